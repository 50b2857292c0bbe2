import { randomUUID } from 'node:crypto';
import { record } from '@libs/audit-chain';
import { type Tx, UnitOfWork } from '@libs/db';
import { systemActor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { normalisedEmail } from './domain/email';
import { type Attempt, isLast, isRefused, minutesLocked } from './domain/lock';
import { hashPassword, isPassword } from './passwords';
import { countAttempt, forgetFailures } from './sign-in-failures';

export type Proof =
  | { readonly proven: true; readonly personId: string }
  | { readonly proven: false; readonly minutesLocked: number | null };

interface Account {
  readonly id: string;
  readonly passwordHash: string | null;
}

/**
 * Whether e-mail address and password belong together. An unknown address, a disabled account and a wrong
 * password cannot be told apart: same answer, same lock, same time (a password is always reckoned).
 */
@Injectable()
export class Credentials {
  private readonly decoy = hashPassword(randomUUID());

  constructor(private readonly work: UnitOfWork) {}

  async prove(now: Date, typedEmail: string, password: string): Promise<Proof> {
    const email = normalisedEmail(typedEmail);
    const { attempt, account } = await this.work.run(systemActor, async (tx) => ({
      attempt: await countAttempt(tx, now, email),
      account: await accountOf(tx, email),
    }));
    if (isRefused(attempt)) return { proven: false, minutesLocked: minutesLocked(attempt, now) };
    const matches = await isPassword(account?.passwordHash ?? (await this.decoy), password);
    if (account?.passwordHash && matches) {
      await this.work.run(systemActor, (tx) => forgetFailures(tx, now, email));
      return { proven: true, personId: account.id };
    }
    await this.work.run(systemActor, (tx) => recordFailure(tx, now, account, attempt));
    return { proven: false, minutesLocked: isLast(attempt) ? minutesLocked(attempt, now) : null };
  }
}

async function accountOf(tx: Tx, email: string): Promise<Account | null> {
  const [row] = await tx.query(
    `SELECT id, password_hash AS "passwordHash" FROM person WHERE email = $1 AND disabled_at IS NULL`,
    [email],
  );
  return row ?? null;
}

async function recordFailure(tx: Tx, now: Date, account: Account | null, attempt: Attempt): Promise<void> {
  if (!account) return;
  const person = { type: 'person', id: account.id };
  await record(tx, systemActor, now, 'person.sign_in_failed', person, { failures: attempt.failures });
  if (isLast(attempt)) {
    await record(tx, systemActor, now, 'person.locked', person, { until: attempt.forgottenAt });
  }
}
