import { describe, expect, it } from 'vitest';
import { readPlain } from './mails.ts';

async function stated(kind: string, body: string): Promise<string[]> {
  const { identifiers } = await readPlain(body, { From: 'person@post.example' });
  return identifiers.flatMap(({ type, value }) => (type === kind ? [value] : []));
}

describe('names that begin a row of what identifies who is named', () => {
  it.each([
    [
      'Absender: Ing. Leopold Muster, Musterstraße 17, 2340 Musterling\nEmpfänger: Inkasso Beispiel GmbH, Beispielstraße 44, 1020 Wien\n\nLöschen Sie meine Daten.\n\nMuster e.h.',
      'Leopold Muster',
    ],
    [
      'Borren mis datos, por favor.\n\nEJEMPLO-MUESTRA LÓPEZ, FCO. JAVIER, titular de la cuenta n.º 2100-0813-61, EXPONE lo siguiente.',
      'EJEMPLO-MUESTRA LÓPEZ, FCO. JAVIER',
    ],
    [
      'Apaguem os meus dados.\n\nCícero Romão Exemplo Neto · cliente desde 2011, código 7788-CR · Sítio do Modelo, Crato, 63100-970\n\nNF da última compra: 000.451.209',
      'Cícero Romão Exemplo Neto',
    ],
    ['Apaguem os meus dados.\n\nEXEMPLO, Maria José da – Rua do Modelo 5, 1000-100 Lisboa', 'EXEMPLO, Maria José da'],
    ['Effacez mes données.\nEXEMPLE ginette, née le 8 octobre 1949, 3 rue du Four à Sées', 'EXEMPLE ginette'],
    [
      'Delete my profile: age 58, real name Marguerite de la Example, profile no 55-102-77.\n\nBest\nM.',
      'Marguerite de la Example',
    ],
    [
      'Corrijan mi apellido. Nombre completo: Ignacio Muestra Ejemplo. Vivo en Mitre 1542, (C1039) Caba',
      'Ignacio Muestra Ejemplo',
    ],
  ])('%j', async (body, expected) => {
    expect(await stated('name', body)).toEqual([expected]);
  });
  it.each([
    'An: Beispiel GmbH, Musterstraße 5, 12345 Musterstadt\n\nLöschen Sie meine Daten.',
    'La Paz, 17 de marzo\n\nQuiero retirar mi autorización y que borren mis datos.',
  ])('nobody: %j', async (body) => {
    expect(await stated('name', body)).toEqual([]);
  });
  it('takes no street for a day of birth, and no spelt address for an account', async () => {
    const body = 'Effacez mes données (Mme Fatou Exemple-Modèle, porte 94, 1 rue du 8-Mai-1945, Bobigny).';
    expect(await stated('date-of-birth', body)).toEqual([]);
    expect(
      await stated(
        'account',
        'Verwijder mijn account ilse.voorbeeld(apenstaartje)post.example, op naam van Ilse Voorbeeld.',
      ),
    ).toEqual([]);
  });
});
