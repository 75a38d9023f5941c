import type { Person } from '../../infra/local/samples/people.ts';

const SCENARIOS = [
  'access',
  'api',
  'erasure',
  'cancel',
  'outage',
  'hang',
  'refusal',
  'approval',
  'expiry',
  'upgrade',
  'release',
  'operator',
  'stop',
  'bounce',
  'machine',
  'letter',
] as const;

/** One person per scenario: none sees what another one left. All invented. */
export const SUBJECTS = Object.fromEntries(SCENARIOS.map((scenario, at) => [scenario, invent(scenario, at)])) as Record<
  (typeof SCENARIOS)[number],
  Person
>;

function invent(scenario: string, at: number): Person {
  const userId = 7_300_001 + at * 101;
  return {
    userId,
    name: `Robin ${scenario[0]?.toUpperCase()}${scenario.slice(1)}son`,
    email: `robin.${scenario}@post.example`,
    phone: `+49 30 ${userId}`,
    locale: 'en-IE',
    topics: [`What ${scenario} means`, `A letter about ${scenario}`],
    device: { model: 'Fairphone 5', os: 'Android 15' },
  };
}

/** What a row that is about a person holds at least one of. */
export const marksOf = ({ userId, email, name, phone }: Person): string[] => [String(userId), email, name, phone];
