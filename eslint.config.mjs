import tseslint from 'typescript-eslint';

/** What the types cannot say: rules of the house, each with what to do instead. */
const forbid = (selector, message) => ({ selector, message });

const clockAndEnvironment = [
  forbid(
    "NewExpression[callee.name='Date'][arguments.length=0]",
    'Take `now` as an argument; only libs/clock reads the clock.',
  ),
  forbid(
    "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    'Take `now` as an argument; only libs/clock reads the clock.',
  ),
  forbid("MemberExpression[object.name='process'][property.name='env']", 'Settings come from libs/config.'),
];

const insideTx = ':function[params.0.name="tx"]';
const transactions = [
  forbid(
    `${insideTx} MemberExpression[object.type='ThisExpression'][property.name=/^(work|db|dataSource)$/]`,
    'This function has joined a transaction: use its `tx`.',
  ),
  forbid(
    `${insideTx} CallExpression[callee.object.name='Promise'][callee.property.name='all']`,
    'One connection runs one query at a time: await them one after the other.',
  ),
];

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'var', 'coverage', 'libs/web/assets/*.js', '**/*.cjs', '**/*.mjs'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'off',
      'no-restricted-syntax': ['error', ...clockAndEnvironment, ...transactions],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 12],
    },
  },
  {
    files: ['src/main.ts', 'src/cli.ts', 'libs/clock/**', 'libs/config/**', 'libs/embedded-database/**'],
    rules: { 'no-restricted-syntax': ['error', ...transactions] },
  },
  { files: ['migrations/**'], rules: { 'max-lines': 'off' } },
  {
    files: ['test/**', '**/*.spec.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': 'off',
      'max-lines': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
