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
});
