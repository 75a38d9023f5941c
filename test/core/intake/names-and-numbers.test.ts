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
    [
      'Please send me a copy of my data.\n\nAnn Example (Ms)\nExample House\nHigh Street\nMelford\nML3 4AB',
      ['name: Ann Example', 'postal-address: Example House, High Street, Melford, ML3 4AB'],
    ],
    [
      'Zur Zuordnung: Sven Beispiel, Industriemechaniker, Jahrgang 1988. Schicken Sie mir bitte eine Kopie aller meiner Daten.',
      ['name: Sven Beispiel'],
    ],
    [
      'Παρακαλώ να διορθώσετε τα στοιχεία μου.\n\nΜε εκτίμηση,\nΔέσποινα Ξανθοπούλου\nΚωδικός υδρευόμενου: 03-004417-2',
      ['customer-number: 03-004417-2', 'name: Δέσποινα Ξανθοπούλου'],
    ],
    [
      '個人データの開示を請求いたします。\n\n1 請求者 川端 誠一郎\n2 生年月日 昭和41年8月17日\n6 開示の方法 書面の郵送',
      ['date-of-birth: 1966-08-17', 'name: 川端 誠一郎'],
    ],
    [
      '当職は、井関 礼奈の代理人として、保有個人データの全部の開示を求めます。\n\n弁護士 五十嵐 克己',
      ['name: 井関 礼奈'],
    ],
    ['個人情報の漏えいに強く抗議します。\n\n保護者 真鍋 達也', ['name: 真鍋 達也']],
    [
      'Eu, Maria da Conceição, funcionária n.º 1093, venho requerer cópia dos meus dados.',
      ['customer-number: 1093', 'name: Maria da Conceição'],
    ],
    [
      'Quero que apaguem o meu cadastro.\nNome: Ana Exemplo\nMoro em Juiz de Fora, Rua Espírito Santo, 777, apto 302\n\nFico aguardando resposta por carta.',
      ['name: Ana Exemplo', 'postal-address: Juiz de Fora, Rua Espírito Santo, 777, apto 302'],
    ],
    [
      'Náš syn Matěj Příklad nastupoval do školky a podepsali jsme souhlas s fotkami. Tento souhlas odvoláváme.\n\nRadim Příklad a Jana Příkladová',
      ['name: Matěj Příklad'],
    ],
    ['От юни съм омъжена и се казвам Ана Примерова. Моля, сменете фамилията ми.\n\nАни', ['name: Ана Примерова']],
    ['Rızamı geri alıyorum.\n\nEmekli öğretmen Ayşe Örnek', ['name: Ayşe Örnek']],
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

describe('what is not the writer’s', () => {
  it.each([
    [
      'Hola, me llamo Carmen Ruiz Ortega y solicito una copia de mis datos.\nUn saludo,\nCarmen Ruiz',
      'Carmen Ruiz Ortega',
    ],
    ['My name is Anna Brown. I want access to my data.\nRegards\nAnna Accountant', 'Anna Brown'],
    [
      'Wir widerrufen unsere Einwilligung zu Fotos unseres Sohnes. Die Lehrerin Frau Julia Stein hat sie gemacht.\nAnna Braun',
      'Anna Braun',
    ],
    ['您好，我要求删除我的个人数据。我是贵公司的家长会员。谢谢。', undefined],
    ['您好，请删除我女儿的照片。我是这个孩子的妈妈。', undefined],
    ['当職は、依頼者の代理人として、依頼者の個人情報の開示を請求します。', undefined],
    ['登録されている住所が誤っています。正しくは「東京都中央区」です。訂正してください。', undefined],
    ['個人情報の開示を請求します。\n2 名前 なし', undefined],
    ["J'ai déménagé, merci de mettre à jour mon adresse : 12\navenue Victor Exemple, 33000 Bordeaux.", undefined],
    ['夜の9時に営業の電話かけてくるのやめてください。ハガキもいりません。電話 090-0000-5127', undefined],
    [
      'El suscrito, Lic. Heriberto Ejemplo Zavala, con domicilio en Av. Las Jacarandas 2040, ejerzo mi derecho de acceso a mis datos.',
      'Heriberto Ejemplo Zavala',
    ],
    [
      'ДО\n„Топлоуслуги“ ЕАД\n\nот Стоянка Петрова Примерова,\nклиентски номер 221 904\n\nМоля за копие от всички мои лични данни.\n\nС уважение,\nСт. Примерова',
      'Стоянка Петрова Примерова',
    ],
    ['広告の送付を止めてください。\n\n宛名は「藤代 真由美」、どうぞよろしくお願いいたします。', '藤代 真由美'],
    [
      '本所受宋致远先生（出生日期：1987年11月2日）委托，要求贵司立即核实并更正其个人信息。\n\n海崇律师事务所\n律师 邵立群',
      '宋致远',
    ],
    [
      'I am moving to be nearer my daughter. Before I go I should like to have a complete copy of my data.\n\nMargaret Sample',
      'Margaret Sample',
    ],
  ])('names: %j', async (body, expected) => {
    const names = (await stated(body)).filter((each) => each.startsWith('name'));
    expect(names).toEqual(expected === undefined ? [] : [`name: ${expected}`]);
  });

  it.each([
    'I have been called four times by your sales team on 0800 123 4567. Stop it and delete my data.',
    'Löschen Sie meine Daten. Trotz mehrerer Anrufe unter der 0800 1234567 keine Antwort.',
    'Löschen Sie meine Daten. Ihre Umsatzsteuernummer ist 12345678.',
    'Supprimez mes données. Mon numéro de rue est le 1245.',
    'I want a copy of the footage of me. I was at Tesco Extra, Lea Valley, Enfield EN3 4AB yesterday.',
  ])('numbers and places: %j', async (body) => {
    expect(await stated(body)).toEqual([]);
  });

  it('takes the number of a card for no house', async () => {
    expect(
      await stated('Retirem a minha assinatura. O cartão fica. Cartão 2209 884 117, Zulmira Exemplo'),
    ).not.toContainEqual(expect.stringContaining('postal-address'));
  });

  it('keeps the town of an address with empty lines between its lines, and takes no greeting for one', async () => {
    expect(await stated('Please delete my data.\n\nAnna Brown\n12 Market Street\n\nMelford\n\nThanks')).toContain(
      'postal-address: 12 Market Street, Melford',
    );
    expect(await stated('Please delete my data.\nRegards, Market Street 12\nAnna Brown')).not.toContain(
      'postal-address: Regards, Market Street 12',
    );
  });
});

it('reads an article of a law in capitals without accents', async () => {
  const { rights } = await readPlain('DOBRY DEN, PODLE CL. 15 GDPR, DEKUJI');
  expect(rights.map(({ right }) => right)).toEqual(['access']);
});
