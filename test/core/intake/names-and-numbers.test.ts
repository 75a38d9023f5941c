import { describe, expect, it } from 'vitest';
import { readPlain } from './mails.ts';

const stated = async (body: string): Promise<string[]> =>
  (await readPlain(body, { From: 'p17@post.example' })).identifiers.map(({ type, value }) => `${type}: ${value}`);

describe('what letters state of their writers, with nothing in the header', () => {
  it.each([
    [
      "Mon numéro d'intérimaire est le 8804-221-C. Je demande une copie de mes données.",
      ['customer-number: 8804-221-C'],
    ],
    ['Na mojí předplatní kartě č. 203 118 764 máte špatné jméno. Prosím o opravu.', []],
    ['Παρακαλώ διαγράψτε τα στοιχεία μου. Ο αριθμός μου (69 0055 5183) είναι στο μητρώο.', ['phone: 69 0055 5183']],
    ['I do not want to be telephoned by you on 01632 960388. Stop the calls.', ['phone: 01632 960388']],
    [
      'Passei a receber chamadas diárias para o 900 114 502. Solicito o apagamento dos meus dados.',
      ['phone: 900 114 502'],
    ],
    [
      'Vi chiedo di non usare più i miei dati per la pubblicità.\nNumero tessera: 0400 2218 7735\nIntestata a Anna Esempio\n\nSaluti',
      ['customer-number: 0400 2218 7735', 'name: Anna Esempio'],
    ],
    [
      'Ich widerspreche der Werbung.\n\nBruno Beispiel\nMühlehalde 9\n0834 Oberwilau',
      ['name: Bruno Beispiel', 'postal-address: Mühlehalde 9, 0834 Oberwilau'],
    ],
    [
      'Ich bin seit 22 Jahren bei Ihnen und beschwere mich über den Umgang mit meinen Daten.\n\nUrsula Beispiel',
      ['name: Ursula Beispiel'],
    ],
    [
      'Proszę o sprostowanie moich danych. Mieszkam w Kolonii Dębowej (Kolonia Dębowa, ul. Sadowa 7).\n\nAnna Przykładowa',
      ['name: Anna Przykładowa', 'postal-address: Kolonia Dębowa, ul. Sadowa 7'],
    ],
    ['我是何予安的妈妈。请注销孩子的账号，删除他的所有数据。', ['name: 何予安']],
    [
      '氏名が「斉藤 恵理子」となっておりました。正しくは「齋藤 惠理子」です。訂正をお願いします。',
      ['name: 齋藤 惠理子'],
    ],
    [
      '個人データの開示を請求いたします。\n\n三ツ木 佳乃(昭和58年3月12日生)',
      ['date-of-birth: 1983-03-12', 'name: 三ツ木 佳乃'],
    ],
    [
      '請暫停對敝人資料之處理與利用。\n\n敝人 邱建興，民國六十二年八月三十一日生',
      ['date-of-birth: 1973-08-31', 'name: 邱建興'],
    ],
    ['停止使用本人的個人資料作直接促銷。\n\n此致\n資料保護主任\n\n譚詠詩 謹啟', ['name: 譚詠詩']],
    [
      'Της Άννας Παραδειγματίδου, γεννηθείσας την 15-08-1982. Η εντολέας μου ζητεί αντίγραφο των δεδομένων της.\n\nΟ πληρεξούσιος δικηγόρος',
      ['date-of-birth: 1982-08-15', 'name: Άννας Παραδειγματίδου'],
    ],
    ['Chiedo la cancellazione dei miei dati.\n\nCordialmente\nProf.ssa Anna De Esempio', ['name: Anna De Esempio']],
    ['Solicito o apagamento dos meus dados.\n\nCumprimentos\nProf.ª Ana Exemplo', ['name: Ana Exemplo']],
    ['Bitte löschen Sie meine Daten.\n\nMit freundlichen Grüßen\nDr.in Anna Beispiel', ['name: Anna Beispiel']],
    ['Please delete my data.\n\nKind regards\nCllr Ann Example', ['name: Ann Example']],
    ['Please delete my profile. I am registered as Ann Example.', ['name: Ann Example']],
    ['Je suis inscrite comme Anne Exemple. Supprimez mon compte.', ['name: Anne Exemple']],
  ])('%j', async (body, expected) => {
    expect((await stated(body)).toSorted()).toEqual(expected);
  });
});

it('reads no article of a law in the number of a customer', async () => {
  const { rights } = await readPlain(
    'Je vous demande de supprimer mon compte. Mon identifiant client est CL 77 031 564.',
  );
  expect(rights.map(({ right }) => right)).toEqual(['erasure']);
});
