import { describe, expect, it } from 'vitest';
import { readPlain } from './mails.ts';

async function named(body: string): Promise<string[]> {
  const { identifiers } = await readPlain(body, { From: 'person@post.example' });
  return identifiers.flatMap(({ type, value }) => (type === 'name' ? [value] : []));
}

describe('names in small letters', () => {
  it.each([
    ['ich will keine anrufe mehr, löscht meine daten.\n\ngruss hinnerk muster', 'hinnerk muster'],
    ["bonjour, effacez mes données. je m'appelle océane exemple et j'ai un compte chez vous", 'océane exemple'],
    ['hola, borrad mi cuenta y mis datos, me llamo marcos ejemplo. gracias', 'marcos ejemplo'],
    ['oi, apaguem os meus dados. chamo-me rita exemplo, obrigada', 'rita exemplo'],
    ['cancellate i miei dati, mi chiamo giulia esempio.', 'giulia esempio'],
    ['smažte moje údaje. jmenuju se ondra příklad jestli to potrebujete', 'ondra příklad'],
    ['obrišite moje podatke, zovem se dino primjer, hvala', 'dino primjer'],
    ['stergeti datele mele.\n\nnume: nelu exemplu\ntel: 0766555208', 'nelu exemplu'],
    [
      'verilerimi silin ve yazılı açıklama yapın.\n\naydın yıldız\nhasta no 0081274\ntelefon 05335550912',
      'aydın yıldız',
    ],
  ])('%j', async (body, expected) => {
    expect(await named(body)).toEqual([expected]);
  });
  it.each([
    'my name is spelled wrong, please correct it and delete the rest',
    'mein name ist falsch geschrieben, bitte berichtigen und den rest löschen',
    'mi nombre es privado, borrad mis datos',
    'name: siehe oben\nbitte löscht meine daten',
    'delete my data please\n\nthanks in advance',
    'löscht meine daten\n\nliebe grüße aus köln',
    'delete my data.\n\nthanks everyone again',
  ])('nobody: %j', async (body) => {
    expect(await named(body)).toEqual([]);
  });
});

describe('names in full within a line', () => {
  it.each([
    ['Borren mis datos.\n\nGracias,\nFlor (Florencia Ejemplo)', 'Florencia Ejemplo'],
    ['Borren mis datos. Me llamo Daniela, Daniela Ejemplo Muestra.', 'Daniela Ejemplo Muestra'],
    [
      'Maria Antónia de Sousa e Exemplo\nRua do Modelo, 3\n4050-103 Porto\n\nSolicito a eliminação dos meus dados.\n\nCom os melhores cumprimentos,\nM. Antónia Exemplo',
      'Maria Antónia de Sousa e Exemplo',
    ],
    ['Delete my data, and not those of my brother Carl Example.\n\nKind regards,\nC. Example', 'C. Example'],
  ])('%j', async (body, expected) => {
    expect(await named(body)).toEqual([expected]);
  });
});
