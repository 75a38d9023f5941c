import { describe, expect, it } from 'vitest';
import { readPlain } from './mails.ts';

type Row = [body: string, expected: readonly string[]];

async function stated(body: string): Promise<string[]> {
  return (await readPlain(body, {})).identifiers.map(({ type, value }) => `${type}: ${value}`);
}

const of = (kind: string, found: readonly string[]): string[] => found.filter((each) => each.startsWith(`${kind}:`));

describe('towns and addresses', () => {
  it.each([
    ['Delete all you have about me.\n\nAnn, 24, Wexcombe', ['postal-address: Wexcombe']],
    ['Delete my data. Ann Example, Melford. And do not ask for my passport.', ['postal-address: Melford']],
    ['I am Ann Example, born 3 May 1970, of Melford. Delete my data.', ['postal-address: Melford']],
    [
      'Ich heiße Eva Muster, geboren am 3. Mai 1970, und lebe in Beispielhausen, löschen Sie alles.',
      ['postal-address: Beispielhausen'],
    ],
    ['Изтрийте данните ми.\n\nИван Примеров, Габрово', ['postal-address: Габрово']],
    [
      'Изтрийте данните ми.\n\nИван Примеров, 6000 Стара Загора, ул. „Първа“ 61',
      ['postal-address: 6000 Стара Загора, ул. „Първа“ 61'],
    ],
    [
      'Subsemnatul Ion Exemplu, domiciliat în Gherla, str. Morii nr. 22, cod poștal 405300, vă cer ștergerea datelor.',
      ['postal-address: Gherla, str. Morii nr. 22, cod poștal 405300'],
    ],
    [
      'Supprimez mes données. Je suis Anne Exemple et je demeure à Nîmes (30000), 8 impasse du Modèle.',
      ['postal-address: Nîmes (30000), 8 impasse du Modèle'],
    ],
    [
      'Usuńcie moje dane. Mieszkam w Warszawie przy ul. Wzorcowej 8/3, kod pocztowy 00-950.\n\nAnna Przykład',
      ['postal-address: Warszawie przy ul. Wzorcowej 8/3, kod pocztowy 00-950'],
    ],
    [
      'Borren mis datos. Vivo en Madrid (Calle Ejemplo 8, 28002).\n\nAna Ejemplo',
      ['postal-address: Madrid (Calle Ejemplo 8, 28002)'],
    ],
    [
      'Anna Beispiel, wohnhaft in Beispielhausen, Neuweg 8, 54321\n\nBitte löschen Sie meine Daten.',
      ['postal-address: Beispielhausen, Neuweg 8, 54321'],
    ],
    [
      'Анна Примерова, живуща в София, ул. „Първа“ 8\n\nМоля, изтрийте данните ми.',
      ['postal-address: София, ул. „Първа“ 8'],
    ],
    [
      'Jan Przykład\nzam. 39-400 Tarnobrzeg, ul. Polna 108/23\n\nUsuńcie moje dane.\n\nJan Przykład',
      ['postal-address: 39-400 Tarnobrzeg, ul. Polna 108/23'],
    ],
    [
      'Ann-Sophie de La Tour-Exemple\n12 bis, rue des Lilas\nBâtiment C, 3e étage\n37000 Tours\n\nEffacez mes données.\n\nAnn-Sophie de La Tour-Exemple',
      ['postal-address: 12 bis, rue des Lilas, Bâtiment C, 3e étage, 37000 Tours'],
    ],
    [
      'Verwijder mijn gegevens. Ik ben Jan Voorbeeld, Prinsengracht 733-III, 1017 JX Amsterdam.',
      ['postal-address: Prinsengracht 733-III, 1017 JX Amsterdam'],
    ],
    [
      '請刪除我的資料。\n\n王小明\n臺中市西屯區範例東路 18 巷 2 弄 5 號',
      ['postal-address: 臺中市西屯區範例東路 18 巷 2 弄 5 號'],
    ],
    [
      'Verwijder mijn gegevens. Sinds maart woon ik daar niet meer, waar ik woon. Jullie weten het.\n\nEva Voorbeeld',
      [],
    ],
    ['Löschen Sie meine Daten. Eva Muster (war Lager 2, Personalnr 20881)', []],
    ['Löschen Sie meine Daten. Eva Muster, Trattoria am Markt', []],
    ['Ștergeți datele mele. B 555 OCS, Ion Exemplu', []],
  ] as Row[])('%j', async (body, expected) => {
    expect(of('postal-address', await stated(body))).toEqual(expected);
  });
});

