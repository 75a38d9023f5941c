import { isSaidNotMine } from './handles.ts';
import { LETTERS_AND_DIGITS } from './letters.ts';
import { token } from './said-number.ts';
import { isAccount } from './values.ts';

/** The words that announce something, and those in between. */
export interface Announcing {
  readonly said: string;
  readonly link: string;
}

type Read = (rest: string) => string | undefined;

/** What is called something is said to be so, and who logs in needs no more words. */
const called =
  (read: Read) =>
  (rest: string, { said, link }: Announcing): string | undefined =>
    LOGS_IN.test(said) ? (read(rest) ?? lastWord(rest)) : (/[\p{L}:：“「]/u.test(link) ? read : readHandle)(rest);

/** What somebody is called, behind "username". */
export const accountName = called((rest) => readHandle(rest) ?? lastWord(rest) ?? inHan(rest));
/** The same behind "account". */
export const handleName = called((rest) => readHandle(rest) ?? joined(rest));

const WORD = new RegExp(`^[${LETTERS_AND_DIGITS}._-]{4,40}`);

function readHandle(rest: string): string | undefined {
  const value = token(rest, WORD, isHandle);
  return value === undefined || isSaidNotMine(rest.slice(value.length, value.length + 28)) ? undefined : value;
}

/** What all that `calledSo` reads has. */
export const MAY_BE_CALLED = /[a-z]{3}(?:_|\d\d|\.[\p{L}\d_-])/u;

/** "I am example_7": words that begin so have letters, and more than one of them. */
export function calledSo(rest: string): string | undefined {
  const value = readHandle(rest);
  return value !== undefined && /^[a-z]{3,}(?:[._]|\d{2})/.test(value) && !/^(?:iphone|android|galaxy)/.test(value)
    ? value
    : undefined;
}

/** "昵称：示例鱼。" */
const inHan = (rest: string): string | undefined =>
  /^(?=\P{P}{0,15}[\u3040-\u9fff])[\p{L}\p{N}_]{2,16}(?=[。，,;；”」"）)\s]|$)/u.exec(rest)?.[0];

/** "My account is example-word." */
const joined = (rest: string): string | undefined => /^\p{Ll}{3,15}-\p{Ll}{3,15}(?=[.,;)]|\s*$)/u.exec(rest)?.[0];

/** "I log in as …", "I use the name …" */
const LOGS_IN =
  /log[gu\s]|logow|sign(?:ed)? in|melde|angemeldet|conne[ck]t|conect|entro|accedo|inicio|přihla|prijavlj|влиз|логв|μπαίνω|συνδέομαι|intru|^(?:i )?use |nutze|verwende|utilise|^uso |gebruik|använder|używam|používám|koristim|ползвам|χρησιμοποιώ|folosesc/iu;

/** A word that no sentence has: with a digit, an underscore, or a dot inside. */
function isHandle(text: string): boolean {
  return isAccount(text) && /[\d_]|\p{L}\.\p{L}/u.test(text) && /\p{Ll}\P{Ll}*\p{Ll}/u.test(text);
}

/** "My nick is example." */
function lastWord(rest: string): string | undefined {
  const word =
    /^\p{Ll}[\p{Ll}-]{3,29}\p{Ll}(?=[,;)]|\.(?!\S)|\s*$| (?:there|dort|là|allí|ahí|aí|lá|lì|daar|där|tam|там|εκεί|acolo)(?!\p{L}))/u.exec(
      rest,
    )?.[0];
  return word === undefined || AS_EVER.test(word) ? undefined : word;
}

/** Who logs in so uses no name. */
const AS_EVER =
  /^(?:usual|always|guest|admin|normal|before|immer|üblich|gewohnt|toujours|invitée?|siempre|invitad[oa]|sempre|convidad[oa]|ospite|altijd|normaal|alltid|vanligt|gäst|zawsze|zwykle|vždycky|obvykle|uvijek|винаги|πάντα|mereu|misafir)$/u;
