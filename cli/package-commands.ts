import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { InvalidInput } from '../functions/core/errors.ts';
import { verifyPackage } from './verify-package.ts';
import { withPipeline, type Place } from './with-pipeline.ts';

/** `habeas package`: whether a disclosure package is as it left the house, and the key that tells. */
export function addPackageCommands(program: Command, place: () => Place): void {
  const command = program.command('package').description('disclosure packages');
  command
    .command('key')
    .description('the public key (Ed25519, PEM) that verifies the packages of this deployment: publish it')
    .action(() => withPipeline(place(), async ({ ports }) => console.log(ports.signer.publicKey.trim())));
  command
    .command('verify')
    .description('prove that a package is ours and that no file in it was changed, added or taken away')
    .argument('<file>', 'the zip')
    .option('--key <file>', 'public key, PEM; default: that of this deployment')
    .action(async (file: string, { key }: { key?: string }) => {
      const zip = await readFile(file).catch((fault: NodeJS.ErrnoException) => {
        throw new InvalidInput(`${file} can not be read (${fault.code}).`);
      });
      const check = (publicKey: string) => report(verifyPackage(zip, publicKey));
      if (key === undefined) return withPipeline(place(), async ({ ports }) => check(ports.signer.publicKey));
      check(await readFile(key, 'utf8'));
    });
}

function report({ reference, files, problems }: ReturnType<typeof verifyPackage>): void {
  if (problems.length === 0) return console.log(`good: ${files} files of case ${reference}, as they were signed`);
  console.log(['NOT GOOD', ...problems.map((problem) => `  ${problem}`)].join('\n'));
  process.exitCode = 1;
}
