import { describe, expect, it } from 'vitest';
import { readPlain } from './mails.ts';

type Row = [body: string, expected: string[], headers?: Record<string, string>];

async function stated(body: string, headers: Record<string, string> = {}): Promise<string[]> {
  return (await readPlain(body, headers)).identifiers.map(({ type, value }) => `${type}: ${value}`);
}

const of = (kinds: string, found: readonly string[]): string[] =>
  found.filter((each) => kinds.split(' ').includes(each.split(':', 1)[0] ?? '')).toSorted();

describe('the head of a letter', () => {
  it.each([
    [
      'To: Example Ltd\nFrom: Ann Example, born 2 May 1970\nDate: 3 June 2026\n\nPlease delete my data.',
      ['date-of-birth: 1970-05-02', 'name: Ann Example'],
    ],
    [
      'An: Beispiel AG\nVon: Ann Example, Kundennummer 55120-3\nDatum: 3. Juni 2026\n\nBitte löschen Sie meine Daten.',
      ['customer-number: 55120-3', 'name: Ann Example'],
    ],
    [
      'À : Exemple SA\nDe : Ann Example, née le 2 mai 1970\nDate : 3 juin 2026\n\nEffacez mes données.',
      ['date-of-birth: 1970-05-02', 'name: Ann Example'],
    ],
    [
      '宛先：見本株式会社\n差出人：見本花子\n会員番号：55120-3\n日付：2026年6月3日\n件名：削除\n\n私のデータを削除してください。',
      ['customer-number: 55120-3', 'name: 見本花子'],
    ],
    ['From: Bob Other <bob@other.example>\nSent: 3 June 2026 10:15\nTo: Cy Other\n\nPlease delete this.', []],
    [
      'Please delete my data.\n\nFrom: Bob Other\nTo: Ann Example\nDate: 3 June 2026\n\nMy customer number is 55120-3.',
      [],
    ],
  ] as Row[])('%j', async (body, expected) => {
    expect(of('name date-of-birth customer-number', await stated(body))).toEqual(expected);
  });
});

describe('numbers by what they are called', () => {
  it.each([
    ['Delete my data. My staff no. is 48213.', ['customer-number: 48213']],
    ['Löschen Sie bitte alles. Meine Bonusnummer: 48213-7.', ['customer-number: 48213-7']],
    ['Cancellate i miei dati, codice utente 48213.', ['customer-number: 48213']],
    ['Smažte moje údaje, č. člena 48213.', ['customer-number: 48213']],
    ['Radera allt om mig. Mitt givarnummer är 48213.', ['customer-number: 48213']],
    ['Borren mis datos. Código de paciente: 48213.', ['customer-number: 48213']],
    ['データを削除してください。診察券番号：48213', ['customer-number: 48213']],
    ['Delete my data. It is about my card „Example“ no. 48213-7.', ['customer-number: 48213-7']],
    ['Effacez tout, mon numéro de client est BE/4410.7.', ['customer-number: BE/4410.7']],
    ['Delete my data. My customer number is 300/118824.', ['customer-number: 300/118824']],
    ['Delete my data. My customer number is 12345678901.', ['customer-number: 12345678901']],
    ['Delete my data. My customer number is 1906.', ['customer-number: 1906']],
    ['Delete my data.\n\nCustomer number: SPORT*44021', ['customer-number: SPORT*44021']],
    ['Effacez mes données, mon numéro client est P.038.1142.', ['customer-number: P.038.1142']],
    ['Meine Kundennummer ist ab12cd34. Bitte löschen Sie meine Daten.', ['customer-number: ab12cd34']],
    ['Delete my data. My brother’s customer number is 48213-7.', []],
    ['My sister’s staff no. is 48213, mine is 48214. Delete my data.', []],
    ['Löschen Sie meine Daten. Die Bonusnummer meiner Schwester ist 48213-7.', []],
    [
      "Delete my late husband Alan Example's account. My husband's customer number is 48213-7.",
      ['customer-number: 48213-7'],
    ],
    ['Delete my data. Case no. 4 C 1182/25 is before the court of Melford.', []],
    ['Mein Aktenzeichen beim Gericht: 12 O 345/25. Löschen Sie meine Daten.', []],
    ['Ștergeți datele mele, conform Legii nr. 190/2018.', []],
    ['Delete my data. I read of it on page no. 120.', []],
    ['Je demande l’effacement. Bte n° 120.', []],
    ['Delete my data. You take 48213 € a year.', []],
  ] as Row[])('%j', async (body, expected) => {
    expect(of('customer-number', await stated(body))).toEqual(expected);
  });
});

