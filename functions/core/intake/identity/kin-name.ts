import { anyPhrase } from '../languages/words-of.ts';
import type { Hit } from '../reader/match-phrases.ts';
import { isClosing } from './closings.ts';
import { hasCapitalNouns, isFunctionWord } from './function-words.ts';
import { withLetters } from './letters.ts';
import { CAPITALS, foundName, lineAt, type Found, type Line } from './line.ts';
import { agreesWholly, GONE, kinsOwn, namedAs } from './late-name.ts';
import { heardAfter, nameAt, saysWho, type Heard, type Voice } from './name-after.ts';
import { isProper } from './proper-name.ts';
import { relative, speaksForAnother, speaksOfAccount } from './relative.ts';
import { senderOf } from './sender.ts';
import { tell } from './telling.ts';
import { isTitle as isTitleWord } from './titles.ts';
import { isWhole, toldName } from './told-name.ts';
import { MY, OUR } from './said-words.ts';

/** Who is spoken for. */
const NOBODY = senderOf(undefined);
/** Characters after a name within which something of the person is told. */
const SOON = 60;
const TELLS: readonly string[] = [
  'says born',
  'says customer',
  'says client',
  'says live',
  'says handle',
  'says account',
];

/** "Our son Alan Example": of whose pictures parents take a consent back. */
const isParents = ({ start }: Found, hit: Hit, line: Line, { hits }: Voice): boolean =>
  isOurChild(hit, line) &&
  /^[^.!?\n]{0,4}$/.test(line.text.slice(hit.end - line.start, start - line.start)) &&
  hits.some(({ concept }) => concept === 'consent');
const isErasing = ({ concept }: Hit): boolean => concept === 'erase';
const isBirth = ({ concept }: Hit): boolean => concept === 'says born';

const isUnspaced = (language: Voice['language']): boolean => language?.unspaced === true;

/** "My late husband Alan Example, born …": in a mail for somebody, or where a relative is named or a birth, it may be about him. */
export function kinName(lines: readonly Line[], voice: Voice): Found | undefined {
  const { hits, sender, language } = voice;
  const own = isUnspaced(language) ? kinsOwn(lines) : undefined;
  if (own) return own;
  const isForSomebody = hits.some(speaksForAnother) || LAWYER.test(sender.shown);
  const kin = hits.filter((hit) => hit.concept === 'says kin' && !isInClosing(hit, lines) && !isFormer(hit, lines));
  const isAboutKin = isForSomebody || kin.length > 0;
  if (!isAboutKin && !hits.some(isBirth)) return undefined;
  if (!isForSomebody && lines.some(isUndersigned(sender))) return undefined;
  const told = toldName(lines, voice);
  if (told) return told;
  const named = namedBesideKin(lines, kin, { ...voice, isForSomebody }) ?? namedAs(lines, kin, voice);
  if (named) return named;
  const ours = relative(lines, voice);
  return ours && !isForWriter(lines, voice) ? ours : undefined;
}

/** "The undersigned Ann Example": the header's. */
const UNDERSIGNED = withLetters(
  new RegExp(
    String.raw`(?<!\p{L})${anyPhrase(({ undersigned }) => undersigned)},? (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3})`,
    'u',
  ),
);
const isUndersigned =
  (sender: Voice['sender']) =>
  ({ text, holds }: Line): boolean =>
    (holds & CAPITALS) !== 0 && agreesWholly(UNDERSIGNED.exec(text)?.[1] ?? '-', sender);

function namedBesideKin(
  lines: readonly Line[],
  kin: readonly Hit[],
  voice: Voice & { readonly isForSomebody: boolean },
): Found | undefined {
  for (const hit of kin) {
    const heard = heardAfter(hit, lines);
    const name = heard && (nameBeside(hit, heard) ?? firstNameBeside(hit, heard, voice));
    if (!name || agreesWholly(name.value, voice.sender) || beginsWithI(name, voice.hits)) continue;
    if (isOfWriter(hit, heard.line, voice)) continue;
    const isWriters = isForWriter(lines, voice);
    if (isWriters && !isWhole(name.value)) continue;
    if ((voice.isForSomebody && !isWriters) || isAbout(name, hit, heard.line, voice)) return name;
    if (isParents(name, hit, heard.line, voice)) return name;
  }
  return undefined;
}

