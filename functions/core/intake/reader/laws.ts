import { LAWS, SoundSet, type Act, type Law } from './sounds.ts';

export type { Law };

/** Names of laws, and the words for "article", in all languages; matched in one pass with a language's own phrases. */
export const LEGAL_WORDS: Readonly<Record<Law | Act | 'article', string>> = {
  'UK GDPR': 'uk gdpr|data protection act 2018',
  GDPR: 'gdpr|dsgvo|ds gvo|rgpd|avg|rodo|γκπδ|γενικ* κανονισμ*|орзд|общ* регламент|2016 679|一般データ保護規則|通用数据保护条例|一般数据保护条例|dataskyddsförordning*|datenschutzgrundverordnung|datenschutz grundverordnung|règlement général sur la protection|reglamento general de protección|regulamento geral|algemene verordening gegevensbescherming|obecn* nařízení|opć* uredb*|regolamento generale|regulamentul general|rozporządzeni* ogóln*|ogóln* rozporządzeni*',
  CCPA: 'ccpa|cpra|california consumer privacy*|california privacy rights act',
  LGPD: 'lgpd|lei geral de proteção|13 709',
  KVKK: 'kvkk|6698',
  APPI: '個人情報の保護に関する法律|個人情報保護法|個情法|appi',
  PIPL: '个人信息保护法|個人信息保護法|个保法|pipl',
  FADP: 'revdsg|ndsg|fadp|nfadp|revfadp|nlpd|revlpd',
  DSG: 'dsg|lpd',
  Kanun: 'kanunun|kanun un',
  PDPO: '私隱條例|個人資料 私隱 條例|pdpo',
  BDSG: 'bdsg|bundesdatenschutzgesetz*',
  UWG: 'uwg',
  LOPDGDD: 'lopdgdd|lopd gdd|lopd y gdd|ley orgánica 3 2018|lo 3 2018|l o 3 2018',
  'informatique et libertés': 'informatique et libertés|78 17|loi du 6 janvier 1978|loi modifiée du 6 janvier 1978',
  'Ley 25.326': 'ley 25 326|ley n 25 326|ley nacional 25 326',
  'Law 25':
    'loi 25|law 25|p 39 1|loi sur la protection des renseignements personnels dans le secteur privé|loi sur le privé|protection of personal information in the private sector',
  article:
    'art|arts|artt|artikelen|articles|article|artikel|artikels|artikeln|artículo|artículos|articolo|articoli|artigo|artigos|artykuł*|articolul|articolului|articole|articolele|articolelor|artiklar|artiklarna|čl|článek|článku|článkem|články|článků|článcích|član|članak|članka|članku|člankom|članci|članke|članaka|člancima|άρθρο|άρθρου|άρθρα|άρθρων|чл|член|члена|членове|членовете|madde*|bendi|bendine|bentleri|md|kvkk m|6698 m|1798|第',
};

const ANY_LAW = new SoundSet(LAWS);

/** The law the text names, first in our order; most name none. */
export function lawNamed(sounds: SoundSet): Law | undefined {
  return sounds.hasAny(ANY_LAW) ? LAWS.find((law) => sounds.has(law)) : undefined;
}
