import type { Catcher, Resource } from './definition.ts';
import { Fields } from './fields.ts';
import { loadOutputs, type Loading } from './loading.ts';
import type { Retrier } from './retry.ts';

const FUNCTION_ARN = /^arn:[\w-]+:lambda:[\w-]*:\d*:function:(.+)$/;
const INTEGRATION_ARN = /^arn:[\w-]+:states:[\w-]*:\d*:((?:aws-sdk:)?[\w-]+):([\w.:-]+)$/;

/** The name in a function ARN (`…:function:name` or `name:alias`); anything else is a name already. */
export function functionNameOf(reference: string): string {
  return FUNCTION_ARN.exec(reference)?.[1] ?? reference;
}

/** Reads a Task's Resource; with `lambda` only Lambda functions can be called. */
export function loadResource(fields: Fields, resources: 'any' | 'lambda'): Resource {
  const arn = fields.text('Resource');
  const functionName = FUNCTION_ARN.exec(arn)?.[1];
  if (functionName !== undefined) return { kind: 'function', arn, functionName };
  if (/^\{%/.test(arn)) fields.fail('Resource', 'must not be an expression.');
  const [, resourceType = '', resource = ''] = INTEGRATION_ARN.exec(arn) ?? [];
  if (resourceType === '') fields.fail('Resource', `is no resource a Task can call: ${arn}.`);
  if (resourceType === 'activity') fields.fail('Resource', 'activities are not supported; use a task token.');
  const isLambda = resourceType === 'lambda' && /^invoke(?:\.waitForTaskToken)?$/.test(resource);
  if (!isLambda && resources === 'lambda') {
    fields.fail('Resource', `only Lambda functions can be called here, not ${arn}.`);
  }
  const suffix = /\.(waitForTaskToken|sync(?::2)?)$/.exec(resource)?.[1];
  const answer = suffix === undefined ? 'response' : suffix === 'waitForTaskToken' ? 'token' : 'job';
  return { kind: 'integration', resourceType, resource, answer };
}

function loadErrorEquals(fields: Fields, isLast: boolean): string[] {
  const names = fields.list('ErrorEquals');
  if (names.length === 0 || !names.every((name) => typeof name === 'string')) {
    fields.fail('ErrorEquals', 'must be a list of error names.');
  }
  if (names.includes('States.ALL') && (names.length > 1 || !isLast)) {
    fields.fail('ErrorEquals', 'States.ALL must stand alone, in the last entry.');
  }
  return names;
}

function loadRetrier(value: unknown, path: string, isLast: boolean): Retrier {
  const fields: Fields = new Fields(value, path);
  const intervalSeconds = fields.integer('IntervalSeconds', 1) ?? 1;
  const maxDelaySeconds = fields.integer('MaxDelaySeconds', 1, 31_622_399);
  const backoffRate: unknown = fields.value('BackoffRate') ?? 2;
  if (typeof backoffRate !== 'number' || backoffRate < 1) fields.fail('BackoffRate', 'must be a number of at least 1.');
  const retrier: Retrier = {
    errorEquals: loadErrorEquals(fields, isLast),
    intervalSeconds,
    maxAttempts: fields.integer('MaxAttempts', 0) ?? 3,
    backoffRate,
    ...(maxDelaySeconds !== undefined && { maxDelaySeconds }),
    jitter: fields.oneOf('JitterStrategy', ['FULL', 'NONE']) ?? 'NONE',
  };
  fields.done('a retrier');
  return retrier;
}

/** Reads a state's Retry list. */
export function loadRetry(fields: Fields): Retrier[] {
  if (!fields.has('Retry')) return [];
  const list = fields.list('Retry');
  return list.map((value, at) => loadRetrier(value, `${fields.at('Retry')}[${at}]`, at === list.length - 1));
}

function loadCatcher(value: unknown, at: number, place: { path: string; isLast: boolean; loading: Loading }): Catcher {
  const fields: Fields = new Fields(value, place.path);
  const prefix = `Catch[${at}]/`;
  const catcher: Catcher = {
    errorEquals: loadErrorEquals(fields, place.isLast),
    next: fields.text('Next'),
    ...loadOutputs(fields, place.loading, { states: ['input', 'context', 'errorOutput'], prefix }),
  };
  fields.done('a catcher');
  return catcher;
}

/** Reads a state's Catch list. */
export function loadCatch(fields: Fields, loading: Loading): Catcher[] {
  if (!fields.has('Catch')) return [];
  const list = fields.list('Catch');
  return list.map((value, at) =>
    loadCatcher(value, at, { path: `${fields.at('Catch')}[${at}]`, isLast: at === list.length - 1, loading }),
  );
}
