import { parseArgs } from 'node:util';
import type { CommandContext } from '@libs/cli';
import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import { type Role, roles } from '@libs/permissions';
import { organisationFor } from '../municipalities';
import { openAccount } from './accounts';
import { newPassword } from './passwords';

/** `people add`: opens an account with a password that is printed once. The first accounts come from here. */
export async function addPerson(
  args: readonly string[],
  { work, actor, now, out }: CommandContext,
): Promise<number> {
  const { email, name, roles: held, ags } = optionsOf(args);
  const password = newPassword();
  await work.run(actor, async (tx) => {
    const organisationId = await organisationOf(tx, ags, now);
    const person = { email, name, password, roles: held, organisationId };
    await openAccount(tx, now, person, actor);
  });
  out(`Das Konto ${email} ist eröffnet.`);
  out(`Passwort (wird nur jetzt gezeigt, bitte nach der Anmeldung unter „Mein Konto“ ändern): ${password}`);
  return 0;
}

const organisationOf = async (tx: Tx, ags: string | undefined, now: Date): Promise<string | null> =>
  ags === undefined ? null : (await organisationFor(tx, ags, now)).id;

function optionsOf(args: readonly string[]) {
  const option = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { email: option, name: option, roles: option, ags: option },
  });
  const { email, name, roles: given = '', ags } = values;
  if (!email || !name || !given) throw usage('Nötig sind --email, --name und --roles.');
  const held = given.split(',').map((role) => role.trim());
  const unknown = held.filter((role) => !Object.hasOwn(roles, role));
  if (unknown.length > 0) throw usage(`Diese Rollen gibt es nicht: ${unknown.join(', ')}.`);
  return { email, name, ags, roles: held as Role[] };
}

const usage = (message: string): DomainError => new DomainError('invalid_input', { message });
