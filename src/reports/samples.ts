import { record } from '@libs/audit-chain';
import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import { type Cents, sumCents } from '@libs/money';
import type { Actor } from '@libs/permissions';
import type { Stand } from '@libs/stand';
import { Injectable } from '@nestjs/common';
import type { Title } from '../budget';
import { AccountsViews } from './accounts.views';
import { endDay } from '../budget';
import { type Candidate, candidatesOf, draw, type Method, risks } from './domain/sample';

export interface Wanted {
  readonly budgetYear: number;
  readonly title: Title | undefined;
  readonly method: Method;
  readonly seed: string;
  /** Per cent of the cases. */
  readonly share: number;
}

export interface Sample extends Omit<Wanted, 'title'> {
  readonly id: number;
  /** ISO day. */
  readonly asOf: string;
  readonly title: Title | null;
  readonly population: number;
  readonly populationSum: Cents;
  readonly drawn: readonly Candidate[];
  readonly drawnBy: string;
  readonly drawnAt: Date;
}

const selected = `
  SELECT s.id, s.as_of AS "asOf", s.budget_year AS "budgetYear", s.title, s.method, s.seed, s.share_percent AS share,
         s.population, s.population_cents AS "populationSum", s.drawn, p.name AS "drawnBy", s.drawn_at AS "drawnAt"
    FROM audit_sample s JOIN person p ON p.id = s.drawn_by WHERE s.programme_id = $1`;

const LISTED = 200;

/** Samples of the audit office: drawn, kept with all that is needed to draw them again, never changed. */
@Injectable()
export class Samples {
  constructor(private readonly accounts: AccountsViews) {}

  /** Returns the sample's number. Errors: invalid_input (the day is not over; nothing to draw from). */
  async draw(
    tx: Tx,
    actor: Actor,
    now: Date,
    { programmeId, stand, ...wanted }: Wanted & { programmeId: string; stand: Stand },
  ): Promise<number> {
    if (!stand.past)
      throw invalid('Wählen Sie einen Tag, der vorbei ist: nur dann lässt sich die Auswahl wiederholen.');
    const candidates = await this.candidates(tx, programmeId, stand, wanted);
    if (candidates.length === 0) throw invalid('In diesem Haushaltsjahr ist nichts bewilligt.');
    const drawn = draw(candidates, wanted);
    const [{ id }] = await tx.query<[{ id: number }]>(
      `INSERT INTO audit_sample (programme_id, as_of, budget_year, title, method, seed, share_percent, population,
                                 population_cents, criteria, drawn, drawn_by, drawn_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING id`,
      [
        ...[programmeId, stand.day.toString(), wanted.budgetYear, wanted.title ?? null],
        ...[wanted.method, wanted.seed, wanted.share, candidates.length],
        sumCents(candidates.map(({ granted }) => granted)),
        JSON.stringify(wanted.method === 'risiko' ? risks : []),
        ...[JSON.stringify(drawn), actor.personId, now],
      ],
    );
    const numbers = drawn.map(({ number }) => number);
    await record(tx, actor, now, 'sample.drawn', { type: 'sample', id: String(id) }, { ...wanted, numbers });
    return id;
  }

  /** The newest first. */
  list(tx: Tx, programmeId: string): Promise<Sample[]> {
    return tx.query(`${selected} ORDER BY s.id DESC LIMIT ${LISTED}`, [programmeId]);
  }

  /** A sample, and what drawing it again gives today. Errors: not_found. */
  async show(
    tx: Tx,
    programmeId: string,
    id: number,
    standOn: (day: string) => Stand,
  ): Promise<{ sample: Sample; again: readonly Candidate[] }> {
    const [sample] = await tx.query<Sample[]>(`${selected} AND s.id = $2`, [programmeId, id]);
    if (!sample) throw new DomainError('not_found');
    const wanted = { ...sample, title: sample.title ?? undefined };
    return {
      sample,
      again: draw(await this.candidates(tx, programmeId, standOn(sample.asOf), wanted), wanted),
    };
  }

  private async candidates(
    tx: Tx,
    programmeId: string,
    stand: Stand,
    { budgetYear, title }: Pick<Wanted, 'budgetYear' | 'title'>,
  ): Promise<Candidate[]> {
    await endDay(tx, programmeId, stand);
    return candidatesOf(await this.accounts.list(tx, programmeId, stand, budgetYear, title));
  }
}

const invalid = (message: string): DomainError => new DomainError('invalid_input', { message });
