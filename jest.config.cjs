/** One configuration, three projects: pure rules, the product over HTTP and database, the browser journey. */
const swc = [
  '@swc/jest',
  {
    jsc: {
      // Also rewrites the alias in globalSetup, where jest's moduleNameMapper does not reach.
      baseUrl: __dirname,
      paths: { '@libs/*': ['./libs/*'] },
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        react: { runtime: 'automatic', importSource: 'preact' },
      },
      target: 'es2023',
    },
    module: { type: 'commonjs' },
  },
];

const shared = {
  rootDir: __dirname,
  transform: { '^.+\\.m?[tj]sx?$': swc },
  transformIgnorePatterns: [
    '/node_modules/(?!@fastify/cookie|cookie/|@nestjs/|preact|file-type|strtok3|token-types|uint8array-extras|@tokenizer|@borewit|temporal-)',
  ],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/var/'],
  setupFiles: ['reflect-metadata'],
};

module.exports = {
  // Machines differ; a test that hangs still ends.
  testTimeout: 30_000,
  // One after the other: the audit trail is sealed up to the oldest transaction of the whole server, so tests on
  // one server would wait for each other. A worker that has grown is replaced.
  maxWorkers: 1,
  workerIdleMemoryLimit: '1500MB',
  reporters: ['default', '<rootDir>/test/support/closing-line.cjs'],
  projects: [
    { ...shared, displayName: 'rules', testMatch: ['<rootDir>/{src,libs,migrations}/**/*.spec.ts?(x)'] },
    {
      ...shared,
      displayName: 'product',
      testMatch: [
        '<rootDir>/test/**/*.spec.ts',
        '<rootDir>/test/**/*.http-spec.ts',
        '<rootDir>/test/**/*.db-spec.ts',
      ],
      globalSetup: '<rootDir>/test/support/global-setup.ts',
      globalTeardown: '<rootDir>/test/support/global-teardown.ts',
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/**/*.browser-spec.ts'],
      globalSetup: '<rootDir>/test/support/global-setup.ts',
      globalTeardown: '<rootDir>/test/support/global-teardown.ts',
    },
  ],
};