describe('whose telephone it is', () => {
  it.each([
    ['När jag ringer från 0515-77 21 09 vill jag inte bli inspelad. Eva Exempel', ['phone: 0515-77 21 09']],
    ['Ni ringer mig från 0515-77 21 09, sluta med det. Eva Exempel', []],
    ['Smažte má data. Volám vám z 731 550 268. Jana Vzorová', ['phone: 731 550 268']],
    ['Apaguem os meus dados. Conta à ordem n.º 0045 3321 907.\n\nAna Exemplo', []],
    ['Apaguem os meus dados. Contacto: n.º 912 345 678.\n\nAna Exemplo', ['phone: 912 345 678']],
    ['Delete my medical record.\n\nAnn Example\nNHS no. 999 041 2276', []],
  ] as Row[])('%j', async (body, expected) => {
    expect(of('phone', await stated(body))).toEqual(expected);
  });
});

describe('what is no number of a customer', () => {
  it.each([
    'Radera mina uppgifter. Jag betalade med kort, 348 kr vid tolvtiden. Eva Exempel',
    'Verwijder mijn gegevens. Jan Voorbeeld, Pas 211 bus 4, Geel',
    'Apaguem os meus dados. Ana Exemplo, CEP 50030-170',
    'Cancellate i miei dati. Ada Esempio, sinistro 2026/5510',
    'Löschen Sie meine Daten. Eva Muster, Schadennummer 2026-5510-7',
    'Löschen Sie meine Daten. Der EuGH hat das klargestellt (C-154/21). Eva Muster',
  ])('%j', async (body) => {
    expect(of('customer-number', await stated(body))).toEqual([]);
  });
  it('"ID" is none of it', async () => {
    expect(of('customer-number', await stated('Smažte má data. Jan Vzor, ID 330714'))).toEqual([
      'customer-number: 330714',
    ]);
  });
});

describe('numbers by another name', () => {
  it.each([
    ['Delete my data, badge 55182. Ann Example', ['customer-number: 55182']],
    ['Effacez mes données. Marie Exemple, livreuse, matricule 9-4471', ['customer-number: 9-4471']],
    ['Cancellate i miei dati. Ada Esempio, tess. 2281', ['customer-number: 2281']],
    ['Usuńcie moje dane. Jan Przykład, karnet 3315', ['customer-number: 3315']],
    ['Ștergeți datele mele. Ion Exemplu, ecuson 1186', ['customer-number: 1186']],
    ['Verilerimi silin. Tesisat 4100555716', ['customer-number: 4100555716']],
  ] as Row[])('%j', async (body, expected) => {
    expect(of('customer-number', await stated(body))).toEqual(expected);
  });
});

describe('places that are nobody’s home', () => {
  it.each([
    'Please delete my data. I work in Melford (ME1 4AB), 5 Mill Lane.\n\nAnn Example',
    'Supprimez mes données. L’accident a eu lieu à Nîmes (30000) au 8 rue du Modèle.\n\nAnne Exemple',
    'Cancellate i miei dati. Ho avuto un incidente a Torino in Via Roma 12, 2019.\n\nAnna Esempio',
    'Löschen Sie meine Daten.\n\nGruß aus dem Schwarzwald\nEva Muster',
    '御社の本社は横浜市青葉区あざみ野2-3-4ですね。私のデータを削除してください。',
    '我以前住在成都市武侯区桐梓林路61号,现在搬走了。请删除我的数据。',
  ])('%j', async (body) => {
    expect(of('postal-address', await stated(body))).toEqual([]);
  });

  it('leaves a telephone behind the street alone', async () => {
    const found = await stated(
      'Löschen Sie meine Daten. Ich wohne in Köln, Hohe Straße 12, 0171 2345678.\n\nEva Muster',
    );
    expect(found).toEqual(expect.arrayContaining(['postal-address: Köln, Hohe Straße 12', 'phone: 0171 2345678']));
  });
});

describe('numbers of a customer', () => {
  it.each([
    ['Könnt ihr das bei meinem Leseausweis 0-4471-9920 ändern? Eva Muster', '0-4471-9920'],
    ['Zákaznické číslo: 44 0917 K2\n\nSmažte má data.\n\nJana Vzorová', '44 0917 K2'],
    ['Betrifft Versicherungsnummer 12 040158 K 003. Löschen Sie meine Daten.\n\nEva Muster', '12 040158 K 003'],
    ['受講番号:第2018-0331号\n\n私の個人情報を削除してください。', '第2018-0331号'],
    ['私(ID:U20418)のデータを削除してください。', 'U20418'],
    ['请删除我的数据(用户ID:6210088)。', '6210088'],
  ])('%j', async (body, expected) => {
    expect(of('customer-number', await stated(body))).toEqual([`customer-number: ${expected}`]);
  });

  it.each([
    'Radera mina uppgifter. Ärendenr 25-771043.\n\nEva Exempel',
    'Proszę usunąć moje dane (sprawa WZ/8841/25).\n\nAnna Przykład',
    'Delete my data. My order 4471-2209 came late. Ann Example',
    'Löschen Sie meine Daten. Meine Bestellung 4471-2209 kam nie. Eva Muster',
  ])('none in %j', async (body) => {
    expect(of('customer-number', await stated(body))).toEqual([]);
  });
});
