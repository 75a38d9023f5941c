import type { ChoiceRule, Flow, State } from './definition.ts';
import { isExpression, type Template } from './expression.ts';
import { Fields } from './fields.ts';
import { loadCatch, loadResource, loadRetry } from './load-task.ts';
import { parseTimestamp } from './timestamp.ts';
import { AFTER, BEFORE, loadOutputs, template, type Loading } from './loading.ts';

function loadNext(fields: Fields): { next?: string } {
  const next = fields.optionalText('Next');
  const end = fields.flag('End');
  if ((next === undefined) === !end) fields.fail('Next', 'exactly one of Next and End: true must be there.');
  return next === undefined ? {} : { next };
}

/** An integer, or an expression for one. */
function integer(fields: Fields, key: string, loading: Loading, minimum: number): Template | undefined {
  const value = fields.value(key);
  if (value !== undefined && !isExpression(value)) fields.integer(key, minimum);
  return template(fields, key, loading, { states: BEFORE });
}

function loadRule(value: unknown, path: string, at: number, loading: Loading): ChoiceRule {
  const fields: Fields = new Fields(value, path);
  const prefix = `Choices[${at}]/`;
  const source = fields.value('Condition');
  if (typeof source !== 'boolean' && !isExpression(source)) {
    fields.fail('Condition', 'must be a JSONata expression or a boolean.');
  }
  const condition = template(fields, 'Condition', loading, { states: BEFORE, prefix });
  const outputs = loadOutputs(fields, loading, { states: BEFORE, prefix });
  const rule = { condition: condition as Template, next: fields.text('Next'), ...outputs };
  fields.done('a choice rule');
  return rule;
}

function loadChoice(name: string, fields: Fields, loading: Loading): State {
  const list = fields.list('Choices');
  if (list.length === 0) fields.fail('Choices', 'has no rule.');
  const rules = list.map((value, at) => loadRule(value, `${fields.at('Choices')}[${at}]`, at, loading));
  const fallback = fields.optionalText('Default');
  const outputs = loadOutputs(fields, loading, { states: BEFORE });
  return { type: 'Choice', name, rules, ...(fallback !== undefined && { fallback }), ...outputs };
}

function loadWait(name: string, fields: Fields, loading: Loading): State {
  if (fields.has('Seconds') === fields.has('Timestamp')) {
    fields.fail('Seconds', 'exactly one of Seconds and Timestamp must be there.');
  }
  const literal = fields.optionalText('Timestamp');
  if (literal !== undefined && !isExpression(literal) && parseTimestamp(literal) === undefined) {
    fields.fail('Timestamp', 'must be a date-time with an offset, in ISO 8601.');
  }
  const wait = integer(fields, 'Seconds', loading, 0);
  const timestamp = template(fields, 'Timestamp', loading, { states: BEFORE });
  const outputs = loadOutputs(fields, loading, { states: BEFORE });
  return {
    type: 'Wait',
    name,
    ...(wait && { seconds: wait }),
    ...(timestamp && { timestamp }),
    ...outputs,
    ...loadNext(fields),
  };
}

function loadFail(name: string, fields: Fields, loading: Loading): State {
  fields.optionalText('Error');
  fields.optionalText('Cause');
  const error = template(fields, 'Error', loading, { states: BEFORE });
  const cause = template(fields, 'Cause', loading, { states: BEFORE });
  return { type: 'Fail', name, ...(error && { error }), ...(cause && { cause }) };
}

function loadFallible(fields: Fields, loading: Loading) {
  const outputs = loadOutputs(fields, loading, { states: AFTER });
  return { retry: loadRetry(fields), catch: loadCatch(fields, loading), ...outputs, ...loadNext(fields) };
}

function loadTask(name: string, fields: Fields, loading: Loading): State {
  const resource = loadResource(fields, loading.resources);
  const args = template(fields, 'Arguments', loading, { states: BEFORE });
  const timeoutSeconds = integer(fields, 'TimeoutSeconds', loading, 1);
  const heartbeatSeconds = integer(fields, 'HeartbeatSeconds', loading, 1);
  const [timeout, heartbeat] = [fields.value('TimeoutSeconds'), fields.value('HeartbeatSeconds')];
  if (typeof timeout === 'number' && typeof heartbeat === 'number' && heartbeat >= timeout) {
    fields.fail('HeartbeatSeconds', 'must be smaller than TimeoutSeconds.');
  }
  const credentials = fields.has('Credentials')
    ? new Fields(fields.value('Credentials'), fields.at('Credentials'))
    : undefined;
  credentials?.text('RoleArn');
  const roleArn = credentials && template(credentials, 'RoleArn', loading, { states: BEFORE, prefix: 'Credentials/' });
  credentials?.done('Credentials');
  return {
    type: 'Task',
    name,
    resource,
    ...(args && { arguments: args }),
    ...(timeoutSeconds && { timeoutSeconds }),
    ...(heartbeatSeconds && { heartbeatSeconds }),
    ...(roleArn && { roleArn }),
    ...loadFallible(fields, loading),
  };
}

