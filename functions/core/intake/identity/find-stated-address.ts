import type { Hit } from '../reader/match-phrases.ts';
import type { Found, Line } from './line.ts';

/** "Example Street 7, Town", "14 Example Lane, Town", "8 rue de l'Exemple, Town": street, number and town. */
const STREETS: readonly RegExp[] = [
  /(?<![\p{L}\d])\p{Lu}[\p{L}'’-]{1,25}\.?(?: (?:de|del|della|delle|dei|di|do|da|dos|das|du|des|la|las|los|le|les|van|von|der|den|het|zum|zur|am|an|im|auf|\p{Lu}[\p{L}'’-]{1,25}\.?|\d{1,2}\.)){0,5},? (?:n[.ºo°]{0,2} ?|č\. ?p\. ?|№ ?)?\d{1,4} ?[a-zA-Z]?(?:[/-]\d{1,4}[a-z]?)?, (?:[A-Z]{0,2}-?\d{3,5}(?:[ -]\d{2,4})? )?\p{Lu}[\p{L}'’]{1,25}(?:[ -](?:\p{Lu}[\p{L}'’]{1,25}|sur|am|an der|de|del|nad|na|upon)){0,3}(?:, (?:[A-Z]{0,2}-?\d{3,5}(?:[ -]\d{2,4})? )?\p{Lu}[\p{L}'’]{1,25}(?:[ -](?:\p{Lu}[\p{L}'’]{1,25}|sur|am|an der|de|del|nad|na|upon)){0,3})?/gu,
  /(?<![\p{L}\d])\d{1,4}[a-z]?,?(?: bis| ter)? (?:\p{Lu}[\p{L}'’-]{1,25}\.? ){1,4}\p{Lu}[\p{L}'’-]{1,25}\.?, (?:[A-Z]{0,2}-?\d{3,5}(?:[ -]\d{2,4})? )?\p{Lu}[\p{L}'’]{1,25}(?:[ -](?:\p{Lu}[\p{L}'’]{1,25}|sur|am|an der|de|del|nad|na|upon)){0,3}(?:, (?:[A-Z]{0,2}-?\d{3,5}(?:[ -]\d{2,4})? )?\p{Lu}[\p{L}'’]{1,25}(?:[ -](?:\p{Lu}[\p{L}'’]{1,25}|sur|am|an der|de|del|nad|na|upon)){0,3})?/gu,
  /(?<![\p{L}\d])\d{1,4}[a-z]?,?(?: bis| ter)? (?:rue|avenue|av\.|boulevard|bd|chemin|route|place|quai|allée|impasse|cours)(?: [\p{L}'’-]{1,25}){1,5}, (?:[A-Z]{0,2}-?\d{3,5}(?:[ -]\d{2,4})? )?\p{Lu}[\p{L}'’]{1,25}(?:[ -](?:\p{Lu}[\p{L}'’]{1,25}|sur|am|an der|de|del|nad|na|upon)){0,3}(?:, (?:[A-Z]{0,2}-?\d{3,5}(?:[ -]\d{2,4})? )?\p{Lu}[\p{L}'’]{1,25}(?:[ -](?:\p{Lu}[\p{L}'’]{1,25}|sur|am|an der|de|del|nad|na|upon)){0,3})?/gu,
];
const EASTERN =
  /[\u4e00-\u9fff]{1,7}[都道府県省市區区縣县][\u30a0-\u30ff\u4e00-\u9fff\d\uff10-\uff19\uff0d-]{0,40}\d[\d\uff10-\uff19\uff0d-]{0,12}(?:[号號室樓楼]|番地?)?/gu;
/** What a street is called by; another word wants somebody to say that he lives there. */
const STREET_WORD =
  /str(?:aße|asse|\.)|straat|gasse|weg\b|platz|allee|\brue\b|avenue|\bav\.|boulevard|chemin|\bquai|\bcalle|\bc\/|avda|paseo|plaza|privada|\bvia\b|viale|piazza|corso|\brua\b|avenida|travessa|largo|praça|\bul\.|ulica|ulice|náměstí|\btrg\b|улица|ул\.|бул\.|οδός|οδο|λεωφ|strada|bulevard|calea|sokak|\bsok\.|cadde|\bcad\.|mahalle|\bmah\.|gatan|vägen|\bgata|laan\b|plein|kade\b|gracht|street|\bst\.|\broad\b|\brd\b|\blane\b|drive|close|\brow\b|\bcourt\b|terrace|gardens|crescent|丁目|[路街巷弄町村]/iu;
const SAYS: readonly string[] = ['says live', 'says address', 'moved', 'field', 'says iAm', 'says perhaps'];
const NEAR = 60;
const OTHERS =
  /\b(?:your|ihr|ihre|eure|votre|vos|su|sus|vostro|vostra|uw|jullie|wasz|wasza|váš|vaše|vaš|vaša|ваш\p{L}*|er|ert|era|σας|dvs|sizin)\s\S{0,20}\s?$|branch|filial|agence|sucursal|vestiging|oddział|pobočk|поделен|şube|支店|门店|分店/iu;

/**
 * An address in a sentence: street, number and town, where the street is called one or the writer says that it is about where he
 * lives. The last one counts: the old one is named before the new.
 */
export function statedAddress(lines: readonly Line[], hits: readonly Hit[]): Found[] {
  const says = hits.filter(({ concept }) => SAYS.includes(concept));
  const found = lines.flatMap(({ text, start, label, isMatter }): Found[] => {
    if (label !== undefined || (isMatter && text.length < 80) || !/\d/.test(text)) return [];
    return [...STREETS, EASTERN].flatMap((shape) =>
      [...text.matchAll(shape)]
        .filter(({ 0: value, index }) => isWriters(value, { before: text.slice(0, index), at: start + index, says }))
        .map(({ 0: value, index }) => ({
          ...{ type: 'postal-address' as const, value: value.trim() },
          ...{ start: start + index, end: start + index + value.trim().length },
        })),
    );
  });
  return found.slice(-1);
}

function isWriters(value: string, place: { before: string; at: number; says: readonly Hit[] }): boolean {
  if (OTHERS.test(place.before.slice(-40))) return false;
  const said = place.says.some(({ end }) => end <= place.at && place.at - end < NEAR);
  return said || STREET_WORD.test(value);
}
