import { defineConfig } from 'vitest/config';

/** Another controller alone, on an emulator without other stacks; `npm run test:deployed` deploys it, too. */
export default defineConfig({
  test: {
    include: ['test/deployed/another/*.test.ts'],
    globalSetup: ['test/deployed/bare-setup.ts'],
    testTimeout: 300_000,
    hookTimeout: 600_000,
    execArgv: ['--disable-warning=ExperimentalWarning'],
  },
});
