import { describe, expect, it } from 'vitest';
import { numeral } from '../../../functions/core/intake/reader/chinese-numerals.ts';
import { listen } from '../../../functions/core/intake/reader/listen.ts';

const cited = (text: string): string[] =>
  listen([{ in: 'body', text }]).heard.flatMap((sentence) => sentence.cited.map(({ right }) => right));

describe('articles that stand for rights', () => {
  it.each([
    ['Under Articles 7(3), 17 and 20 of the GDPR I ask you', ['withdraw_consent', 'erasure', 'portability']],
    ['Na temelju čl. 16. i 18. Opće uredbe tražim', ['rectification', 'restriction']],
    ['Podle čl. 15 a 17 GDPR vás žádám', ['access', 'erasure']],
    ['ao abrigo dos artigos 15.º e 21.º do RGPD', ['access', 'objection']],
    ['la limitación (art. 18.1.a RGPD), y retiro mi consentimiento (art. 7.3)', ['restriction', 'withdraw_consent']],
    ['op grond van de artikelen 16 lid 1 en 15 lid 3 onder h AVG', ['rectification', 'access']],
    ['на основание чл. 18, § 1, б. „а“ и чл. 20 от Регламент 2016/679', ['restriction', 'portability']],
    ['Nach § 17 DSGVO verlange ich, dass Sie handeln', ['erasure']],
    ['my right under paragraph 3 of Article 7 of the GDPR', ['withdraw_consent']],
  ])('reads the GDPR as it is cited: %s', (text, rights) => {
    expect(cited(text)).toEqual(rights);
  });

  it.each([
    ['Pursuant to Section 1798.105(a), .110 and 1798.121 I ask', ['erasure', 'access', 'objection']],
    ['Com base no art. 18, incisos I e III, da LGPD, requeiro', ['access', 'rectification']],
    ['nos termos dos incisos II e VI do art. 18 da Lei n.º 13.709/2018', ['access', 'erasure']],
    ['revogo o consentimento (art. 8º, § 5º, da LGPD)', ['withdraw_consent']],
    ['Lei 13.709/2018, artigos 18, IV e § 2º', ['objection']],
    ["KVKK'nın 11. maddesinin (c) ve (d) bentleri gereğince", ['information', 'rectification']],
    ['Kanunun 11. maddesinin (d) bendi gereğince istiyorum', ['rectification']],
    ['根據《個人資料(私隱)條例》第35G條，本人要求', ['objection']],
    ['la copie de mes renseignements (art. 27 al. 3 de la Loi 25)', ['portability']],
    ["6698 sayılı Kanun'un 11/1-g bendine dayanarak istiyorum", ['objection']],
    ['KVKK m. 11/1-e uyarınca silinmesini istiyorum', ['erasure']],
    ['依据《中华人民共和国个人信息保护法》第四十五条第一款、第三款、第四十六条，请', ['portability', 'rectification']],
    ['根据个保法第十五条、第47条，现要求贵公司', ['withdraw_consent', 'erasure']],
    ['個人情報の保護に関する法律第三十三条及び第３４条に基づき請求します', ['access', 'rectification']],
    ['Gestützt auf Art. 25, Art. 32 Abs. 2 lit. c und Art. 28 DSG bitte ich', ['access', 'erasure', 'portability']],
    ['nach § 34 BDSG und § 7 Abs. 2 Nr. 3 UWG verlange ich', ['access', 'objection']],
    ['conforme al artículo 13 de la LOPDGDD y al artículo 17 del RGPD', ['access', 'erasure']],
    ["l'article 49 de la loi n° 78-17 du 6 janvier 1978 et l'article 17 du RGPD", ['access', 'erasure']],
    ['en vertu des articles 27 et 28.1 de la Loi 25, je demande', ['access', 'erasure']],
  ])('reads other laws by what is named beside: %s', (text, rights) => {
    expect(cited(text)).toEqual(rights);
  });

  it.each([
    'your duties under Art. 5, 6, 12, 19, 32 and 82 GDPR',
    'gli articoli 15 a 22 del GDPR',
    'artt. 15-22 GDPR',
    'my rights under Cal. Civ. Code § 1798.100 et seq. are known to you, and § 1798.130 says by when',
    'Nach § 630g BGB, Art. 28 ZGB und § 15 EnWG verlange ich',
    '規約第15条および契約書第17条により個人情報保護法の',
    '個人情報保護法第33条から第35条まで',
    'os direitos do art. 18 da LGPD',
  ])('takes no right from what is cited in passing: %s', (text) => {
    expect(cited(text)).toEqual([]);
  });

  it('reads numerals', () => {
    expect(['四十七', '十五', '一百零八', '二十', '３３', '四七', '9'].map(numeral)).toEqual([
      47, 15, 108, 20, 33, 47, 9,
    ]);
  });
});
