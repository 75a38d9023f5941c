import { nameBeforeVerb } from './name-before-verb.ts';
import type { Language } from '../reader/concepts.ts';
import type { Hit } from '../reader/match-phrases.ts';
import { easternName } from './eastern-name.ts';
import { lineAt, type Found, type Line } from './line.ts';
import { fullestName } from './fullest-name.ts';
import { hasCapitalNouns, isFunctionWord } from './function-words.ts';
import { plain } from './labels.ts';
import { nameBelowClosing } from './name-below-closing.ts';
import { confirmedName } from './confirmed-name.ts';
import { signedName } from './find-signature.ts';
import { lastClauseName } from './last-clause.ts';
import { lastSentenceName } from './last-sentence.ts';
import { lastName, lastWritten, nameAsShown, senderAtEnd } from './name-at-end.ts';
import { isFirstName, isNoAdjective } from './said-name.ts';
import { nameBeforeRow } from './row-head.ts';
import { nameInRow } from './row-name.ts';
import { roleLength, untitled } from './titles.ts';
import { isParticle } from './particles.ts';
import { isStreetWord } from './street.ts';
import { isFormer } from './proper-name.ts';
import { loneWord, nameBehindSlash } from './short-name.ts';
import { nameAtHead, nameOverBlock } from './block-name.ts';
import { nameWithin } from './name-within.ts';
import { smallName } from './small-name.ts';
import { outrightName } from './outright-name.ts';
import { wholeName } from './whole-name.ts';
import { heardAfter, nameAt, type Heard, type Voice } from './name-after.ts';
import { senderOf, type Sender } from './sender.ts';
import { tell } from './telling.ts';

