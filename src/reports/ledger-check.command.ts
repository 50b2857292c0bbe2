import type { Command } from '@libs/cli';
import { formatDate } from '@libs/dates';
import { formatEuro } from '@libs/money';
import { Temporal } from 'temporal-polyfill';
import { messages } from './messages';
import { type LedgerCheck, LedgerChecks } from './ledger-checks';

/** `reports verify`: a complete check of every programme, kept and shown on the page; exit code 1 when a cent is apart. */
export const ledgerCheckCommand: Command = {
  name: 'reports',
  usage: ['reports verify'],
  async run([verb, ...rest], { work, now, out }) {
    if (verb !== 'verify' || rest.length > 0) {
      out('Aufruf: reports verify');
      return 1;
    }
    const checks = await new LedgerChecks(work).run(now, { again: true });
    for (const check of checks) out(told(check));
    if (checks.length === 0) out('Noch nichts ist gebucht.');
    return checks.every(({ difference }) => difference === 0) ? 0 : 1;
  },
};

const told = (check: LedgerCheck): string =>
  `Programm ${check.programmeId}, bis ${formatDate(Temporal.PlainDate.from(check.day))}: ` +
  `${messages.reconciliation.extent(check)}, Unterschied ${formatEuro(check.difference)}.`;
