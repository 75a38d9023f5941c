import { IntlMessageFormat } from 'intl-messageformat';

/** Says things in one language: messages of a catalogue, calendar dates, instants. */
export interface Speaker<Key extends string> {
  /** The BCP 47 tag that is really spoken. */
  language: string;
  /** @throws when the message wants a value that was not given */
  say: (key: Key, values?: Record<string, string | number>) => string;
  /** A calendar date YYYY-MM-DD, with its weekday; also in the calendar of the country (ISO 3166), where that is another. */
  date: (day: string, residence?: string) => string;
  /** Epoch milliseconds, to the minute, in an IANA zone that is named. */
  instant: (at: number, timeZone: string) => string;
  /** A decimal amount of an ISO 4217 currency. */
  money: (fee: { amount: string; currency: string }) => string;
}

/** Speaks the language asked for, its base language (pt for pt-BR), or else English. */
export function speaker<Key extends string>(
  catalogues: { en: Record<Key, string> } & Record<string, Record<Key, string>>,
  asked: string,
): Speaker<Key> {
  const base = asked.toLowerCase().split(/[-_]/, 1).join('');
  const language = Object.hasOwn(catalogues, base) ? base : 'en';
  const catalogue = catalogues[language] ?? catalogues.en;
  return {
    language,
    say: (key, values = {}) => {
      const message = catalogue[key];
      return IS_TEXT.test(message) ? message : String(messageOf(language, message).format(values));
    },
    date: (day, residence = '') => {
      const write = (dateStyle: 'full' | 'long', calendar: string) =>
        formatOf(language, { dateStyle, calendar, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
      const calendar = CALENDARS[residence.slice(0, 2)];
      return calendar ? `${write('full', 'gregory')} (${write('long', calendar)})` : write('full', 'gregory');
    },
    instant: (at, timeZone) =>
      formatOf(language, {
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        hour: 'numeric',
        minute: '2-digit',
        timeZoneName: 'short',
        timeZone,
      }).format(new Date(at)),
    money: ({ amount, currency }) =>
      new Intl.NumberFormat(language, { style: 'currency', currency }).format(Number(amount)),
  };
}

/** Where people count years by another calendar than the Gregorian first (CLDR, calendar preference data). */
const CALENDARS: Readonly<Record<string, string>> = { AF: 'persian', IR: 'persian', TH: 'buddhist' };

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs far more than formatting. */
function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, options]);
  const known = formats.get(key);
  if (known) return known;
  const fresh = new Intl.DateTimeFormat(language, options);
  formats.set(key, fresh);
  return fresh;
}

/** Nothing to fill in and nothing quoted (ICU message syntax): most messages of a page. */
const IS_TEXT = /^[^{}']*$/;

const parsed = new Map<string, IntlMessageFormat>();

/** Parsing costs far more than formatting. Tags are off: a message is text and gets escaped where it enters HTML. */
function messageOf(language: string, message: string): IntlMessageFormat {
  const key = `${language} ${message}`;
  const known = parsed.get(key);
  if (known) return known;
  const fresh = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
  parsed.set(key, fresh);
  return fresh;
}
