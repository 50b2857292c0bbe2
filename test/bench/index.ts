import 'reflect-metadata';
import { benchDirective } from './directive';
import { benchLedger } from './ledger';
import { benchLetters } from './letters';

/** `npm run bench -- <name>`: measures on this machine, prints a table and fails below the stated limit. */
const benchmarks: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  directive: benchDirective,
  ledger: benchLedger,
  letters: benchLetters,
};

async function run(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !(name in benchmarks));
  if (names.length === 0 || unknown.length > 0) {
    console.error(`Aufruf: npm run bench -- <Name>. Namen: ${Object.keys(benchmarks).join(', ')}`);
    return 2;
  }
  let passed = true;
  for (const name of names) passed = (await benchmarks[name]!()) && passed;
  return passed ? 0 : 1;
}

void run(process.argv.slice(2)).then((code) => (process.exitCode = code));
