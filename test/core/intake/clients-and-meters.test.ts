import { describe, expect, it } from 'vitest';
import { readPlain } from './mails.ts';

async function stated(body: string): Promise<string[]> {
  return (await readPlain(body, { From: 'Office <office@lawyers.example>' })).identifiers.map(
    ({ type, value }) => `${type}: ${value}`,
  );
}

describe('for whom somebody acts', () => {
  it('is found with the own address, without the telephone of who acts', async () => {
    const body =
      'EXAMPLE & OTHER SOLICITORS\n2 Quay Chambers, Newcastle upon Tyne NE1 3DX\nTel 0191 498 0550\n\nDear Sirs,\n\nWe are instructed by Mr Tobias Exemplary, of 9 Saltmeadow Terrace, Gateshead NE8 2TQ (date of birth 30/04/1991). Our client asks you to erase all his data.\n\nYours faithfully,\nLouise Other';
    expect((await stated(body)).toSorted()).toEqual([
      'date-of-birth: 1991-04-30',
      'name: Tobias Exemplary',
      'postal-address: 9 Saltmeadow Terrace, Gateshead NE8 2TQ',
    ]);
  });

  it.each([
    [
      'Başvuran ilgili kişi: Rıfat Örnek\nDoğum tarihi: 09 Mart 1971\n\nVekili: Av. Selin Başka, Tel: 0222 555 08 30\n\nMüvekkilimin verilerinin silinmesini talep ederiz.',
      'name: Rıfat Örnek',
    ],
    [
      'Actuamos en nombre y representación de D. Joseba Ejemplo Muestra, titular del contrato. Solicitamos la supresión de sus datos.\n\nLetrada Ana Otra',
      'name: Joseba Ejemplo Muestra',
    ],
    [
      '– ime i prezime: Katarina Primjer (djevojačko Druga)\n\nZahtijevamo brisanje svih njezinih osobnih podataka (čl. 17 GDPR-a).\n\nTomislav Drugi, punomoćnik',
      'name: Katarina Primjer',
    ],
    ['I am the lawyer of Alan Example. Please erase his data.\n\nJane Other, solicitor', 'name: Alan Example'],
    [
      'En tant qu’avocate de M. Alain Exemple, je demande l’effacement de ses données.\n\nJeanne Autre, avocate',
      'name: Alain Exemple',
    ],
    ['Пълномощник съм на Иван Примеров. Изтрийте данните му.\n\nадв. Жана Друга', 'name: Иван Примеров'],
    [
      'Ως πληρεξούσια δικηγόρος του κ. Αλέξη Δείγμα ζητώ διαγραφή των δεδομένων του.\n\nΙωάννα Άλλη, δικηγόρος',
      'name: Αλέξη Δείγμα',
    ],
    [
      'Please delete my data. The lawyer of Max Other told me to write.\n\nKind regards\nAnn Example',
      'name: Ann Example',
    ],
  ])('%j', async (body, expected) => {
    expect((await stated(body)).filter((each) => each.startsWith('name'))).toEqual([expected]);
  });
});

describe('the number of a contract or a meter', () => {
  it.each([
    ['Löschen Sie bitte meine Daten.\n\nDepot 660 1184 220', '660 1184 220'],
    ['Hej, radera mig. Resekort 7520 8812 om det hjälper.', '7520 8812'],
    ['Effacez mes données. Ma carte de donneur porte le 0711 884 203.', '0711 884 203'],
    ['Please freeze that entry, my agreement is 5590-117-X.', '5590-117-X'],
    ['Molim kopiju podataka.\nObračunsko mjerno mjesto: 0301-774-4419', '0301-774-4419'],
    ['请删除我的全部个人信息。\n体检档案号：PL2024-08817', 'PL2024-08817'],
  ])('%j', async (body, expected) => {
    expect(await stated(body)).toContain(`customer-number: ${expected}`);
  });
});
