import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { Command, CommandContext } from '@libs/cli';
import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import { type Role, roles } from '@libs/permissions';
import { organisationFor } from '../municipalities';
import { openAccount } from './accounts';

const PASSWORD_BYTES = 15;

/** `people add`: opens an account with a password that is printed once. The first accounts come from here. */
export const peopleCommand: Command = {
  name: 'people',
  usage: [
    'people add --email ADRESSE --name NAME --roles ROLLE[,ROLLE] [--ags SCHLÜSSEL]',
    `  Rollen: ${Object.keys(roles).join(', ')}`,
    '  --ags: die Kommune, für die jemand Anträge stellt; Personal der Verwaltung hat keine',
  ],
  run: addPerson,
};

async function addPerson(
  args: readonly string[],
  { work, actor, now, out }: CommandContext,
): Promise<number> {
  const { email, name, roles: held, ags } = optionsOf(args);
  const password = randomBytes(PASSWORD_BYTES).toString('base64url');
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
  const [verb, ...rest] = args;
  const option = { type: 'string' } as const;
  const { values } = parseArgs({
    args: rest,
    options: { email: option, name: option, roles: option, ags: option },
  });
  const { email, name, roles: given = '', ags } = values;
  if (verb !== 'add' || !email || !name || !given)
    throw usage('Nötig sind add, --email, --name und --roles.');
  const held = given.split(',').map((role) => role.trim());
  const unknown = held.filter((role) => !Object.hasOwn(roles, role));
  if (unknown.length > 0) throw usage(`Diese Rollen gibt es nicht: ${unknown.join(', ')}.`);
  return { email, name, ags, roles: held as Role[] };
}

const usage = (message: string): DomainError => new DomainError('invalid_input', { message });
