import { describe, expect, it } from 'vitest';
import { makeLate } from '../../../infra/aws/late-patterns.ts';

/** What a module's patterns cost when it is loaded: those that `RegExp` was called for until it had run. */
async function load<T>(text: string): Promise<{ module: T; made: string[] }> {
  const made: string[] = [];
  const key = `made${Math.random()}`;
  Object.assign(globalThis, { [key]: made });
  const spy = `const RegExp = class extends globalThis.RegExp { constructor(...of) { super(...of); globalThis['${key}'].push(this.source); } };`;
  const module = (await import(`data:text/javascript,${encodeURIComponent(spy + makeLate(text))}`)) as T;
  return { module, made };
}

describe('patterns', () => {
  it('are made when they are first used, and once', async () => {
    const { module, made } = await load<{ is: (text: string) => boolean }>(
      'const WORD = /^\\p{Lu}[/"]$/u; export const is = (text) => WORD.test(text) || /^x/i.test(text);',
    );
    expect(made).toEqual([]);
    expect(['Ä/', 'É"', 'X', 'ä/'].map(module.is)).toEqual([true, true, true, false]);
    expect(made).toEqual(['^\\p{Lu}[/"]$', '^x']);
  });

  it('are made late, too, by what spells their letters out', async () => {
    const { module, made } = await load<{ is: (text: string) => boolean }>(
      'const withLetters = ({ source }) => new RegExp(source.replace("L", "[a-z]")); const WORD = withLetters(/^L$/); export const is = (text) => WORD.test(text);',
    );
    expect(made).toEqual([]);
    expect(['x', 'L', 'y'].map(module.is)).toEqual([true, false, true]);
    expect(made).toEqual(['^L$', '^[a-z]$']);
  });

  it('are made of others', async () => {
    const { module, made } = await load<{ find: (text: string) => unknown }>(
      'const DAY = /\\d+/; const DATE = new RegExp(`^${DAY.source} May$`); export const find = (text) => DATE.exec(text)?.[0];',
    );
    expect(made).toEqual([]);
    expect(module.find('12 May')).toBe('12 May');
    expect(made).toEqual(['\\d+', '^\\d+ May$']);
  });

  it('are made together where they are listed', async () => {
    const { module, made } = await load<{ is: (text: string) => boolean }>(
      'const DATES = [/\\d+/, /^May$/]; export const is = (text) => DATES.some((date) => date.test(text));',
    );
    expect(made).toEqual([]);
    expect(['12', 'May', 'day'].map(module.is)).toEqual([true, true, false]);
    expect(made).toEqual(['\\d+', '^May$']);
  });

  it('keep where they stopped at the top, and forget it in a function', async () => {
    const { module } = await load<{ next: (text: string) => number; first: (text: string) => number }>(
      `const EACH = /a/g; export const next = (text) => (EACH.exec(text), EACH.lastIndex);
      export const first = (text) => { const each = /a/g; each.exec(text); return each.lastIndex; };`,
    );
    expect([module.next('aa'), module.next('aa'), module.next('aa')]).toEqual([1, 2, 0]);
    expect([module.first('aa'), module.first('aa')]).toEqual([1, 1]);
  });

  it('are left where their name means something else, too, or others see them', async () => {
    const { module, made } = await load<Record<string, (text: unknown) => unknown>>(
      `export const SEEN = /seen/; const NAME = /name/; const PART = /part/; const KEY = /key/;
      export const inner = (text) => { const NAME = 'other'; return NAME + text; };
      export const part = ({ PART }) => PART;
      export const key = () => ({ KEY }).KEY.source;
      export const all = (text) => [NAME, PART, KEY].filter((one) => one.test(text)).length;`,
    );
    expect(made).toEqual(['seen', 'name', 'part', 'key']);
    expect(module.inner?.('!')).toBe('other!');
    expect(module.part?.({ PART: 1 })).toBe(1);
    expect(module.key?.('')).toBe('key');
    expect(module.all?.('name part key')).toBe(3);
  });

  it('are written without a letter that would have the file read at two bytes a character', async () => {
    const text =
      'const WORD = String.raw`ğ\\d`; export const all = String.raw`(?:${WORD})|«${[/x/, String.raw`й`].map((each) => each.source ?? each)}»`;';
    expect(makeLate(text)).not.toContain('`');
    expect((await load<{ all: string }>(text)).module.all).toBe('(?:ğ\\d)|«x,й»');
  });
});