function loadParallel(name: string, fields: Fields, loading: Loading): State {
  const list = fields.list('Branches');
  if (list.length === 0) fields.fail('Branches', 'has no branch.');
  const flows = list.map((value, at) => {
    const branch = new Fields(value, `${fields.at('Branches')}[${at}]`);
    const flow = loading.loadFlow(branch, loading);
    branch.done('a branch');
    return flow;
  });
  const args = template(fields, 'Arguments', loading, { states: BEFORE });
  return { type: 'Parallel', name, flows, ...(args && { arguments: args }), ...loadFallible(fields, loading) };
}

function loadProcessor(fields: Fields, loading: Loading): Flow {
  const processor = new Fields(fields.value('ItemProcessor'), fields.at('ItemProcessor'));
  if (processor.has('ProcessorConfig')) {
    const config = new Fields(processor.value('ProcessorConfig'), processor.at('ProcessorConfig'));
    if (config.optionalText('Mode') === 'DISTRIBUTED') config.fail('Mode', 'only INLINE is supported.');
    config.oneOf('Mode', ['INLINE']);
    config.done('ProcessorConfig');
  }
  const flow = loading.loadFlow(processor, loading);
  processor.done('an ItemProcessor');
  return flow;
}

function loadMap(name: string, fields: Fields, loading: Loading): State {
  const flow = loadProcessor(fields, loading);
  const source = fields.value('Items');
  if (source !== undefined && !isExpression(source) && !Array.isArray(source)) {
    fields.fail('Items', 'must be a list or a JSONata expression.');
  }
  const items = template(fields, 'Items', loading, { states: BEFORE });
  const itemSelector = template(fields, 'ItemSelector', loading, { states: BEFORE });
  const maxConcurrency = integer(fields, 'MaxConcurrency', loading, 0);
  const toleratedFailureCount = integer(fields, 'ToleratedFailureCount', loading, 0);
  const percentage = fields.value('ToleratedFailurePercentage') ?? 0;
  const isPercentage = typeof percentage === 'number' && percentage >= 0 && percentage <= 100;
  if (!isExpression(percentage) && !isPercentage) fields.fail('ToleratedFailurePercentage', 'must be from 0 to 100.');
  const toleratedFailurePercentage = template(fields, 'ToleratedFailurePercentage', loading, { states: BEFORE });
  return {
    type: 'Map',
    name,
    flows: [flow],
    ...(items && { items }),
    ...(itemSelector && { itemSelector }),
    ...(maxConcurrency && { maxConcurrency }),
    ...(toleratedFailureCount && { toleratedFailureCount }),
    ...(toleratedFailurePercentage && { toleratedFailurePercentage }),
    ...loadFallible(fields, loading),
  };
}

const LOADERS: Record<State['type'], (name: string, fields: Fields, loading: Loading) => State> = {
  Pass: (name, fields, loading) => ({
    type: 'Pass',
    name,
    ...loadOutputs(fields, loading, { states: BEFORE }),
    ...loadNext(fields),
  }),
  Succeed: (name, fields, loading) => {
    const output = template(fields, 'Output', loading, { states: BEFORE });
    return { type: 'Succeed', name, ...(output && { output }) };
  },
  Fail: loadFail,
  Wait: loadWait,
  Choice: loadChoice,
  Task: loadTask,
  Parallel: loadParallel,
  Map: loadMap,
};

/** A state with only these fields, and nothing computed in them, is the same in JSONPath as in JSONata. */
const SAME_IN_BOTH_LANGUAGES: Partial<Record<State['type'], string[]>> = {
  Pass: ['Assign', 'Next', 'End'],
  Wait: ['Seconds', 'Timestamp', 'Next', 'End'],
  Succeed: [],
  Fail: ['Error', 'Cause'],
};

const isSameInBoth = (type: State['type'], fields: Fields): boolean => {
  const allowed = SAME_IN_BOTH_LANGUAGES[type];
  return allowed !== undefined && fields.hasOnly(allowed) && fields.isLiteral();
};

/** Checks and compiles one state. */
export function loadState(name: string, fields: Fields, loading: Loading): State {
  const language = fields.oneOf('QueryLanguage', ['JSONata', 'JSONPath']) ?? loading.language;
  if (loading.language === 'JSONata' && language === 'JSONPath') {
    fields.fail('QueryLanguage', 'a state cannot go back to JSONPath in a JSONata machine.');
  }
  const type = fields.oneOf('Type', Object.keys(LOADERS) as State['type'][]) ?? fields.fail('Type', 'is missing.');
  if (language === 'JSONPath' && !isSameInBoth(type, fields)) {
    fields.fail(
      'QueryLanguage',
      'this state is in JSONPath mode; only JSONata is supported: set QueryLanguage to JSONata.',
    );
  }
  const state = LOADERS[type](name, fields, loading);
  fields.done(`a ${type} state`);
  return state;
}
