import { defineConfig } from 'vitest/config';

/** Everything that needs no server one must install; what needs one is named *.server.test.ts or lives in test/deployed. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/**/*.server.test.ts', 'test/deployed/**'],
    maxWorkers: '100%', // by default one core is left alone, which on two is half
    testTimeout: 30_000,
    hookTimeout: 30_000,
    execArgv: ['--disable-warning=ExperimentalWarning'],
  },
});