/** "Ann Example, daughter of …": whose child the writer is. */
const BEFORE_COMMA = /(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24}){1,3}), $/u;
const isOfWriter = ({ start: at }: Hit, { text, start }: Line, { sender }: Voice): boolean =>
  agreesWholly(BEFORE_COMMA.exec(text.slice(Math.max(0, at - start - 60), at - start))?.[1] ?? '-', sender);

/** "Soy Ana Ejemplo, clienta …" names the writer. */
const beginsWithI = (name: Found, hits: readonly Hit[]): boolean =>
  hits.some((hit) => saysWho(hit) && hit.start === name.start && hit.end < name.end);

/** The full name of a relative, behind the word for one or before it. */
function nameBeside(hit: Hit, heard: Heard): Found | undefined {
  if ((heard.line.holds & CAPITALS) === 0 || (endsSentence(hit, heard) && !isTitle(hit, heard.line))) return undefined;
  const name = nameAt(untitledOf(heard), NOBODY) ?? nameBefore(hit, heard.line);
  return name && isWhole(name.value) && !WHEN.test(name.value) ? name : undefined;
}
/** "… nearer my daughter. Before I go" */
const endsSentence = ({ end }: Hit, { line: { text, start } }: Heard): boolean => text.startsWith('. ', end - start);
/** "My grandfather last month …" */
const WHEN = /^[上下这這今昨去前每那本][个個年月周週天日次]/u;

/** "Our son Max has signed up": of a child nothing but the first name may be told; "娘の葵(あおい)" with how it is read. */
function firstNameBeside(hit: Hit, heard: Heard, { hits, language }: Voice): Found | undefined {
  const eastern = EASTERN_FIRST.exec(heard.rest)?.[0];
  if (eastern !== undefined) return foundName(eastern, heard.at);
  const isChild = hits.some(({ concept, start, end }) => concept === 'child' && start <= hit.start && end >= hit.end);
  const between = heard.line.text.slice(hit.end - heard.line.start, heard.at - heard.line.start);
  const mayBeNamed =
    (isChild || isOurChild(hit, heard.line)) &&
    /^[^.!?]{0,2}$/u.test(between) &&
    (speaksOfAccount(hits) || hits.some(isErasing));
  const name = mayBeNamed ? nameAt(heard, NOBODY) : undefined;
  if (!name || !/^\p{Lu}\p{Ll}{2,}$/u.test(name.value) || isFunctionWord(name.value, language)) return undefined;
  const after = heard.line.text.slice(name.end - heard.line.start);
  return !hasCapitalNouns(language) || VERB_IN_GERMAN.test(after) ? name : undefined;
}

/** How a first name is read stands behind it, or it is one of those that children are called by: "浩浩". */
const EASTERN_FIRST =
  /^[\u3400-\u9fff々]{1,4}(?=[（(][\u3041-\u30ff]{2,10}[)）])|^([\u3400-\u9fff])\1(?![\u3400-\u9fff]?[：:])/u;

/** "Our son", "γιος μας" */
function isOurChild({ start, end }: Hit, { text, start: from }: Line): boolean {
  const said = text.slice(start - from, end - from);
  return CHILD.test(said) && (IS_OURS.test(text.slice(0, start - from)) || /\s|^(?:oğlum|kızım)/u.test(said));
}
const CHILD =
  /son|boy|girl|daughter|kid|child|lad|sohn|tochter|kind|bub|fils|fille|hij|niñ|filh|figli|zoon|dochter|dotter|barn|syn|córk|dzieck|dcer|sin|kć|син|дъщер|дете|γιο|κόρ|παιδ|fiu|fii|oğlum|kızım/iu;
const IS_OURS = new RegExp(String.raw`(?<!\p{L})(?:${OUR}|${MY})\s$`, 'iu');

