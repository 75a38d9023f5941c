import { describe, expect, it } from 'vitest';
import { readPlain } from './mails.ts';

async function lives(body: string): Promise<string[]> {
  const { identifiers } = await readPlain(body, { From: 'person@post.example' });
  return identifiers.flatMap(({ type, value }) => (type === 'postal-address' ? [value] : []));
}

describe('addresses whose house has parts', () => {
  it.each([
    [
      'Absender: Ing. Leopold Muster, Musterstraße 17/Stiege 2/Tür 9, 2340 Musterling\n\nIch verlange die Löschung meiner Daten.\n\nMit freundlichen Grüßen\nLeopold Muster',
      'Musterstraße 17/Stiege 2/Tür 9, 2340 Musterling',
    ],
    [
      'Löschen Sie meine Daten.\n\nMit freundlichen Grüßen\nEva Muster\nMusterplatz 1, OT Unterbeispiel\n95100 Musterb',
      'Musterplatz 1, OT Unterbeispiel, 95100 Musterb',
    ],
    [
      'Meine Mutter, Frau Hedwig Muster, geboren 11.10.1938, zuletzt wohnhaft Seniorenresidenz Haus Beispiel, Zimmer 114, Parkstraße 3, 33602 Musterfeld, ist verstorben. Bitte löschen Sie ihr Konto.',
      'Seniorenresidenz Haus Beispiel, Zimmer 114, Parkstraße 3, 33602 Musterfeld',
    ],
    [
      'Reto Exemple, ch. des Modèles 7, case postale 112, 1007 Exempleville\n\nEffacez mes données.\n\nAvec mes salutations,\nR. Exemple',
      'ch. des Modèles 7, case postale 112, 1007 Exempleville',
    ],
    [
      'Effacez mes données. J’habite Résidence Les Exemples, bât. C, appt 42, 118 avenue du Modèle, 38100 Exempleville.\n\nCordialement,\nAnne Exemple',
      'Résidence Les Exemples, bât. C, appt 42, 118 avenue du Modèle, 38100 Exempleville',
    ],
    [
      'Effacez mes données.\n\nAnne Exemple\n4512, rue Modèle, app. 3\nMontréal (Québec)  H2J 2W9',
      '4512, rue Modèle, app. 3, Montréal (Québec)  H2J 2W9',
    ],
    [
      'Verwijder mijn gegevens. Ik woon op de Voorbeeldvaart 88, 8601 ZZ te Voorbeeldstad.\n\nMet vriendelijke groet,\nSjoukje Voorbeeld',
      'Voorbeeldvaart 88, 8601 ZZ te Voorbeeldstad',
    ],
    [
      'Please amend my records. My new address is The Old Example, Nether Melford, Somerset, TA5 9ZZ.\n\nKind regards,\nAnn Example',
      'The Old Example, Nether Melford, Somerset, TA5 9ZZ',
    ],
    [
      'Στέλιος Παράδειγμας\nΟδός Παραδείγματος 12, Διαμ. 301\n3036 Παράδειγμα\nΚιν. +357 99 555 410\n\nΔιαγράψτε όλα τα στοιχεία μου που τηρείτε στο αρχείο σας.\n\nΜε εκτίμηση',
      'Οδός Παραδείγματος 12, Διαμ. 301, 3036 Παράδειγμα',
    ],
  ])('%j', async (body, expected) => {
    expect(await lives(body)).toEqual([expected]);
  });
  it.each(['Delete my data. I live in peace, Bob Other rang me, 12345 times.'])('none: %j', async (body) => {
    expect(await lives(body)).toEqual([]);
  });
});
