import { describe, expect, it } from 'vitest';
import { readPlain } from './mails.ts';

async function phones(body: string): Promise<string[]> {
  return (await readPlain(body)).identifiers.flatMap(({ type, value }) => (type === 'phone' ? [value] : []));
}

describe('a telephone number', () => {
  it.each([
    [
      'Cancellate i miei dati. Mi chiamo Anna Esempio e il mio numero è 3 4 9 - 5 5 5 0 2 6 1.',
      '3 4 9 - 5 5 5 0 2 6 1',
    ],
    ['Verilerimi silin. Cebim değişmedi: 0 (536) 555 0 410.', '0 (536) 555 0 410'],
    ['Apaguem meus dados. Resposta no fixo, 0xx11 3555-0188.', '0xx11 3555-0188'],
    ['Apaguem meus dados.\n\nMaria Amostra\n61-98555-0111', '61-98555-0111'],
    ['No quiero ofertas al celular, 5555-0149, y quiero ver mis datos.', '5555-0149'],
    ['データを削除してください。\n\n電話・FAX兼用 042―555―0119', '042―555―0119'],
    ['Effacez mes données.\n\nAnne Exemple\n☎ 0262 00 45 81 / 0692 00 17 17 (mon épouse)', '0262 00 45 81'],
    ['Löschen Sie meine Daten.\n\nAnn Example\n030 555 0123 (meine Frau: 0170 5550123)', '030 555 0123'],
  ])('has odd signs or none between its digits: %j', async (body, expected) => {
    expect(await phones(body)).toEqual([expected]);
  });

  it.each([
    ['Proszę o usunięcie konta, numer tel na który przychodziły smsy to 512907446.', '512907446'],
    ['Cancellate i miei dati. Chiamatemi dopo le 18 al 3355550178.', '3355550178'],
    ['Aggiornate i miei dati. Il telefono cambia: 0049 221 5550 190 al posto dello 0432 555 600.', '0049 221 5550 190'],
    ['Wis mijn gegevens. Mijn gsm is niet 0486 55 50 91 maar 0486 55 50 19.', '0486 55 50 19'],
    ['Primesc mesaje de la clinica dumneavoastră pe +34 600 555 019. De unde aveți datele mele?', '+34 600 555 019'],
  ])('is told of with other words between: %j', async (body, expected) => {
    expect(await phones(body)).toEqual([expected]);
  });

  it.each([
    ['Delete my data. My phone contract has the number 512907446.'],
    ['Delete my data. Please phone my wife, which is 1 of 2 3 4.'],
    ['Löschen Sie meine Daten. Am Telefon nannte man mir den Betrag 1234567 und das Jahr 2019.'],
    ['Delete my data. The code is 1 2 3 4 5 6.'],
  ])('is none: %j', async (body) => {
    expect(await phones(body)).toEqual([]);
  });
});
