import { defineConfig } from 'vitest/config';

/** What changes what others see of the environment or of a module; all else shares the modules that are loaded. */
const ALONE = [
  'test/{adapters/aws,cli,shell}/**/*.test.ts',
  'test/connectors/dynamodb.test.ts',
  'test/infra/aws/bundle.test.ts',
  'test/core/intake/patterns.test.ts',
];

/** Everything that needs no server one must install; what needs one is named *.server.test.ts or lives in test/deployed. */
export default defineConfig({
  test: {
    maxWorkers: '100%', // by default one core is left alone, which on two is half
    testTimeout: 300_000, // hung, and not only on a slow machine
    hookTimeout: 300_000,
    execArgv: ['--disable-warning=ExperimentalWarning'],
    experimental: { viteModuleRunner: false, nodeLoader: false }, // Node strips the types, as it does for the host
    projects: [
      { extends: true, test: { name: 'alone', include: ALONE } },
      {
        extends: true,
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.server.test.ts', 'test/deployed/**', ...ALONE],
          isolate: false,
        },
      },
    ],
  },
});
