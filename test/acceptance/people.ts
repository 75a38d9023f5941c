import type { Random } from './random.ts';

/** What a person of the run wants; `as-written` for the sender of a given mail. */
export const WISHES = ['access', 'erasure', 'both', 'cancel', 'approved', 'refused'] as const;
export type Wish = (typeof WISHES)[number] | 'as-written';

/** How much the stores hold about somebody. */
export type Holdings = 'full' | 'many' | 'newsletter-only' | 'nothing';

/** Somebody with rows in the stores. Whatever is personal about them contains `marker`, so that it is found wherever it leaks to. */
export interface Person {
  /** Letters and digits. */
  id: string;
  marker: string;
  /** As the person writes it. */
  email: string;
  holdings: Holdings;
  accountId: number;
  /** Absent: a bystander, who never writes. */
  wish?: Wish;
}

/** What every marker begins with; it appears nowhere else in the project. */
export const MARK = 'kanarie-';

const HOLDINGS: readonly Holdings[] = ['full', 'full', 'full', 'newsletter-only', 'full', 'many', 'full', 'nothing'];

const made = (id: string, accountId: number): Pick<Person, 'id' | 'marker' | 'accountId'> => ({
  id,
  marker: `${MARK}${id}`,
  accountId,
});

/** People who will write, each with a wish; their account numbers are prefixes of bystanders' numbers. */
export const makeWriters = (count: number, random: Random): Person[] =>
  Array.from({ length: count }, (_, index) => {
    const id = `p${String(index).padStart(3, '0')}`;
    const wish = index < WISHES.length ? WISHES[index] : random.pick(WISHES);
    const holdings = HOLDINGS[(index + Math.floor(index / HOLDINGS.length)) % HOLDINGS.length] ?? 'full';
    return { ...made(id, 100 + index), email: `${MARK}${id}@mail.example`, holdings, wish: wish ?? 'both' };
  });

/** One person for each address that a given mail comes from. */
export const makeSenders = (addresses: string[]): Person[] =>
  addresses.map((email, index) => ({
    ...made(`m${String(index).padStart(3, '0')}`, 50_000 + index),
    email,
    holdings: 'full',
    wish: 'as-written',
  }));

/** Addresses that are nearly somebody else's: each has tripped a store search somewhere. */
const NEAR_MISSES: readonly ((address: string) => string)[] = [
  (address) => `x${address}`,
  (address) => `${address}.example`,
  (address) => address.replace('@', '+news@'),
  (address) => address.replace(/^k/i, '\u212a'), // the Kelvin sign folds to a k outside of ASCII
  (address) => address.replace('-', '_'), // a wildcard of LIKE
  (address) => address.replace('@', '%@'),
  (address) => `${address} `,
];

/** One neighbour for each person, whose address and number nearly match. */
export const makeBystanders = (people: Person[]): Person[] =>
  people.map(({ email, accountId, id }, index) => ({
    ...made(`b${id}`, accountId * 10),
    email: nearly(email, index),
    holdings: 'full',
  }));

function nearly(email: string, index: number): string {
  const near = (NEAR_MISSES[index % NEAR_MISSES.length] ?? String)(email);
  return near === email ? `${index}${email}` : near;
}
