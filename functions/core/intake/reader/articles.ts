import type { Right } from '../../request/right.ts';
import type { Act, Law } from './sounds.ts';

/** Articles by the right that whoever cites them asks for. */
type Articles = Partial<Record<Right, string>>;

/** What the GDPR says, and the United Kingdom's with the same numbers. */
const GDPR: Articles = {
  information: '13 14',
  access: '15',
  rectification: '16',
  erasure: '17',
  restriction: '18',
  portability: '20',
  objection: '21',
  complaint: '77',
  withdraw_consent: '7(3)',
};
const FADP: Articles = {
  information: '19',
  access: '25',
  portability: '28',
  rectification: '32(1)',
  erasure: '32(c)',
  objection: '30(b)',
};
// (b), to ask for information on it, is said for either access or information
const KVKK: Articles = {
  information: '11(c) 11(ç)',
  access: '11(a)',
  rectification: '11(d)',
  erasure: '11(e)',
  objection: '11(g)',
};

/**
 * The articles of each law, "7(3)" where only a part of one speaks for a right; where both an article and a part of it stand here, the
 * part is what was meant. Of parts within parts the telling one is named. What may mean several rights is left out: the words tell.
 */
const ARTICLES: Readonly<Record<Law | Act, Articles>> = {
  GDPR,
  'UK GDPR': GDPR,
  CCPA: { access: '100 110 115', erasure: '105', rectification: '106', objection: '120 121' },
  LGPD: {
    information: '9 18(vii)',
    access: '18(i) 18(ii) 19',
    rectification: '18(iii)',
    portability: '18(v)',
    erasure: '18(vi)',
    objection: '18(2) 20',
    withdraw_consent: '18(ix) 8(5)',
  },
  KVKK,
  Kanun: KVKK,
  APPI: { information: '32', access: '33 76', rectification: '34 90', erasure: '35', complaint: '40' },
  PIPL: {
    information: '17 48',
    access: '45',
    portability: '45(3)',
    rectification: '46',
    erasure: '47',
    withdraw_consent: '15',
  },
  FADP,
  DSG: FADP,
  BDSG: { access: '34', erasure: '35', objection: '36' },
  UWG: { objection: '7' },
  LOPDGDD: {
    access: '13',
    rectification: '14',
    erasure: '15',
    restriction: '16',
    portability: '17',
    objection: '18',
  },
  // 38 and 39 as they were numbered until 2019, by which many letters cite yet
  'informatique et libertés': {
    information: '48',
    access: '49 39',
    rectification: '50',
    erasure: '51',
    restriction: '53',
    portability: '55',
    objection: '56 38',
  },
  PDPO: { access: '18', rectification: '22', objection: '35g 35l' },
  // of its article 16 the words tell which: it is rectification, update and erasure
  'Ley 25.326': { access: '14' },
  'Law 25': { information: '8', access: '27', portability: '27(3)', rectification: '28', erasure: '28(1)' },
};

const RIGHTS: ReadonlyMap<Law | Act, ReadonlyMap<string, Right>> = new Map(
  (Object.entries(ARTICLES) as [Law | Act, Articles][]).map(([law, articles]) => [
    law,
    new Map(
      (Object.entries(articles) as [Right, string][]).flatMap(([right, cited]) =>
        cited.split(' ').map((article) => [article, right] as const),
      ),
    ),
  ]),
);

/** The rights that a law's article stands for: by those of its parts that are cited, otherwise by itself. */
export function rightsOf(law: Law | Act, article: string, parts: readonly string[]): readonly Right[] {
  const rights = RIGHTS.get(law);
  const byPart = parts.flatMap((part) => rights?.get(`${article}(${part})`) ?? []);
  const whole = rights?.get(article);
  return byPart.length > 0 || whole === undefined ? byPart : [whole];
}
