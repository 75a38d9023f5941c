import { describe, expect, it } from 'vitest';
import { parseMail } from '../../../functions/core/intake/parse-mail.ts';
import { readMail } from '../../../functions/core/intake/read-mail.ts';
import type { Reading } from '../../../functions/core/intake/reading.ts';
import { plainMail, readPlain } from './mails.ts';

async function read(body: string, from?: string): Promise<Reading> {
  return readPlain(body, from === undefined ? {} : { From: from });
}

async function stated(body: string, from?: string): Promise<string[]> {
  return (await read(body, from)).identifiers.map(({ type, value }) => `${type}: ${value}`);
}

describe('identity stated', () => {
  it.each([
    ['Please delete my data.\n\nKind regards,\nMary-Jane O’Neill', ['name: Mary-Jane O’Neill']],
    ['My name is Ana da Silva and I want a copy of my data.', ['name: Ana da Silva']],
    [
      'Bitte löschen Sie meine Daten.\nName: Jörg Groß\nE-Mail: jg@post.example\nKundennummer: 400 271 883\nGeburtsdatum: 25.06.1958',
      ['name: Jörg Groß', 'customer-number: 400 271 883', 'date-of-birth: 1958-06-25', 'email: jg@post.example'],
    ],
    [
      'Je veux mes données.\nAdresse :\n12 rue des Lilas, 69003 Lyon, France\nTéléphone : 06 12 34 56 78',
      ['postal-address: 12 rue des Lilas, 69003 Lyon, France', 'phone: 06 12 34 56 78', 'country: France'],
    ],
    [
      '我要删除我的所有数据。\n姓名：李小明\n手机号：13800138000\n邮箱：li@mail.example',
      ['name: 李小明', 'phone: 13800138000', 'email: li@mail.example'],
    ],
    [
      'データを削除してください。\n氏名：田中花子\n生年月日：1990年5月3日',
      ['name: 田中花子', 'date-of-birth: 1990-05-03'],
    ],
    [
      'Delete my data. My phone numbers are:\n- (916) 555-0174\n- +44 20 7946 0123',
      ['phone: (916) 555-0174', 'phone: +44 20 7946 0123'],
    ],
    ['Delete my account. I was born on 03/04/1990.', ['date-of-birth: 03/04/1990']],
  ])('%j', async (body, expected) => {
    expect(await stated(body)).toEqual(expected);
  });

  it.each([
    [
      'Jana Vzorová\nU Potůčku 4\n602 00 Brno\n\nKnihy U Sovy, s.r.o.\nPověřenec\nKrátká 9\n110 00 Praha 1\n\nVážení,\nžádám o výmaz údajů.\n\nJana Vzorová',
      'U Potůčku 4, 602 00 Brno',
    ],
    [
      'Till\nExempel AB\nBox 1\n903 25 Umeå\n\nJag vill ha ett registerutdrag.\n\nNamn: Eva Exempel\nAdress: Backen 14 B\nPostadress: 724 60 Västerås',
      'Backen 14 B, 724 60 Västerås',
    ],
    [
      '          5 Sample Lane\n          Ludlow SY8 9ZZ\n\nThe Data Protection Officer\nExample plc\n3 Market Street\nShrewsbury SY1 9ZZ\n\nDear Sir or Madam,\nplease delete my data.\n\nAnn Example',
      '5 Sample Lane, Ludlow SY8 9ZZ',
    ],
    [
      'Sayın yetkili,\nverilerimi silin.\n\nAli Örnek\n1382. Sokak No: 9\n35220 Konak/İzmir',
      '1382. Sokak No: 9, 35220 Konak/İzmir',
    ],
    [
      'データを消去してください。\n\n見本 花子\n〒530-0041 大阪府大阪市北区\n見本橋2-3-10',
      '〒530-0041 大阪府大阪市北区 見本橋2-3-10',
    ],
    [
      '致：某某有限公司\n地址：深圳市南山区某某路15号\n\n请删除我的数据。材料请寄至：上海市徐汇区某某路88号。\n\n李小明',
      '上海市徐汇区某某路88号',
    ],
  ])("takes the writer's address of a letter, not the addressee's: %j", async (body, address) => {
    const { identifiers } = await read(body, 'Somebody <some@mail.example>');
    expect(identifiers.filter(({ type }) => type === 'postal-address').map(({ value }) => value)).toEqual([address]);
  });

  it.each([
    'Please delete everything you have about me.',
    'Thanks,\n\nsent with love from the train',
    'Please make the following changes:\nPhone: +353 20 913 4471\nAddress: 4 New Street, Cork',
    'Company name: Acme Ltd\nAddress: 1 Quay, London\nPlease delete my data.',
    '我是你们的老用户，请删除我的数据。',
    'Reference: 2024-AB123. My order number is 55512345, delete my data.',
    'Someone posted a list in the group: "Bianca Sample, 5.5.1972, contract 77812". Stop showing me there.',
    "A woman rings about an offer for 'Mr Richard Sample, born on 6 December 1950'. Delete this number.",
    'Er schrieb: „Ich bin am 1. Mai 1972 geboren, ruf an: 0170 5550123“. Löschen Sie meine Daten.',
    'En som kallar sig vargen skriver varje natt. Han påstår att han är född den 1 maj 1972 och att hans mamma ringer. Radera mina uppgifter.',
    '他老婆的生日是1985年10月10日，群名就是这个。请删除我的数据。',
    'Someone pretends to be me as ann_example_real. Take that down.',
    'Ktoś podszywa się pode mnie jako ann_example9 i podaje telefon 512 555 033. Usuńcie to.',
    'Um fulano fez-se passar por mim com um perfil falso, @ann_oficial. Apaguem isso.',
    'Am fost raportat de utilizatorul „dreptate_4”. Vreau o copie a datelor.',
    '利用者「kuroneko77」による通報がありました。私の情報を開示してください。',
    '我被举报了。经办人冯先生(13605550759)知道。请给我数据副本。',
    '会長の戸田さん、080-5550-6124に聞きました。どんな情報を集めますか。',
    'Przekażcie moje dane firmie Wzór sp. z o.o., ul. Portowa 19, 99-101 Brzegowo.',
    'Görevli beni özel numarasından (0544 555 70 12) aradı. Verilerimi silin.',
    'O nosso técnico, Nelson Amostra (+238 000 41 07), trata do resto. Apaguem a conta.',
    '发短信的号码是1069555077。删除我的数据。',
    "Our son's account must go. His teacher, a Mrs Sample, is at (030 5550123).",
  ])('invents nothing in %j', async (body) => {
    expect(await stated(body)).toEqual([]);
  });

  it.each([
    ['登録を直してください。AnyTalkでは ide_wataru を使っています。', ['account: ide_wataru']],
    ['スタンプのメールを止めてください。\n三田菜々子', ['name: 三田菜々子']],
    ['会話を消してください。よろしくお願いします。\n至急対応', []],
    ['Apaguem a minha conta. O meu celular é 11 90000-7713.', ['phone: 11 90000-7713']],
    ['Jag är vårdnadshavare för Melker Sandin. Radera hans konto.\nPetra Sandin', ['name: Melker Sandin']],
    ['Sou a cliente 41.552. Apaguem tudo.', ['customer-number: 41.552']],
    ['Skasujcie moje dane, numer klienta 52-1180-k.', ['customer-number: 52-1180-k']],
    ['Min syster har kundnummer 50-1122, mitt kundnummer är 50-2211. Radera allt.', ['customer-number: 50-2211']],
    ['Hon är kund 50-1122, jag är kund 50-2211. Radera allt om mig.', ['customer-number: 50-2211']],
    ['Hesabımı silin. DeliKurt_TR benim.', ['account: DeliKurt_TR']],
    ['请删除我的账号，用户名 @anna不加糖', ['account: anna不加糖']],
    ['データを消してください。名前は柳田みどりです。', ['name: 柳田みどり']],
    ['迷惑です。止めてください。\n薬剤師 柳田 みどり', ['name: 柳田 みどり']],
    ['Verwijder mijn gegevens. Dirk Voorbeeld (°12/05/64)', ['name: Dirk Voorbeeld', 'date-of-birth: 1964-05-12']],
    ['Cancellate tutto.\nAnna Esempio\nn. a Faenza il 17/11/1966', ['name: Anna Esempio', 'date-of-birth: 1966-11-17']],
    ['Vorrei una copia dei miei dati.\ndon Anna Example', ['name: Anna Example']],
    ['Leu as minhas mensagens à frente da fila. Apaguem a minha conta ann_4711.', ['account: ann_4711']],
    ['小児科で働いている柳田さやかです。データを消してください。', ['name: 柳田さやか'], 'さやか <s@post.example>'],
    [
      'お客様番号 7712-0456 の柳田(昭和51年7月3日生まれ)と申します。消してください。',
      ['customer-number: 7712-0456', 'name: 柳田', 'date-of-birth: 1976-07-03'],
      '柳田 <y@post.example>',
    ],
    ['别再给我发邮件了。\n老魏', ['name: 老魏'], '魏 <w@post.example>'],
    ['本所受苏琳女士委托，请贵司提供其个人信息副本。', ['name: 苏琳'], '何律师 <he@law.example>'],
    ['Usuńcie wszystko. Dziękuję. Aleksander P.', ['name: Aleksander P.'], 'Olek <o@post.example>'],
    [
      'Ik sta mevrouw Wilhelmina Voorbeeld bij. Graag een overzicht van haar gegevens.\n\nmr. J. Model',
      ['name: Wilhelmina Voorbeeld'],
      'mr. J. Model <m@law.example>',
    ],
    ['Verwijder mijn account, ik zit erop als korfmaria.', ['account: korfmaria'], 'Maria <m@post.example>'],
    [
      'Our son Tim has made an account with you, tim_blox7. Delete it.',
      ['account: tim_blox7', 'name: Tim'],
      'Parents <p@post.example>',
    ],
    [
      'Our son Tim Example, born 2 May 2015, has an account. Delete it. Call me on my mobile 020 7946 0123.',
      ['date-of-birth: 2015-05-02', 'name: Tim Example', 'phone: 020 7946 0123'],
    ],
    ['Ring mig inte (ann: 070-174 06 55), radera allt.', ['phone: 070-174 06 55']],
  ] as [string, string[], string?][])('is found in %j', async (body, expected, from) => {
    expect((await stated(body, from)).sort()).toEqual(expected.sort());
  });

  it.each([
    ['You wrote "Dear Ann Example, your friends are waiting". Where did you get my name?', ['name: Ann Example']],
    ['Delete my account, my nickname is "dark_rider7".', ['account: dark_rider7']],
    ['«Hello», it says. Delete my data, phone 0170 5550123, and «bye».', ['phone: 0170 5550123']],
    ['»Hello«, it says. Delete my data, phone 0170 5550123, and »bye«.', ['phone: 0170 5550123']],
    [
      `It says "hello", ${'and then nothing more, '.repeat(8)}so delete my data, phone 0170 5550123, "please".`,
      ['phone: 0170 5550123'],
    ],
    ["I'm called 'ann_4711' there. Delete it, it's Ann's.", ['account: ann_4711', 'name: Ann']],
  ])('knows whose words stand in marks in %j', async (body, expected) => {
    expect(await stated(body, 'Ann Example <a@post.example>')).toEqual(expected);
  });

  it.each([
    ['My daughter Mia Example set it up for me. Delete my account.\n\nAnn Example', 'name: Ann Example'],
    ['My daughter Mia Example set up my account. Please delete it.\n\nAnn Example', 'name: Ann Example'],
    ['My brother Tom Example told me of you. Delete account ann_4711.\n\nAnn Example', 'name: Ann Example'],
    ['Meine Tochter Mia Example hat mir geholfen. Löschen Sie mein Konto.\n\nAnn Example', 'name: Ann Example'],
    ['Delete the account of my daughter Mia Example, born 2 May 2015.\n\nAnn Example', 'name: Mia Example'],
    ['My daughter Mia Example has an account, mia_example. Delete it.\n\nAnn Example', 'name: Mia Example'],
  ])('knows whose matter it is where a relative is named: %j', async (body, name) => {
    expect((await stated(body, 'Ann Example <ann@person.example>')).filter((each) => each.startsWith('name'))).toEqual([
      name,
    ]);
  });

  it('adds the family name before the given one of the header where kana begin', async () => {
    const body = '小児科で働いている三浦さつきです。アカウントごと消してください。';
    expect(await stated(body, 'さつき <satsuki@post.example>')).toEqual(['name: 三浦さつき']);
  });

  it.each([
    ['Hi, Tom Sample here. Send me all you hold on me.\n\nCheers, Tom', 'Tom <t@post.example>', ['name: Tom Sample']],
    [
      'Ich hieß Ina Vorher und heiße Ina Danach. Löschen Sie alles.',
      'Ina Danach <i@post.example>',
      ['name: Ina Danach'],
    ],
    [
      'Mi nombre, Luis Muestra Gil, sale allí. Bórrenlo.',
      'Clínica Muestra <c@post.example>',
      ['name: Luis Muestra Gil'],
    ],
    [
      "I'm Maxine Sample, on the app as maxine_s7. Delete me. Her name is Eve Other.",
      'Max <m@post.example>',
      ['name: Maxine Sample', 'account: maxine_s7'],
    ],
    ['Изтрийте ми профила. Аз съм баба Минка, 82 години.', 'Минка <m@post.example>', ['name: Минка']],
    ['Stop calling me, please. Joan from Melford', 'joan@post.example', ['name: Joan', 'postal-address: Melford']],
    ['Brišite moje podatke. Hvala, Mate iz Kaprija', 'mate@post.example', ['name: Mate', 'postal-address: Kaprija']],
    [
      'Ma ex, je ne suis plus Aubin mais Exemple, Lise Exemple. Effacez tout, aussi chez mon ex-mari, Jean Aubin, client lui aussi.',
      'L. Exemple <l@post.example>',
      ['name: Lise Exemple'],
    ],
  ])('knows the name in full: %j', async (body, from, expected) => {
    expect(await stated(body, from)).toEqual(expected);
  });

  it.each([
    [
      'Unser Bub, der Tim Example, geboren am 3. Mai 2015, hat ein Konto. Löschen Sie es.\nAnn Example',
      ['name: Tim Example', 'date-of-birth: 2015-05-03'],
    ],
    [
      'Brat mi je poginuo. Ivo Example, 3.5.1985. Obrišite račun.\nAnn Example',
      ['name: Ivo Example', 'date-of-birth: 1985-05-03'],
    ],
    [
      'Ich brauche alle Daten von Mia Example (mia_77, geboren am 3. Mai 2011), sie ist meine Tochter.\nAnn Example',
      ['name: Mia Example', 'account: mia_77', 'date-of-birth: 2011-05-03'],
    ],
    ['Mitten im Geburtstag meines Enkels Tim (geboren am 6.10.2015) rief jemand an. Nie wieder!', []],
    ["On m'a écrit pour l'anniversaire de ma fille, le 9 mai 2011. Qui a mes données ?", []],
    [
      'My sister is @lott_rows. Please delete my account @ann_rows, not hers.\nAnn Example',
      ['account: ann_rows', 'name: Ann Example'],
    ],
    [
      'Someone runs ann_fake1 and writes as me. I am only on ann_real1.\nAnn Example',
      ['account: ann_real1', 'name: Ann Example'],
    ],
    ['Delete ann_real1, I have no other account.\nAnn Example', ['account: ann_real1', 'name: Ann Example']],
    [
      'Hand it all to Sample SAS, which is ready for it (technical contact: import@sample.example).\nAnn Example',
      ['name: Ann Example'],
    ],
    [
      'My grandson made it for me. He lives at 6 Park Road, Melford ML1 1AA, so delete my account.\nAnn Example',
      ['name: Ann Example'],
    ],
  ])('knows relatives and firms from who writes: %j', async (body, expected) => {
    expect((await stated(body, 'Ann Example <ann@person.example>')).toSorted()).toEqual(expected.toSorted());
  });

  it.each([
    ['Já jsem ten z 19. 10. 1977, smažte mé údaje.', ['date-of-birth: 1977-10-19']],
    ['Vedete mě pod zákaznickým číslem 5500-71942, smažte mé údaje.', ['customer-number: 5500-71942']],
    ['Delete my data, contract EX-BG-77015.', ['customer-number: EX-BG-77015']],
    ['Moj nik je ana_proba7, obrišite ga.', ['account: ana_proba7']],
    [
      'Изтрийте данните ми.\n\nИван Примеров\nгр. Троян, ул. „Явор“ 11, п.к. 5600',
      ['name: Иван Примеров', 'postal-address: гр. Троян, ул. „Явор“ 11, п.к. 5600'],
    ],
    ['Smažte můj účet, policie to vede pod č. j. EXPA-5521.', []],
    ['Delete my account. The ward is on 01632 960118 if anyone doubts me.', []],
    [
      'My late husband Alan Example died, delete his account. His sister in Melford (01632 960733) can confirm it.',
      ['name: Alan Example'],
    ],
    ['My son Leo has his birthday, what does premium cost?', []],
  ])('hears numbers, days and places told in other cases: %j', async (body, expected) => {
    expect(await stated(body)).toEqual(expected);
  });

  it('gives the place of what it found, and the country of residence only where stated', async () => {
    const body = 'Erase my data. I live in the Netherlands.\nEmail: a@b.example';
    const reading = await read(body);
    for (const { value, start, end } of reading.identifiers) expect(body.slice(start, end)).toBe(value);
    expect(reading.residence).toBe('NL');
    expect((await read('Bitte löschen Sie alle meine Daten.')).residence).toBeUndefined();
  });

  it.each([
    ['Erase my data. Ann Example, in Ireland.', 'IE'],
    ['Smažte mi účet. Žiju na Slovensku už devět let.', 'SK'],
    ['Obrišite moje podatke. Nika Primjer, u Irskoj od 2019.', 'IE'],
    ['Eliminen mis datos. Me mudé a Uruguay y aquí nadie la usa.', 'UY'],
    ['Vymažte mé údaje.\nJana Příkladová\nbydliště: Slovensko', 'SK'],
    ['データを消してください。台湾に住んでいる日本人です。', 'TW'],
    ['请删除我的数据。我移居加拿大两年了。', 'CA'],
    ['Șterge datele mele. Fratele meu e plecat în Canada.', undefined],
    ['Delete my data. My greetings to Mexico, not Spain.', undefined],
  ])('hears in %j where the writer lives', async (body, residence) => {
    expect((await read(body)).residence).toBe(residence);
  });

  it('names the law a text names, and nothing from its language', async () => {
    expect((await read('Under the CCPA, delete my data.')).lawNamed).toBe('CCPA');
    expect((await read('Lösche meine Daten bitte.')).lawNamed).toBeUndefined();
  });
});

