import { wordsOf } from '../languages/words-of.ts';
import type { Language } from '../reader/concepts.ts';
import { plain } from './labels.ts';
import { foundName, lineAt, type Found, type Line } from './line.ts';
import type { Voice } from './name-after.ts';
import { isParticle } from './particles.ts';
import type { Sender } from './sender.ts';

/** "M." is a courtesy in French, and an initial elsewhere. */
const INITIAL = /(?<![\p{L}.])M\. $/u;
/** "Maria de Lurdes", "José Carlos": a first name of two words. */
const FIRST =
  /(?:^|[.!?…:] )((?:Mar[ií]a|Ana|Jos[eé]|Rosa|Juan|João|Luz) (?:d[aeo]s?|del|de l[ao]s?) |(?:Mar[ií]a|Marie|Jean|Jos[eé]|Juan|Luis|Ant[oó]nio|João|Carlos|Anna?) )$/u;
/** "Ada Esempio di Melford", "Ann Exempel i Melford" */
const FROM_TOWN: Readonly<Record<string, RegExp>> = { it: / di (?=\p{Lu})/u, sv: / i (?=\p{Lu})/u };

/** The name with what belongs to it, and without the town behind it: "Maria de Lurdes Example", "Ann Example Melford". */
export function wholeName(name: Found, lines: readonly Line[], voice: Voice): Found {
  const line = lineAt(lines, name.start);
  const before = line ? line.text.slice(Math.max(0, name.start - line.start - 24), name.start - line.start) : '';
  const lead = (voice.language?.tag === 'fr' ? undefined : INITIAL.exec(before)?.[0]) ?? FIRST.exec(before)?.[1] ?? '';
  if (lead !== '') return foundName(lead + name.value, name.start - lead.length);
  const value = withoutTown(name.value, voice);
  if (value !== name.value) return foundName(value, name.start);
  return line ? grown(name, line, voice) : name;
}

/** Words at either side that the header knows, too, with the small ones between: "Ann Abd el-Example", "J. St. John Example". */
function grown(name: Found, { text, start: from }: Line, { sender: { words, local } }: Voice): Found {
  const known = words.length > 1 ? words : local.length > 2 ? local : [];
  const isKnown = (word: string): boolean => {
    const parts = plain(word).split(' ');
    return (
      parts.every((part) => known.includes(part) || isParticle(part)) && parts.some((part) => known.includes(part))
    );
  };
  /** Characters of a word and its blank, 0 of one that is not known. */
  const more = (side: RegExp, rest: string): number => {
    const word = side.exec(rest)?.[1];
    return word !== undefined && isKnown(word) ? word.length + 1 : 0;
  };
  let [start, end] = [name.start - from, name.end - from];
  for (let step = more(LEFT, text.slice(0, start)); step > 0; step = more(LEFT, text.slice(0, start))) start -= step;
  for (let step = more(RIGHT, text.slice(end)); step > 0; step = more(RIGHT, text.slice(end))) end += step;
  return foundName(text.slice(start, end), from + start);
}
const LEFT = /(?:^|\s)(['’]?\p{L}[\p{L}'’-]*\.?) $/u;
const RIGHT = /^ ((?:\p{Ll}{1,4} ){0,2}(?:[ae][lnrst]-)?\p{Lu}[\p{L}'’-]*)/u;

/** Second given names: "Ayşe Nur Example" of ayse.nur@. */
const SECONDS = new Set(wordsOf(({ name }) => name.seconds));

/** How a letter in Han is signed, or a town: "… 謹啟", "… うるま市". */
const HAN_BEHIND =
  /[ \u3000](?:[謹谨敬拜][啟启上呈具]|叩上|[上啟启]|[\u3040-\u30ff\u3400-\u9fff]{1,5}[市区區町村県縣])$/u;

function withoutTown(value: string, voice: Voice): string {
  const { language, sender } = voice;
  if (!language) return value;
  if (language.unspaced === true) return value.replace(HAN_BEHIND, '');
  const from = FROM_TOWN[language.tag]?.exec(value)?.index;
  if (from !== undefined && value.slice(0, from).includes(' ')) return value.slice(0, from);
  return endsWithTown(value.split(' ').map(plain), language, sender) ? value.slice(0, value.lastIndexOf(' ')) : value;
}

function endsWithTown([first = '', ...more]: readonly string[], { customs }: Language, sender: Sender): boolean {
  const { name, place } = customs;
  const last = more.at(-1);
  if (last === undefined || sender.words.includes(last)) return false;
  if (plain(place.towns).split(' ').includes(last)) return more.length > 1 || sender.words.includes(first);
  return name.hasOneFamily && isBehindAll([first, ...more], sender);
}

/** Of ann.example@ or ann.e@ a third word is none of the name. */
function isBehindAll([first = '', family = '', last = '', more]: readonly string[], { local }: Sender): boolean {
  const [given, start = '', rest] = local;
  if (last === '' || more !== undefined || start === '' || rest !== undefined) return false;
  return given === first && family.startsWith(start) && !last.startsWith(start) && !SECONDS.has(family);
}
