import type { Command } from '@libs/cli';
import { cents, formatEuro } from '@libs/money';
import { figureNames, type Figures } from './domain/figures';
import { reconcile, type ReconciliationRow } from './reconciliation';

const names: Readonly<Record<keyof Figures, string>> = {
  limit: 'Soll',
  blocked: 'gesperrt',
  reserved: 'vorgemerkt',
  committed: 'bewilligt',
  ordered: 'angeordnet',
  paid: 'ausgezahlt',
};

const columns = ([first, ...others]: readonly [string, ...string[]]): string =>
  [first.padEnd(16), ...others.map((text) => text.padStart(20))].join('');

/** `budget verify`: lays the ledger's sums beside the envelopes; exit code 1 when a cent is apart. */
export const budgetCommand: Command = {
  name: 'budget',
  usage: ['budget verify'],
  async run([verb, ...rest], { work, actor, out }) {
    if (verb !== 'verify' || rest.length > 0) {
      out('Aufruf: budget verify');
      return 1;
    }
    const { rows, difference } = await work.run(actor, reconcile);
    for (const row of rows) report(row, out);
    out(
      difference === 0
        ? `Buchungen und Bestände stimmen überein: ${rows.length} Bestände, Unterschied ${formatEuro(difference)}.`
        : `Buchungen und Bestände stimmen NICHT überein: Unterschied ${formatEuro(difference)}.`,
    );
    return difference === 0 ? 0 : 1;
  },
};

function report(
  { label, programmeId, ledger, envelope }: ReconciliationRow,
  out: (line: string) => void,
): void {
  out(`${label} (Programm ${programmeId})`);
  out(columns(['', 'Buchungen', 'Bestand', 'Unterschied']));
  for (const figure of figureNames) {
    const apart = cents(ledger[figure] - envelope[figure]);
    out(
      columns([
        `  ${names[figure]}`,
        formatEuro(ledger[figure]),
        formatEuro(envelope[figure]),
        formatEuro(apart),
      ]),
    );
  }
}
