import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One text that somebody might write, with the rights it asks for. */
export interface Example {
  readonly language: string;
  readonly text: string;
  /** sorted; empty for what asks for no right */
  readonly wanted: readonly string[];
}

/** All examples of a folder: one file per language, one example per line, as "rights|text" or "none|text", line breaks as \n; after a slash, what would be right too. */
export function readExamples(folder: string): Example[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line.includes('|'))
        .map((line) => {
          const bar = line.indexOf('|');
          const [labels = ''] = line.slice(0, bar).trim().split('/');
          const wanted = labels.split(',');
          return {
            language: file.replace('.txt', ''),
            text: line
              .slice(bar + 1)
              .trim()
              .replaceAll('\\n', '\n'),
            wanted: wanted.filter((label) => label !== 'none').sort(),
          };
        }),
    );
}
