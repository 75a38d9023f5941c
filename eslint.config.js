import tseslint from 'typescript-eslint';
import * as regexp from 'eslint-plugin-regexp';

const NOTHING_NAMES = ['utils', 'helpers', 'common', 'misc', 'manager', 'service', 'impl'];

export default tseslint.config(
  { ignores: ['node_modules', 'cdk.out', 'coverage', '.habeas', '*.cjs'] },
  ...tseslint.configs.recommendedTypeChecked,
  regexp.configs['flat/recommended'],
  {
    languageOptions: { parserOptions: { project: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      'max-depth': ['error', 4],
      complexity: ['error', 15],
      'no-console': 'error',
      'no-control-regex': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-imports': [
        'error',
        { patterns: NOTHING_NAMES.map((name) => ({ group: [`**/${name}`, `**/${name}.ts`] })) },
      ],
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['functions/core/**'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval', 'Buffer', 'crypto'],
      'no-restricted-syntax': [
        'error',
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Take the Clock port.' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take the Clock port.' },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Take the Ids port.' },
      ],
    },
  },
  {
    files: ['test/**', 'bench/**', 'cli/**', 'infra/aws/app.ts', 'infra/local/{main,demo,send-example-mail}.ts'],
    rules: { 'no-console': 'off', 'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['test/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['functions/core/intake/reader/*weights.ts'], rules: { 'max-lines': 'off' } }, // data
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