describe('where somebody lives', () => {
  it.each([
    ['Delete my data. I live in Melford since 2019.', ['postal-address: Melford']],
    ['Ich wohne jetzt in Musterhausen. Löschen Sie meine Daten.', ['postal-address: Musterhausen']],
    ['J’habite à Exempleville. Effacez mes données.', ['postal-address: Exempleville']],
    ['Vivo en Villanueva del Ejemplo. Borren mis datos.', ['postal-address: Villanueva del Ejemplo']],
    ['Moro em Vila Exemplo. Apaguem os meus dados.', ['postal-address: Vila Exemplo']],
    ['Abito a Esempio sul Mare. Cancellate i miei dati.', ['postal-address: Esempio sul Mare']],
    ['Ik woon in Voorbeeld aan Zee. Verwijder mijn gegevens.', ['postal-address: Voorbeeld aan Zee']],
    ['Ich wohne in Muster vor der Höhe. Löschen Sie alles.', ['postal-address: Muster vor der Höhe']],
    ['Ik woon in Voorbeeldstad. Verwijder mijn gegevens.', ['postal-address: Voorbeeldstad']],
    ['Jag bor i Exempelby. Radera mina uppgifter.', ['postal-address: Exempelby']],
    ['Живея в Примерово. Изтрийте данните ми.', ['postal-address: Примерово']],
    ['Locuiesc în Exempleni. Ștergeți datele mele.', ['postal-address: Exempleni']],
    ['我住在上海，请删除我的数据。', ['postal-address: 上海']],
    ['東京に住んでいます。データを削除してください。', ['postal-address: 東京']],
    ['Delete my data.\n\nKind regards from sunny Melford\nAnn Example', ['postal-address: Melford']],
    ['Radera allt.\n\nHälsningar från Exempelby\nAnn Example', ['postal-address: Exempelby']],
    ['Delete my data.\n\nAnn Example\nMelford (Loamshire)', ['postal-address: Melford (Loamshire)']],
    ['Delete my data. I live in Germany.', []],
    ['Delete my data. My sister lives in Melford.', []],
    ['Meine Mutter wohnt in Musterhausen. Löschen Sie meine Daten.', []],
    ['Delete my data. I live in peace.', []],
    ['Mieszkam w Przykładowie. Usuńcie moje dane.', []],
    ['Delete my data. I bought it in Melford.\n\nAnn Example', []],
  ] as Row[])('%j', async (body, expected) => {
    expect(of('postal-address', await stated(body))).toEqual(expected);
  });
});

describe('addresses', () => {
  it.each([
    ['Delete my data.\n\nAnn Example\nExamplestraße 3\n1090 Wien', ['postal-address: Examplestraße 3, 1090 Wien']],
    [
      'Vivo en Ejemplo de la Sierra, Calle Mayor 3. Borren mis datos.',
      ['postal-address: Ejemplo de la Sierra, Calle Mayor 3'],
    ],
    [
      'Delete my data.\n\nAnn Example\n12 Sample Street #4\nMelford, CA 90210',
      ['postal-address: 12 Sample Street #4, Melford, CA 90210'],
    ],
    [
      'データを削除してください。\n\n見本花子\n埼玉県さいたま市見本区見本町1-2-3',
      ['postal-address: 埼玉県さいたま市見本区見本町1-2-3'],
    ],
    ['Изтрийте данните ми, които държи „Пример“, ул. Образцова 3, 1000 София.', []],
  ] as Row[])('%j', async (body, expected) => {
    expect(of('postal-address', await stated(body))).toEqual(expected);
  });
});

