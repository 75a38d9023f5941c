import { describe, expect, it } from 'vitest';
import { readPlain } from './mails.ts';

async function named(body: string, from: string): Promise<string[]> {
  const { identifiers } = await readPlain(body, { From: `${from} <post@person.example>` });
  return identifiers.flatMap(({ type, value }) => (type === 'name' ? [value] : []));
}

describe('a mail from the account of whom it is about, written by somebody else', () => {
  it.each([
    [
      "I'm the mum of Mia Example (born 3 May 2014). Delete her profile. I'm Ann Other, mobile 07700 900123.",
      'Mia Example',
    ],
    ['Bilder meiner Tochter Mia Example löschen Sie bitte.\n\nHerzliche Grüße\nAnn Other', 'Mia Example'],
    ['Prosím o výmaz. Zastupuji jako matka nezletilého Jana Vzorného, nar. 4. 5. 2016.\n\nEva Jiná', 'Jana Vzorného'],
    [
      'Chciałbym odebrać legitymację syna (Jan Przykład, nr albumu 118840). Usuńcie jego dane.\n\nAdam Inny',
      'Jan Przykład',
    ],
    [
      'Avv. Ada Altra\n\nIn nome e per conto della sig.ra Eva Esempio chiedo la cancellazione.\n\nAvv. Ada Altra',
      'Eva Esempio',
    ],
    ['Je suis le conseil de M. Jean Exemple. Mon client demande une copie.\n\nA. Autre', 'Jean Exemple'],
  ])('%j', async (body, expected) => {
    expect(await named(body, expected)).toEqual([expected]);
  });

  it('is about him in whatever case the text names him first', async () => {
    const body = 'Zastupamo gospođu Anu Primjerić; tražimo brisanje.\n\nStranka: Ana Primjerić\n\nIvo Drugi, odvjetnik';
    expect(await named(body, 'Ana Primjerić')).toEqual(['Ana Primjerić']);
  });

  it.each([
    ['My husband Ben Example gave you my address. Delete it.\n\nAnn Example', 'Ann Example'],
    ['Delete my data. My neighbour wrote to Ben Example.\n\nAnn Other', 'Ann Other'],
  ])('is about who signs it elsewhere: %j', async (body, expected) => {
    expect(await named(body, expected === 'Ann Other' ? 'Ben Example' : expected)).toEqual([expected]);
  });

  it('is about whom its address is put together from', async () => {
    const body =
      'Na qualidade de advogado de Ana Exemplo Vaz, requeiro o apagamento. Meu constituinte espera.\n\nDr. Rui Outro';
    const { identifiers } = await readPlain(body, { From: 'ana.exemplo.vaz@person.example' });
    expect(identifiers.map(({ value }) => value)).toContain('Ana Exemplo Vaz');
  });
});

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
