import { gather } from '../gather.ts';
import { LETTERS, withLetters } from './letters.ts';
import { matchesIn } from './matches.ts';
import { OF_YEAR } from './said-number.ts';
import { looksLikePhone, type Span } from './shapes.ts';
import { readBirthDate } from './values.ts';

/** A number with at least three digits, as customers have them. */
const NUMBER = new RegExp(
  String.raw`(?<![${LETTERS}\d@_.,/-])(?:[A-Z]{1,5}[-/ .]?)?\d{1,12}(?:[-/. ]?(?:[A-Z]{1,4}(?![a-z])|\d{1,8})){0,6}(?![${LETTERS}\d@_]|[.,-]\d|\s?[%€$£])`,
  'g',
);
/** What is called a number, by one word or by what has it: "staff no.", "Bonusnummer", "codice utente", "č. člena". */
const CALLED = withLetters(
  /(?:(?<!\p{L})(?:\p{L}{2,14}[.-]? ?){0,2}(?:\p{L}{3,18}[- ]?(?:nummer|numret|nr|id)|\p{L}{3,14}[ .-](?:n\.?[ro°º]|id|num|č|br|№|αρ)|(?<!\p{L})(?:nr|n°|nº|№|br|č|αρ|номер|broj|číslo|numer|numéro|número|codice|código|cod|kod|kód|код|κωδικός?|αριθμός?)[.:]? (?:(?:de|di|do|da|del|d['’]|na|на|του|της) ?)?\p{L}{3,16}\.?)|[番编編][号號]|ナンバー|(?<!\p{L})mon num[eé]ro d[e'’] ?(?!rue|t[eé]l|portable|mobile|fax|s[eé]curité|commande|dossier|facture|colis|suivi)\p{L}{3,16} est(?: le)?|(?:^|[\u3040-\u9fff][ (（]?|[。、，(（])ID)[.:：\s(はº°是为為]{1,4}$/iu,
);
/** What else has a number. */
const OTHERS =
  /(?<!\p{L})(?:art|abs|para|kap|chap|cap|s|p|str|lit|bus|bte|ap|apt|flat|room|lgh|int|house|haus|hus|maison|dom|casa|tel|phone|tfn|mob|fax|post|zip|line|page|seite|sida|side|step|version|nav|bl|ul)\.?[ -]?(?:n[ro°º]|id|č|br|№|αρ)?[.:\s]{0,3}$/iu;
/** "Example Street no. 120": a name goes before, and more before that. */
const HOUSE = withLetters(/\p{L}[.,]? \p{Lu}\p{L}+,? (?:n[ro°º]|num|č|br|№|αρ)[.:\s°º]{1,3}$/u);
/** "Κωδικός υδρευόμενου: …" is no telephone's. */
export const CODE = /κωδικός?(?: \p{L}+)?: ?$/iu;
/** Characters before a number in which it is said what it is. */
const REACH = 44;
const SHORTEST = 3;

/** Numbers that are called so, of whatever somebody is a member, a patient, a donor. */
export function calledNumbers(text: string): Span[] {
  if (!/\d\D{0,2}\d\D{0,2}\d/.test(text)) return [];
  return gather(matchesIn(text, NUMBER), ({ 0: value, index: start }) => {
    const before = text.slice(Math.max(0, start - REACH), start);
    if (value.replace(/\D/g, '').length < SHORTEST || !CALLED.test(before)) return [];
    const isOther =
      OTHERS.test(before) || HOUSE.test(before) || OF_YEAR.test(value) || (looksLikePhone(value) && !CODE.test(before));
    return isOther || readBirthDate(value) !== undefined ? [] : [{ value, start, end: start + value.length }];
  });
}
