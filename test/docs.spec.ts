import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { breaks } from '@libs/audit-chain/breaks';
import { settings } from '@libs/config';
import { diagram } from '@libs/lifecycle';
import { permissions, type Role, roles } from '@libs/permissions';
import ts from 'typescript';
import { ruleTable } from '../libs/directive/rules';
import { documented } from '../libs/directive/testing/documentation';
import * as vocabulary from '../libs/directive/vocabulary';
import packageJson from '../package.json';
import { parts } from '../src/applications/domain/parts';
import { auditCommand } from '../src/audit/audit.command';
import { budgetCommand } from '../src/budget/budget.command';
import { ledgerCheckCommand } from '../src/reports/ledger-check.command';
import { yearStates } from '../src/budget/domain/budget-year';
import { entryKinds } from '../src/budget/domain/entry';
import { envelopeKinds, titles } from '../src/budget/domain/envelope';
import { movementKinds } from '../src/budget/domain/movement';
import { deadlineKinds } from '../src/cases/domain/deadline-kinds';
import { conditions, duties, type State, states, steps } from '../src/cases/domain/lifecycle';
import { letterKinds } from '../src/letters/domain/letter-kinds';
import { municipalitiesCommand } from '../src/municipalities/municipalities.command';
import { figures } from '../src/reports/domain/entry-filter';
import { checkResults, checks } from '../src/review/domain/checks';
import uses from '../src/uses.json';

/**
 * The documentation against the code: what is made from tables, the words, the settings, the links.
 * `UPDATE_DOCS=1 npx jest test/docs.spec.ts` writes the made parts anew.
 */
const update = process.env.UPDATE_DOCS === '1';

const read = (file: string): string => readFileSync(file, 'utf8');
const inFolder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.posix.join(folder, name));
const documents = [...inFolder('docs'), ...readdirSync('.'), 'templates/letters/README.md'].filter((file) =>
  file.endsWith('.md'),
);

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const code = (word: string): string => `\`${word}\``;
const listed = (words: readonly string[]): string => words.map(code).join(', ') || '–';
const mapRecord = <T, R>(record: Readonly<Record<string, T>>, to: (value: T, key: string) => R): R[] =>
  Object.entries(record).map(([key, value]) => to(value, key));

const labels = mapRecord(states, ({ staff }, state) => [state, staff]);
const stateDiagram = `\`\`\`mermaid\n${diagram(Object.fromEntries(labels) as Record<State, string>, steps)}\n\`\`\``;

const stateTable = table(
  ['Stand', 'Wort für die Kommune', 'Wort für das Amt'],
  mapRecord(states, ({ applicant, staff }, state) => [code(state), applicant, staff]),
);

const holders = (permission: keyof typeof permissions): string =>
  permissions[permission].map((role: Role) => roles[role].label).join(', ');
const stepTable = table(
  ['Schritt', 'Knopf', 'von', 'nach', 'Aufgabe', 'Rollen', 'Bedingung'],
  mapRecord(steps, ({ label, from, to, duty, permission, needs }, step) => [
    code(step),
    label,
    listed(from),
    code(to),
    duties[duty],
    holders(permission),
    needs.map((condition) => conditions[condition]).join(' ') || '–',
  ]),
);

const permissionTable = table(
  ['Recht', 'Rollen'],
  mapRecord(permissions, (_, permission) => [
    code(permission),
    holders(permission as keyof typeof permissions),
  ]),
);

const usesTable = table(
  ['Modul', 'darf benutzen', 'wird benutzt von'],
  mapRecord<readonly string[], string[]>(uses, (used, module) => [
    code(module),
    listed(used),
    listed(
      mapRecord<readonly string[], string[]>(uses, (of, user) => (of.includes(module) ? [user] : [])).flat(),
    ),
  ]),
);

