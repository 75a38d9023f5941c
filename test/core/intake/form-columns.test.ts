import { describe, expect, it } from 'vitest';
import { readPlain } from './mails.ts';

async function stated(body: string): Promise<string[]> {
  return (await readPlain(body)).identifiers.map(({ type, value }) => `${type}: ${value}`).toSorted();
}

const ANN = ['customer-number: AT-551203', 'date-of-birth: 1970-05-02', 'name: Ann Example'];

describe('a form without colons', () => {
  it.each([
    [
      'Please send me my data.\n\nName ............. Ann Example\nDate of birth .... 2 May 1970\nCustomer no. ..... AT-551203',
      ANN,
    ],
    [
      'Bitte löschen Sie meine Daten.\n\nName........Ann Example\nGeburtsdatum........02.05.1970\nKundennummer........AT-551203',
      ANN,
    ],
    [
      'Vymažte mé údaje.\n\nJméno:......Ann Example......\nDatum narození:......2. 5. 1970......\nČíslo klienta:.....AT-551203.....',
      ANN,
    ],
    [
      'Radera mina uppgifter.\n\n| Namn       | Ann Example  |\n| Född       | 2 maj 1970   |\n| Kundnummer | AT-551203    |',
      ANN,
    ],
    [
      'Cancellate i miei dati.\n\nNome            Ann Example\nNato il         02/05/1970\nCodice cliente  AT-551203',
      ANN,
    ],
    ['Effacez mes données.\n\nNom : ____Ann Example____\nNé le\t02/05/1970\nN° client : AT-551203', ANN],
  ])('%j', async (body, expected) => {
    expect(await stated(body)).toEqual(expected);
  });

  it('tells the town before the street, too', async () => {
    const body =
      'Ștergeți datele mele.\n\nNume ........ Ana Exemplu\nLocalitate .. Timișoara\nCod poștal .. 300223\nStrada ...... Teilor 17, parter';
    expect(await stated(body)).toEqual(['name: Ana Exemplu', 'postal-address: Teilor 17, parter, Timișoara, 300223']);
  });

  it('is none where a sentence pauses', async () => {
    expect(await stated('Please delete my data. My name.... you know it. Phone   calls annoy me.')).toEqual([]);
  });
});
