import { describe, expect, it } from 'vitest';
import { wordedDate } from '../../../functions/core/intake/identity/worded-date.ts';
import { readPlain } from './mails.ts';

async function born(body: string): Promise<string[]> {
  return (await readPlain(body)).identifiers.flatMap(({ type, value }) => (type === 'date-of-birth' ? [value] : []));
}

describe('a date in words', () => {
  it.each([
    ['en', 'May the ninth nineteen ninety-three', '1993-05-09'],
    ['en', 'sixth of June two thousand and four', '2004-06-06'],
    ['de', 'dreiundzwanzigsten März neunzehnhundertsechsundachtzig', '1986-03-23'],
    ['nl', 'drieëntwintigste september negentienhonderdachtenvijftig', '1958-09-23'],
    ['fr', 'premier septembre mil neuf cent quatre-vingt-dix-neuf', '1999-09-01'],
    ['es', 'treinta y uno de diciembre de mil novecientos cincuentaiocho', '1958-12-31'],
    ['pt', 'dez de dezembro de mil novecentos e oitenta e dois', '1982-12-10'],
    ['it', 'sette settembre millenovecentosessantatré', '1963-09-07'],
    ['ro', 'douăzeci și trei octombrie o mie nouă sute optzeci și opt', '1988-10-23'],
    ['pl', 'piątego sierpnia tysiąc dziewięćset siedemdziesiątego drugiego roku', '1972-08-05'],
    ['cs', 'třiadvacátého září devatenáct set sedmdesát pět', '1975-09-23'],
    ['hr', 'dvadeset i prvog kolovoza tisuću devetsto šezdeset osme', '1968-08-21'],
    ['bg', 'двайсет и трети септември хиляда деветстотин осемдесет и пета година', '1985-09-23'],
    ['el', 'εικοστή πρώτη Οκτωβρίου χίλια εννιακόσια εβδομήντα οκτώ', '1978-10-21'],
    ['tr', 'on beş ekim bin dokuz yüz seksen dört', '1984-10-15'],
    ['sv', 'tjugoförsta september nittonhundraåttiosju', '1987-09-21'],
    ['sv', 'tredje augusti 1941', '1941-08-03'],
    ['fr', '1949 le 8 octobre', '1949-10-08'],
    ['en', '23 (twenty-third) May 1970', '1970-05-23'],
  ])('is read in %s: %s', (tag, text, expected) => {
    expect(wordedDate(text, tag)).toBe(expected);
  });

  it.each([
    ['en', 'the ninth of May'],
    ['en', 'between the third and the ninth of May and June 1993'],
    ['de', 'fünfundvierzigsten Mai 1970'],
    ['zh', '1990'],
  ])('is none in %s: %s', (tag, text) => {
    expect(wordedDate(text, tag)).toBeUndefined();
  });
});

describe('a day of birth told in words or with odd signs', () => {
  it.each([
    ['Please delete my data. My date of birth is the ninth of May, 1993.', '1993-05-09'],
    ['Usuńcie moje dane. Urodzona dnia dwudziestego trzeciego lutego 1948 roku.', '1948-02-23'],
    ['Usuńcie moje dane. Urodziłem się dokładnie 5 I 1990.', '1990-01-05'],
    ['Izbrišite moje podatke.\nRođen: 10-X-1990', '1990-10-10'],
    ['Apaguem os meus dados. Maria Exemplo, nascida 1º/01/1981', '1981-01-01'],
    ['Radera mina uppgifter. Född 14/2 -93.', '1993-02-14'],
    ['Vymažte mé údaje. Narodila jsem se 3. července 1984.', '1984-07-03'],
    ['Vymažte mé údaje. Jsem narozen 3. června 1984.', '1984-06-03'],
    ['Διαγράψτε τα δεδομένα μου. Γεννήθηκα στις είκοσι τρεις Μαΐου 1980.', '1980-05-23'],
  ])('becomes that day: %j', async (body, expected) => {
    expect(await born(body)).toEqual([expected]);
  });
});

describe('a day of birth in Chinese', () => {
  it.each([
    ['请删除我的资料。我的生日是88年8月18日。', '1988-08-18'],
    ['請刪除我的資料。我的生日是80年9月16日。', '1991-09-16'],
    ['請刪除我的資料。生日:80/09/16(民國)', '1991-09-16'],
    ['請刪除我的資料,本人民國36年(1947)8月9日出生。', '1947-08-09'],
  ])('has a year of the Western count: %j', async (body, expected) => {
    expect(await born(body)).toEqual([expected]);
  });
});

describe('a day of birth where it is told', () => {
  it.each([
    ['Löschen Sie meine Daten. Ich bin am 6.7.1972 in Beispielstadt geboren.', '1972-07-06'],
    ['Verilerimi silin. 3 Mayıs 1970 Örnekşehir doğumluyum.', '1970-05-03'],
    ['Verilerimi silin. Ben 1998’in 21 Kasım’ında doğanım.', '1998-11-21'],
    ['Apaguem os meus dados.\n\nAna Exemplo\nNasc.: 24 fev. 1997', '1997-02-24'],
    [
      'Jestem opiekunem prawnym mojego brata Adama Przykłada. Brat ur. się 30 maja 1972. Proszę o kopię jego danych.',
      '1972-05-30',
    ],
    [
      'Ma mère, Mme Anne Exemple, qui ne peut plus écrire et dont je suis la tutrice (jugement du 6 juin 2023), demande son dossier. Elle est née le 17-02-1938.',
      '1938-02-17',
    ],
  ])('is found: %j', async (body, expected) => {
    expect(await born(body)).toEqual([expected]);
  });
});