describe('beside a name', () => {
  it.each([
    [
      'Ann Example\n\nPlease delete my data.\n\nAnn Example, 0170 5550123, 2 May 1970',
      ['date-of-birth: 1970-05-02', 'name: Ann Example', 'phone: 0170 5550123'],
    ],
    ['Delete my data.\n\nAnn Example, AB-48213', ['customer-number: AB-48213', 'name: Ann Example']],
    ['Delete my data.\n\nAnn Example, Melford ML1 1AA', ['name: Ann Example']],
    ['Delete my data.\n\nAnn Example, Toronto M5V 2T6', ['name: Ann Example']],
    ['Radera allt.\n\nAnn Example, Exempelby (123 45)', ['name: Ann Example']],
    ['Löschen Sie alles.\n\nAnn Example, Musterhausen (12345)', ['name: Ann Example']],
  ] as Row[])('%j', async (body, expected) => {
    expect(of('name date-of-birth phone customer-number', await stated(body))).toEqual(expected);
  });
});

describe('the fullest name', () => {
  it.each([
    [
      'Philippa Example\n\nDelete my data.\n\nP. Example',
      ['name: Philippa Example'],
      { From: 'Philippa Example <p@person.example>' },
    ],
    ['The undersigned Ann Example, daughter of Eve Other, asks you to delete her data.', ['name: Ann Example']],
    [
      'La soussignée Ann Example, fille de Jean Autre, demande l’effacement de ses données (art. 17 RGPD).',
      ['name: Ann Example'],
    ],
    [
      'La sottoscritta Ann Example, figlia di Carlo Altro, chiede la cancellazione dei suoi dati.',
      ['name: Ann Example'],
    ],
    ['Subsemnata Ann Example, fiica lui Ion Altul, cer ștergerea datelor mele.', ['name: Ann Example']],
    ['Delete my data.\n\nRev. Ann Example', ['name: Ann Example']],
    ['Delete my data.\n\nAnn Example (former treasurer of the club)', ['name: Ann Example']],
  ] as Row[])('%j', async (body, expected, headers) => {
    expect(of('name', await stated(body, headers))).toEqual(expected);
  });
});

describe('telephones and mail addresses', () => {
  it.each([
    ['Remove me from your list', ['phone: 0170 5550123'], { Subject: 'No more calls to 0170 5550123' }],
    ['Listenizden silin.', ['phone: 0 (532) 555 01 23'], { Subject: '0 (532) 555 01 23 numaramı silin' }],
    ['Delete my data.', [], { Subject: 'Ticket 20250101' }],
    ['请删除我的数据，可拨打13655500123联系我。', ['phone: 13655500123']],
    ['我打了13655500123没人接，请删除我的数据。', []],
    [
      'Delete my data. Write to ann.home@post.example or ann@person.example.',
      ['email: ann.home@post.example', 'email: ann@person.example'],
    ],
    ['Delete my data. I wrote to privacy@anytalk.example and to info@anytalk.example before.', []],
    ['Lösche meine Daten. An datenschutz@beispiel.example kam keine Antwort.', []],
    [
      'Our son Tim Example, born 2 May 2015, has an account. Delete it.\n\nAnn Example\n020 7946 0123',
      ['phone: 020 7946 0123'],
    ],
    [
      'Notre fils Tim Example, né le 2 mai 2015, a un compte. Effacez-le.\n\nAnn Example\nav. des Exemples 12, 1000 Bruxelles\n0470 55 01 23',
      ['phone: 0470 55 01 23'],
    ],
    ['Delete my data. Your man Bob Other, 020 7946 0123, was rude.', []],
    ['Delete my data. You can reach me at 020 7946 0991.', ['phone: 020 7946 0991']],
    ['Delete my data. I bought it at 020 7946 0991.', []],
  ] as Row[])('%j', async (body, expected, headers) => {
    expect(of('phone email', await stated(body, headers))).toEqual(expected);
  });
});

