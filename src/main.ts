import 'reflect-metadata';
import { readConfig } from '@libs/config';
import { startProduct } from './start';
import { stopOnSignals } from './stop';

async function main(): Promise<void> {
  stopOnSignals(await startProduct(readConfig(process.env), console.log));
}

main().catch((error: Error) => {
  console.error(`\nFörderwerk startet nicht.\n${error.message}`);
  process.exit(1);
});
