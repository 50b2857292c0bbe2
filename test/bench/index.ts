import { benchDirective } from './directive';

/** `npm run bench -- <name>`: measures on this machine, prints a table and fails below the stated limit. */
const benchmarks: Readonly<Record<string, () => boolean>> = {
  directive: benchDirective,
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in benchmarks));
if (names.length === 0 || unknown.length > 0) {
  console.error(`Aufruf: npm run bench -- <Name>. Namen: ${Object.keys(benchmarks).join(', ')}`);
  process.exitCode = 2;
} else {
  const passed = names.map((name) => benchmarks[name]!());
  process.exitCode = passed.every(Boolean) ? 0 : 1;
}
