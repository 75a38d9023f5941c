/** One mistake in a configuration file. Lines and columns count from 1. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  /** Where in the file: `dataset[0].collections[2].fields[1].fides_meta`. */
  field: string;
  /** What is wrong and what to write. */
  message: string;
}

const show = ({ file, line, column, field, message }: Problem): string =>
  `${file}:${line}:${column} ${field ? `${field}: ` : ''}${message}`;

/** The configuration can't be used; `problems` lists everything that was found, in file order. */
export class ConfigInvalid extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    const sorted = [...problems].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
    super(
      `The configuration has ${sorted.length} problem(s):\n${sorted.map((problem) => `  ${show(problem)}`).join('\n')}`,
    );
    this.name = 'ConfigInvalid';
    this.problems = sorted;
  }
}
