import { holdsAny } from '../holds-any.ts';
import { LETTERS, withLetters } from './letters.ts';
import { matchesIn } from './matches.ts';
import { codesIn, withoutId, type Span } from './shapes.ts';
import { MY, WITH_YOU } from './said-words.ts';

/** "AT-55120", "CN-22-90817". */
const MARKED =
  /^(?![CTF]-\d{1,4}\/\d\d$|(?:ISO|IEC|DIN|EN|RFC|COVID|SARS|USB|HTTP|UTF|TLS|AES|SHA|EU|UE|CFR|USC|BGB|FAQ|GPT)[-/ ]?\d)(?=(?:\P{N}*\p{N}){3})(?:(?:\p{Lu}{1,5}[-/]){1,2}\d{2,8}(?:[-/][\p{Lu}\d]{1,8}){0,2}|\d{2,8}-\p{Lu}{1,4})$/u;
/** "12-345", "7-001-XY", "EX00123", "EX 1 234": of a customer where nothing stands beside it. */
const NUMBERED =
  /^(?!(?:19|20)\d\d[-/]|[A-Z]{2} \d{5}$|\d{1,2}[-/]\d{1,2}$|2\d\/\d{1,4}$|\d{1,4}\/2\d$|\d+\/(?:19|20)\d\d$|(?:TSA|BP|CS|PB|PF|POB|OP|OF|PK|ΤΘ|ПК|C\.?P) \d{1,5}$|(?:ISO|DIN|EN|RFC|EU|UE|GPT|RTX|RX|ART|COVID)[- ]?\d)(?:[\p{Lu}\d]{1,8}(?:[-/][\p{Lu}\d]{1,8}){1,3}|\p{Lu}{1,3}\d{3,8}|\p{Lu}{1,3} \d[\d -]{1,9}|(?:\p{Lu}\.){1,3}-?\d{3,8}|\p{Lu}{2}\.\d{3,8}|[\u30a1-\u30fa]{1,3}-\d{3,8})$/u;
const BEFORE =
  /(?:^|[,;(（、，。—–|]\s?|(?:[.!?]|\D\))\s|[\u3040-\u9fff]\s|\s(?:onder|unter|under|sous|bajo|sob|sotto|pod|под)\s)$/u;
const AFTER = /^\s?(?:[,;).!?|–—（）、，。]|$)|^\s[\u3040-\u9fff]|^ (?:numaralı|nolu|no['’]lu) (?:müşteri|üye|abone)/u;
/** What stands right beside it is what the writer is known by. */
const YOURS_BEFORE = new RegExp(String.raw`(?<![${LETTERS}])${WITH_YOU}(?: [${LETTERS}]{2,10})?[ :,(–-]{1,3}$`, 'i');
const YOURS_AFTER = new RegExp(String.raw`^,? ${WITH_YOU}(?![${LETTERS}])`, 'i');

/** "My reader's card 0-4471-9920" */
const MINE_BEFORE = withLetters(new RegExp(String.raw`(?<!\p{L})${MY} (?:\p{L}{4,24} ){1,2}$`, 'iu'));
const FEW = 4;

/** "My policy with the number 4471-209", in Turkish. */
const BEFORE_KIND =
  /(?<![\p{L}\d@_./-])[A-ZÇĞİÖŞÜ\d][A-ZÇĞİÖŞÜ\d./-]{2,20}(?= (?:numaralı|nolu|no['’]lu|numarayla|numara ile|no ile) (?:\p{L}+ ){0,3}(?:müşteri|üye|abone|poliçe|sözleşme|hesab|hesap|kart|hasta|öğrenci|sicil|personel|tesisat|sigorta)| (?:müşteri|üye|abone|hasta|poliçe|sözleşme|hesap|kart) (?:no|num))/gu;

/** What each of its words for a number begins with. */
const NO = [' no', ' num'];

/** Words of the shape of a customer's number that are nothing else's; of two of a kind, the surer shape counts. */
export function codesAlone(text: string): Span[] {
  if (!/\d[\p{L}\d]|[-.]\d/u.test(text)) return [];
  const numbered = (holdsAny(text, NO) ? matchesIn(text, BEFORE_KIND) : []).map(({ 0: value, index: start }) => ({
    value,
    start,
    end: start + value.length,
  }));
  if (numbered.length > 0) return numbered;
  const own = codesIn(text);
  const marked = own.filter((code) => MARKED.test(code.value));
  return marked.length > 0
    ? marked
    : own.filter((code) => NUMBERED.test(code.value) && isApart(text, code)).map(withoutId);
}

function isApart(text: string, { start, end }: Span): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 24)];
  const isMine = (): boolean =>
    text.slice(start, end).replace(/\D/g, '').length > FEW && MINE_BEFORE.test(before) && /^[\s,;.!?)]|^$/u.test(after);
  return (
    (AFTER.test(after) && (BEFORE.test(before) || YOURS_BEFORE.test(before))) || YOURS_AFTER.test(after) || isMine()
  );
}
