import { defineConfig } from 'vitest/config';

/** The two engines alone, on an emulator without stacks; `npm run test:deployed` compares them, too. */
export default defineConfig({
  test: {
    include: ['test/deployed/engines/**/*.test.ts'],
    globalSetup: ['test/deployed/bare-setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    execArgv: ['--disable-warning=ExperimentalWarning'],
  },
});
