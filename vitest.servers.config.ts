import { defineConfig } from 'vitest/config';

/** What needs a server that must be installed: a file fails, never skips, when its server is not named in the environment. */
export default defineConfig({
  test: {
    include: ['test/**/*.server.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    execArgv: ['--disable-warning=ExperimentalWarning'],
  },
});
