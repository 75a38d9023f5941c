import { describe, expect, it } from 'vitest';
import { readPlain } from './mails.ts';

async function stated(body: string): Promise<string[]> {
  const { identifiers } = await readPlain(body, { From: 'person@post.example' });
  return identifiers.map(({ type, value }) => `${type}: ${value}`).toSorted();
}

describe('what forms say on a line', () => {
  it.each([
    [
      'Erasure of my data\n\nFirst name(s) ......... Ann Beatrice\nSurname ............... Mac Giolla Example\nEircode ............... D07 X9X9\nAddress ............... Apt 31, Example Lane, Dublin 7',
      ['name: Ann Beatrice Mac Giolla Example', 'postal-address: Apt 31, Example Lane, Dublin 7, D07 X9X9'],
    ],
    [
      'Je demande l’effacement de mes données.\n\nNom ............... : EXEMPLE\nPrénom(s) ......... : Thi Lan\nNé(e) le .......... : 09/07/1988',
      ['date-of-birth: 1988-07-09', 'name: Thi Lan EXEMPLE'],
    ],
    [
      'Cancellate i miei dati.\n\nCognome  | Esempio\nNome     | Vincenzo\nCAP      | 80142\nCittà    | Napoli\nVia      | Corso Esempio 55, p. 4',
      ['name: Vincenzo Esempio', 'postal-address: Corso Esempio 55, p. 4, 80142, Napoli'],
    ],
    [
      'Apaguem os meus dados.\n\nNome - Tiago Miguel Exemplo\nData nasc. - 1/3/1994\nMorada - Bairro do Modelo, Bl. 8, 1.º D, Funchal\nC. Postal - 9000-171',
      [
        'date-of-birth: 1994-03-01',
        'name: Tiago Miguel Exemplo',
        'postal-address: Bairro do Modelo, Bl. 8, 1.º D, Funchal, 9000-171',
      ],
    ],
    ['Verwijder mijn gegevens.\n\n1. Naam + voorletters: DE VOORBEELD, M.T.', ['name: DE VOORBEELD, M.T.']],
    [
      'Requeiro a correção dos meus dados.\n\nNome completo: RAIMUNDO NONATO EXEMPLO MODELO',
      ['name: RAIMUNDO NONATO EXEMPLO MODELO'],
    ],
    [
      'Löschen Sie meine Daten.\nName des Arztes: Dr. Karl Beispiel\n\nMit freundlichen Grüßen\nEva Muster',
      ['name: Eva Muster'],
    ],
    ['Delete my data... I have had enough, and my name ... well, you know.', []],
  ] as [string, string[]][])('%j', async (body, expected) => {
    expect(await stated(body)).toEqual(expected);
  });
});
