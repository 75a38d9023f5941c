import { CAPITALS, foundIn, lineWith, type Found, type Line } from './line.ts';
import type { Voice } from './name-after.ts';
import { isProper, WORD } from './proper-name.ts';

const TELLS: readonly string[] = ['says live', 'says born', 'says phone', 'says customer'];
const ITEM = String.raw`\d[^.!?]{0,12}[,;] ?(${WORD}(?: ${WORD}){1,2}), ?(?:\p{Ll}{1,3} )?$`;
const LABEL = String.raw`(?:^|[,.;!?(] )(?:(?:my|meine?|mi|meu|mio|mijn|mitt|mój|moje|mé|моето|numele|το) )?(?:(?:[Ff]irst )?[Nn]ame|[Vv]orname|[Ii]mi[ęe]|[Jj]m[ée]no|[Ii]me|[Ии]ме|[Όό]νομα|[Nn]ome|[Nn]ombre|[Pp]r[ée]nom|[Vv]oornaam|[Nn]aam|[Ff]örnamn|[Nn]amn|[İi]sim|[Nn]ume|[Pp]renume):? (${WORD}(?: ${WORD})?)(?=[.,;!?)]|\s*$)`;

/** "Hi, it's Ann here, …", "hi, tu Ola, …" */
const HERE = String.raw`^\s*\p{L}{2,12}[,!.] (?:it['’]?s )?(\p{Lu}\p{Ll}{2,14}) (?:here|här|hier)(?=[,.!])|^\s*\p{L}{2,12}[,!.]? tu (\p{Lu}\p{Ll}{2,14})(?=[,.!])`;

const BEFORE_ITEM = new RegExp(ITEM, 'u');
const LABELLED = new RegExp(`${HERE}|${LABEL}`, 'u');

/** The name among other things of a person that stand in one row: "born 9.1.1970, Ann Example, living …", "nick ann_e, name Ann". */
export function nameInRow(lines: readonly Line[], { hits }: Voice): Found | undefined {
  for (const { concept, start } of hits) {
    const line = TELLS.includes(concept) ? lineWith(lines, { start, end: start }) : undefined;
    if (!line || (line.holds & CAPITALS) === 0) continue;
    const found = BEFORE_ITEM.exec(line.text.slice(Math.max(0, start - line.start - 90), start - line.start));
    if (found) return nameFrom(found, Math.max(line.start, start - 90));
  }
  for (const { text, start } of lines) {
    const found = LABELLED.exec(text);
    if (found) return nameFrom(found, start);
  }
  return undefined;
}

function nameFrom(match: RegExpExecArray, from: number): Found | undefined {
  const found = foundIn(match, from);
  return isProper(found.value) ? found : undefined;
}
