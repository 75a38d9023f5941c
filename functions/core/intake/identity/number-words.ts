import { withLetters } from './letters.ts';

const NO_MORE_THAN_NUMBER =
  /^(?:[n№卡]|nr|no|nº|n[uú]m\p{Ll}*|(?:my )?number(?: is)?|номер\p{Ll}*|broja?|čís\p{Ll}*|αρ|αριθμός|编号|号码|番号|ナンバー|account|acct|acc|compte|cuenta|cont\p{Ll}*|kont[aou]|účet|účtu|сметка|акаунт|профил|λογαριασμό[ςν]?|hesap|hesabım|账户|帳戶|card\p{Ll}*|carte|tarjeta|cartão|carta|kaart|kart\p{Ll}*|kort(?:et)?|κάρτας?|карта(?:та)?|カード)$/u;

const HAS = withLetters(
  /(?<!\p{L})(?:hat|heeft|has|tiene|tem|ha|ma|má|ima|има|are|is(?= on )|έχει|har)\s(?:\p{L}{2,10}\s){0,2}$/u,
);

const NAMED = withLetters(
  /(?<=\p{Ll},? )(\p{Lu}\p{Ll}{2,})(?: \p{Lu}\p{Ll}+)?(?:, | ?\(|,? \p{Ll}{2,4} )\p{Ll}{0,4}\.? ?$/u,
);

/** Whether words stand for a number or an account and do not say whose. */
export const isMereNumber = (words: string): boolean => NO_MORE_THAN_NUMBER.test(words.toLowerCase());

/** Whether a text ends in somebody else's having it. */
export const endsInHas = (text: string): boolean => HAS.test(text);

/** "Call Ann, 030 …": a word with a capital within a sentence, right before a number. German has capitals everywhere. */
export const namedLast = (clause: string): string | undefined => NAMED.exec(clause)?.[1];
