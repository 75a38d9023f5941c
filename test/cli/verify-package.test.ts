import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { verifyPackage } from '../../cli/verify-package.ts';
import { openPackageSigner } from '../../functions/adapters/sealing/ed25519.ts';
import { buildPackage } from '../../functions/core/disclosure/build-package.ts';
import { input, SIGNER, USER } from '../core/disclosure/example.ts';
import { collect } from '../core/disclosure/read-zip.ts';

let packed: Buffer;
beforeAll(async () => {
  packed = Buffer.concat(await collect(buildPackage(input({ 'crm.users': [USER] })).content));
});

/** The package after somebody has been at it. */
const changed = (change: (files: Record<string, Uint8Array>) => void): Uint8Array => {
  const files = unzipSync(packed);
  change(files);
  return zipSync(files);
};
const problems = (zip: Uint8Array, key = SIGNER.publicKey) => verifyPackage(zip, key).problems;

it('says that a package is as it was signed', () => {
  expect(verifyPackage(packed, SIGNER.publicKey)).toEqual({ reference: 'abc123def456', files: 6, problems: [] });
});

it('names a file that was changed, taken away or added', () => {
  expect(problems(changed((files) => (files['index.html'] = strToU8('<p>Nothing is held.</p>'))))).toEqual([
    'index.html was changed',
  ]);
  expect(problems(changed((files) => delete files['data/crm-users.csv']))).toEqual(['data/crm-users.csv is missing']);
  expect(problems(changed((files) => (files['data/more.csv'] = strToU8('x'))))).toEqual(['data/more.csv was added']);
});

it('takes no manifest that was changed, and none that another deployment signed', () => {
  const edit = (files: Record<string, Uint8Array>) => {
    const text = Buffer.from(files['manifest.json']!).toString().replace('abc123def456', 'abc123def457');
    files['manifest.json'] = strToU8(text);
  };
  expect(problems(changed(edit))).toEqual(['manifest.json is not signed with this key']);
  const other = openPackageSigner(new Uint8Array(32).fill(8));
  expect(problems(packed, other.publicKey)).toEqual(['manifest.json is not signed with this key']);
});

it('says plainly what is no package and no key', () => {
  expect(() => problems(strToU8('hello'))).toThrow('This is no zip.');
  expect(() => problems(zipSync({ 'a.txt': strToU8('a') }))).toThrow(/This is no package/);
  expect(() => problems(packed, 'hello')).toThrow('This is no public key in PEM.');
});
