import type { Right } from '../../request/right.ts';
import type { Hit } from './match-phrases.ts';
import { LAWS, type Law, type SoundSet } from './sounds.ts';

export type { Law };

/** An article cited for a right, with its place. */
export interface Citation {
  readonly right: Right;
  readonly start: number;
  readonly end: number;
}

/** Names of laws, and the words for "article", in all languages; matched in one pass with a language's own phrases. */
export const LEGAL_WORDS: Readonly<Record<Law | 'article', string>> = {
  'UK GDPR': 'uk gdpr|data protection act 2018',
  GDPR: 'gdpr|dsgvo|ds gvo|rgpd|avg|rodo|γκπδ|γενικ* κανονισμ*|орзд|общ* регламент|2016 679|dataskyddsförordning*|datenschutzgrundverordnung|datenschutz grundverordnung|règlement général sur la protection|reglamento general de protección|regulamento geral|algemene verordening gegevensbescherming|obecn* nařízení|opć* uredb*|regolamento generale|regulamentul general|rozporządzeni* ogóln*|ogóln* rozporządzeni*',
  CCPA: 'ccpa|cpra|california consumer privacy*',
  LGPD: 'lgpd|lei geral de proteção|13 709',
  KVKK: 'kvkk|6698',
  APPI: '個人情報の保護に関する法律|個人情報保護法|appi',
  PIPL: '个人信息保护法|個人信息保護法|pipl',
  FADP: 'revdsg|ndsg|fadp|nlpd',
  article:
    'art|arts|artt|artikelen|articles|article|artikel|artikels|artikeln|artículo|artículos|articolo|articoli|artigo|artigos|artykuł*|articolul|articolului|art|čl|článek|článku|článkem|član|članak|članka|članku|člankom|άρθρο|άρθρου|άρθρα|άρθρων|чл|член|члена|madde|maddesi|maddesinin|md|第',
};

const ARTICLES: Readonly<Record<string, Right>> = {
  '13': 'information',
  '14': 'information',
  '15': 'access',
  '16': 'rectification',
  '17': 'erasure',
  '18': 'restriction',
  '20': 'portability',
  '21': 'objection',
  '77': 'complaint',
};
const OTHER_ARTICLES: Partial<Record<Law, Readonly<Record<string, Right>>>> = {
  PIPL: { '15': 'withdraw_consent', '45': 'access', '46': 'rectification', '47': 'erasure' },
  APPI: { '33': 'access', '34': 'rectification', '35': 'erasure' },
  LGPD: {},
  KVKK: {},
};
/** "15", "15 and 20", "15(3)", "15, 17": numbers right after the word. */
const AFTER =
  /^[\s.]{0,3}(\d{1,2})(?!\d)((?:\s?(?:\(\d\)|and|und|et|en|och|και|și|ve|[,yeiaи&/])\s?(?:art\.?\s?)?\d{1,2}(?![\d.(])){0,4})/iu;
/** "15 to 22" are all rights, and none. */
const RANGE =
  /^\s?(?:[\-–—~～〜至à]|to|through|bis|t\/m|tot|till|au|al?|hasta|ao|a até|do|až|až do|až po|până la|έως|ως|до|から)\s?(?:art\.?\s?)?\d{2}/iu;
const CONSENT = /^\s?(?:\(3\)|\S{0,7}\s{0,2}3\b)/;

/** The law the text names, first in our order. */
export function lawNamed(sounds: SoundSet): Law | undefined {
  return LAWS.find((law) => sounds.has(law));
}

/** Articles that stand for a right (GDPR 13–21, 77, 7(3); PIPL 15, 45–47; APPI 33–35). */
export function citations(text: string, hits: readonly Hit[], law: Law | undefined): Citation[] {
  const articles = (law && OTHER_ARTICLES[law]) ?? ARTICLES;
  const named = hits.filter(({ concept }) => concept === 'article');
  return named.flatMap(({ start, end }) => {
    const after = AFTER.exec(text.slice(end, end + 60));
    // Turkish puts the number first: "17. maddesi"
    const before = after
      ? null
      : /(?<!\d)(\d{1,2})['’.\s]{0,2}(?:[a-zıüğ]{2,4}\s)?$/u.exec(text.slice(Math.max(0, start - 12), start));
    const numbers = after ? [after[1] ?? '', ...((after[2] ?? '').match(/\d{1,2}/g) ?? [])] : [before?.[1] ?? ''];
    const stop = end + (after?.[0].length ?? 0);
    if (after && RANGE.test(text.slice(stop, stop + 12))) return [];
    return numbers.flatMap((number) => {
      const right =
        articles[number] ??
        (number === '7' && CONSENT.test(text.slice(stop, stop + 12)) ? 'withdraw_consent' : undefined);
      return right ? [{ right, start, end: stop }] : [];
    });
  });
}
