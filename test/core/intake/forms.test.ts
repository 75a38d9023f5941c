import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../functions/core/intake/reading.ts';
import { readPlain } from './mails.ts';

const rightsOf = ({ rights }: Reading): string[] => rights.map(({ right }) => right);
const namesOf = ({ identifiers }: Reading): string[] =>
  identifiers.flatMap(({ type, value }) => (type === 'name' ? [value] : []));

describe('what a form says', () => {
  it.each([
    ['en', 'Request type: Deletion\nName: Ann Example\nEmail: ann@person.example', ['erasure']],
    ['en', 'Request: Right to Know\nName: Ann Example', ['access']],
    ['de', 'Ihr Anliegen: Widerruf der Einwilligung\nName: Ann Beispiel', ['withdraw_consent']],
    ['fr', "Droit exercé : droit d'accès\nNom : Anne Exemple", ['access']],
    ['es', 'Tipo de solicitud: Supresión\nNombre: Ana Ejemplo', ['erasure']],
    ['pt', 'Tipo de pedido: Portabilidade\nNome: Ana Exemplo', ['portability']],
    ['it', 'Tipo di richiesta: rettifica dei dati\nNome: Anna Esempio', ['rectification']],
    ['nl', 'Soort verzoek: Inzage\nNaam: An Voorbeeld', ['access']],
    ['pl', 'Typ wniosku: sprzeciw\nImię i nazwisko: Anna Przykład', ['objection']],
    ['sv', 'Typ av begäran: Begränsning av behandling\nNamn: Anna Exempel', ['restriction']],
    ['cs', 'Typ žádosti: výmaz\nJméno: Anna Příkladová', ['erasure']],
    ['hr', 'Vrsta zahtjeva: ispravak\nIme: Ana Primjer', ['rectification']],
    ['ro', 'Tipul cererii: ștergere\nNume: Ana Exemplu', ['erasure']],
    ['tr', 'Başvuru türü: Silme\nAd Soyad: Ayşe Örnek', ['erasure']],
    ['el', 'Είδος αιτήματος: Φορητότητα\nΌνομα: Άννα Παράδειγμα', ['portability']],
    ['bg', 'Вид на искането: достъп\nИме: Ана Пример', ['access']],
    ['ja', '請求の種類：開示\n氏名：田中花子', ['access']],
    ['zh', '请求类型：撤回同意\n姓名：李小明', ['withdraw_consent']],
  ])('%s: %s', async (language, body, rights) => {
    const reading = await readPlain(body, { Subject: '' });
    expect({ rights: rightsOf(reading), language: reading.language }).toEqual({ rights, language });
  });

  it.each([
    ['Request type: Access, Deletion\nName: Ann Example', ['access', 'erasure']],
    ['Request type:\n- Access (Art. 15)\n- Deletion\n\nName: Ann Example', ['access', 'erasure']],
    ['☐ Access ☒ Erasure ☐ Portability\nName: Ann Example', ['erasure']],
    ['[x] Erasure\n[ ] Access\n[x] Withdraw consent\nName: Ann Example', ['erasure', 'withdraw_consent']],
    [
      'Request type: Deletion\nName: Ann Example\nMessage: Before that, please send me a copy of all my data.',
      ['erasure', 'access'],
    ],
    ['Request type: Access and deletion\nName: Ann Example', ['access', 'erasure']],
    ['Request type: Warranty\nName: Ann Example', []],
    // nothing is ticked, or all is offered
    ['Request type:\n[ ] Access\n[ ] Deletion\n[ ] Billing question\nName: Ann Example\nIt is about invoice 445.', []],
    ['Request type: Access / Deletion (delete as appropriate)\nName: Ann Example', []],
    ['Request type: Deletion (cancelled)\nName: Ann Example', []],
    // one word behind a label, and nobody named
    ['Anliegen: Sperrung\nBitte sperren Sie meine EC-Karte, sie wurde gestohlen.', []],
    ['Thank you, we have opened ticket 445.\n\nRequest type: Deletion\nStatus: open\n\nWe will be in touch.', []],
    ['Hi team,\nshopping list for Friday:\n[x] Access\n[ ] Milk\n[x] Bread\nThanks', []],
    ['✔ Zugang\n✔ Korrektur\n✔ Einsicht\nUnsere Leistungen für Ihre Dissertation: Lektorat ab 4 Euro je Seite.', []],
    ['Request type: Deletion of order 4711 from the basket\nName: Ann Example', []],
    ['Your request: Access\nWe have received your request and will answer within a month.', []],
  ])('%j → %j', async (body, rights) => {
    expect(rightsOf(await readPlain(body)).toSorted()).toEqual(rights.toSorted());
  });

  it('rests on the words of its field, and is sure unless others tell another story', async () => {
    const { rights, sure } = await readPlain('Request type: Deletion\nName: Ann Example');
    expect(sure).toBe(true);
    expect(rights[0]?.evidence).toMatchObject([{ in: 'body', start: 14, end: 22, text: 'Deletion' }]);
    const closed =
      'Ticket closed\n\nRequest type: Access\nOutcome: fulfilled, sent via secure link. She rang to say thanks.';
    expect((await readPlain(closed)).sure).toBe(false);
  });

  it('reaches a person where a program sends it, for nobody else would see it', async () => {
    const form = 'Request type: Deletion\nName: Ann Example\nEmail: ann@person.example';
    const { kind, rights } = await readPlain(form, { From: 'no-reply@forms.example', Precedence: 'bulk' });
    expect({ kind, rights }).toEqual({ kind: 'ordinary', rights: [] });
  });

  it.each([
    ['First name: Ann\nLast name: Example', 'Ann Example'],
    ['Surname: Example\nFirst name: Ann', 'Ann Example'],
    ['Nom : Exemple\nPrénom : Anne', 'Anne Exemple'],
    ['Nombre: Ana\nApellidos: Ejemplo Muestra', 'Ana Ejemplo Muestra'],
    ['Nome: Anna\n\nCognome: Esempio', 'Anna Esempio'],
    ['Imię: Anna\nNazwisko: Przykład', 'Anna Przykład'],
    ['姓：田中\n名：花子', '田中花子'],
  ])('asks for a name in two parts, which are one: %j → %s', async (fields, name) => {
    expect(namesOf(await readPlain(`Delete my account and all my data.\n\n${fields}`))).toEqual([name]);
  });

  it.each([
    ['Name: Ann Example\nFirst name: Tim', ['Ann Example', 'Tim']],
    ['First name: Ann\nMiddle name: Marie\nLast name: Example', ['Ann', 'Marie', 'Example']],
    ['First name: Ann\nOld last name: Muster', ['Ann', 'Muster']],
    ['個人情報を全て削除してください。\n\n名前 を変更しました。', []],
  ])('makes no name of what are not two parts of one: %j → %j', async (fields, names) => {
    expect(namesOf(await readPlain(`Delete my account and all my data.\n\n${fields}`)).toSorted()).toEqual(
      names.toSorted(),
    );
  });
});
