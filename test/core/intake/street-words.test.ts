import { describe, expect, it } from 'vitest';
import { readPlain } from './mails.ts';

async function stated(type: string, body: string, from: string): Promise<string[]> {
  return (await readPlain(body, { From: from })).identifiers.flatMap((each) =>
    each.type === type ? [each.value] : [],
  );
}

describe('a street that is called otherwise', () => {
  it.each([
    [
      'Apague os meus dados. Anabela Exemplo, Praceta do Carvalhal, n.º 9, 2.º Dto., 4715-213 Braga',
      'Praceta do Carvalhal, n.º 9, 2.º Dto., 4715-213 Braga',
    ],
    [
      'Apague os meus dados. Ivo Exemplo, Canada do Outeiro, 45, 9700-381 Angra do Heroísmo',
      'Canada do Outeiro, 45, 9700-381 Angra do Heroísmo',
    ],
    [
      'Borren mis datos. Me llamo Ana Ejemplo, vivo en la Rambla Vella 52, ático 1.ª, 43003 Tarragona.',
      'Rambla Vella 52, ático 1.ª, 43003 Tarragona',
    ],
    ['Effacez mes données. J’habite au 17, montée des Remparts, 30700 Uzès.', '17, montée des Remparts, 30700 Uzès'],
    ['Изтрийте данните ми.\n\nАна Примерова\n6100 Казанлък\nул. „Роза“ 2', '6100 Казанлък, ул. „Роза“ 2'],
    [
      'Изтрийте данните ми. Ана Примерова, гр. Бургас, ПК 8000, ул. „Сердика“ 19, ет. 5, ап. 14',
      'гр. Бургас, ПК 8000, ул. „Сердика“ 19, ет. 5, ап. 14',
    ],
  ])('%j', async (body, expected) => {
    expect(await stated('postal-address', body, 'Ann Example <ann@person.example>')).toEqual([expected]);
  });

  it('is no number of a contract before a name', async () => {
    const body = 'Hej! Jag vill se allt ni har. Försäkring 66-7713-02, Abdirahman Exempel.';
    expect(await stated('postal-address', body, '<abdi@person.example>')).toEqual([]);
    expect(await stated('name', body, '<abdi@person.example>')).toEqual(['Abdirahman Exempel']);
  });
});

it('says where a town ends with the street below it', async () => {
  const body = 'Изтрийте данните ми.\n\nАна Примерова\n6100 Казанлък\nул. „Роза“ 2\n\nБлагодаря';
  const { identifiers } = await readPlain(body, { From: 'Ана Примерова <post@person.example>' });
  const [address] = identifiers.filter(({ type }) => type === 'postal-address');
  expect(body.slice(address?.start, address?.end)).toBe('6100 Казанлък\nул. „Роза“ 2');
});
