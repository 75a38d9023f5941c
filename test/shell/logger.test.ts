import { describe, expect, it } from 'vitest';
import { InvalidInput, SequenceConflict } from '../../functions/core/errors.ts';
import { readEnvironment, toVariables } from '../../functions/shell/environment.ts';
import { sanitise } from '../../functions/shell/faults.ts';
import { keepPlain, openLogger } from '../../functions/shell/logger.ts';

const CANARY = 'jo.canary@subject.example';

describe('a log line', () => {
  const lines: string[] = [];
  const logger = openLogger('PlanWave', (line) => void lines.push(line));

  it('is one line of JSON with what the list allows', () => {
    logger.info('done', { requestId: 'abc-1', durationMs: 12, coldStart: true });
    expect(lines.at(-1)).toBe(
      '{"level":"info","service":"PlanWave","event":"done","requestId":"abc-1","durationMs":12,"coldStart":true}\n',
    );
  });

  it('leaves out a field that is not on the list, and a value that is no id', () => {
    const input = {
      requestId: CANARY,
      email: CANARY,
      storeId: 'line\nbreak',
      caseId: 'x'.repeat(101),
      note: { deep: CANARY },
    };
    logger.error('failed', { ...input, fault: 'StoreUnreachable' });
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({
      level: 'error',
      service: 'PlanWave',
      event: 'failed',
      fault: 'StoreUnreachable',
    });
    expect(keepPlain(input)).toEqual({});
  });
});

describe('a fault that leaves a function', () => {
  it('keeps name and message when it is one of ours, and its frames', () => {
    const fault = sanitise(new SequenceConflict('case abc has moved on'));
    expect(fault).toMatchObject({ name: 'SequenceConflict', message: 'case abc has moved on' });
    expect(fault.stack).toContain('logger.test.ts');
  });

  it('says of any other only what it is', () => {
    const driver = Object.assign(new TypeError(`duplicate key (email)=(${CANARY})`), { detail: CANARY });
    const wrapped = new InvalidInput('wrong shape', { cause: driver });
    for (const error of [driver, wrapped]) {
      const fault = sanitise(error);
      expect(`${fault.name} ${fault.message} ${fault.stack} ${JSON.stringify(fault)}`).not.toContain('canary');
      expect(fault.cause).toBeUndefined();
    }
    expect(sanitise(driver)).toMatchObject({ name: 'UnexpectedFault', message: 'TypeError' });
    expect(sanitise(CANARY).message).toBe('Error');
  });
});

describe('the environment', () => {
  it('carries settings there and back, and names the variable that is missing', () => {
    const variables = toVariables({ eventsTable: 'e', sender: 's@anytalk.example' });
    expect(variables).toEqual({ HABEAS_EVENTS_TABLE: 'e', HABEAS_SENDER: 's@anytalk.example' });
    const environment = readEnvironment(variables);
    expect(environment.eventsTable).toBe('e');
    expect(() => environment.vaultBucket).toThrow('HABEAS_VAULT_BUCKET is not set');
  });
});
