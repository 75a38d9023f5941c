import { describe, expect, it } from 'vitest';
import { readPlain } from './mails.ts';

async function countries(body: string): Promise<string[]> {
  return (await readPlain(body)).identifiers.flatMap(({ type, value }) => (type === 'country' ? [value] : []));
}

describe('the country of residence', () => {
  it.each([
    ['Effacez mes données. Je suis résident du Canada et étudiant.', 'Canada'],
    ['M-am stabilit definitiv în Italia. Ștergeți datele mele.', 'Italia'],
    ['我现在常住新加坡。请删除我的资料。', '新加坡'],
    ['本人王小明，目前居住在荷蘭。請刪除我的資料。', '荷蘭'],
    ['Smažte mé údaje, žiju už dvacet let na Slovensku.', 'Slovensku'],
    ['Verilerimi silin.\n\nAd soyad | Ayşe Örnek\nİkamet | Hollanda', 'Hollanda'],
    ['Effacez mes données.\n\nNom : Anne Exemple\nPays de résidence : Canada', 'Canada'],
    ['Wis mijn gegevens.\n\nAnn Voorbeeld\nKasteelstraat 3\n3700 Tongeren (België)', 'België'],
  ])('is found: %j', async (body, expected) => {
    expect(await countries(body)).toEqual([expected]);
  });

  it('is none of a person below an address', async () => {
    expect(await countries('Delete my data.\n\n3 Example Street\n1234 Melford\nChristian Example')).toEqual([]);
  });
});
