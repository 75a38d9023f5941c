import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { RecordsStack } from '../../../infra/aws/stacks/records-stack.ts';
import { readStage } from '../../../infra/aws/stages.ts';
import { openApp } from './synthesize.ts';

interface Resource {
  Type: string;
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
  Properties: Record<string, unknown>;
}

function recordsOf(retain: boolean) {
  const stage = { ...readStage('test'), retain, anchors: { mode: 'compliance' as const, days: 3650 } };
  const app = openApp();
  const stack = new RecordsStack(app, 'Records', { stage, env: { account: stage.account, region: stage.region } });
  const resources = Object.values(Template.fromStack(stack).toJSON()['Resources'] as Record<string, Resource>);
  const stored = resources.filter(({ Type }) => /^AWS::(?:DynamoDB::Table|S3::Bucket|KMS::(?:Key|Alias))$/.test(Type));
  return { stack, stored };
}

describe('the records of a stage', () => {
  it('outlive the stack, and no one takes them away by the way, where they are retained', () => {
    const { stack, stored } = recordsOf(true);
    expect(stack.terminationProtection).toBe(true);
    expect(stored).toHaveLength(12);
    for (const { Type, DeletionPolicy, UpdateReplacePolicy, Properties } of stored) {
      expect([DeletionPolicy, UpdateReplacePolicy], Type).toEqual(['Retain', 'Retain']);
      if (Type === 'AWS::DynamoDB::Table') expect(Properties['DeletionProtectionEnabled']).toBe(true);
    }
  });

  it('go with it where they are not', () => {
    const { stack, stored } = recordsOf(false);
    expect(stack.terminationProtection).toBe(false);
    for (const { Type, DeletionPolicy } of stored) expect(DeletionPolicy, Type).toBe('Delete');
  });

  it('lock anchors as the stage says', () => {
    const anchors = recordsOf(true).stored.find(({ Properties }) => Properties['ObjectLockEnabled'] === true);
    expect(anchors?.Properties['ObjectLockConfiguration']).toEqual({
      ObjectLockEnabled: 'Enabled',
      Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 3650 } },
    });
  });
});
