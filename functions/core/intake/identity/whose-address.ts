import { withLetters } from './letters.ts';
import type { Language } from '../reader/concepts.ts';
import type { Hit } from '../reader/match-phrases.ts';
import { endsAsFirm, FORMS, isAboveOffice, partyAbove, type Named } from './block-address.ts';
import { isOfName, plain } from './labels.ts';
import type { Found, Line } from './line.ts';
import { isOfLawyer, namesAnother } from './others.ts';
import { mayBeParticle } from './particles.ts';
import { placesIn } from './others-place.ts';
import { speaksForAnother } from './relative.ts';
import { isAtMailbox, isIntroduced, isNotMine } from './said-around.ts';
import type { Shaped } from './street.ts';
import { isTitle } from './titles.ts';
import { wordList } from './word-list.ts';
import { FROM, MY, OUR } from './said-words.ts';
import { hasCapitalNouns } from './function-words.ts';

/** What tells whose an address is. */
export interface Owners {
  readonly lines: readonly Line[];
  readonly hits: readonly Hit[];
  /** names that the text states */
  readonly names: readonly Found[];
  /** folded words of the header's name */
  readonly sender: readonly string[];
  readonly language: Language | undefined;
  /** whether the names are those of somebody for whom the mail is written */
  readonly isAboutKin: boolean;
}

