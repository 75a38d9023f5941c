import { defineConfig } from 'vitest/config';

/** The scenarios against a deployment; one at a time, for they share it. */
export default defineConfig({
  test: {
    include: ['test/deployed/**/*.test.ts'],
    globalSetup: ['test/deployed/global-setup.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 600_000,
    execArgv: ['--disable-warning=ExperimentalWarning'],
  },
});
