import { DomainError } from '@libs/errors';
import type { Command, CommandContext } from './command';

const isUsageError = (error: unknown): boolean =>
  String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS_');

/** A refusal in one line, or one for each field that it concerns. */
const linesOf = ({ message, details }: DomainError): string[] => Object.values(details.fields ?? { message });

/** How each command is called; an indented line explains the one before it. */
export const showUsage = (commands: readonly Command[], out: CommandContext['out']): void => {
  out('Aufruf:');
  for (const line of commands.flatMap((command) => command.usage))
    out(line.startsWith(' ') ? `    ${line}` : `  npm run cli -- ${line}`);
};

/** Finds the command that the first word names and runs it; prints refusals in German. Returns the exit code. */
export async function runCommand(
  commands: readonly Command[],
  [name, ...args]: readonly string[],
  context: CommandContext,
): Promise<number> {
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    if (name) context.out(`Den Befehl „${name}“ gibt es nicht.`);
    showUsage(commands, context.out);
    return 1;
  }
  try {
    return await command.run(args, context);
  } catch (error) {
    if (error instanceof DomainError) for (const line of linesOf(error)) context.out(`Fehler: ${line}`);
    else if (isUsageError(error)) showUsage([command], context.out);
    else throw error;
    return 1;
  }
}
