import { describe, expect, it } from 'vitest';
import { readPlain } from './mails.ts';

async function named(body: string, local = 'person'): Promise<string[]> {
  const { identifiers } = await readPlain(body, { From: `${local}@person.example` });
  return identifiers.flatMap(({ type, value }) => (type === 'name' ? [value] : []));
}

describe('who heads a block of what identifies him', () => {
  it.each([
    [
      'Bonjour,\n\nJe désire une copie de toutes les données que vous avez sur moi, comme le permet la loi.\n\nMarie-Ève Exemple-Modèle\n4512, rue Modèle, app. 3\nMontréal (Québec)  H2J 2W9\nCell. : 514 555-0148\nNo de membre : 703 44 1825\n\nMerci et bonne journée!',
      'Marie-Ève Exemple-Modèle',
    ],
    [
      'Señores: exijo que borren todos mis datos y que dejen de llamarme de una vez.\n\nFDO.: ANTONIO JESÚS MUESTRA DE LA ROSA\nCORTIJO EL EJEMPLO, KM 4\n41560 EJEMPLAR',
      'ANTONIO JESÚS MUESTRA DE LA ROSA',
    ],
    [
      'Löschen Sie bitte alle Daten, die Sie über mich gespeichert haben, und zwar gleich.\n\nSportliche Grüße\nAnna (Annegret) Muster\nMitglied 412\nMusterdeich 5\n26434 Musterland',
      'Anna (Annegret) Muster',
    ],
    [
      'Obrišite sve moje podatke koje imate o meni, i to što je prije moguće.\n\nZvonko Primjer\nDomar\nUlica primjera 40a\n51300 Primjerovo\n\nHvala!',
      'Zvonko Primjer',
    ],
    [
      'Löschen Sie meine Daten.\n\nFreundliche Grüße\nMoritz v. d. Muster\nBonuskonto: 9280 0417 5563 0012',
      'Moritz v. d. Muster',
    ],
    [
      "I want to know what you hold about me, and from whom you had it in the first place.\n\nO'EXAMPLE, Brendan P.\nLot 3 Example Track\nfrequent guest no. PLT 0045571",
      "O'EXAMPLE, Brendan P.",
    ],
    ['Please delete my data.\n\nKind regards,\nEdward "Ted" Example Jr.', 'Edward "Ted" Example Jr'],
    [
      'Подписаният Иван Примеров, клиент № К-20915, искам данните ми да се изтрият.\n\nгр. Разград, 30.05.2025 г.',
      'Иван Примеров',
    ],
    ['Please delete my data.\n\nAnne', 'Anne'],
    ['Verwijder mijn gegevens.\n\nHoogachtend\nir. Emma ("Em") de Voorbeeld', 'Emma ("Em") de Voorbeeld'],
  ])('%j', async (body, expected) => {
    expect(await named(body)).toEqual([expected]);
  });
  it.each([
    'Ao Hospital Exemplo\nRua do Modelo 5\n1000-100 Lisboa\n\nVenho pedir uma cópia de todos os meus dados pessoais, sem demora.',
    'Veri Koruma Birimine\n\nKişisel verilerimin silinmesini istiyorum.\n\n5 Mayıs 2026',
    'Delete all that you hold about me, for I do not wish to be known to you any more.\n\nVilla Example\nMain Street 5\n12345 Melford',
    'Agradecería que borraran nuestros datos.\n\nAgradecemos',
    'Прошу изтриване на данните ни.\n\nБлагодарим',
    'Bitte löschen Sie meine Daten.\n\nAnlagen',
    'Please delete my data.\n\nUrgent',
    'Bitte löschen Sie die Daten.\n\nIm Auftrag',
    'Изтрийте данните ми.\n\nгр. Разград, 30.05.2025 г.',
  ])('nobody else: %j', async (body) => {
    expect(await named(body)).toEqual([]);
  });
});
