import { describe, expect, it } from 'vitest';
import { readPlain } from './mails.ts';

async function found(type: string, body: string): Promise<string[]> {
  return (await readPlain(body)).identifiers.flatMap((each) => (each.type === type ? [each.value] : []));
}

describe('a day of birth with two digits of the year', () => {
  it.each([
    ['Please delete my account, i was born 16.6.97.', '1997-06-16'],
    ['Please send me my file. Date of birth: 14/02/22', '2022-02-14'],
    ['Please send me my file. Date of birth: 5/6/60', '5/6/60'],
    ['Cancellate i miei dati, sono nata il 3/11/94.', '1994-11-03'],
    ['Verwijder mijn gegevens.\n\nGroet,\nAnn Example (geb. 3 feb. ’88)', '1988-02-03'],
    ['Jag företräder Yngve Exempel, f. 44-10-17, och begär radering av hans uppgifter.', '1944-10-17'],
    ['Verilerimi silin.\n\nAYŞE ÖRNEK\nD.T.: 5.6.1988', '1988-06-05'],
  ])('%j', async (body, expected) => {
    expect(await found('date-of-birth', body)).toEqual([expected]);
  });

  it.each([
    ['Apaguem a minha conta, nasci a 03/04/1984. Obrigada', '1984-04-03'],
    ['Please delete my account, I was born on 03/04/1984.', '03/04/1984'],
    ['Delete my account. Date of birth: 03/04/1984\nAddress: 61 Example Gardens, Melford, ML1 4ZZ', '1984-04-03'],
    ['Delete my account. Date of birth: 3 Ocober 1984\nAddress: 61 Example Gardens, Melford, ML1 4ZZ', '3 Ocober 1984'],
    ['Delete my account. Date of birth: 03/04/1984\nAddress: 22 Almond Ave, Fresno, CA 93701', '1984-03-04'],
    ['Delete my account. Date of birth: 03/04/1984. I live in Berlin, DE 10115.', '03/04/1984'],
    ['Delete my account and all my data. Order AB 12345. Date of birth: 03/04/1984', '03/04/1984'],
    ['Delete my account. Date of birth: 03/04/84\nAddress: 22 Almond Ave, Fresno, CA 93701', '1984-03-04'],
    ['Radera mina uppgifter, jag är född 8/6 1969.', '1969-06-08'],
    ['Radera mina uppgifter. Eva Exempel, född 961117', '1996-11-17'],
    ['Verwijder mijn gegevens. Eva Voorbeeld, geboren 19961117', '1996-11-17'],
    ['Izbrišite moje podatke, rođena sam 31. listopada 1964.', '1964-10-31'],
    ['Usuńcie moje dane, urodziłam się 30 listopada 1964.', '1964-11-30'],
  ])('is read as in the language of the mail, of English as where its writer lives: %j', async (body, expected) => {
    expect(await found('date-of-birth', body)).toEqual([expected]);
  });

  it.each([
    ['Berichtigen Sie das: geboren bin ich am 17.10.1977, Ihr Schreiben nennt den 17.10.1971.', '1977-10-17'],
    ['Žádám o opravu, jsem narozen 24. prosince 1976. V rozhodnutí je uvedeno datum 21. prosince 1976.', '1976-12-24'],
    [
      'Je demande la correction : la date de naissance du 02/09/2001 est fausse, je suis né le 9 février 2001.',
      '2001-02-09',
    ],
    ['Доц. д-р Иван Примеров\n\nВарна, 6 януари 2025 г.\n\nМоля за копие. Дата на раждане: 05.05.1953.', '1953-05-05'],
  ])('is the right one of two: %j', async (body, expected) => {
    expect(await found('date-of-birth', body)).toEqual([expected]);
  });

  it('is not the day of the letter', async () => {
    const body = 'Personnummer 540612-XXXX\n\nUmeå den 7 oktober 2026\n\nRadera mina uppgifter.\n\nAnn Example';
    expect(await found('date-of-birth', body)).toEqual([]);
  });
});

describe('the town of who signs', () => {
  it.each([
    ['Hej! Jag vill att ni raderar alla mina uppgifter. Mvh Ann Exempel i Finspång, nås på 0122-555 31', 'Finspång'],
    ['Effacez mes données.\n\nCordialement,\nAnn Example\n1050 Ixelles', '1050 Ixelles'],
    ['Löscht bitte alles, registriert bin ich als Ann Example.\n\nGruß aus Köln', 'Köln'],
    ['Effacez tout, je suis Ann Example.\n\nBises de Nyon !', 'Nyon'],
    ['pls delete my stuff. ann example, luton', 'luton'],
    ['Обичам ви. Аз съм Ана Примерова, родена на 7 юли 1981 г., Враца. Изтрийте данните ми.', 'Враца'],
  ])('%j', async (body, expected) => {
    expect(await found('postal-address', body)).toEqual([expected]);
  });
});
