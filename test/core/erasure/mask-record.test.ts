import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Collection } from '../../../functions/core/data-map/compiled.ts';
import { erasureSteps, verdictOn } from '../../../functions/core/erasure/erasure-steps.ts';
import { isMasked, maskRecord } from '../../../functions/core/erasure/mask-record.ts';

const digest = {
  blind: (purpose: string, value: string) => createHmac('sha256', 'key').update(`${purpose}|${value}`).digest('hex'),
};
const field = (name: string, mask?: Collection['fields'][number]['mask']) => ({
  name,
  dataCategories: [],
  ...(mask && { mask }),
});
const people: Collection = {
  ...{ id: 's.people', storeId: 's', name: 'people', title: '', primaryKey: ['id'], identities: [], references: [] },
  ...{ erasure: { action: 'mask' }, context: {} },
  fields: [
    field('id'),
    field('email', { strategy: 'token', format: 'email' }),
    field('hash', { strategy: 'token' }),
    field('short', { strategy: 'token', length: 16 }),
    field('brief', { strategy: 'token', format: 'email', length: 31 }),
    field('name', { strategy: 'fixed', value: 'erased' }),
    field('note', { strategy: 'null' }),
    field('kept'),
  ],
};

describe('masks', () => {
  const masks = maskRecord(people, { id: 1 }, digest);

  it('are the same on each run, whatever form the key has', () => {
    expect(maskRecord(people, { id: '1' }, digest)).toEqual(masks);
  });

  it('cover the masked fields, fit their length, and lead nowhere', () => {
    expect(Object.keys(masks)).toEqual(['email', 'hash', 'short', 'brief', 'name', 'note']);
    expect(masks['email']).toMatch(/^[0-9a-f]{32}@masked\.invalid$/);
    expect(masks['hash']).toMatch(/^[0-9a-f]{32}$/);
    expect(masks['short']).toMatch(/^[0-9a-f]{16}$/);
    expect(masks['brief']).toMatch(/^[0-9a-f]{16}@masked\.invalid$/);
  });

  it('differ by record, field, collection and deployment', () => {
    const tokens = [
      masks['hash'],
      maskRecord(people, { id: 2 }, digest)['hash'],
      maskRecord({ ...people, id: 's.others' }, { id: 1 }, digest)['hash'],
      maskRecord(people, { id: 1 }, { blind: (purpose, value) => digest.blind(`${purpose}2`, value) })['hash'],
      String(masks['email']).slice(0, 32),
    ];
    expect(new Set(tokens).size).toBe(tokens.length);
  });

  it('are recognised as stores give them back, and nothing else is', () => {
    expect(isMasked({ id: 1, ...masks, kept: 'x' }, masks)).toBe(true);
    expect(isMasked({ id: 1, ...masks, note: 'left' }, masks)).toBe(false);
    expect(isMasked({ ...masks, email: 'ann@post.example' }, masks)).toBe(false);
    expect(isMasked({ doc: [{ ip: null }, {}] }, { 'doc.ip': null })).toBe(true);
    expect(isMasked({ doc: [{ ip: null }, { ip: '1' }] }, { 'doc.ip': null })).toBe(false);
    expect(isMasked({ off: 0, zero: '0.00' }, { off: false, zero: 0 })).toBe(true);
    expect(isMasked({ off: 1 }, { off: false })).toBe(false);
    expect(isMasked({ zero: null }, { zero: 0 })).toBe(false);
  });
});

describe('the steps of an erasure', () => {
  const deleted: Collection = { ...people, id: 's.notes', erasure: { action: 'delete' } };
  const retained: Collection = {
    ...people,
    id: 's.bills',
    erasure: { action: 'retain', ground: 'Tax law', until: 'ten years' },
  };
  const keys = Array.from({ length: 450 }, (_, id) => ({ id }));
  const searches = [
    { collection: 's.notes', field: 'person', values: ['1'] },
    { collection: 's.bills', field: 'person', values: ['1'] },
  ];

  it('change everything in order before they look again, and never touch what is retained', () => {
    const steps = erasureSteps(
      [deleted, people, retained],
      new Map([
        ['s.people', [{ id: 1 }]],
        ['s.notes', keys],
        ['s.bills', [{ id: 1 }]],
      ]),
      searches,
    );
    expect(steps.map((step) => [step.kind, step.collection.id, 'keys' in step ? step.keys.length : 0])).toEqual([
      ...[200, 200, 50].map((count) => ['apply', 's.notes', count]),
      ['apply', 's.people', 1],
      ...[200, 200, 50].map((count) => ['read-again', 's.notes', count]),
      ['read-again', 's.people', 1],
      ['search-again', 's.notes', 0],
    ]);
  });

  it('end in a verdict by what was located', () => {
    expect(verdictOn(deleted, 450)).toEqual({ outcome: 'erased', collection: 's.notes', records: 450 });
    expect(verdictOn(people, 1)).toEqual({ outcome: 'masked', collection: 's.people', records: 1 });
    expect(verdictOn(retained, 1)).toEqual({
      outcome: 'retained',
      collection: 's.bills',
      records: 1,
      ground: 'Tax law',
      until: 'ten years',
    });
    expect(verdictOn(retained, 0)).toEqual({ outcome: 'nothing-held', collection: 's.bills' });
  });
});
