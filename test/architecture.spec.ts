import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import uses from '../src/uses.json';

const root = process.cwd();
const tool = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** The names of the rules that a small tree of files breaks. */
function violated(files: Readonly<Record<string, string>>): string[] {
  const tree = mkdtempSync(path.join(tmpdir(), 'boundaries-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.join(tree, path.dirname(name)), { recursive: true });
      writeFileSync(path.join(tree, name), content);
    }
    for (const folder of ['src', 'libs', 'migrations'])
      mkdirSync(path.join(tree, folder), { recursive: true });
    writeFileSync(path.join(tree, 'tsconfig.json'), '{ "compilerOptions": { "module": "commonjs" } }');
    const args = [
      tool,
      '--config',
      path.join(root, '.dependency-cruiser.cjs'),
      '--output-type',
      'json',
      'src',
      'libs',
      'migrations',
    ];
    const json = execFileSync(process.execPath, args, {
      cwd: tree,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1e8,
    });
    return violationsIn(json);
  } catch (error) {
    return violationsIn((error as { stdout: string }).stdout);
  } finally {
    rmSync(tree, { recursive: true });
  }
}

const violationsIn = (json: string): string[] => [
  ...new Set<string>(
    JSON.parse(json).summary.violations.map((violation: { rule: { name: string } }) => violation.rule.name),
  ),
];

const door = 'export const door = 1;\n';

describe('dependency-cruiser refuses', () => {
  it.each<[string, Record<string, string>]>([
    ['front-door', { 'src/cases/a.ts': `import '../people/inside';\n`, 'src/people/inside.ts': door }],
    ['front-door-from-top', { 'src/app.ts': `import './people/inside';\n`, 'src/people/inside.ts': door }],
    ['unlisted-module', { 'src/app.ts': `import './stray';\n`, 'src/stray/index.ts': door }],
    [
      'libs-know-no-module',
      { 'libs/money/a.ts': `import '../../src/people';\n`, 'src/people/index.ts': door },
    ],
    ['domain-is-pure', { 'src/cases/domain/a.ts': `import '../../../libs/db';\n`, 'libs/db/index.ts': door }],
    ['no-circles', { 'libs/a/a.ts': `import './b';\n`, 'libs/a/b.ts': `import './a';\n` }],
    [
      'migrations-stand-alone',
      { 'migrations/0001-a.ts': `import '../libs/money';\n`, 'libs/money/index.ts': door },
    ],
  ])('%s', (rule, files) => expect(violated(files)).toContain(rule));

  it('in every module a use that its row does not list, and allows those it lists', () => {
    const modules = Object.entries(uses) as [string, readonly string[]][];
    const doors = Object.fromEntries(modules.map(([name]) => [`src/${name}/index.ts`, door]));
    const importing = (namesFor: (module: string, allowed: readonly string[]) => readonly string[]) =>
      Object.fromEntries(
        modules.map(([module, allowed]) => [
          `src/${module}/a.ts`,
          namesFor(module, allowed)
            .map((name) => `import '../${name}';\n`)
            .join('') || door,
        ]),
      );
    const foreign = importing((module, allowed) =>
      modules
        .map(([name]) => name)
        .filter((name) => name !== module && !allowed.includes(name))
        .slice(0, 1),
    );
    expect(violated({ ...doors, ...foreign })).toEqual(
      expect.arrayContaining(modules.map(([module]) => `module-${module}`)),
    );
    expect(violated({ ...doors, ...importing((_, allowed) => allowed) })).toEqual([]);
  });
});

describe('src/uses.json', () => {
  /** The other modules that the files of a module import, tests left out. */
  const usedBy = (module: string): Set<string> =>
    new Set(
      readdirSync(`src/${module}`, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name) && !/\.spec\./.test(name))
        .map((name) => path.join('src', module, name))
        .flatMap((file) =>
          [...readFileSync(file, 'utf8').matchAll(/(?:from|import) '(\.[^']+)'/g)].map(([, to]) =>
            path.join(path.dirname(file), to!),
          ),
        )
        .map((to) => to.split(path.sep)[1]!),
    );

  it.each(Object.entries(uses))('lists for %s no module that it does not use', (module, allowed) => {
    const used = usedBy(module);
    expect(allowed.filter((name: string) => !used.has(name))).toEqual([]);
  });
});

describe('eslint', () => {
  const planted = `
    export const now = new Date();
    export const millis = Date.now();
    export const port = process.env.PORT;
    export class Service {
      work = 1;
      outside(tx: unknown) { return [tx, this.work]; }
    }
    export const parallel = (tx: unknown) => Promise.all([tx]);
  `;
  const linted = (code: string): string[] => {
    const args = [
      'node_modules/eslint/bin/eslint.js',
      '--stdin',
      '--stdin-filename',
      'src/cases/planted.ts',
      '--format',
      'json',
    ];
    const { stdout } = spawnSync(process.execPath, args, { cwd: root, input: code, encoding: 'utf8' });
    return JSON.parse(stdout)[0].messages.map(
      ({ line, message }: { line: number; message: string }) => `${line}: ${message}`,
    );
  };

  it('refuses clock, environment, and leaving a transaction', () =>
    expect(linted(planted)).toEqual([
      expect.stringMatching(/^2: .*libs\/clock/),
      expect.stringMatching(/^3: .*libs\/clock/),
      expect.stringMatching(/^4: .*libs\/config/),
      expect.stringMatching(/^7: .*joined a transaction/),
      expect.stringMatching(/^9: .*one query at a time/),
    ]));

  it('has nothing against a plain function', () =>
    expect(linted('export const dayOf = (now: Date) => now.getDate();')).toEqual([]));
});
