import { customsOf } from '../languages/words-of.ts';
import type { Hit } from '../reader/match-phrases.ts';
import { withLetters } from './letters.ts';
import type { Found } from './line.ts';
import { isTown, TOWN } from './signed-town.ts';

/** Characters behind a word for living somewhere that are looked at, and before it in which somebody else is named. */
const REACH = 60;
const BEFORE = 40;
/** "… in Melford since 2019" */
const IN = withLetters(
  new RegExp(
    String.raw`^(?!\. \p{Lu}\p{Ll}+ \p{Ll})\.?(?: (?:now|currently|jetzt|nu|tegenwoordig|сега|ahora|agora|ora|maintenant|τώρα|acum|сама?|sol[oa]|seule?|alleine?|alone|själv))?(?: (?:in|at|en|em|à|a|te|i|uit|aus|в|във|от|în|la|din|de|σ|στ(?:ο|η|ην|ον|α|ις|ους)))?(?: (?:гр|с|the|den|het|la|el|o|a|il|le)\.?)? (${TOWN})(?=[.,;:)!?\n]|\s*$| [\p{Ll}(])`,
    'u',
  ),
);
/** "在上海", "東京に住んで" */
const IN_HAN = /^[在于於喺]?([\u3400-\u9fff]{2,4}?[市区區县縣镇鎮]?)(?=[，。,、；;！!\s]|$)/u;
const BEFORE_HAN = /(?<![\u3400-\u9fff])([\u3400-\u9fff]{2,3}[都道府県市区町村]?)$/u;

/** What people say of where they live now, and of nothing else. */
const SAYS = withLetters(
  /^(?:i (?:live|reside)|residing|resident of|domiciled|ich (?:wohne|lebe)|wohnhaft|wohne|j.habite|habite|domicili|demeurant|je (?:vis|réside)|résidant|vivo|resid|vecin[oa]|moro|morador|abit|risied|sono residente|dimorante|ik woon|wonende|woonachtig|jag bor|bosatt|bor i|μένω|ζω|κάτοικ|κατοικώ|διαμένω|живея|живущ|жител|от гр|locuiesc|stau|ich bin aus|ich komme aus|lebe in|wohne? i|woon|wonend|kom uit|soy de|sou de|sunt din|jag kommer från|και μένω|με κατοικία|κατοικία|vis à|住んで|に住|在住|居住|住在|现居|現居)/iu,
);

/** The town that somebody says he lives in, where nothing more is told of it. */
export function livesIn(text: string, hits: readonly Hit[], tag: string): Found[] {
  if (customsOf(tag).place.inflectsTowns) return [];
  for (const { concept, start, end } of hits) {
    if (concept !== 'says live' || !SAYS.test(text.slice(start, end)) || isOfAnother(hits, start)) continue;
    const found = tag === 'ja' ? BEFORE_HAN.exec(text.slice(Math.max(0, start - 8), start)) : behind(text, end, tag);
    const town = found?.[1] ?? '';
    if (!found || !isTown(town, tag)) continue;
    const at = tag === 'ja' ? start - town.length : end + found[0].lastIndexOf(town);
    return [{ type: 'postal-address', value: town, start: at, end: at + town.length }];
  }
  return [];
}

const behind = (text: string, end: number, tag: string): RegExpExecArray | null =>
  (tag === 'zh' ? IN_HAN : IN).exec(text.slice(end, end + REACH));

/** A relative or somebody else is named before it. */
const isOfAnother = (hits: readonly Hit[], at: number): boolean =>
  hits.some(({ concept, end }) => concept === 'says kin' && end <= at && at - end < BEFORE);
