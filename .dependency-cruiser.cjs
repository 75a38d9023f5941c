// Who may import whom: DESIGN in docs/architecture.md. test/boundaries.test.ts also fails when this reads too few modules.
const NODE_BUILT_INS = { dependencyTypes: ['core'] };
const forbid = (name, from, to) => ({ name, severity: 'error', from: { path: from }, to });

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    forbid('core-is-pure', '^functions/core/', NODE_BUILT_INS),
    forbid('core-imports-only-core', '^functions/core/', { path: '^(functions/(?!core/)|infra/|cli/|test/|bench/)' }),
    forbid('core-takes-pure-data-libraries-only', '^functions/core/', {
      path: '^node_modules/(?!(zod|yaml|postal-mime|intl-messageformat|@formatjs|fflate|unpdf|tslib)/)',
    }),
    {
      name: 'a-connector-imports-no-other-connector',
      severity: 'error',
      from: { path: '^functions/connectors/([^/]+)/' },
      to: { path: '^(functions/(?!core/)|infra/|cli/|test/)', pathNot: '^functions/connectors/$1/' },
    },
    forbid('adapters-import-core', '^functions/adapters/', {
      path: '^(functions/(?!core/|adapters/)|infra/|cli/|test/)',
    }),
    forbid('embedded-adapters-load-no-sdk', '^functions/adapters/(embedded|sealing)/', {
      path: '^node_modules/@(aws-sdk|smithy)/',
    }),
    forbid('aws-adapters-load-no-embedded', '^functions/adapters/aws/', { path: '^functions/adapters/embedded/' }),
    forbid('handlers-import-core-and-step', '^functions/handlers/', {
      path: '^(functions/(?!core/|handlers/|shell/step\\.ts)|infra/|cli/|test/|node_modules/@(aws-sdk|smithy)/)',
    }),
    {
      name: 'a-handler-imports-no-other-handler',
      severity: 'error',
      from: { path: '^functions/handlers/[^/]+/([^/]+)\\.ts$' },
      to: { path: '^functions/handlers/', pathNot: '^functions/handlers/[^/]+/$1\\.ts$' },
    },
    forbid('only-bind-aws-binds', '^functions/shell/(?!bind-aws)', {
      path: '^(functions/(adapters|connectors|handlers)/|infra/|cli/)',
    }),
    forbid('the-embedded-host-knows-no-aws', '^infra/local/', {
      path: '^(functions/adapters/aws/|infra/aws/|node_modules/(@aws-sdk|aws-cdk-lib|constructs)/)',
    }),
    forbid('infra-aws-knows-no-embedded', '^infra/aws/', { path: '^(functions/adapters/embedded/|infra/local/)' }),
    forbid('production-imports-no-test', '^(functions|infra|cli)/', { path: '^(test|bench)/' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
