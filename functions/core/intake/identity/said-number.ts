import { LETTERS_AND_DIGITS, withLetters } from './letters.ts';
import { oddPhone } from './phones.ts';
import { codeHere, looksLikeCode, looksLikePhone } from './shapes.ts';
import { isCustomerNumber, isPhone, MIXED_NUMBER, readBirthDate } from './values.ts';

/** "My number" may be that of a telephone, and "no. 120" that of a house. */
const JUST_NUMBER =
  /^(?:\p{L}{1,5} ){0,2}(?:[n№]|nr|no|nº|n[uú]m\p{L}*(?: is)?|номер\p{L}*|broj\p{L}*|čís\p{L}*|αρ\p{L}*|νούμερ\p{L}*|号码|編號|编号|番号|ナンバー)(?: meu)?$/u;
const SHORTEST = 4;
/** "Law no. 190/2018", "54/12.02.2025" */
export const OF_YEAR = /\/(?:\d{1,2}[-.]\d{1,2}[-.])?(?:19|20)\d\d$/;
/** "26/118" */
const OF_FILE = /^(?:2\d|(?:19|20)\d\d)\/\d{1,4}$/;

/** "Policy of accident insurance no. …": what it is about stands between. */
const OF_WHAT = withLetters(
  /^ ?(?:\p{L}{2,14} ){1,4}(?:n[.ºo°r]{1,3}|num\p{L}*|núm\p{L}*|č\.|číslo|br\.?|broj|αρ\.|αριθ\p{L}*|№|номер)[\s:]{1,2}(?=[\p{Lu}\d])/iu,
);

/** "Card „Example“ no. …", "account Example Club …", "loan contract …": how it is called, or of which kind it is. */
const OF_NAME = withLetters(
  /^ ?(?:[„“"«][^„“”"«»\n]{2,24}[“”"»]|\p{Lu}[\p{L}&+’'-]{1,20}(?: \p{Lu}[\p{L}&+’'-]{1,20})?|(?:\p{Ll}{1,3} )?\p{Ll}{4,18}),? (?:(?:n[.ºo°r]{1,3}|č\.|br\.|αρ\.|№):? )?(?=\p{Lu}{0,4}[-/ ]?\d)/u,
);

/** The number of a customer or contract right behind a word for one, and that only: "my contract with you no. 551203". */
export function ownCode(rest: string, said: string): string | undefined {
  const gap =
    OF_WHAT.exec(rest)?.[0].length ??
    /^(?:(?:with|mit|avec|con|com|met|med|με|sa|с|cu|pod|le|the|your|bei|vas|ihnen|chez|vous|αριθμ\p{L}|număr\p{L}*|numer\p{L}*|číslem|brojem|номер|codice|code|código|kód\p{L}*|код|codul|cod|koda?|κωδικό|(?:since|seit|depuis|desde|dal|sinds|od|sedan|från|от|από|din) (?:19|20)\d\d,?)[\s:]{1,2}){0,4}/iu.exec(
      rest,
    )?.[0].length ??
    0;
  const isNumberOnly = JUST_NUMBER.test(said.toLowerCase());
  const code = codeHere(rest, gap) ?? dotted(rest.slice(gap), !isNumberOnly);
  if (code === undefined && !isNumberOnly) return kindNamed(rest);
  if (code === undefined || OF_FILE.test(code) || readBirthDate(code) !== undefined) return undefined;
  const isNone = looksLikePhone(code) || code.length < SHORTEST || OF_YEAR.test(code);
  return isNone && isNumberOnly ? undefined : code;
}

/** "Member 66": of two digits, and no more of the sentence. */
export function shortCode(rest: string, said: string, link: string): string | undefined {
  if (JUST_NUMBER.test(said.toLowerCase()) || !/^ (?:n[.ºo°r]{1,3} ?)?$/.test(link)) return undefined;
  return /^\d\d(?=\)?(?:[.)]?\s*$|[.,)]\s))/.exec(rest)?.[0];
}