/** Functions and methods that join the caller's transaction. */
const entryPoints = [
  ['libs/audit-chain/record.ts', 'record'],
  ['libs/outbox/publish.ts', 'publish'],
  ['libs/db/counter.ts', 'nextNumber'],
  ['src/cases/cases.service.ts', 'start'],
  ['src/cases/cases.service.ts', 'take'],
  ['src/cases/cases.service.ts', 'register'],
  ['src/cases/cases.service.ts', 'assign'],
  ['src/cases/cases.service.ts', 'setDeadline'],
  ['src/cases/cases.service.ts', 'meetDeadline'],
  ['src/cases/cases.service.ts', 'lock'],
  ['src/budget/budget.service.ts', 'book'],
  ['src/budget/budget.service.ts', 'reserve'],
  ['src/budget/budget.service.ts', 'commit'],
  ['src/budget/budget.service.ts', 'decommit'],
  ['src/budget/budget.service.ts', 'release'],
  ['src/budget/budget.service.ts', 'releaseExpired'],
  ['src/letters/letters.service.ts', 'issue'],
  ['src/people/people.service.ts', 'createPerson'],
  ['src/people/people.service.ts', 'disable'],
] as const;

/** "take<S extends Step>(tx: Tx, …): Promise<GrantCase>" as it stands in the file. */
function signature(file: string, name: string): string {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isCallable = ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node);
    if (isCallable && node.body && node.name?.getText(source) === name)
      found.push(source.text.slice(node.name.getStart(source), node.body.getStart(source)));
    ts.forEachChild(node, visit);
  };
  visit(source);
  if (found.length !== 1) throw new Error(`${name} stands ${found.length} times in ${file}`);
  const flat = found[0]!.replace(/\s+/g, ' ').trim();
  return flat.replace(/([(<]) | (?=[)>])/g, '$1').replace(/,(?=\))/g, '');
}

const entryPointTable = table(
  ['Eigentümer', 'Einstieg'],
  entryPoints.map(([file, name]) => [
    `[${path.posix.dirname(file)}](../${file})`,
    code(signature(file, name).replaceAll('|', '\\|')),
  ]),
);

/** A document in three: the middle is made from a table of the code. */
function threeParts(file: string, name: string): readonly [before: string, made: string, after: string] {
  const [begin, end] = [`<!-- erzeugt: ${name} -->\n`, `<!-- Ende: ${name} -->`];
  const [before, rest] = read(file).split(begin);
  const [made, after] = rest?.split(end) ?? [];
  if (before === undefined || made === undefined || after === undefined)
    throw new Error(`${file} has no ${begin} … ${end}`);
  return [before + begin, made, end + after];
}

it.each([
  ['docs/lifecycle.md', 'diagramm', stateDiagram],
  ['docs/lifecycle.md', 'stände', stateTable],
  ['docs/lifecycle.md', 'schritte', stepTable],
  ['docs/boundaries.md', 'module', usesTable],
  ['docs/boundaries.md', 'einstiege', entryPointTable],
  ['docs/security.md', 'rechte', permissionTable],
  ...mapRecord(documented, ({ header, rows }, name): [string, string, string] => [
    'docs/directives.md',
    name,
    table(header, rows),
  ]),
])('%s shows in „%s“ what the code says', (file, name, made) => {
  const [before, , after] = threeParts(file, name);
  if (update) writeFileSync(file, `${before}\n${made}\n\n${after}`);
  expect(threeParts(file, name)[1].trim()).toBe(made);
});

/** Code words by the heading of docs/language.md under which they stand, with the German word of the code. */
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Module: Object.fromEntries(mapRecord(uses, (_, module) => [module, ''])),
  Fristen: Object.fromEntries(mapRecord(deadlineKinds, ({ applicant }, kind) => [kind, applicant])),
  Stände: Object.fromEntries(labels),
  Schritte: Object.fromEntries(mapRecord(steps, ({ label }, step) => [step, label])),
  Aufgaben: duties,
  Bedingungen: conditions,
  Rollen: Object.fromEntries(mapRecord(roles, ({ label }, role) => [role, label])),
  Abschnitte: Object.fromEntries(mapRecord(parts, ({ title }, part) => [part, title])),
  Prüfpunkte: Object.fromEntries(mapRecord(checks, (_, name) => [name, ''])),
  Prüfergebnisse: checkResults,
  Buchungsarten: entryKinds,
  Bewegungen: movementKinds,
  'Stand der Haushaltsjahre': yearStates,
  Töpfe: Object.fromEntries(mapRecord(envelopeKinds, (_, kind) => [kind, ''])),
  Beträge: figures,
  Titel: titles,
  Schreiben: Object.fromEntries(mapRecord(letterKinds, ({ title }, kind) => [kind, title])),
  Regeln: Object.fromEntries(mapRecord(ruleTable, ({ title }, rule) => [rule, title])),
  Kennzeichen: Object.fromEntries(vocabulary.marks.map((mark) => [mark, ''])),
  Zuwendungsempfänger: vocabulary.recipientKinds,
  Finanzierungsarten: vocabulary.financingTypes,
  Ausgabenarten: Object.fromEntries(
    mapRecord(vocabulary.expenseCategories, ({ label }, kind) => [kind, label]),
  ),
};

