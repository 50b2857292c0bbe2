import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { EmbeddedDatabase } from '@libs/embedded-database';
import { binaries } from '@libs/embedded-database/binaries';
import { serverUser } from '@libs/embedded-database/server-user';

// A process of its own because jest cannot load the package that brings PostgreSQL's programs.
const [folder = '', ...settings] = process.argv.slice(2);

const start = async (): Promise<string> => (await EmbeddedDatabase.start(folder, { settings })).ownerUrl;

const end = async (mode: 'fast' | 'immediate'): Promise<void> => {
  const { pg_ctl } = await binaries();
  const words = ['-D', path.join(folder, 'data'), '--silent', '--wait', '-m', mode, 'stop'];
  execFileSync(pg_ctl, words, { ...serverUser(), cwd: folder });
};

export const steps = { start, crash: () => end('immediate'), stop: () => end('fast') };

process.on('message', (step: keyof typeof steps) => {
  steps[step]().then(
    (answer) => process.send?.({ answer }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
