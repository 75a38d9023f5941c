import { phrasesOf } from '../languages/words-of.ts';
import { isClosing } from './closings.ts';
import { labelOf, plain } from './labels.ts';
import type { Sender } from './sender.ts';
import { isName } from './values.ts';
import { wordList } from './word-list.ts';

/** A word of a name. */
export const WORD = String.raw`\p{Lu}[\p{L}'’-]{1,24}`;

const COMPANY = /\s(?:SAS|SARL|SA|SL|SRL|SpA|GmbH|AG|KG|UG|Ltd|LLC|Inc|PLC|BV|NV|AB|AS|Oy|Kft|doo|ООД|ЕООД|АД)$/iu;

const isFirmWord = wordList(phrasesOf(({ firms }) => firms).join(' '));
const FIRM =
  /^\p{L}+(?:kantoor|byrån|büro|dienst|verein|verlag)\s|\s(?:muhasebe|ticaret|services?|consulting|team|group|office|officer|department|hospital|desk|hizmetleri(?:ne)?|(?:birim|kurul|müdürlü|yönetim|başkanlı|departman|bölüm|sekreterli|şube|servis|ofis|daire|temsilcili|merkez)\p{Ll}{0,8})$|(?:事務所|法人|会社)$/iu;
/** The first of several words, in lower case. */
const firstWord = (name: string): string => name.slice(0, Math.max(0, name.indexOf(' '))).toLowerCase();

/** Whether a name is that of a house or a firm. */
export const isFirm = (name: string): boolean => isFirmWord(firstWord(name)) || FIRM.test(name) || COMPANY.test(name);

/** How people are greeted, or call themselves before their name. */
const isGreeting = wordList(phrasesOf(({ dear, undersigned }) => `${dear}|${undersigned}`).join(' '));

/** A name with more than initials, no heading in capitals, no closing. */
export function isProper(value: string): boolean {
  if (
    !isName(value) ||
    !/^\p{Lu}/u.test(value) ||
    !/\p{L}{2}/u.test(value) ||
    isClosing(value) ||
    isFirm(value) ||
    isGreeting(firstWord(value)) ||
    (!value.includes(' ') && labelOf(plain(value)) !== undefined)
  )
    return false;
  return value.length < 5 || value !== value.toUpperCase();
}

/** "It's Ann Example": from the first word on that the header knows, where another follows. */
export function fromHeaderOn(name: string, { words: known, shown }: Pick<Sender, 'words' | 'shown'>): string {
  const words = name.split(' ');
  // the header names a firm, or has the initial of the first
  if (isFirm(shown) || (/^\p{Lu}\./u.test(shown) && shown.charAt(0) === name.charAt(0))) return name;
  const first = words.findIndex(
    (word) => /^\p{Lu}/u.test(word) && (known.includes(plain(word)) || known.includes(plain(word.split('-')[0] ?? ''))),
  );
  return first > 0 && words.length - first > 1 ? words.slice(first).join(' ') : name;
}

/** Who somebody is no longer called. */
const NO_LONGER =
  /(?:^|[\s„“"«(])(?:not|no longer|n['’]t|nicht(?: mehr)?|plus|ya no|no soy|não|non(?: sono)?|niet(?: meer)?|nie|inte(?: längre)?|nejsem|nisam|не|δεν|nu(?: mai)?|instead of|statt|anstatt|au lieu de|en (?:lugar|vez) de|em vez de|invece di|in plaats van|zamiast|i stället för|místo|umjesto|вместо|αντί(?: για)?|în loc de|formerly|früher|antes|avant|prima|vroeger|dawniej|tidigare|dříve|prije|преди|πριν|înainte)[ :,](?:[^\s.,!?]{1,12} ){0,3}["„“«]?$/i;
const BECOMES =
  /^["”“»]? (?:becomes|is now|wird(?: zu)?|heißt (?:jetzt|nun)|devient|pasa a|ahora es|passa a|diventa|wordt|is nu|staje się|blir|heter nu|se stává|postaje|става|γίνεται|devine|değil)(?=[\s.,;!?]|$)/i;

/** Whether a name is said to be a former one: "no longer …", "… becomes". */
export const isFormer = (before: string, after: string): boolean => NO_LONGER.test(before) || BECOMES.test(after);
