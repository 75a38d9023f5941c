import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  anchorBody,
  anchorText,
  parseAnchor,
  verifyAnchors,
  type AnchorText,
} from '../../../functions/core/ledger/anchor.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const signature = (body: string, key = 'key') => sha256(`${key}${body}`);
const reader = { sha256, isSigned: async (body: string, given: string) => given === signature(body) };

function anchorsOf(count: number, hash = 'a'): AnchorText[] {
  let previous = '';
  return Array.from({ length: count }, (_, i) => {
    const anchor = { n: i + 1, at: 1000 + i, previous, heads: { [`case${i}`]: { seq: i + 1, hash: `${hash}${i}` } } };
    const text = anchorText(anchor, signature(anchorBody(anchor)));
    previous = sha256(text);
    return { n: anchor.n, text };
  });
}

const faultsOf = async (anchors: AnchorText[]) => (await verifyAnchors(anchors, reader)).faults;

describe('anchors', () => {
  it('are sound when nothing was done to them, and give their heads in order', async () => {
    const { heads, faults } = await verifyAnchors(anchorsOf(3), reader);
    expect(faults).toEqual([]);
    expect(heads.map(({ caseId, seq }) => [caseId, seq])).toEqual([
      ['case0', 1],
      ['case1', 2],
      ['case2', 3],
    ]);
    expect(await faultsOf([])).toEqual([]);
  });

  it('show one byte changed anywhere in their text, and no head of such an anchor counts', async () => {
    const anchors = anchorsOf(2);
    const { text } = anchors[1]!;
    for (let i = 0; i < text.length; i++) {
      const changed = text.slice(0, i) + (text[i] === '7' ? '8' : '7') + text.slice(i + 1);
      const { heads, faults } = await verifyAnchors([anchors[0]!, { n: 2, text: changed }], reader);
      expect(faults).toEqual([{ anchor: 2, what: 'edited' }]);
      expect(heads).toHaveLength(1);
    }
  });

  it('show white space and members added', async () => {
    const [first] = anchorsOf(1);
    for (const text of [`${first!.text} `, first!.text.replace('{', '{"more":1,'), `[${first!.text}]`, '', 'null']) {
      expect(await faultsOf([{ n: 1, text }])).toEqual([{ anchor: 1, what: 'edited' }]);
      expect(parseAnchor(text)).toBeUndefined();
    }
  });

  it('show a removed one, and the one after it when the link was broken too', async () => {
    expect(await faultsOf(anchorsOf(4).toSpliced(1, 2))).toEqual([
      { anchor: 2, what: 'removed' },
      { anchor: 3, what: 'removed' },
    ]);
    expect(await faultsOf(anchorsOf(3).slice(1))).toEqual([{ anchor: 1, what: 'removed' }]);
  });

  it('show one that is signed but belongs to another history, or under another number', async () => {
    const [one, two] = [anchorsOf(3), anchorsOf(3, 'b')];
    expect(await faultsOf([one[0]!, two[1]!, one[2]!])).toEqual([
      { anchor: 2, what: 'unchained' },
      { anchor: 3, what: 'unchained' },
    ]);
    expect(await faultsOf([one[0]!, { n: 2, text: one[2]!.text }])).toEqual([{ anchor: 2, what: 'edited' }]);
  });

  it('show a signature by another key', async () => {
    const anchor = { n: 1, at: 1, previous: '', heads: {} };
    expect(await faultsOf([{ n: 1, text: anchorText(anchor, signature(anchorBody(anchor), 'other')) }])).toEqual([
      { anchor: 1, what: 'edited' },
    ]);
  });
});
