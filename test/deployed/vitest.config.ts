import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What looks back on all scenarios or changes what is deployed comes after them, in this order. */
const LAST = ['redeploy', 'upgrade', 'privileges', 'watch', 'canaries', 'ledger', 'destroy', 'another'];

class InOrder extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => LAST.findIndex((name) => moduleId.includes(`/${name}.test.`));
    return Promise.resolve(
      files.toSorted((left, right) => rank(left) - rank(right) || left.moduleId.localeCompare(right.moduleId)),
    );
  }
}

/** The scenarios against a deployment; one at a time, for they share it. */
export default defineConfig({
  test: {
    include: ['test/deployed/**/*.test.ts'],
    globalSetup: ['test/deployed/global-setup.ts'],
    fileParallelism: false,
    sequence: { sequencer: InOrder },
    testTimeout: 300_000,
    hookTimeout: 600_000,
    execArgv: ['--disable-warning=ExperimentalWarning'],
  },
});
