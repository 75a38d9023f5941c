import { expect, it } from 'vitest';
import { readPlain } from './mails.ts';

async function namesIn(body: string, from: string): Promise<string[]> {
  return (await readPlain(body, { From: from })).identifiers.flatMap(({ type, value }) =>
    type === 'name' ? [value] : [],
  );
}

it.each([
  [
    'Please delete my account, I no longer shop with you. Ann Sample 020 7946 0012',
    'post@person.example',
    'Ann Sample',
  ],
  [
    'please delete my account, i dont shop with you now. ann sample, leeds',
    'annie.sample@person.example',
    'ann sample',
  ],
  [
    'bitte löscht mein konto, ich kaufe nichts mehr. jan muster kundennr K-3301',
    'Jan <jan@person.example>',
    'jan muster',
  ],
  ['Usuńcie moje dane. numer klienta KL/55101, Anna Przykładowa', 'post@person.example', 'Anna Przykładowa'],
  ['Smažte má data. anna@person.example, Jana Vzorová', 'post@person.example', 'Jana Vzorová'],
  ['Ștergeți tot. Cod client 7719046, Ana Exemplu, str. Florilor 8, Oradea', 'post@person.example', 'Ana Exemplu'],
  ['Löscht meine Jahreskarte (JK 5518-07, Eva Muster), bitte.', 'E. Muster <eva@person.example>', 'Eva Muster'],
  ['Изтрийте всичко моля. Ана П., 0877 555 268', 'post@person.example', 'Ана П.'],
  ['Izbrišite sve što imate. Ana, ulaz 2', 'post@person.example', 'Ana'],
  ['Изтрийте всичко моля. Ана, карта 2800 4471', 'post@person.example', 'Ана'],
  ['Radera allt om mig tack. Eva (mamma till Ida)', 'post@person.example', 'Eva'],
  ['Verilerimi silin artık lütfen. Ayşe Örnek Bursa', 'post@person.example', 'Ayşe Örnek'],
  ['Verilerimi silin artık lütfen. Ayşe Örnek Aşağıköy', 'Ayşe <ayse.o@person.example>', 'Ayşe Örnek'],
  ['Buongiorno, sono Ada Esempio di Melforda, cancellate i miei dati.', 'Ada <ada@person.example>', 'Ada Esempio'],
  [
    'Apaguem tudo.\nMaria de Lurdes Exemplo, apólice 5512087',
    'Dona Lurdes <l@person.example>',
    'Maria de Lurdes Exemplo',
  ],
  ['Supprimez mon compte. Je ne viens plus. Anne Modèle réf client 880-12', 'post@person.example', 'Anne Modèle'],
  ['Изтрийте профила ми, вече не пазарувам. Ана Примерова 0888 123 456', 'post@person.example', 'Ана Примерова'],
  [
    'お客様の窓口へ。退会します、データを消してください。見本あかり 会員番号 G-30417',
    'post@person.example',
    '見本あかり',
  ],
  ['お世話になります。見本遥です。\nデータを消してください。', 'post@person.example', '見本遥'],
  ['我是5栋302的周样本,请把我的资料删掉。', 'post@person.example', '周样本'],
])('%j', async (body, from, expected) => {
  expect(await namesIn(body, from)).toEqual([expected]);
});

it.each([
  'Please delete my account, I no longer shop with you. Monday morning, 020 7946 0012',
  'Bitte löschen Sie mein Konto. Das war 2019, Große Schweinerei',
  'Löscht das (Rechnung 4471, Große Kanne), bitte.',
  'Por favor, borren todo. Muchas gracias. Teléfono 602 555 918',
  'Bitte löschen Sie mein Konto. Danke, bis bald',
  'データを消してください。至急です。',
  '我是你们的常客，请把我的资料删掉。',
])('finds no name in %j', async (body) => {
  expect(await namesIn(body, 'post@person.example')).toEqual([]);
});