describe('what somebody is to whom he writes', () => {
  it.each([
    ['Please correct my number. Patient Ann Example, born 3 April 1970.', ['name: Ann Example']],
    ['Molim ispravite mi broj. Pacijentica Ana Primjer, kod vas pod brojem 203 447.', ['name: Ana Primjer']],
    ['Löschen Sie meine Daten.\n\nVersicherungsnehmerin: Anna Beispiel', ['name: Anna Beispiel']],
    ['Borren mis datos.\n\nPaciente: Ana Ejemplo', ['name: Ana Ejemplo']],
    ['Delete my data.\n\nCustomer: Ms Ann Example', ['name: Ann Example']],
    ['Löschen Sie meine Daten, Mitglied Nr. 48213', []],
    [
      'Молим за изтриване на снимките на дъщеря ми.\n\nДете – Ана Примерова\nРодител – Петър Примеров',
      ['name: Ана Примерова'],
    ],
  ] as Row[])('%j', async (body, expected) => {
    expect(of('name', await stated(body))).toEqual(expected);
  });
});

describe('a name that is shortened', () => {
  it.each([
    ['Изтрийте данните ми.\n\nС уважение,\nПламен Ст. Примеров', ['name: Пламен Ст. Примеров']],
    ['Името ми е Мария Хр. Примерова, карта Я-3306. Изтрийте данните ми.', ['name: Мария Хр. Примерова']],
    ['Delete my data.\n\nKind regards,\nChr. Example', ['name: Chr. Example']],
    ['Proszę o usunięcie danych.\n\nSz. Przykład', ['name: Sz. Przykład']],
    [
      'Изтрийте данните ми.\n\nот   Виолета Стоянова Примерова\n     (трите имена)',
      ['name: Виолета Стоянова Примерова'],
    ],
  ] as Row[])('%j', async (body, expected) => {
    expect(of('name', await stated(body))).toEqual(expected);
  });
});

describe('a mailbox in which something lay', () => {
  it.each([
    [
      'Your letter lay in my letterbox (12 Mill Lane, Melford ML1 1AA). Where did you get my address?\n\nAnn Example',
      ['postal-address: 12 Mill Lane, Melford ML1 1AA'],
    ],
    [
      'In meinem Briefkasten (Neuweg 8, 54321 Beispielhausen) lag Werbung. Woher haben Sie meine Adresse?\n\nAnna Beispiel',
      ['postal-address: Neuweg 8, 54321 Beispielhausen'],
    ],
    ['Something lay in the pharmacy (12 Mill Lane, Melford ML1 1AA). Where did you get my address?\n\nAnn Example', []],
  ] as Row[])('%j', async (body, expected) => {
    expect(of('postal-address', await stated(body))).toEqual(expected);
  });
});

describe('an address that takes the place of another', () => {
  const NEW = 'postal-address: 5 Mill Lane, Melford ML1 1AA';
  it.each([
    ['Please update my address.\n\nNew address:\n5 Mill Lane\nMelford ML1 1AA\n\nAnn Example', [NEW]],
    ['Please update my address to:\n5 Mill Lane\nMelford ML1 1AA\n\nAnn Example', [NEW]],
    [
      'Please correct it: I moved from 9 Old Road, Oxton OX2 3BB to 5 Mill Lane, Melford ML1 1AA.\n\nAnn Example',
      [NEW],
    ],
    [
      'Merci de corriger mon adresse : j’ai déménagé du 3 rue Vieille, 75001 Paris au 5 impasse du Lavoir, 44600 Saint-Nazaire.',
      ['postal-address: 5 impasse du Lavoir, 44600 Saint-Nazaire'],
    ],
    [
      'Die neue Adresse lautet:\nNeuweg 8\n54321 Beispielhausen\nBitte berichtigen Sie sie.\n\nAnna Beispiel',
      ['postal-address: Neuweg 8, 54321 Beispielhausen'],
    ],
    ['Please correct it: 5 Mill Lane, Melford ML1 1AA instead of 9 Old Road, Oxton OX2 3BB.\n\nAnn Example', [NEW]],
  ] as Row[])('%j', async (body, expected) => {
    expect(of('postal-address', await stated(body))).toEqual(expected);
  });
});