describe('number in the subject', () => {
  it.each([
    ['Objection to your letters, customer 4471-209', 'I object to your advertising.', ['customer-number: 4471-209']],
    ['Cancelling the contract for our boiler (AC/3391)', 'Please delete my data.', []],
    ['Customer 4471-209', 'Delete my data. Customer number 88120-3', ['customer-number: 88120-3']],
  ])('%s', async (subject, body, expected) => {
    const mail = await parseMail(plainMail(body, { Subject: subject }));
    const found = mail.kind === 'mail' ? readMail(mail).identifiers : [];
    expect(found.map(({ type, value }) => `${type}: ${value}`)).toEqual(expected);
  });
});

describe('what a letter names in passing', () => {
  it.each([
    ['Delete my data.\n\nThanks,\nAnn Example, Melford', ['name: Ann Example', 'postal-address: Melford']],
    ['Borrem les meves dades.\nAna Ejemplo\nTreasurer', ['name: Ana Ejemplo']],
    [
      'Soy titular de la póliza de asistencia dental n.º 41-220915 y pido la rectificación de mis datos.',
      ['customer-number: 41-220915'],
    ],
    ['Şirketinizde 771-302-1188 numaralı sağlık poliçem var. Verilerimi silin.', ['customer-number: 771-302-1188']],
    [
      'Previous address: 7 Sample Way, London SE14 6ZZ\nCurrent address: 112 Sample Hill, London SE8 4ZZ\nOld address: 3 Sample Row, Leeds LS1 4ZZ\nDelete my data.',
      ['postal-address: 112 Sample Hill, London SE8 4ZZ'],
    ],
    [
      'Studio Legale Esempio\nVia Prova 3, 10121 Torino\ntel. 011 555 0191 – posta@esempio.example\n\nIn nome e per conto del mio assistito sig. Dario Campione, nato il 19/03/1984, chiedo la cancellazione dei suoi dati.\n\nAvv. Carla Esempio',
      ['name: Dario Campione', 'date-of-birth: 1984-03-19'],
    ],
    ['Delete my data. I expect a serious answer, not an automatic reply.\n\nAnn Example', ['name: Ann Example']],
    [
      'Klub „Przykład”\nSekretariat\nul. Wzorcowa 95\n53-332 Wrocław\n\nSzanowni Państwo,\nproszę usunąć moje dane.\n\nJan Przykładny',
      ['name: Jan Przykładny'],
    ],
    ['Solicit, conform Legii nr. 190/2018, o copie a datelor mele.', []],
    [
      'I was treated in your hospital last week (patient number 24-118306). Send me a copy of my data.',
      ['customer-number: 24-118306'],
    ],
  ])('%j', async (body, expected) => {
    expect(await stated(body, 'post@person.example')).toEqual(expected);
  });
});
