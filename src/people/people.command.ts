import { text } from 'node:stream/consumers';
import type { Command, CommandContext } from '@libs/cli';
import { DomainError } from '@libs/errors';
import { roles } from '@libs/permissions';
import { addPerson } from './add-person.command';
import { type ReadInput, setPassword } from './password.command';

type Way = (args: readonly string[], context: CommandContext, input: ReadInput) => Promise<number>;

const ways: Readonly<Record<string, Way>> = { add: addPerson, password: setPassword };

/** `people add` opens the first accounts, `people password` helps who has lost theirs. */
export const peopleCommandReading = (input: ReadInput): Command => ({
  name: 'people',
  usage: [
    'people add --email ADRESSE --name NAME --roles ROLLE[,ROLLE] [--ags SCHLÜSSEL]',
    `  Rollen: ${Object.keys(roles).join(', ')}`,
    '  --ags: die Kommune, für die jemand Anträge stellt; Personal der Verwaltung hat keine',
    'people password ADRESSE [--stdin]',
    '  setzt ein neues Passwort, zeigt es einmal und beendet alle Anmeldungen der Person',
    '  --stdin: liest das neue Passwort aus der Standardeingabe und zeigt es nicht',
  ],
  run([verb = '', ...rest], context) {
    const way = Object.hasOwn(ways, verb) ? ways[verb] : undefined;
    if (!way) throw new DomainError('invalid_input', { message: 'Nötig ist add oder password.' });
    return way(rest, context, input);
  },
});

export const peopleCommand = peopleCommandReading(() => text(process.stdin));
