import { withLetters } from './letters.ts';
import type { Hit } from '../reader/match-phrases.ts';
import { beforeOf, bornAt, cuesIn, daysIn, type Cue, type Days } from './birth-days.ts';
import { lineAt, type Found, type Line } from './line.ts';
import { speaksForAnother, speaksOfAccount } from './relative.ts';
import { isOldEnough, yearOf, type Span } from './shapes.ts';
import { isTitle } from './titles.ts';
import { readBirthDate } from './values.ts';

interface Known {
  readonly hits: readonly Hit[];
  readonly found: readonly Found[];
  readonly days: Days;
  /** whether the mail is about a relative whom it names */
  readonly isAboutKin: boolean;
}

/** Characters between the word for birth and the date, where its year has two digits, and where all are in a row. */
const NEAR = 160;
const CLOSE = 40;
const ROW = 14;
/** Characters between the word for a birthday and whose it is: "my daughter's" of other languages. */
const OF_KIN = 10;
/** Of whom parents speak at this age, a mail is about him. */
const GROWN = 18;
/** Characters between a wrong date and the right one. */
const CORRECTED = 100;
/** Characters between two dates, of which one becomes the other. */
const NEXT_TO = 20;
const CORRECTS: readonly string[] = ['wrong', 'fix', 'mistake', 'rectification'];
const NOT = withLetters(/(?<!\p{L})(?:not|nicht|non|no|pas|niet|inte|nie|ne|не|όχι|nu|não)\s(?:\S{1,9}\s){0,2}$/iu);
/** "Your letter says …", "in dem Bescheid steht …": what is written where it is wrong. */
const AS_WRITTEN = withLetters(
  /(?<!\p{L})(?:says?|shows?|stated|listed|recorded|shown|printed|steht|stehen|nennt|angegeben|eingetragen|vermerkt|indiqu\p{L}+|figur[ea]\p{L}*|mentionn\p{L}+|inscrite?|consta|aparec\p{L}+|pone|indica\p{L}*|risulta|riporta\p{L}*|staat|vermeld|står|anges|angivet|widnieje|podano|wpisano|figuruje|uveden[oaáéý]?|stojí|zapsán\p{L}*|stoji|piše|naveden\p{L}*|upisan\p{L}*|пише|посочен\p{L}*|записан\p{L}*|вписан\p{L}*|αναγράφ\p{L}+|αναφέρ\p{L}+|γράφει|εμφανίζ\p{L}+|apare|scrie|trecut\p{L}*|menționat\p{L}*)\s(?:\S{1,12}\s){0,2}$/iu,
);
/** What a person says of the own day without a word for birth, and what says which date is right. */
const IS_OF = withLetters(
  /(?:je suis (?:c(?:elui|elle) )?du|I(?:['’]m| am) the one (?:from|of)|(?:il|elle) était du|bin (?:d(?:er|ie) )?vom|(?:er|sie) war vom|[Ss]oy (?:el |la )?del?|[Ss]ou (?:[oa] )?de|[Ss]ono (?:quell[oa] )?del|ben (?:die )?van|[Hh]ij was van|[Zz]e was van|[Jj]estem (?:t(?:ym|ą) )?z|jsem (?:t(?:en|a) )?z|sam (?:on[ao]j? )?od|[Ss]unt (?:cela? |cea )?din|[Εε]ίμαι (?:αυτός |αυτή )?του|съм (?:този |тази )?от|är (?:den )?från|(?:^|[,.;:] |(?<!\p{L})[aeiyиы] )(?:[Ii]ch|[Mm]oi|[Yy]o|[Ee]u|[Ii]o|[Ii]k|[Jj]a|[Jj]á|[Jj]ag|[Εε]γώ|[Аа]з)(?: (?:am|le|el|il|a|op|dnia|den|στις|на|la|em))?) (?=\d)/gu,
);
/** The same of a child, a client or who died. */
const SHE_IS_OF = withLetters(
  /(?<!\p{L})(?:[Ee]r|[Ss]ie|[Ee]s) ist vom|(?<!\p{L})(?:[Ii]l|[Ee]lle) est du|(?<!\p{L})(?:[ÉéEe]l|[Ee]lla) es del?|(?<!\p{L})El[ea] é de|(?<!\p{L})L(?:ui|ei) è del|(?<!\p{L})(?:[Hh]ij|[Zz]ij|[Zz]e) is van|(?<!\p{L})(?:[Oo]n|[Oo]na) jest z|(?<!\p{L})(?:[Hh]an|[Hh]on) är från(?: den)?|(?<!\p{L})(?:[Tt]en|[Oo]na|[Oo]n) je (?:z|od)|(?<!\p{L})Т(?:ой|я) е от|(?<!\p{L})(?:[Ee]l|[Ee]a) (?:e|este) din/gu,
);
const RIGHT = withLetters(
  /(?:(?:[Cc]orrect|[Rr]ight|[Rr]eal|[Tt]rue)(?: (?:one|date))? is|should (?:be|say|read)|[Rr]ichtig (?:ist|wäre)|[Kk]orrekt ist|bonne date (?:c['’]?\s?)?est|[Cc]orrect[oa] es|[Cc]ert[oa] é|[Cc]orret[oa] é|[Gg]iust[oa] è|[Cc]orrett[oa] è|[Jj]uiste? (?:datum )?is|(?:^|[.!?] )['’]?[Tt] is|[Pp]rawidłow[oa]\p{L}* (?:data )?to|[Pp]owinno być|[Rr]ätt (?:datum )?är|[Ss]ka vara|[Ss]právně (?:je|má být)|[Ss]právné je|[Σσ]ωστ[όή] είναι|[Tt]očno je|[Ii]spravno je|[Вв]ярн\p{L}+ е|[Пп]равилн\p{L}+ е|[Cc]orectă? (?:este|e)|[Dd]o[gğ]rusu|正しくは|ほんとうは|本当は|正確には|正确的?是|應該是|应该是|应为)[:,]? ?(?:(?:the|der|den|le|el|o|il|de|στις|на) )?(?=[\d\p{L}])/gu,
);
/** Somebody speaks of himself between a relative and the word for birth, or with it; and of another right before it. */
const SELF = withLetters(
  /(?<!\p{L})(?:[I私我]|ich|je suis|j['’]étais|yo|eu|io|ik|ja|jag|já|εγώ|аз|ben|me|my|mich|moi|mig|nací|nasci|sono nat[oa]|urodził[ae]m|jsem|sam|родих|съм|m-am|γεννήθηκα|doğdum|doğumluyum)(?!\p{L})/u,
);
const OF_ANOTHER =
  /(?:^|[.!?,;:] )(?:he|she|er|il|elle|él|ella|ele|ela|lui|lei|hij|zij|on|ona|han|hon|αυτ(?:ός|ή)|τον?|той|тя|el|ea|o) (?:[^\s.,;:!?]{1,6} ){0,2}$|(?:^|[.!?,;:] )(?:he|she|er|il|elle|él|ella|ele|ela|lei|hij|ona|han|hon|αυτ(?:ός|ή)|той|тя) (?:\S{1,10} ){0,5}$/i;

const OF_ANOTHER_IN_HAN = /[他她](?:老婆|老公|太太|丈夫|女友|男友|[儿女]子?|妈妈?|爸爸?)的$/u;

/** "13 Şubat 1940'ta doğdum", "3 May 1970 is my birthday" */
function isRightBefore({ end }: Span, word: Cue, lines: readonly Line[]): boolean {
  if (word.start < end || word.start - end > 32) return false;
  const between = beforeOf(word, lines, word.start - end);
  // "am 3.5.1970 in Beispielstadt geboren", "3 Mayıs 1970 Örnekşehir doğumluyum"
  if (/^,? (?:(?:in|te) )?\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{1,12})? $/u.test(between)) return true;
  return (
    between.length <= 16 && /^(?:[\s,)]{0,2}|['’]\p{Ll}{1,4} |[,)]? (?:\p{Ll}{1,4} ){0,2}\p{Ll}{1,6} )$/u.test(between)
  );
}

/** "My mother was born …": somebody else's day, unless the mail is written for her, she is named, or the writer speaks of himself. */
function isOfAnother(word: Hit, lines: readonly Line[], { hits, found: names, isAboutKin }: Known): boolean {
  const isFor = (hit: Hit): boolean => speaksForAnother(hit) && (hit.concept !== 'child' || speaksOfAccount(hits));
  if (isAboutKin || hits.some(isFor)) return false;
  const { start, end } = word;
  const line = lines.findLast((each) => each.start <= start);
  if (!line) return false;
  const before = line.text.slice(0, start - line.start);
  if (hits.some((hit) => hit.concept === 'says kin' && hit.start > end && hit.start - end < OF_KIN)) return true;
  if (OF_ANOTHER_IN_HAN.test(before.slice(-8))) return true;
  const isOfKin = hits.some((hit) => hit.concept === 'says kin' && hit.end <= start);
  if (OF_ANOTHER.test(before.slice(-40)) && !isOfKin) return true;
  const clause = line.start + (/^.*[.!?;:] /su.exec(before)?.[0].length ?? 0);
  const kin = hits.findLast(
    (hit) =>
      hit.concept === 'says kin' &&
      hit.start >= clause &&
      hit.end <= start &&
      !isTitle(line.text.slice(hit.start - line.start, hit.end - line.start)),
  );
  if (!kin || names.some((name) => name.start >= kin.start && name.start < start)) return false;
  // "Ann Example, daughter of …, born …"
  if (names.some(({ value }) => line.text.slice(0, kin.start - line.start).endsWith(`${value}, `))) return false;
  return !SELF.test(line.text.slice(kin.end - line.start, end - line.start));
}

/** The date right before the word for birth, or the first soon after it, unless the right one is named beside it. */
export function bornOn(lines: readonly Line[], known: Known): Found[] {
  const { hits, days } = known;
  const { dated, year } = days;
  const words = hits.filter((hit) => hit.concept === 'says born' && !isOtherWord(hit, lines));
  if (words.length === 0 && dated.length === 0) return [];
  const said = [
    ...cuesIn(dated, IS_OF),
    ...(words.length > 0 && hits.some(isCorrected) ? cuesIn(dated, RIGHT) : []),
    ...(hits.some(speaksForAnother) ? cuesIn(dated, SHE_IS_OF) : []),
  ];
  if (words.length === 0 && said.length === 0) return [];
  const dates = daysIn(lines, [...words, ...said], days);
  const isOfChild = (word: Hit): boolean =>
    speaksOfAccount(hits) &&
    dates.some(
      (date) =>
        (isSoonAfter(date, word) || isRightBefore(date, word, lines)) &&
        year !== undefined &&
        (yearOf(date.value) ?? 0) > year - GROWN,
    );
  const born = words.filter((hit) => isOfChild(hit) || !isOfAnother(hit, lines, known));
  const before = dates.filter((date) =>
    born.some(
      (word) =>
        isRightBefore(date, word, lines) &&
        !dates.some(
          ({ start }) =>
            start >= word.end &&
            start - word.end < ROW &&
            !lines.some((line) => line.start > date.end && line.start <= start),
        ),
    ),
  );
  const after = dates.filter((date) => !before.includes(date) && born.some((word) => isSoonAfter(date, word, year)));
  return bornAt(
    dates.find(
      (date) => isOldEnough(date, year) && said.some(({ end }) => date.start >= end && date.start - end < 8),
    ) ?? rightOf([...before.slice(0, 1), ...after], { lines, hits, year }),
  );
}

/** "д-р" is no birth, nor is "ne" in "qui ne peut plus". */
function isOtherWord(hit: Hit, lines: readonly Line[]): boolean {
  const { text = '', start = 0 } = lineAt(lines, hit.start) ?? {};
  const said = text.slice(hit.start - start, hit.end - start);
  return isTitle(said) || (said === 'ne' && !/^\s(?:l[ea]|en|[àa]|aux?)\s/.test(text.slice(hit.end - start)));
}

const isCorrected = ({ concept }: Hit): boolean => CORRECTS.includes(concept);

/** The day of a letter in Han stands close to anything. */
function isSoonAfter({ value, start }: Span, { end }: Cue, year?: number): boolean {
  const isRow = /^\d+$/.test(value) || (value.includes('年') && year !== undefined && !isOldEnough({ value }, year));
  // a letter of this year has its own day near
  const isNew = year !== undefined && yearOf(value) === year;
  const reach = isRow || isNew ? ROW : yearOf(value) === undefined || value.includes('年') ? CLOSE : NEAR;
  return start >= end && start - end < reach;
}

/** The first date, or the one that stands beside it instead: of the same year or day, or in a sentence that changes something. */
function rightOf(
  dates: readonly Span[],
  { lines, hits, year }: { lines: readonly Line[]; hits: readonly Hit[]; year: number | undefined },
): Span | undefined {
  let [right] = dates;
  for (const date of dates.slice(1)) {
    const line = lines.findLast(({ start }) => start <= date.start);
    if (!right || !line || !isAfter(right, date)) break;
    const isBeside = date.start - right.end < NEXT_TO;
    const isNext = isBirth(date, year) && !/[.!?] /.test(beforeOf(date, lines, date.start - right.end));
    const isInstead =
      (line.isMatter && isBeside) || (hits.some(isCorrected) && (isAlike(right.value, date.value) || isNext));
    if ((isFeast(right) && isBeside) || isDenied(right, lines) || (isInstead && !isDenied(date, lines))) right = date;
  }
  return right;
}

/** "on Christmas Eve 1938, 24/12/1938" */
const isFeast = ({ value }: Span): boolean => !/\d\D+\d/.test(value);
const isAfter = ({ end }: Span, { start }: Span): boolean => start >= end && start - end <= CORRECTED;
const isBirth = (date: Span, year: number | undefined): boolean =>
  isOldEnough(date, year) && yearOf(date.value) !== undefined;
function isDenied(date: Span, lines: readonly Line[]): boolean {
  const before = beforeOf(date, lines, 30);
  return NOT.test(before) || AS_WRITTEN.test(before);
}

/** Two dates of one year, or of one day. */
function isAlike(one: string, other: string): boolean {
  const [first, second] = [one, other].map((value) => readBirthDate(value) ?? value);
  return (yearOf(one) !== undefined && yearOf(one) === yearOf(other)) || first?.slice(4) === second?.slice(4);
}
