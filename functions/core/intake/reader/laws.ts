import type { Right } from '../../request/right.ts';

/** A law the text names, by our short name for it. */
export type Law = 'GDPR' | 'UK GDPR' | 'CCPA' | 'LGPD' | 'KVKK' | 'APPI' | 'PIPL' | 'FADP';

/** An article cited for a right, with its place. */
export interface Citation {
  readonly right: Right;
  readonly start: number;
  readonly end: number;
}

const LAWS: readonly (readonly [Law, RegExp])[] = [
  ['UK GDPR', /\buk[ -]gdpr\b|data protection act 2018/i],
  [
    'GDPR',
    /\bgdpr\b|ds-?gvo\b|\brgpd\b|\bavg\b|\brodo\b|γκπδ|γενικ\S{1,4} κανονισμ|орзд|общ(?:ия|ият)? регламент|2016\/679|\bgdpr-|dataskyddsförordning|datenschutz-?grundverordnung|règlement général sur la protection|reglamento general de protección|regulamento geral|algemene verordening gegevensbescherming|obecné(?:ho)? nařízení|opć\S{1,3} uredb\S|regolamento generale/iu,
  ],
  ['CCPA', /\bccpa\b|\bcpra\b|california consumer privacy/i],
  ['LGPD', /\blgpd\b|lei geral de proteção|13\.709/iu],
  ['KVKK', /\bkvkk\b|6698/i],
  ['APPI', /個人情報の?保護に関する法律|個人情報保護法|\bappi\b/i],
  ['PIPL', /个人信息保护法|個人信息保護法|\bpipl\b/i],
  ['FADP', /\brevdsg\b|\bndsg\b|\bfadp\b|\bnlpd\b/i],
];

const WORD =
  /(?:\bart(?:icles?|icolul(?:ui)?|icol(?:i|o|ul)?|igos?|ikels?|ículos?|iculos?|ykuł\S{0,3}|s)?\.?|\bčl(?:án(?:ek|ku|kem)|an(?:ak|ka|ku|kom)?)?\.?|\bclanku?|άρθρ(?:ο|ου|α|ων)|(?:^|[\s(])чл(?:ен(?:а|ове)?)?\.?|\bmadde(?:si|nin)?|\bmd\.?|第)\s{0,3}(\d{1,2})(?!\d)((?:\s{0,2}(?:and|und|et|en|och|και|și|ve|\(\d\)|[,yeiaи&/])\s{0,2}(?:art\.?\s?)?\d{1,2}(?![\d.(]))*)/giu;
const TURKISH = /\b(\d{1,2})['’.]?\s?(?:[a-zıüğ]{2,4}\s)?madde/giu;

const GDPR_ARTICLES: Readonly<Record<string, Right>> = {
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

/** The law the text names first in our order, if any. */
export function lawNamed(text: string): Law | undefined {
  return LAWS.find(([, pattern]) => pattern.test(text))?.[0];
}

/** Articles that stand for a right (GDPR 13–21, 77, 7(3); PIPL 45–47; APPI 33–35; CCPA 1798.105 and others). */
export function citations(text: string, law: Law | undefined): Citation[] {
  const articles = (law && OTHER_ARTICLES[law]) ?? GDPR_ARTICLES;
  const found: Citation[] = [];
  for (const match of [...text.matchAll(WORD), ...text.matchAll(TURKISH)]) {
    const end = match.index + match[0].length;
    const numbers = [match[1] ?? '', ...((match[2] ?? '').match(/\d{1,2}/g) ?? [])];
    for (const number of numbers) {
      const right =
        articles[number] ??
        (number === '7' && /^\s?(?:\(3\)|\S{0,7}\s{0,2}3\b)/.test(text.slice(end, end + 12))
          ? 'withdraw_consent'
          : undefined);
      if (right) found.push({ right, start: match.index, end });
    }
  }
  return found;
}
