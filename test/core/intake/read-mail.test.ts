import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../functions/core/intake/reading.ts';
import { readPlain } from './mails.ts';

async function read(body: string, headers: Record<string, string> = {}): Promise<Reading> {
  return readPlain(body, headers);
}

const rightsOf = (reading: Reading): string[] => reading.rights.map(({ right }) => right);

describe('readMail', () => {
  it.each([
    ['Please delete my account and all the data you hold about me.', ['erasure']],
    ['I want a copy of all my personal data.', ['access']],
    ['Send me everything you have on me, then delete it all.', ['access', 'erasure']],
    ['First erase my data. Before that, send me a copy of my data.', ['erasure', 'access']],
    ['Please do not delete my data, just send me a copy of it all, everything you have on me.', ['access']],
  ])('%s → %j', async (body, rights) => {
    expect(rightsOf(await read(body))).toEqual(rights);
  });

  it.each([
    ['The undersigned requests a copy of all data held about her.', ['access']],
    ['La soussignée Ann Example, fille de Jean Autre, demande l’effacement de ses données.', ['erasure']],
    ['El abajo firmante, Luis Muestra, solicita la supresión de sus datos personales.', ['erasure']],
    ['Il sottoscritto Mario Esempio chiede la cancellazione dei suoi dati.', ['erasure']],
    ['O abaixo assinado João Exemplo requer o apagamento dos seus dados pessoais.', ['erasure']],
    ['Niżej podpisany Jan Przykład żąda usunięcia swoich danych.', ['erasure']],
    ['Der Unterzeichnende beantragt die Löschung seiner Daten.', ['erasure']],
    ['Η υπογεγραμμένη Άννα Παράδειγμα ζητά τη διαγραφή των δεδομένων της.', ['erasure']],
    ['The undersigned objects to the planning application for a garage in Mill Lane.', []],
    ['We are instructed by Mr Tobias Example. Our client asks you to erase all his data.', ['erasure']],
    ['Ma cliente demande l’effacement de ses données.', ['erasure']],
    ['Our client objects to the planning application for a garage in Mill Lane.', []],
    [
      'D. Luis Muestra Gil, mayor de edad, por medio del presente escrito ejerce el derecho de oposición previsto en el artículo 21 del Reglamento (UE) 2016/679.\n\nSOLICITA\nQue no se traten sus datos para llamadas publicitarias.',
      ['objection'],
    ],
    [
      'I am a resident of California.\n\nREQUEST TO KNOW. Provide the specific pieces of personal information you have collected about me.\n\nREQUEST TO DELETE. Once it has been delivered, delete all personal information about me.',
      ['access', 'erasure'],
    ],
  ])('knows whose data are meant in the third person: %s → %j', async (body, rights) => {
    expect(rightsOf(await read(body))).toEqual(rights);
  });

  it('knows a threat at the end of a polite letter from a complaint', async () => {
    const letter =
      'Madame, Monsieur,\n\nJe souhaite que vous supprimiez les données suivantes me concernant : mon compte et mes commentaires. Je vous remercie de bien vouloir m’indiquer les mesures prises.\n\nA défaut de réponse de votre part, je saisirai la CNIL.\n\nAnne Exemple';
    expect(rightsOf(await read(letter))).toEqual(['erasure']);
  });

  it('takes nothing of who writes from a mail that asks for nothing, but from one that goes on with a conversation', async () => {
    const body = 'When do you open on Saturday, and is the lift repaired?\n\nAnn Example\n+44 20 7946 0123';
    expect((await read(body)).identifiers).toEqual([]);
    for (const header of ['In-Reply-To', 'References'])
      expect((await read(body, { [header]: '<2@anytalk.example>' })).identifiers).toHaveLength(2);
    expect((await read(`Delete my account. ${body}`)).identifiers).toHaveLength(2);
  });

  it.each([
    ['Plz deltee my acount, all of it.', ['erasure']],
    ['Bitte löschenn Sie mein Konto und alle meine Daten.', ['erasure']],
    ['Deletem tudo, quero que apagem a minha conta.', ['erasure']],
    ['Stuur me geen newsletters of reklame meer, stop daarmee.', ['objection']],
    ['Je veux suprimer mon compte et toutes mes données, éfacez tout.', ['erasure']],
  ])('reads over a wrong letter: %s → %j', async (body, rights) => {
    expect(rightsOf(await read(body))).toEqual(rights);
  });

  it.each([
    ['I once said yes to the study with my photos. From today it is a no.', ['withdraw_consent']],
    ['My ex got my new address from your agent. The regulator has my letter, shame on you.', ['complaint']],
    ['Until the court has decided, leave my messages exactly as they are.', ['restriction']],
    ['Just wondering: what do you collect, and how long is it kept?', ['information']],
  ])('hears what is told in two steps: %s → %j', async (body, rights) => {
    expect(rightsOf(await read(body))).toEqual(rights);
  });

  it.each([
    ['kalimera sas, thelw na svisete ton logariasmo mou kai ola ta stoixeia mou apo to site', ['erasure']],
    ['geia sas, tha ithela na mathw ti stoixeia exete gia mena kai na mou steilete ena antigrafo', ['access']],
    ['zdraveite, molq iztriite profila mi i vsichki danni za men. blagodarq', ['erasure']],
    ['molq vi ne mi prashtaite poveche reklami i sms, pisna mi', ['objection']],
  ])('hears Greek and Bulgarian in Latin letters: %s → %j', async (body, rights) => {
    expect(rightsOf(await read(body))).toEqual(rights);
  });

  it.each([
    [
      'Pověřenec pro ochranu osobních údajů\n\nPodle čl. 17 GDPR vás žádám o výmaz všech údajů, které o mně zpracováváte.',
      ['erasure'],
    ],
    [
      'Příspěvky\n\nUž rok mi chodí vaše prosby o dary, ačkoli jsem vám nikdy ničím nepřispěla ani se u vás nikam nezapsala. Vznáším námitku proti dalšímu využívání svých údajů k těmto účelům a žádám, abyste všechny údaje, které o mně vedete, bez prodlení vymazali. Přijde-li mi další dopis, obrátím se na Úřad pro ochranu osobních údajů. O vyřízení mi podejte písemnou zprávu na adresu uvedenou níže, a to nejpozději do jednoho měsíce.',
      ['objection', 'erasure'],
    ],
    [
      'Žádám vás o převod svých údajů ve formátu CSV podle čl. 20 GDPR. Dále prosím o odpověď, komu jste je předali.',
      ['portability', 'information'],
    ],
  ])('reads a formal letter: %s → %j', async (body, rights) => {
    expect(rightsOf(await read(body))).toEqual(rights);
  });

  it.each([
    'Where is my parcel?',
    'You say that unused accounts are removed in May. Please do not delete my account, I was in hospital.',
    'How do I delete a chat?',
    'Please delete my order.',
    'Access to my account is broken.',
    'Please delete the account or ask for a copy of all personal data with one click. Wenn Sie keine weiteren Mails erhalten möchten, klicken Sie hier.',
  ])('finds no right in "%s"', async (body) => {
    expect(await read(body)).toMatchObject({ kind: 'ordinary', rights: [] });
  });

  it('names the words it rests on, with their place', async () => {
    const body = 'Hello.\n\nI want you to erase my data.';
    const [invoked] = (await read(body)).rights;
    const evidence = invoked!.evidence[0]!;
    expect(evidence).toMatchObject({ in: 'body' });
    expect(body.slice(evidence.start, evidence.end)).toBe(evidence.text);
    expect(evidence.text).toContain('erase');
  });

  it('is not sure of a question, nor of a letter that is elsewhere', async () => {
    expect((await read('How can I delete my account?')).sure).toBe(false);
    expect((await read('Please delete my account and all my data.')).sure).toBe(true);
  });
});
