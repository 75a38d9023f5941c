import { describe, expect, it } from 'vitest';
import { readPlain } from './mails.ts';

async function nameIn(body: string, from: string): Promise<string | undefined> {
  return (await readPlain(body, { From: from })).identifiers.find(({ type }) => type === 'name')?.value;
}

describe('a name that the address is put together from', () => {
  it.each([
    ['<burcuu.or@post.example>', 'merhaba ben burcu örnekoğlu, mesaj istemiyorum artık', 'burcu örnekoğlu'],
    ['<mimi_primerova94@post.example>', 'здр, аз съм мими примерова, изтрийте ми картона', 'мими примерова'],
    [
      '<lefterisp88@post.example>',
      'καλησπερα, ειμαι ο λευτερης παραδειγμας απο χανια, σβηστε με',
      'λευτερης παραδειγμας',
    ],
    ['jodie e <jodie.exa@post.example>', 'its jodie example. delete my account pls', 'jodie example'],
    ['jodie e <jodie.exa@post.example>', 'its jodie and i want my account gone', 'jodie'],
    [
      '<nadia.elexempel@post.example>',
      'Hoi, mijn profiel moet weg, het staat op naam van Nadia El Exempel.',
      'Nadia El Exempel',
    ],
    ['<hampus.exempel@post.example>', 'hej, släng hela Hampus Exempel är ni snälla, jag har slutat', 'Hampus Exempel'],
    ['<eneko.e@post.example>', 'Borren todo lo mío, soy Eneko Ejemplo de Durango y me doy de baja.', 'Eneko Ejemplo'],
    ['<info@post.example>', 'Please tell Acme Example Group to delete all about me', undefined],
  ])('%s: %s', async (from, body, expected) => {
    expect(await nameIn(body, from)).toBe(expected);
  });
});

describe('the name in full of who signs with initials', () => {
  it.each([
    [
      'Rosalind Example\n4 Mill Road\nMelford AB1 2CD\n\nDear Sirs,\n\nPlease delete my data.\n\nYours faithfully,\nR. A. Example',
      'Rosalind Example',
    ],
    [
      'Nom : EXEMPLE\nPrénom : Aïssa Mariam\n\nJe demande une copie de mes données.\n\nSignature : Aïssa Mariam EXEMPLE',
      'Aïssa Mariam EXEMPLE',
    ],
    [
      'Naam: mevr. Rosa Francisca Voorbeeld-Example\n\nVerwijder mijn gegevens.\n\nMet vriendelijke groet,\nR.F. Voorbeeld-Example',
      'Rosa Francisca Voorbeeld-Example',
    ],
  ])('%j', async (body, expected) => {
    expect(await nameIn(body, '<post@mail.example>')).toBe(expected);
  });

  it('takes nobody who is only addressed for him who signs', async () => {
    const body =
      'Effacez mes données.\n\nVeuillez agréer, Madame, Monsieur, mes salutations.\n\n(signature)\nG. Exemple';
    expect(await nameIn(body, '<g.exemple@mail.example>')).toBe('G. Exemple');
  });
});
