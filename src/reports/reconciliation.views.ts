import type { Tx } from '@libs/db';
import { type Cents, cents, sumCents } from '@libs/money';
import type { Stand } from '@libs/stand';
import { Injectable } from '@nestjs/common';
import { type EnvelopeAddress, envelopeLabel, figureNames, type Figures } from '../budget';
import { type LedgerCheck, LedgerChecks } from './ledger-checks';
import { type Found, reconciliationQuery } from './reconciliation.query';

/** A balance beside the sum of its entries. */
export interface EnvelopeCheck extends EnvelopeAddress {
  readonly label: string;
  readonly ledger: Figures;
  readonly balance: Figures;
}

export interface Reconciliation extends Pick<Found, 'decided' | 'repaid' | 'cases'> {
  readonly envelopes: readonly EnvelopeCheck[];
  /** The latest check of everything from the first entry on; null before the first one. */
  readonly checked: LedgerCheck | null;
  /**
   * How far all figures lie apart, added up without sign, as of the day or in the latest complete check, whichever
   * is more: zero, or somebody has written past the ledger.
   */
  readonly difference: Cents;
}

@Injectable()
export class ReconciliationViews {
  constructor(private readonly checks: LedgerChecks) {}

  /** Goes on from the latest complete check: reads what was booked and decided since, however much came before. */
  async show(tx: Tx, programmeId: string, { day }: Stand): Promise<Reconciliation> {
    const [{ envelopes: all, caseDifference, decided, repaid, cases }] = await tx.query<[Found]>(
      reconciliationQuery,
      [programmeId, day.toString(), false],
    );
    const checked = await this.checks.latest(tx, programmeId);
    const envelopes = all.flatMap(({ needed, ...row }) =>
      needed ? [{ ...row, label: envelopeLabel(row) }] : [],
    );
    const difference = sumCents([...envelopes.map(apart), caseDifference]);
    return {
      ...{ envelopes, decided, repaid, cases, checked },
      difference: cents(Math.max(difference, checked?.difference ?? 0)),
    };
  }
}

const apart = ({ ledger, balance }: EnvelopeCheck): Cents =>
  sumCents(figureNames.map((figure) => cents(Math.abs(ledger[figure] - balance[figure]))));
