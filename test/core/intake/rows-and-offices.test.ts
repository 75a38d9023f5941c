import { describe, expect, it } from 'vitest';
import { readPlain } from './mails.ts';

async function stated(body: string): Promise<string[]> {
  const { identifiers } = await readPlain(body, { From: 'post@person.example' });
  return identifiers.map(({ type, value }) => `${type}: ${value}`).toSorted();
}

describe('who writes, in one row with other things', () => {
  it.each([
    [
      'Anna Esempio | Via Portici 31 | 39012 Merano (BZ)\n\nAlla Cassa\nUfficio Privacy\n39100 Bolzano\n\nChiedo copia.',
    ],
    ['Anna Esempio / Via Portici 31 / 39012 Merano (BZ)\n\nChiedo copia dei miei dati.'],
    ['Anna Esempio - Via Portici 31 - 39012 Merano (BZ)\n\nChiedo copia dei miei dati.'],
    ['Chiedo copia dei miei dati.\n\nAnna Esempio // Via Portici 31 // 39012 Merano (BZ)'],
  ])('is found whatever stands between: %j', async (body) => {
    expect(await stated(body)).toEqual(['name: Anna Esempio', 'postal-address: Via Portici 31, 39012 Merano (BZ)']);
  });

  it('is no row where a sentence has dashes', async () => {
    expect(await stated('I know - as we all do - that 3 of you - maybe 4 - read this. Delete my data.')).toEqual([]);
  });
});

describe('an office', () => {
  it.each([
    ['Veri Koruma Birimine,\nVerilerimi silin.'],
    ['Sayın Personel Müdürlüğü,\nverilerimi silin.'],
    ['Ufficio Privacy\nCancellate i miei dati.'],
    ['Oddělení Ochrany Údajů\nSmažte mé údaje.'],
  ])('is nobody: %j', async (body) => {
    expect(await stated(body)).toEqual([]);
  });
});