describe('who writes, said in passing', () => {
  it.each([
    ['Ann Example here, customer code HR-7781204. Please delete my data.', ['name: Ann Example']],
    ['Please delete my data. This is Ann Example.', ['name: Ann Example']],
    ['The undersigned Ann Example asks you to delete her data.', ['name: Ann Example']],
    ['Sou o sócio n.º 1873, Ana Exemplo. Apaguem os meus dados.', ['name: Ana Exemplo']],
    ['Вие знаехте името ми – Анна Примерова – и номера ми. Изтрийте ги.', ['name: Анна Примерова']],
    [
      'Al Dirigente Scolastico\n\nLa scrivente, Anna Esempio, docente, chiede la cancellazione dei propri dati.',
      ['name: Anna Esempio'],
    ],
    ['До Управителя\n\nМоля, изтрийте личните ми данни.', []],
    ['Borren mis datos.\n\nNombre / razón social: Muestra Ejemplar, S.L.', []],
    [
      '本所受當事人例文傑（民國72年4月12日生）委任辦理。請停止處理例文傑先生之債務資料。\n\n律師 蔡佩珊',
      ['name: 例文傑'],
    ],
    ['診察券番号 051-7730 の見本 花子です。名字を直してください。', ['name: 見本 花子']],
  ] as Row[])('%j', async (body, expected) => {
    expect(of('name', await stated(body))).toEqual(expected);
  });
});

describe('what is nobody’s, or somebody else’s', () => {
  it.each([
    [
      'Löschen Sie meine Daten.\n\nAnschrift: Musterring 5, 18107 Musterstadt, Tel. 0381 555 0142',
      ['phone: 0381 555 0142', 'postal-address: Musterring 5, 18107 Musterstadt'],
    ],
    [
      'Löschen Sie meine Daten.\n\nAnna Beispiel\nParzelle 61\nMitglieds-Nr. 0417',
      ['customer-number: 0417', 'name: Anna Beispiel'],
    ],
    ['Child: 03.05.2015\nDelete my data.', []],
    ['Cardholder: 4111 1111 1111 1111\nDelete my data.', []],
    ['Member since: 2015\nDelete my data.', []],
    ['My old address was:\nOld Road 5, 1234 Melford\n\nDelete my data.', []],
    ['Your new address is:\nOld Road 5, 1234 Melford\n\nDelete my data.', []],
    ["The company's address is Acme House, Melford, ME1 2AB. Delete my data.", []],
    ['Invoice no. 20231, Bob Other, sales. Delete my data.', []],
    ['Order: 55120 (Acme Galaxy)\nDelete my data.', []],
    ['Delete my data. I rate 1 2 3 4 5 6 7 8 9 of your stars.', []],
    ['mijn buurman staat ingeschreven als bob anders. verwijder mijn gegevens', []],
    ['Delete my data please.\n\nAnn Example\n\nCustomer Helpdesk\n0800 1234567', ['name: Ann Example']],
    ['Delete my data and that of Andrew Example.\n\nRegards, A. Example', ['name: A. Example']],
    [
      'Ik ben verhuisd van Oudestraat 5 naar Nieuwstraat 8, 1234 AB Utrecht. Wijzig mijn adres.',
      ['postal-address: Nieuwstraat 8, 1234 AB Utrecht'],
    ],
    [
      'Je suis née le vingt-quatre mars mille neuf cent quatre-vingt-dix-neuf. Supprimez mes données.',
      ['date-of-birth: 1999-03-24'],
    ],
  ] as Row[])('%j', async (body, expected) => {
    expect(of('name phone customer-number date-of-birth postal-address', await stated(body))).toEqual(expected);
  });
});
