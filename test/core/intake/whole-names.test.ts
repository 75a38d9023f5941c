import { describe, expect, it } from 'vitest';
import { readPlain } from './mails.ts';

async function named(body: string, from: string): Promise<string[]> {
  const { identifiers } = await readPlain(body, { From: `${from} <post@person.example>` });
  return identifiers.flatMap(({ type, value }) => (type === 'name' ? [value] : []));
}

describe('a name of many words', () => {
  it.each([
    [
      'Ich heiße jetzt nicht mehr Jasmin Muster, sondern Jasmin Abd el-Beispiel. Bitte ändern.\n\nJasmin',
      'jasmin.abd.el.beispiel',
      'Jasmin Abd el-Beispiel',
    ],
    ['Kindly delete my data.\n\nYours faithfully,\nJ. St. John Example', 'j.st.john.example', 'J. St. John Example'],
    [
      'Dipl.-Ing. Karl von der Muster\nAm Beispiel 4\n12345 Musterstadt\n\nLöschen Sie meine Daten.\n\nMit freundlichen Grüßen\ngez. K. v. d. Muster',
      'karl.von.der.muster',
      'Karl von der Muster',
    ],
    [
      "Naam: Bram 't Voorbeeld\n\nVerwijder mijn gegevens.\n\nMet vriendelijke groet,\nBram 't Voorbeeld",
      'bram.t.voorbeeld',
      "Bram 't Voorbeeld",
    ],
    [
      'Apaguem os meus dados.\n\nCom os melhores cumprimentos,\nMaria da Luz Vaz de Exemplo e Castro',
      'maria.da.luz.vaz.de.exemplo.e.castro',
      'Maria da Luz Vaz de Exemplo e Castro',
    ],
    ['Διαγράψτε τα στοιχεία μου, είμαι η Μαρία ντε Κάστρο από την Κέρκυρα.', 'person', 'Μαρία ντε Κάστρο'],
    [
      'Verilerimi silin.\n\nÖrnek Kulübü’ne\n\nYirmi yıl üyenizdim.\n\nHürmetle\nProf. Dr. Ali Can Örnek',
      'acornek',
      'Ali Can Örnek',
    ],
  ])('%j', async (body, local, expected) => {
    const { identifiers } = await readPlain(body, { From: `${local}@person.example` });
    expect(identifiers.find(({ type }) => type === 'name')?.value).toBe(expected);
  });

  it.each([
    ['Smažte má data.\n\nBrno, 21.3.2025\n\nJan Vzor z Lomnice', 'Jan Vzor z Lomnice'],
    ['Изтрийте данните ми.\n\nИвана Примерова, род. 19.08.1990 г.\nВелико Търново', 'Ивана Примерова'],
    [
      'Please correct that.\n\nFrom: Margaret van Buuren-Example\n\nYours\nMrs M. van Buuren-Example',
      'Margaret van Buuren-Example',
    ],
  ])('as the header shows it: %j', async (body, shown) => {
    expect(await named(body, shown)).toEqual([shown]);
  });
});
