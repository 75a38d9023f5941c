import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const COPIED = ['functions', 'infra', 'state-machines', 'cdk.json', 'package.json', 'tsconfig.json'];

/** The state that the changed definition has more, and what the changed handler answers more. */
export const CHANGED = { state: 'This release goes one step further', answer: 'release' };

/** Hours for which the changed configuration lets a link hold: eighteen seconds. */
const LINK_HOURS = 0.005;

/**
 * The next release, as a source tree of its own: one state more, one handler that answers more, links that run out within
 * seconds. Returns its folder; its configuration lies in `config` there.
 */
export function writeChangedSource(folder: string, config: string): string {
  for (const part of COPIED) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  cpSync(config, join(folder, 'config'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  rewrite(join(folder, 'state-machines/handle-request.asl.json'), (text) => {
    const Next = 'Ask the policy who decides';
    const machine = JSON.parse(text.replaceAll(`"Next": "${Next}"`, `"Next": "${CHANGED.state}"`)) as {
      States: object;
    };
    return JSON.stringify({ ...machine, States: { ...machine.States, [CHANGED.state]: { Type: 'Pass', Next } } });
  });
  rewrite(join(folder, 'functions/handlers/fulfilment/check-policy.ts'), (text) =>
    text.replace('right: request.right };', `right: request.right, ${CHANGED.answer}: 'changed' };`),
  );
  rewrite(join(folder, 'config/habeas.yml'), (text) => text.replace(/link_hours: \d+/, `link_hours: ${LINK_HOURS}`));
  return folder;
}

function rewrite(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${file} has nothing to change any more`);
  writeFileSync(file, changed);
}
