/** The rules of docs/boundaries.md, made from the one table src/uses.json. */
const uses = require('./src/uses.json');

const modules = Object.keys(uses);
const anyOf = (names) => `(${names.join('|')})`;

const moduleRules = modules.map((module) => ({
  name: `module-${module}`,
  comment: `src/${module} may use only: ${uses[module].join(', ') || 'no other module'}. Backwards goes by event (outbox).`,
  severity: 'error',
  from: { path: `^src/${module}/` },
  to: { path: '^src/[^/]+/', pathNot: `^src/${anyOf([module, ...uses[module]])}/` },
}));

module.exports = {
  forbidden: [
    ...moduleRules,
    {
      name: 'front-door',
      comment: 'From outside a module only its index.ts may be imported.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/([^/]+)/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'front-door-from-top',
      comment: 'The top of src imports modules through their index.ts.',
      severity: 'error',
      from: { path: '^src/[^/]+\\.tsx?$' },
      to: { path: '^src/[^/]+/', pathNot: '^src/[^/]+/index\\.ts$' },
    },
    {
      name: 'unlisted-module',
      comment: 'Every folder in src is a module with a row in src/uses.json.',
      severity: 'error',
      from: {},
      to: { path: '^src/[^/]+/', pathNot: `^src/${anyOf(modules)}/` },
    },
    {
      name: 'libs-know-no-module',
      comment: 'A library may not know the product that uses it.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^src/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'domain/ holds rules: no Nest, no TypeORM, no pg, no clock, no files.',
      severity: 'error',
      from: { path: '/domain/', pathNot: '\\.spec\\.tsx?$|/samples/' },
      to: {
        path: 'node_modules/(@nestjs|typeorm|pg|fastify|bullmq)|^libs/(db|jobs|outbox|audit-chain|config|files)/|^(node:)?fs$',
      },
    },
    {
      name: 'no-circles',
      comment: 'Modules and files form no circle.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'migrations-stand-alone',
      comment: 'A migration is frozen: it may import nothing but sqlMigration.',
      severity: 'error',
      from: { path: '^migrations/\\d' },
      to: { path: '^(src|libs)/', pathNot: '^libs/db/sql-migration\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