/** The number behind what a contract is called, where it can be nothing else's. */
function kindNamed(rest: string): string | undefined {
  const gap = OF_NAME.exec(rest)?.[0].length ?? 0;
  const code = gap === 0 ? undefined : codeHere(rest, gap);
  const isNamed = /[\p{Lu}„“"«]/u.test(rest.slice(0, gap)) && !code?.startsWith('0');
  const isCode =
    code !== undefined && (looksLikeCode(code) || (isNamed && looksLikePhone(code))) && !OF_YEAR.test(code);
  return isCode && !/^\s?[\p{Sc}%\p{Ll}]/u.test(rest.slice(gap + code.length)) ? code : undefined;
}

const IN_GROUPS = /^[+(\d][\d ()./\u2010-\u2015-]{5,24}/;
/** "5555-0149", "81-5555-0130": of a telephone where it is called so. */
const WITH_DASHES = /^(?!(?:19|20)\d\d-)(?:\d\d-)?\d{3,5}-\d{4}$/;
/** What may be said between a telephone and its number: "the phone that your messages come to is". */
const SAID_BETWEEN = /^(?:(?![.!?;:] )[^\d\n+(]){1,48}(?<![\p{L}\p{N}-])(?=[+(]?\d)/u;

/** A telephone number behind what announces it; farther on where it can be nothing else, or is one stretch of digits. */
export function readPhone(rest: string, { said }: { readonly said: string }): string | undefined {
  const near =
    oddPhone(rest) ??
    token(
      rest,
      IN_GROUPS,
      (text) => looksLikePhone(text) || (isPhone(text) && !text.includes('-')) || WITH_DASHES.test(text),
    );
  if (near !== undefined || JUST_NUMBER.test(said.toLowerCase())) return near;
  const between = SAID_BETWEEN.exec(rest)?.[0].length ?? 0;
  const far = rest.slice(between);
  return between === 0
    ? undefined
    : (oddPhone(far) ??
        token(far, IN_GROUPS, (text) => looksLikePhone(text) || WITH_DASHES.test(text) || /^\d{9,11}$/.test(text)));
}

/** Such a number; who is called "ann_2014" chose it. */
const MIXED = new RegExp(`^(?![a-z]{3,}[._])${MIXED_NUMBER}(?![${LETTERS_AND_DIGITS}])`);

/** The number behind "customer number"; some words may stand between: "customer number, if it helps, is 551203". */
export function readCode(rest: string): string | undefined {
  const gap = /^(?:(?![.!?] )[^\d\n]){0,40}?(?<![\p{L}\p{N}])(?=(?:\p{Lu}{1,5}[-/ ]?)?\d)/u.exec(rest)?.[0].length ?? 0;
  return (
    token(rest, MIXED, isCustomerNumber) ??
    token(rest, /^[a-z]{1,6}[-/]?\d[\da-z/-]*/, isCustomerNumber) ??
    codeHere(rest, gap) ??
    dotted(rest.slice(gap), gap === 0) ??
    /^(?:19|20)\d\d(?=[.,;)]?(?:\s|$))/.exec(rest)?.[0]
  );
}

/** "31.447", "BE.4410.7", "45/118.902": in groups with dots, no date and no sum, and no telephone's unless it is called otherwise. */
function dotted(rest: string, mayBePhone: boolean): string | undefined {
  const value =
    /^(?:\p{Lu}{1,4}[ ./-]?)?\d{1,6}(?:[./-]\d{1,10}){1,3}(?:[/-]\p{Lu}{1,3})?(?![\p{L}\d]|[.,-]\d|\s?[€$£%])/u.exec(
      rest,
    )?.[0];
  return value !== undefined &&
    value.length > 4 &&
    readBirthDate(value) === undefined &&
    (mayBePhone || !looksLikePhone(value))
    ? value
    : undefined;
}

/** What stands first in a text, where it has a shape and fits. */
export function token(rest: string, shape: RegExp, fits: (text: string) => boolean): string | undefined {
  const value = shape.exec(rest)?.[0].replace(/[\s(./-]{1,4}$/, '');
  return value !== undefined && fits(value) && rest[value.length] !== '@' ? value : undefined;
}
