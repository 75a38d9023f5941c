import { foundName, type Found, type Line } from './line.ts';
import { isName } from './values.ts';

/** "四回目": how often it was said. */
const COUNTED = /^[一二三四五六七八九十何\d]+[回度件日月年人]目?$/u;

/** "佐藤美咲と申します": in Japanese the name comes first. */
export function nameBeforeVerb(lines: readonly Line[]): Found | undefined {
  for (const { text, start } of lines) {
    const name =
      /(?:^|[、。,\sは]|[\u3040-\u9fff]の(?=[\u3400-\u9fff])|\d ?の(?=[\u3400-\u9fff]))([\u3040-\u30ff\u3400-\u9fff々]{2,8})(?:(?:[（(][^（()）]{2,24}[)）])?と(?:申|言|いい)|(?<=[\u30a0-\u30ff\u3400-\u9fff])です[。、]?(?=\s*(?:電話|生年|住所|お客様|会員)))/u.exec(
        text,
      ) ??
      /(?:店主|店長|社長|代表|主人|院長|園長|父親?|母親?|世帯主|大家|本人)[、・](?<name>[\u3400-\u9fff々]{2,5}[\u3040-\u30ff]{0,3}?)(?:だ|です|である)(?=[。、！!\s]|$)/u.exec(
        text,
      );
    const value = name?.[1]?.replace(/^.*(?:は|[\u3040-\u9fff]の(?=[\u3400-\u9fff]))|^の/u, '') ?? '';
    if (!name || !isName(value) || COUNTED.test(value)) continue;
    return foundName(value, start + name.index + name[0].lastIndexOf(value));
  }
  return undefined;
}