/** "Example'ın", "王小明 敬上": the ending of a case or letter is none of the name; "Kerloc'h" has none. */
const CASE_ENDING =
  /(?<=\p{L}{3})['’](?!h$)\p{Ll}{1,4}$|(?<=[\u3400-\u9fff]{2}|[ \u3000][\u3040-\u9fff])[氏様]$|[ \u3000](?:[敬謹谨拜][上啟启]|拝)$/u;
/** What each of these has. */
const MAY_END = /['’氏様敬謹谨拜拝]/;
/** "亡母 …", "敝人 …", "Της …": who it was, and what goes before a name. */
const LEAD = /^亡[父母夫妻兄弟姉妹息娘][ \u3000]?|^(?:敝人|本人|小弟)[ \u3000]|^(?:Της|Του|Τον|Την) (?=\p{Lu})/u;

/** A name without the ending of a case, and what goes before it. */
export function inNominative(name: Found): Found {
  const lead = LEAD.exec(name.value)?.[0].length ?? roleLength(name.value);
  const value = MAY_END.test(name.value) ? name.value.slice(lead).replace(CASE_ENDING, '') : name.value.slice(lead);
  return { ...name, value, start: name.start + lead, end: name.start + lead + value.length };
}

/** Who writes, as fully as the text says. */
export function writersName(lines: readonly Line[], voice: Voice): Found | undefined {
  const name = whoWrites(lines, voice);
  const fullest = name && fullestName(name, lines, voice.sender);
  const isEastern = voice.language?.unspaced === true;
  return fullest && wholeName(fullest === name && !isEastern ? nameWithin(name, lines) : fullest, lines, voice);
}

function whoWrites(lines: readonly Line[], voice: Voice): Found | undefined {
  const written = lastWritten(lines);
  const shown = nameAsShown(written, voice.sender);
  if (shown) return { ...shown, value: untitled(shown.value), start: shown.end - untitled(shown.value).length };
  const said = announcedName(lines, voice);
  if (said && said.value.includes(' ')) return said;
  const short = signature(lines, written, voice);
  const signed = short && (inFull(short, lines) ?? short);
  if (!said) return unsaid(signed, lines, voice);
  return signed && plain(signed.value).includes(plain(said.value)) ? signed : said;
}

/** Who is signed, in small letters, too, else named outright or at the head of the letter or of a row. */
function unsaid(signed: Found | undefined, lines: readonly Line[], voice: Voice): Found | undefined {
  const isFull = signed?.value.includes(' ') === true;
  const found = (isFull ? undefined : inSmallLetters(signed, lines, voice)) ?? signed ?? outrightName(lines);
  return (
    found ?? (voice.language?.unspaced === true ? undefined : (nameAtHead(lines, voice) ?? nameBeforeRow(lines, voice)))
  );
}

/** "ann example", where nothing more is signed than "Ann". */
function inSmallLetters(signed: Found | undefined, lines: readonly Line[], voice: Voice): Found | undefined {
  const found = voice.language?.unspaced === true ? undefined : smallName(lines, voice);
  return found && (!signed || plain(found.value).startsWith(`${plain(signed.value)} `)) ? found : undefined;
}

/** "Ann Example here …" of who signs "Ann". */
function inFull({ value: first }: Found, lines: readonly Line[]): Found | undefined {
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(first)) return undefined;
  const name = confirmedName(lines, senderOf({ name: first, address: '' }));
  return name?.value.startsWith(`${first} `) === true ? name : undefined;
}

/** Where a name stands, the likeliest first. */
const FINDERS: readonly ((lines: readonly Line[], written: readonly Line[], voice: Voice) => Found | undefined)[] = [
  (lines, _, { language, sender }) => nameBelowClosing(lines, language, sender.shown),
  (_, written, { sender }) => lastName(written, sender),
  (_, written, { sender }) => senderAtEnd(written, sender),
  (_, written, { sender }) => signedName(written, sender),
  (_, written, voice) => lastSentenceName(written, voice),
  (lines, _, { sender }) => confirmedName(lines, sender),
  (_, written) => nameBehindSlash(written),
  (_, written, voice) => lastClauseName(written, voice),
  (lines, _, voice) => loneWord(lines, voice),
  (lines, _, voice) => nameInRow(lines, voice),
  (lines, _, voice) => nameOverBlock(lines, voice),
];

function signature(lines: readonly Line[], written: readonly Line[], voice: Voice): Found | undefined {
  const { language, sender } = voice;
  const isEastern = language?.tag === 'ja' || language?.tag === 'zh';
  const eastern = isEastern ? easternName(lines, sender, language.tag) : undefined;
  if (eastern) return eastern;
  const before = language?.tag === 'ja' ? nameBeforeVerb(lines) : undefined;
  if (before) return before;
  for (const find of FINDERS) {
    const found = find(lines, written, voice);
    if (found && !beginsSentence(found, voice) && !isPlaces(found, lines)) return found;
  }
  return undefined;
}

/** "12 / avenue Ann Example, …", broken after the number, or a town. */
function isPlaces({ start: at }: Found, lines: readonly Line[]): boolean {
  const { text = '', start = 0 } = lineAt(lines, at) ?? {};
  const before = text.slice(Math.max(0, at - start - STREET), at - start);
  // "Dr" is a drive, too, and "St" a street
  const word = /(?<![\p{L}.])(\p{Ll}+) $/u.exec(before)?.[1];
  return (word !== undefined && isStreetWord(word)) || TOWN_BEFORE.test(before);
}
/** "гр. Melford, 3.5.2026": where it was signed. */
const TOWN_BEFORE = /(?<![\p{L}.])(?:гр|с|м|mun|com)\. ?$/u;

/** Characters of a word for a street. */
const STREET = 16;
/** "I am", "my husband" */
const BEFORE: readonly string[] = ['says kin', 'says iAm', 'says perhaps'];

/** "En Sevilla", before the day of a letter */
const PLACED = /^(?:En|Em|[ÀVWUВ]|În|Στην?|Ve|We|Във) \p{Lu}\p{L}+$/u;

/** What a name begins with in no case: "Al Direttore" to whom a letter goes, "Hier" before who writes, by language. */
const BEGINS_NONE: Readonly<Record<string, RegExp>> = {
  bg: /^(?:До|Към) /u,
  de: /^(?:An|Zu|Hier) /u,
  el: /^(?:Προς|Στον?|Στην?) /u,
  es: /^Al? /u,
  fr: /^(?:Aux?|À|Ici) /u,
  hr: /^(?:Za|Na) /u,
  it: /^(?:Al|All[aeo]|Ai|Agli|Egregi[oa]?|Gentil[ei]|Spett\.le) /u,
  nl: /^(?:Aan|Hier) /u,
  pl: /^Do /u,
  pt: /^(?:Ao?s?|Às?) /u,
  ro: /^(?:Către|Domnului|Doamnei) /u,
  sv: /^Till /u,
  tr: /^Hesap /u,
};

/** "My neighbour", "With the bill": a word of the language or for a relative is first, and none of the header's name. */
function beginsSentence({ value, start }: Found, { hits, language, sender }: Voice): boolean {
  const blank = value.indexOf(' ');
  const first = value.slice(0, Math.max(0, blank));
  if (PLACED.test(value) || BEGINS_NONE[language?.tag ?? '']?.test(value) === true) return true;
  if (blank < 0 || sender.words.includes(plain(first))) return false;
  if (!hasCapitalNouns(language) && isParticle(first.toLowerCase())) return false;
  return (
    (blank > 2 && isFunctionWord(first, language)) ||
    hits.some(({ concept, ...hit }) => BEFORE.includes(concept) && hit.start === start && hit.end === start + blank)
  );
}

/** Characters of a line that holds nothing but what is to be changed; a mail of one line says who writes, too. */
const ONE_THING = 60;

/** "My name is …", and "I am …" where more about the person follows or the header says the same. */
function announcedName(lines: readonly Line[], voice: Voice): Found | undefined {
  const { hits, sender, language } = voice;
  for (const words of ['says iAm', 'says perhaps'] as const) {
    for (const hit of hits) {
      const heard = hit.concept === words ? heardAfter(hit, lines) : undefined;
      const name = heard && (nameAt(heard, sender, language) ?? nameBehindKin(heard, voice));
      if (!name || isFunctionWord(name.value, language) || isNoLonger(hit, heard.line)) continue;
      if (!isOfAnother(hit, heard.line, language) && isAnnounced(name, hit, heard.line, voice)) return name;
    }
  }
  return undefined;
}

/** Whether the header says the same, or it is told as a name is. */
function isAnnounced(name: Found, hit: Hit, line: Line, { hits, sender, language }: Voice): boolean {
  if (agreesWith(name.value, sender)) return true;
  if (line.isMatter && line.text.length < ONE_THING) return false;
  if (isFirstName(name, hit, line, { hits, language })) return true;
  const isFull = name.value.includes(' ') || /^[\u3400-\u9fff]{2,4}$/u.test(name.value);
  return isFull && (hit.concept === 'says iAm' || goesOn(line, name, hits) || isNoAdjective(name, line, language));
}

const KIN: readonly string[] = ['says kin', 'household'];

/** "I am grandma Ann" */
function nameBehindKin({ line, rest, at }: Heard, { hits, sender }: Voice): Found | undefined {
  const kin = hits.find(({ concept, start }) => KIN.includes(concept) && start === at);
  const length = kin && rest.charAt(kin.end - kin.start) === ' ' ? kin.end - kin.start + 1 : 0;
  return length > 0 ? nameAt({ line, rest: rest.slice(length), at: at + length }, sender) : undefined;
}

/** Characters before words that say whose name it is. */
const BESIDE = 16;

/** "Her name is …" */
function isOfAnother({ start }: Hit, { text, start: from }: Line, language: Language | undefined): boolean {
  const before = text.slice(Math.max(0, start - from - BESIDE), start - from);
  return (
    language !== undefined &&
    tell(before, language).some(({ concept, end }) => concept === 'theirs' && before.length - end < 2)
  );
}

/** "I am no longer …" */
function isNoLonger({ start, end }: Hit, { text, start: from }: Line): boolean {
  return (
    isFormer(text.slice(Math.max(0, start - from - 16), start - from), '') ||
    /(?:no longer|not|nicht mehr|plus|już nie|już)$/iu.test(text.slice(start - from, end - from + 12).trimEnd())
  );
}

/** "I am Ann Example, born …": "I am Very Disappointed." is no name. */
function goesOn({ text, start }: Line, { end }: Found, hits: readonly Hit[]): boolean {
  const isComma = /^\s?[,，(]/u.test(text.slice(end - start, end - start + 2));
  return hits.some(
    (hit) =>
      hit.concept.startsWith('says ') &&
      hit.start >= end &&
      hit.start - end < (isComma ? 60 : 2) &&
      hit.end <= start + text.length,
  );
}

const agreesWith = (value: string, sender: Sender): boolean =>
  plain(value)
    .split(' ')
    .some((word) => word.length > 1 && sender.words.some((known) => known === word || isShortOf(known, word))) ||
  (/[\u3400-\u9fff]/u.test(value) && sender.shown.includes(value.charAt(0)));

/** "Tam" of Tamsin. */
const isShortOf = (short: string, name: string): boolean =>
  short.length > 2 && short.length < name.length && name.startsWith(short);
