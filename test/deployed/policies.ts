/** A statement of a policy, as IAM returns it. */
export interface Statement {
  Sid?: string;
  Effect: 'Allow' | 'Deny';
  Action: string | string[];
  Resource: string | string[];
  Condition?: Record<string, Record<string, string | string[]>>;
}

/** One action on one resource (a pattern) that a role may do. */
export interface Grant {
  action: string;
  resource: string;
  conditions: NonNullable<Statement['Condition']>;
}

/** What the statements allow, one by one. @throws Error at a denial, of which no role of ours has any */
export function grantsOf(statements: Statement[]): Grant[] {
  return statements.flatMap(({ Effect, Action, Resource, Condition: conditions = {} }) => {
    if (Effect !== 'Allow') throw new Error(`a role denies ${String(Action)}: the comparison reads allowances only`);
    return [Action].flat().flatMap((action) => [Resource].flat().map((resource) => ({ action, resource, conditions })));
  });
}

/** What was asked, with the values that conditions compare. */
export interface Request {
  action: string;
  resource: string;
  keys?: Record<string, string>;
}

/** Whether a statement of a bucket's policy forbids a request. */
export const forbids = ({ Effect, Action, Resource, Condition = {} }: Statement, asked: Request): boolean =>
  Effect === 'Deny' &&
  [Action].flat().some((action) => matches(action, asked.action)) &&
  [Resource].flat().some((resource) => matches(resource, asked.resource)) &&
  holds(Condition, asked.keys ?? {});

/** Whether a grant lets a request through. Conditions other than those of our roles are an error. */
export const lets = ({ action, resource, conditions }: Grant, asked: Request): boolean =>
  matches(action, asked.action) && covers(resource, asked.resource) && holds(conditions, asked.keys ?? {});

const matches = (pattern: string, text: string) =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
  ).test(text);

/** A request that names a whole kind (`stateMachine:*`) was about one of them; any that is granted may be it. */
const covers = (pattern: string, resource: string) => matches(pattern, resource) || matches(resource, pattern);

const OPERATORS: Record<string, (value: string | undefined, expected: string[]) => boolean> = {
  StringEquals: (value, expected) => value !== undefined && expected.includes(value),
  StringLike: (value, expected) => value !== undefined && expected.some((pattern) => matches(pattern, value)),
  'ForAllValues:StringEquals': (value, expected) => value === undefined || expected.includes(value),
  Bool: (value, [expected]) => value === expected,
  NumericLessThan: (value, [expected]) => Number(value) < Number(expected),
  Null: (value, [expected]) => String(value === undefined) === expected,
};

const holds = (conditions: Grant['conditions'], keys: Record<string, string>) =>
  Object.entries(conditions).every(([operator, expected]) =>
    Object.entries(expected).every(([key, values]) => {
      const compare = OPERATORS[operator];
      if (!compare) throw new Error(`the comparison does not know the operator ${operator}`);
      return compare(keys[key], [values].flat());
    }),
  );
