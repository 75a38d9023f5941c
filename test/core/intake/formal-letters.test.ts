import { describe, expect, it } from 'vitest';
import { withoutUnticked } from '../../../functions/core/intake/unticked.ts';
import { readPlain } from './mails.ts';

async function rightsIn(body: string, subject?: string): Promise<string[]> {
  return (await readPlain(body, subject === undefined ? {} : { Subject: subject })).rights.map(({ right }) => right);
}

describe('a form', () => {
  it('asks for what is ticked', async () => {
    const form =
      'Request under articles 15 to 22 GDPR\n\n1. Access\n   [ ] a copy of my personal data\n2. Erasure\n   [x] delete all my data\n';
    expect(await rightsIn(form)).toEqual(['erasure']);
  });

  it.each([
    ['☐ access ☒ erasure ☐ portability', '         ☒ erasure              '],
    ['Access [ ]  Erasure [X]', '            Erasure [X]'],
    ['[ ] rectification of\n    my name\n[x] erasure', `${' '.repeat(20)}\n${' '.repeat(11)}\n[x] erasure`],
    ['[ ] access\n[ ] erasure', '[ ] access\n[ ] erasure'],
  ])('%j', (form, heard) => {
    expect(withoutUnticked(form)).toBe(heard);
  });
});

describe('a letter', () => {
  it('is unsure where its title cites for a right that is heard nowhere else', async () => {
    const letter =
      'Madame,\n\nJe change de mutuelle. Veuillez me remettre dans un format lisible par machine les données que je vous ai communiquées.\n\nAnne Exemple';
    expect((await readPlain(letter, { Subject: 'Portabilité et information (art. 13 et 20 RGPD)' })).sure).toBe(false);
  });

  it('moves nothing for a table that it tells of', async () => {
    const letter =
      'Vážení,\n\nvznáším námitku podle čl. 21 GDPR. Nepřeji si, aby moje údaje byly používány k nabídkám, prodejce u mne zvonil s tabulkou mé spotřeby.\n\nJan Vzor';
    expect(await rightsIn(letter)).toEqual(['objection']);
  });

  it('asks by the article that it cites, however it says so', async () => {
    const letter =
      'Dear Sir or Madam,\n\nMy date of birth is wrong in your file (it says 1967, I was born in 1976). Until that is settled the entry stays where it is and is shown to nobody (Article 18(1)(a)). It would be kind to have word within the month.\n\nYours faithfully\nH. Example';
    expect(await rightsIn(letter)).toContain('restriction');
  });

  it.each([
    'Under Art. 17 GDPR I request erasure of my personal data. Please inform the recipients (Art. 19) and tell me in writing what you have done with my data.',
    'Hiermit verlange ich nach Art. 17 DSGVO die Löschung meiner Daten. Bitte teilen Sie mir mit, welche Daten Sie wegen gesetzlicher Pflichten nicht löschen können.',
    'Op grond van art. 17 AVG verzoek ik u mijn gegevens te wissen. Laat mij weten welke gegevens over mij u vanwege de bewaarplicht moet bewaren.',
  ])('tells how it is to be answered: %s', async (letter) => {
    expect(await rightsIn(letter)).toEqual(['erasure']);
  });

  it('asks for the deletion that its subject names, in any words', async () => {
    const told = 'I once ticked a box at your stand and have been sorry ever since. '.repeat(16);
    const letter = `I hereby withdraw my consent. ${told}I demand that you delete the whole of my data.`;
    expect(await rightsIn(letter, 'Withdrawal of my consent and deletion')).toEqual(['withdraw_consent', 'erasure']);
  });
});

describe('a list of demands', () => {
  it.each([
    [
      'Under Art. 21 GDPR I object to direct marketing. I should also like to know from whom you obtained my data and to whom you have passed them. Finally, I ask that you erase them.',
      ['objection', 'information', 'erasure'],
    ],
    [
      'Je m’oppose à la prospection (article 21 RGPD). Par ailleurs, je souhaite savoir de qui vous tenez mes coordonnées et à qui vous les avez transmises.',
      ['objection', 'information'],
    ],
    [
      'Ich verlange Auskunft nach Art. 15 DSGVO. Die Löschung meiner Daten ist ausdrücklich nicht gewünscht.',
      ['access'],
    ],
  ])('%s', async (letter, rights) => {
    expect(await rightsIn(letter)).toEqual(rights);
  });
});