const SAYS: readonly string[] = ['says live', 'says address', 'moved', 'says iAm', 'says perhaps'];
/** Characters before an address that are looked at, and those in which who is named with it stands. */
const FAR = 200;
const NEAR = 80;
/** Characters between a relative and an address, and between a word for living somewhere and it. */
const [KIN, LIVES] = [40, 60];
const SAID = 4;
const LINE = 50;
/** Who can be met or has a shop there. */
const OWN = withLetters(
  /(?<!\p{L})(?:me (?:at|on|in)|mi[cg]h (?:in|unter|på)|tengo (?:\p{L}+ )?\p{L}+ en|tenho (?:\p{L}+ )?\p{L}+ n[ao]|ho (?:\p{L}+ )?\p{L}+ in|habe (?:\p{L}+ )?\p{L}+ in|have (?:\p{L}+ )?\p{L}+ (?:at|in)|ai (?:\p{L}+ )?\p{L}+ (?:au|à))\s$/iu,
);
/** Where somebody else lives: verbs that nobody says of himself. */
const THEY_LIVE = withLetters(
  /(?<!\p{L})(?:lives|he lived|she lived|wohnt|lebt|woont|mora|abita|mieszka|bydlí|stanuje|živi|живее|locuiește|μένει|κατοικεί|oturuyor|yaşıyor)\s(?:[^\s.!?]{1,12}\s){0,3}$/iu,
);
/** At whose house the writer lives. */
const CARE_OF = /(?:c\/o|p\/a|a\/c|chez|presso)\s[^,\n]{2,36},\s$/iu;
const OTHERS_AHEAD = /^(?:your|ihre?[mnrs]|eure[mnrs]?|unsere?[mnrs]?)\s/iu;
const OTHERS_BEHIND = withLetters(/^['’]?\p{L}{0,4}\s(?:adresindeki )?(?:şube|mağaza|ofis|bayi)/iu);

/** "His address is …", "she lives at …" */
const THEIRS = withLetters(
  /(?:(?<!\p{L})(?:his|her|their|seine|ihre|deren|dessen|son|leur|su|sua|zijn|haar|hun|hans|hennes|deras|jego|jej|jeho|její|jejich|njegova|njezina|njihova|негови\p{L}+|нейни\p{L}+|onun) (?:\p{L}{2,10} )?(?:address|adresse|anschrift|dirección|direccion|domicilio|endereço|morada|indirizzo|adres\p{L}?|адрес\p{L}*)|адрес(?:ът|а) (?:му|ѝ|им)|διεύθυνσή (?:του|της|τους)|adresa (?:lui|ei|lor)|(?:dirección|adresse|address|indirizzo|morada|endereço|adres|adresa|adress|адресът|διεύθυνση) (?:of|de|von|di|van|od|på|на|του|της) (?:my|mi|mon|ma|meine[mnr]?|mi[ao]|minha|meu|mijn|mojego|mojej|mého|mog|moje) (?!casa|domicil|maison|wohnung|haus|huis|dom|hogar)\p{L}{2,16}|(?<!\p{L})(?:s?he lives|they live|er wohnt|sie wohnt|(?:il|elle) habite|(?:él|ella) vive|el[ea] (?:vive|mora)|l(?:ui|ei) abita|(?:hij|zij|ze) woont|h[ao]n bor|ona? mieszka|ona? bydlí|ona? (?:živi|stanuje)|(?:той|тя) живее|(?:el|ea) locuiește))[^.!?\d\n]{0,12}$/iu,
);

/** What leads from who is named to the place. */
const isLead = wordList(
  'in on at na auf am la à w v u au en em no a i в ad al di da de del du van von bij op på στην στη στο στον във на при pe din aan przy ved vid the der den dem o',
);
const OPENS = /[,(（„“"«–—-]{1,6}$/u;
const NAME = withLetters(/^["“„«»(]?\p{Lu}(?:[\p{L}'’&-]*|\p{L}{0,3}\.)["”»“]?$/u);
const AND = /^(?:[a&]|und|and|et|en)$/u;
const isWithin = (word: string): boolean => mayBeParticle(word) || AND.test(word);
/** A sentence or a clause with its own beginning ends. */
const STOPS = /[.!?:;…\n]["”»)]?$/u;
const MINE = new RegExp(`^(?:${MY}|${OUR})$`, 'iu');
/** "…的「Example」": of a house, a firm; or it is said to be one's. */
const HAN = /[\u3400-\u9fff]/;
const OF_EASTERN = /^(?:的|の(?!者|住人|自宅|まま))[^，。、\s]/u;
const OF_EASTERN_BEFORE =
  /[」』”][(（]$|(?:[他她彼]|他们|他們|彼女|大家|房东|房東|邻居|鄰居)[の的]?(?:住所|地址|住址)[はわ是为為:：]?\s?$|(?:寄件|官网|官網|总部|總部|公司|網站|网站)(?:地址)?[是为為:：]?\s?$|(?:御社|貴社|本社|[貴贵]?公司)[^、。,，]{0,6}(?:は|在|位[於于])$|(?:以前|かつて|[曾曽][经經]|原[来來]|[过過]去)[^。,，]{0,8}$|[A-Za-z]{3} ?[\u3400-\u9fff]{0,4}[,，、]\s?$|[\u3040-\u9fff]{2}[)）(（「『、,，]?[\u3040-\u30ff\u3400-\u9fff \u3000]{0,12}(?:[店院社局校館所厅廳]|食品|物産|商[店会事]|スタジオ[^、。]{0,8})[、,，(（]$/u;

/** Not the addressee's, nor a relative's, nor that of a house or firm named before it; above the text it is the letterhead of either side. */
export function isWriters(text: string, address: Shaped, owners: Owners): boolean {
  const { value, start, end } = address;
  const { hits, names, isAboutKin } = owners;
  if (OTHERS_AHEAD.test(text.slice(start, start + 12)) || OTHERS_BEHIND.test(text.slice(end, end + 16))) return false;
  if (isNotMine(text.slice(end, end + 48)) || (!isAboutKin && !isFor(hits) && THEIRS.test(textBefore(text, start))))
    return false;
  if (isForClient(hits) && !isBesideName(text, start, names) && !isAboveName(text, end, names)) return false;
  if (HAN.test(value)) return !isOfEastern(text, address, names);
  return (
    !isSaidOfOthers(text, address, owners) && !isOfNamed(text, start, owners) && !isLetterhead(text, address, owners)
  );
}

const textBefore = (text: string, start: number): string => text.slice(Math.max(0, start - 40), start);

/** What stands in the lines right above and below one of the address, without an empty line between. */
function linesAround(text: string, start: number, end: number): string {
  const above = /([^\n]{2,40})\n[^\n]{0,12}$/u.exec(textBefore(text, start))?.[1] ?? '';
  return `${above}\n${/^[^\n]{0,20}\n([^\n]{2,40})/u.exec(text.slice(end, end + 64))?.[1] ?? ''}`;
}
const OFFICE_EASTERN =
  /主任|專員|专员|保障|会社|御中|公司|法人|集团|集團|責任者|负责人|負責人|管理者|窓口|法务部|客服部/u;

const isAboveName = (text: string, end: number, names: readonly Found[]): boolean =>
  names.some((name) => name.start >= end && name.start - end < 12 && text.slice(end, name.start).trim() === '');

function isOfEastern(text: string, { start, end }: Shaped, names: readonly Found[]): boolean {
  const isOfName = names.some(
    ({ value, start: at }) => at - end === 1 || text.startsWith(value.replace(/[ \u3000]/u, ''), end + 1),
  );
  const isOfWhatFollows = OF_EASTERN.test(text.slice(end, end + 4)) && !isOfName;
  if (!isAboveName(text, end, names) && OFFICE_EASTERN.test(linesAround(text, start, end))) return true;
  return isOfWhatFollows || OF_EASTERN_BEFORE.test(textBefore(text, start));
}

/** The words before it in its sentence tell that it is another's, or an old one. */
function isSaidOfOthers(text: string, address: Shaped, owners: Owners): boolean {
  const before = textBefore(text, address.start);
  const clause = before.slice(Math.max(...['. ', '\n', '! ', '? '].map((stop) => before.lastIndexOf(stop) + 1)));
  const said = [...placesIn(clause), ...(clause.includes('(') ? placesIn(clause.replace(/\([^()]*$/, '')) : [])];
  return (
    said.includes('old') ||
    (!isFor(owners.hits) && THEY_LIVE.test(clause) && !isBesideName(text, address.start, owners.names)) ||
    (said.some((each) => each !== 'old') && !OWN.test(clause)) ||
    isNamedPlace(text, address, owners)
  );
}

/** Another person or a lawyer is named before it. */
function isOfNamed(text: string, start: number, { hits, names }: Owners): boolean {
  const own = names.map(({ value }) => value);
  if (isOfFirm(text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - NEAR), start))) return true;
  if (!CARE_OF.test(textBefore(text, start)) && namesAnother(text.slice(Math.max(0, start - NEAR), start), own))
    return true;
  return isOfLawyer(text.slice(Math.max(0, start - FAR), start), { names: own, isClients: isForClient(hits) });
}

/** A firm, and perhaps how it is reached: "Example Ltd, ", "Example GmbH (post@firm.example, ". */
const FIRM_BEFORE = withLetters(
  new RegExp(
    String.raw`(?<!\p{L})(?:spółka|${FORMS})\.?[,;]? ?(?:[(（]\s?)?(?:\S[^\s@]*@\S+, )?$|[„“"«][^„“”"«»\n]{2,40}[”“"»], $`,
    'iu',
  ),
);
/** Whether a firm is named right before the place. */
const isOfFirm = (before: string): boolean => FIRM_BEFORE.test(before.slice(-70));

/** In a labelled or listed line, or on a line of its own above the text and not below the writer's name. */
function isLetterhead(text: string, { start, end }: Shaped, owners: Owners): boolean {
  const { lines } = owners;
  const at = lines.findLastIndex((line) => line.start <= start);
  const line = lines[at];
  if (!line) return true;
  if (isIntroduced(text, start, owners.hits)) return false;
  const isBeside = isOfName(line.label) && owners.names.some((name) => name.start >= line.start && name.end < start);
  if (!isBeside && (line.label !== undefined || line.isListed)) return true;
  const isOnItsOwn = text.slice(line.start, start).trim() === '' && end >= line.start + line.text.trimEnd().length - 3;
  const party = partyAbove(lines, at, namedIn(owners));
  if (!isOnItsOwn) return party === 'other' && AFTER_TOWN.test(text.slice(line.start, start));
  if (party) return party === 'other';
  return !lines.slice(0, at).some(isSentence) && !isAboveOffice(lines, at);
}

/** Who writes, or for whom, by name. */
export const namedIn = ({ names, sender, hits, isAboutKin }: Owners): Named => ({
  names,
  sender: isFor(hits) ? [] : sender,
  isAboutKin,
});

/** "Town 1000, Example Street 3" */
const AFTER_TOWN = withLetters(/^\s*(?:\p{L}{1,4}\. )?\p{Lu}[\p{L}'’ -]{1,30}(?:\d[\d -]{2,7})?,? $/u);

/** "Kraków, 3.03.2025 r." and "Example Co., d.o.o." are none. */
const isSentence = ({ text }: Line): boolean =>
  /.{20}[.!?。！？]\s{0,4}$/u.test(text) &&
  !(/\d{4}\.?(?: r\.| г\.)?\s{0,4}$/u.test(text) && text.length < LINE) &&
  !endsAsFirm(text);

/** Somebody else is named with it: "at my sister's in …", "at the Regal, …". */
function isNamedPlace(text: string, { start }: Shaped, owners: Owners): boolean {
  const { hits, names } = owners;
  if (hits.some(({ concept, end }) => concept === 'says live' && end <= start && start - end < LIVES)) return false;
  const isCustomer = (hit: Hit): boolean =>
    hits.some((each) => each.concept === 'says client' && each.start === hit.start);
  const kin = hits.findLast(
    (hit) => hit.concept === 'says kin' && hit.end <= start && start - hit.end < KIN && !isCustomer(hit),
  );
  const isKins =
    kin && !isFor(hits) && !isTitle(text.slice(kin.start, kin.end)) && !NEXT_SENTENCE.test(text.slice(kin.end, start));
  return (isKins === true && !isBesideName(text, start, names)) || isHouse(text, start, owners);
}

const NEXT_SENTENCE = withLetters(/(?:^|[\p{L})]{2})[.!?] \p{Lu}\p{Ll}|[\n。]/u);

/** A name before it in its sentence. */
const isBesideName = (text: string, start: number, names: readonly Found[]): boolean =>
  names.some(({ end }) => end <= start && start - end < FAR && !NEXT_SENTENCE.test(text.slice(end, start)));

const isForClient = (hits: readonly Hit[]): boolean => hits.some(({ concept }) => concept === 'client');
const isFor = (hits: readonly Hit[]): boolean => hits.some(speaksForAnother);

/** "We meet at the Regal, 3 Market Street", "Example Ltd (3 Market Street)": a name right before it that is not the writer's, within a sentence. */
function isHouse(text: string, start: number, owners: Owners): boolean {
  const { hits, names } = owners;
  const from = Math.max(text.lastIndexOf('\n', start - 2) + 1, start - NEAR);
  const words = namedBefore(text.slice(from, start));
  const first = nameStart(words);
  const run = words.slice(first);
  if (hits.some(({ concept, end }) => SAYS.includes(concept) && end <= start && start - end < SAID)) return false;
  if (names.some(({ end }) => end < start && FROM_TOWN.test(text.slice(end, start)))) return false;
  // "born in Melford, 3 Market Street"
  if (hits.some(({ concept, end }) => concept === 'says born' && end <= start && start - end < BORN)) return false;
  if (run.length === 0 && IN_BRACKETS.test(text.slice(from, start)) && !isAtMailbox(text.slice(from, start)))
    return !names.some(({ end }) => end >= from && end <= start);
  return isOthersName(run, words[first - 1], owners) && isWithinSentence(run, words[first - 1], owners);
}

/** Characters between the word for birth and an address behind day and town. */
const BORN = 48;
/** "Ann from Melford, 3 Market Street" */
const FROM_TOWN = new RegExp(
  String.raw`^ (?:${FROM}|of|de|du|del|da) (?:(?:the|der|dem|la|el|los|las|den|het) )?\p{Lu}[\p{L}'’-]+,? ?[,(] ?$`,
  'u',
);

/** "in the pharmacy (3 Market Street)" */
const IN_BRACKETS = withLetters(/\p{Ll}{3}(?<!\s(?:mich|mir|moi|mim|mij|mnie|mně|meni|мен|μένα|mig|mine)) ?[(（]$/u);

/** Words without those that lead from who is named to the place. */
function namedBefore(before: string): string[] {
  const words = before.split(/\s+/u);
  while (words.length > 0 && (words.at(-1) === '' || isLead(words.at(-1)?.toLowerCase() ?? ''))) words.pop();
  while (words.length > 0) {
    const last = words.pop()?.replace(OPENS, '') ?? '';
    if (last !== '') return [...words, last];
  }
  return words;
}

/** Where the name begins that the words end with. */
function nameStart(words: readonly string[]): number {
  let first = words.length;
  while (NAME.test(words[first - 1] ?? '') || (first < words.length && isWithin(words[first - 1] ?? ''))) first -= 1;
  return first;
}

/** What leads to a name. */
const CALLED = /^(?:heiß(?:t|en)|nennt|nennen|namens)$/u;

function isOthersName(
  run: readonly string[],
  previous: string | undefined,
  { hits, names, sender, language }: Owners,
): boolean {
  const known = [...names.flatMap(({ value }) => plain(value).split(' ')), ...(isFor(hits) ? [] : sender)];
  // nouns have capitals in German
  return (
    run.length >= (hasCapitalNouns(language) && !CALLED.test(previous ?? '') ? 2 : 1) &&
    !run.some((word) => known.includes(plain(word)))
  );
}

function isWithinSentence(run: readonly string[], previous: string | undefined, { hits, names }: Owners): boolean {
  // "My boss of Example Ltd, …"
  if (previous === undefined || STOPS.test(previous))
    return (isFor(hits) && names.length > 0) || (run.length > 2 && MINE.test(run[0] ?? ''));
  return !MINE.test(previous);
}
