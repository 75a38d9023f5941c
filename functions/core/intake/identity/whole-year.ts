import type { Found } from './line.ts';
import { readBirthDate } from './values.ts';

/** Day and month in either order, and two digits of the year: "16.6.97", "3/11/94"; the year first where it is no day: "44-10-17". */
const SHORT = /^(\d{1,2})([./-]) ?(\d{1,2})[./-] ?['’]?(\d{2})$/;
/** "3 feb. '88" */
const IN_WORDS = /^(\d{1,2}\D{1,18}?\p{L}{3,12}\.?,? )(?:del? )?['’]?(\d{2})$/u;
const LAST_DAY = 31;

/** A day of birth with the whole year, where two digits of it are told: nobody was born after the mail, nor a hundred years before. */
export function withWholeYear(found: Found, year: number | undefined, tag: string): Found {
  if (found.type !== 'date-of-birth' || year === undefined || tag === 'zh' || tag === 'ja') return found;
  const whole = wholeDate(found.value, year, tag);
  return whole === undefined ? found : { ...found, value: whole };
}

function wholeDate(value: string, year: number, tag: string): string | undefined {
  const of = (digits: string): string => `${Number(digits) > year % 100 ? 19 : 20}${digits}`;
  const words = IN_WORDS.exec(value);
  if (words) return readBirthDate(`${words[1] ?? ''}${of(words[2] ?? '')}`.replace(/ del? /u, ' '));
  const [, first = '', mark = '', second = '', last = ''] = SHORT.exec(value) ?? [];
  if (first === '') return undefined;
  if (Number(first) > LAST_DAY) return readBirthDate(`${of(first)}-${second}-${last}`);
  // "03/04/94" is read differently by Europeans and Americans
  if (tag === 'en' && mark === '/') return isoOf(readBirthDate(`${first}/${second}/${of(last)}`));
  return readBirthDate(`${first}.${second}.${of(last)}`);
}

const isoOf = (date: string | undefined): string | undefined => (date?.includes('-') === true ? date : undefined);