/** The lines under a heading, up to the next one. */
function under(heading: string, file: string): string[] {
  const lines = read(file).split('\n');
  const from = lines.findIndex((line) => line.replace(/^#+ /, '') === heading && line.startsWith('#'));
  const rest = lines.slice(from + 1);
  const to = rest.findIndex((line) => line.startsWith('#'));
  return from < 0 ? [] : rest.slice(0, to < 0 ? undefined : to);
}
const rowsOf = (lines: readonly string[]): Map<string, string> =>
  new Map(lines.flatMap((line) => (/^\| `([^`]+)` \|/.exec(line) ? [[line.split('`')[1]!, line]] : [])));

it.each(Object.entries(words))(
  'docs/language.md has under „%s“ every word of the code and no other',
  (heading, all) => {
    const rows = rowsOf(under(heading, 'docs/language.md'));
    expect([...rows.keys()].sort()).toEqual(Object.keys(all).sort());
    for (const [word, label] of Object.entries(all)) expect(rows.get(word)).toContain(label);
  },
);

it('docs/operations.md explains every setting with its default, and no other', () => {
  const rows = rowsOf(under('Einstellungen', 'docs/operations.md'));
  expect([...rows.keys()].sort()).toEqual(mapRecord(settings, ({ env }) => env).sort());
  for (const { env, default: preset } of Object.values(settings))
    expect(rows.get(env)).toContain(preset === null ? '–' : code(preset));
});

it('docs/operations.md explains every way in which the audit trail can be broken', () => {
  const rows = rowsOf(under('Wenn die Prüfung des Protokolls scheitert', 'docs/operations.md'));
  expect([...rows.keys()].sort()).toEqual(Object.keys(breaks).sort());
});

const commands = [
  municipalitiesCommand,
  budgetCommand,
  ledgerCheckCommand,
  auditCommand(null as never, null as never),
];
it.each(commands.flatMap(({ usage }) => usage))('docs/operations.md shows „%s“', (usage) =>
  expect(read('docs/operations.md')).toContain(`npm run cli -- ${usage}`),
);

it.each(documents)('%s names only scripts that package.json has', (file) => {
  const named = [...read(file).matchAll(/npm run (?:-s )?([a-z]+)/g)].map(([, script]) => script!);
  expect(named.filter((script) => !(script in packageJson.scripts))).toEqual([]);
});

/** The names under which a page can be linked at its headings, as GitHub makes them. */
const anchorsOf = (file: string): string[] =>
  [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

it.each(documents)('%s links only to what exists', (file) => {
  const text = read(file).replace(/```[\s\S]*?```/g, '');
  const links = [...text.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)/g)].map(([, link]) => decodeURI(link!));
  const exists = (link: string): boolean => {
    const [target, anchor] = link.split('#', 2) as [string, string | undefined];
    const page = target === '' ? file : path.join(path.dirname(file), target);
    return existsSync(page) && (anchor === undefined || anchorsOf(page).includes(anchor));
  };
  expect(links.filter((link) => !exists(link))).toEqual([]);
});

it('docs/adr numbers its records without gaps, lists each and gives each the same parts', () => {
  const records = readdirSync('docs/adr').filter((name) => name !== 'README.md');
  expect(records.map((name) => Number(name.slice(0, 4)))).toEqual(records.map((_, index) => index + 1));
  for (const name of records) {
    expect(read('docs/adr/README.md')).toContain(`](${name})`);
    const headings = [...read(`docs/adr/${name}`).matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect([name, ...headings]).toEqual([name, 'Kontext', 'Entscheidung', 'Folgen']);
  }
});
