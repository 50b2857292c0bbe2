import { readdirSync, readFileSync } from 'node:fs';

/**
 * Since 2025 the Land refers to the federal law of administrative procedure, before it had its own: which one a
 * paragraph is cited from depends on the day. Letters and deadlines ask `citedOn`, and so do the screens of these modules.
 */
const modules = ['applications', 'authority', 'correspondence', 'deadlines', 'decisions', 'desk', 'review'];

const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
const citesItself = (code: string): boolean => /§[^'"`\n]*VwVfG/.test(withoutComments(code));

const filesOf = (module: string): string[] =>
  readdirSync(`src/${module}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.spec\./.test(name))
    .map((name) => `src/${module}/${name}`);

it.each(modules)('%s cites the law of procedure as of a day', (module) =>
  expect(filesOf(module).filter((name) => citesItself(readFileSync(name, 'utf8')))).toEqual([]),
);

it.each([
  [`hint="§ 28 VwVfG"`, true],
  ['`Nach § 49 Abs. 2 VwVfG`', true],
  [`citedOn(day, '§ 28')`, false],
  [`/** § 28 VwVfG */`, false],
  ['// § 28 VwVfG', false],
])('%s is %s', (code, cites) => expect(citesItself(code)).toBe(cites));
