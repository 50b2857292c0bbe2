import { DomainError } from '@libs/errors';
import type { Command, CommandContext } from './command';
import { runCommand, showUsage } from './run-command';

const command = (name: string, run: Command['run']): Command => ({ name, usage: [`${name} DATEI`], run });

async function called(args: string[], run: Command['run'] = () => Promise.resolve(0)) {
  const lines: string[] = [];
  const context: Pick<CommandContext, 'out'> = { out: (line) => lines.push(line) };
  return {
    code: await runCommand([command('pruefen', run), command('laden', run)], args, context as CommandContext),
    lines,
  };
}

it('hands the rest of the line to the command and its exit code back', async () => {
  const run = jest.fn(() => Promise.resolve(3));
  expect((await called(['laden', 'a', '--b'], run)).code).toBe(3);
  expect(run).toHaveBeenCalledWith(['a', '--b'], expect.anything());
});

it.each([
  ['no command', [], ['Aufruf:', '  npm run cli -- pruefen DATEI', '  npm run cli -- laden DATEI']],
  ['an unknown command', ['weg'], ['Den Befehl „weg“ gibt es nicht.', 'Aufruf:']],
])('shows how to call it: %s', async (_, args, expected) => {
  const { code, lines } = await called(args);
  expect(code).toBe(1);
  expect(lines.slice(0, expected.length)).toEqual(expected);
});

it('shows what explains a call below it, not as a call of its own', () => {
  const lines: string[] = [];
  const usage = ['laden DATEI', '  DATEI: eine Tabelle'];
  showUsage([{ ...command('laden', () => Promise.resolve(0)), usage }], (line) => lines.push(line));
  expect(lines).toEqual(['Aufruf:', '  npm run cli -- laden DATEI', '      DATEI: eine Tabelle']);
});

it.each([
  [
    'a refusal',
    new DomainError('invalid_input', { message: 'Die Datei ist leer.' }),
    ['Fehler: Die Datei ist leer.'],
  ],
  [
    'an unknown option',
    Object.assign(new TypeError("Unknown option '--x'"), { code: 'ERR_PARSE_ARGS_UNKNOWN_OPTION' }),
    ['Aufruf:', '  npm run cli -- laden DATEI'],
  ],
])('prints %s and returns 1', async (_, error, expected) => {
  expect(await called(['laden'], () => Promise.reject(error))).toEqual({ code: 1, lines: expected });
});

it('does not swallow what nobody foresaw', () =>
  expect(called(['laden'], () => Promise.reject(new Error('broken')))).rejects.toThrow('broken'));
