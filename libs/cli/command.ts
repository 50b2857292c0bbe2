import type { UnitOfWork } from '@libs/db';
import type { Actor } from '@libs/permissions';

/** What a command works with; it reads neither clock nor environment and prints only through `out`. */
export interface CommandContext {
  readonly work: UnitOfWork;
  readonly actor: Actor;
  readonly now: Date;
  readonly out: (line: string) => void;
}

export interface Command {
  /** The first word after `npm run cli --`. */
  readonly name: string;
  /** One line for each way to call it. */
  readonly usage: readonly string[];
  /** The exit code: 0 done, 1 refused. A foreseen refusal may also be thrown as DomainError. */
  run(args: readonly string[], context: CommandContext): Promise<number>;
}
