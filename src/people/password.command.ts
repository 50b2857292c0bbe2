import { parseArgs } from 'node:util';
import type { CommandContext } from '@libs/cli';
import { DomainError } from '@libs/errors';
import { resetPassword } from './password-reset';
import { newPassword } from './passwords';

/** All that comes from standard input. */
export type ReadInput = () => Promise<string>;

/** `people password`: a new password for somebody who has lost theirs, typed in or made and printed once. */
export async function setPassword(
  args: readonly string[],
  { work, actor, now, out }: CommandContext,
  input: ReadInput,
): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { stdin: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [email, ...rest] = positionals;
  if (!email || rest.length > 0)
    throw new DomainError('invalid_input', { message: 'Nötig ist genau eine E-Mail-Adresse.' });
  const password = values.stdin ? firstLine(await input()) : newPassword();
  await work.run(actor, (tx) => resetPassword(tx, actor, now, { email, password }));
  out(`Das Konto ${email} hat ein neues Passwort. Alle Anmeldungen der Person sind beendet.`);
  if (!values.stdin)
    out(`Passwort (wird nur jetzt gezeigt, bitte nach der Anmeldung unter „Mein Konto“ ändern): ${password}`);
  return 0;
}

const firstLine = (typed: string): string => typed.split(/\r?\n/, 1)[0] ?? '';