/** Nouns have capitals in German: "our son photos sent". */
const VERB_IN_GERMAN = /^(?:,|\s?\(| (?:hat|ist|wurde|wird|war|nutzt|heißt|geb\p{L}*)(?!\p{L}))/u;

/** "My ex-husband" */
function isFormer({ start: at }: Hit, lines: readonly Line[]): boolean {
  const { text = '', start = 0 } = lineAt(lines, at) ?? {};
  return FORMER.test(text.slice(Math.max(0, at - start - 14), at - start));
}

const FORMER =
  /(?<!\p{L})(?:ex|former|bivš\p{Ll}+|býval\p{Ll}+|był\p{Ll}+|бивш\p{Ll}+|πρώην|fost\p{Ll}+|eski|ehemalige[mnrs]?)[- ](?:\p{Ll}+, )?$/iu;

/** "Kind regards" below a German mail are of no child. */
function isInClosing({ start, end }: Hit, lines: readonly Line[]): boolean {
  const line = lineAt(lines, start);
  return line !== undefined && line.start === start && start + line.text.length > end && isClosing(line.text);
}

/** "My daughter Mia set it up for me. Delete my account.": a parent's own account is none of the child's. */
function isForWriter(lines: readonly Line[], { hits, language }: Voice): boolean {
  if (!language || hits.some(({ concept }) => concept === 'client' || concept === 'deceased')) return false;
  return hits.some(({ concept, start, end }) => {
    const line = concept === 'account' ? lineAt(lines, start) : undefined;
    const at = start - (line?.start ?? 0);
    const from = Math.max(0, at - 20);
    const near = line?.text.slice(from, at + end - start) ?? '';
    return tell(near, language).some((told) => told.concept === 'own' && told.end >= at - from - 1);
  });
}

/** Whether a mail is about whom it names: its writer acts for them, they died, or more is told of them. */
function isAbout(name: Found, hit: Hit, line: Line, voice: Voice): boolean {
  const at = (place: number): number => place - line.start;
  return (
    ACTING.test(line.text.slice(at(hit.start))) ||
    (LAWYER_OF.test(line.text.slice(at(hit.start))) && AS_I.test(line.text.slice(0, at(hit.start)))) ||
    ASSISTING.test(line.text.slice(0, at(hit.start))) ||
    LATE.test(line.text.slice(0, at(name.start))) ||
    GONE.test(line.text.slice(at(name.end), at(name.end) + 40)) ||
    (!isTitle(hit, line) && isToldOf(name, line, voice))
  );
}

/** Who writes for clients. */
const LAWYER =
  /^(?:mr\. |(?:r\.pr|avv|av|adv|adw|mec|odvj|judr|ra|rain|lic|me|maître|maitre|rechtsanw\p{L}+|abogad[oa]|advogad[oa]|avvocat[oa]|advoca\p{L}+|advok\p{L}+|avocat\p{L}*|адв\p{L}*|δικηγόρος)[. ]+\p{L})|弁護士|律[师師]/iu;

/** What goes before a name that stands for it. */
function untitledOf(heard: Heard): Heard {
  const [title = ''] = heard.rest.split(' ', 1);
  return isTitleWord(title) || title === 'D.'
    ? { ...heard, rest: heard.rest.slice(title.length + 1), at: heard.at + title.length + 1 }
    : heard;
}

/** Who acts for somebody says so. */
const ACTING =
  /^(?:acts? for|executors? (?:of|for)|estate of|widow(?:er)? of|witwer? von|veu(?:ve|f) de|viud[ao] de|vedov[ao] di|viúv[ao] de|weduwe|wdow|änk|vdov|udov|χήρα|вдов|văduv|vertret|treed op|optreed|vertegenw|repr[eé]sent|rappresent|assisto|zastup|företräder|mandat|reprezint|εκπροσωπώ|пълномощник съм)/iu;

/** "I am the lawyer of Alan Example": who calls himself so. */
const LAWYER_OF =
  /^(?:lawyer|solicitor|counsel|attorney|(?:rechts)?anw[aä]lt|bevollmächtig|conseil de|avocate? de|abogad|letrad|apoderad|advogad|mandat[aá]ri|legale d|difensore d|avvocato d|advocaat van|gemachtigde van|raads(?:man|vrouw) van|pełnomocni|adwokatem|δικηγόρος τ|πληρεξούσι|пълномощник|адвокат на|avocat(?:a|ul) lui|mandatar)/iu;
const AS_I =
  /(?<!\p{L})(?:i am|i['’]m|as|ich bin|als|je suis|en (?:tant |sa |ma )?qu(?:e |['’]|alité d)|soy|como|en calidad de|sou|na qualidade de|sono|quale|in qualità di|ik ben|jestem|jako|είμαι|ως|съм|като|sunt|în calitate de)(?: ?(?:the|an?|die|de[nr]?|le|la|l['’]|el|il|[oηο])){0,2}(?: (?:πληρεξούσι\p{L}+|legal|duly appointed))? ?$/iu;

/** "Ik sta mevrouw Voorbeeld bij", before who is named. */
const ASSISTING =
  /(?<!\p{L})(?:ik sta|wij staan|we staan|(?:ich|wir) (?:vertrete|vertreten|betreue|betreuen|unterstütze)|j['’]assiste|nous assistons|asisto a|asistimos a|assisto a?|prestamo assistenza a|wspieram|reprezentuję|pomagam|jag biträder|jag företräder|zastupuji|zastupujem|zastupam|assist|assisting|представлявам|εκπροσωπώ|asist|reprezint)\s$/iu;

const isTitle = (hit: Hit, { text, start }: Line): boolean =>
  TITLE_ALONE.test(text.slice(hit.start - start, hit.end - start));

/** Where a sentence ends and the next begins; "Vs. cliente" and "Nr. 5" end none. */
const SENTENCE_END = /[.!?…][”"»)]?\s{1,3}(?=\p{Lu})|[。！？]/u;

/** Something of the person follows: in brackets, a number or a place in the sentence, or soon a birth; and not of who writes. */
function isToldOf({ end }: Found, { text, start }: Line, { hits, language }: Voice): boolean {
  const after = text.slice(end - start);
  const ends = end + (SENTENCE_END.exec(after.slice(0, SOON))?.index ?? SOON);
  const told = hits.find(
    (hit) =>
      TELLS.includes(hit.concept) && hit.start >= end && hit.start < (hit.concept === 'says born' ? end + SOON : ends),
  );
  const isOwn =
    told && language && tell(after.slice(0, told.end - end), language).some(({ concept }) => concept === 'own');
  return (told && isOwn !== true) || /^\s?[(（]/u.test(after.slice(0, 3));
}

/** "Mr" before a name says of nobody alone that a mail is about him. */
const TITLE_ALONE =
  /^(?:herrn?|de heer|mevrouw|dhr|mw|monsieur|madame|mm?e?|don|doña|d|dª|senhora?|sra?|d[oa] senhora?|signora?|sig|sig ra|pan|pana|panią?|paní|κύριος|κυρία|κ|gospodina?|gospođ[ae]|господин|госпожа|г.н|г.жа|domnul(?:ui)?|doamn(?:a|ei)|sayın|partner)\.?$/iu;

/** "Ann Example, my mother, born …" */
function nameBefore(hit: Hit, { text, start }: Line): Found | undefined {
  const before = text.slice(Math.max(0, hit.start - start - 70), hit.start - start);
  const found = /(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}), \p{L}{0,6} ?$/u.exec(before);
  if (!found || !isProper(found[1] ?? '') || FORMER.test(before.slice(0, found.index))) return undefined;
  const at = hit.start - before.length + found.index;
  return foundName(found[1] ?? '', at);
}

/** Who is gone. */
const LATE =
  /(?:(?<!\p{L})(?:the )?late|verstorben\p{L}*|selige[rn]?|feue?|difunt[oa]|defunt[oa]|falecid[oa]|wijlen|zmarł\p{L}*|śp|ś\.\s?p|avlidn[ae]|zesnul\p{L}*|nebožt\p{L}*|pokojn\p{L}*|μακαρίτ\p{L}*|покойн\p{L}*|răposat\p{L}*|rahmetli|merhum)\.?\s\P{Lu}{0,24}$|[先亡故][夫父母妻]$|亡き$/iu;
