import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import { Injectable } from '@nestjs/common';
import { type CaseData, CaseDataViews } from '../correspondence';
import { lastSnapshot, type LetterKind, letterSamples } from '../letters';
import { missing } from './domain/missing';
import { overlay } from './domain/overlay';
import type { DataQuery } from './forms';

/** Where the data of a preview are from. */
export type PreviewSource =
  | { readonly from: 'letter'; readonly number: string; readonly documentId: string; readonly issuedAt: Date }
  /** All that the letter says can be told of the case as it is. */
  | { readonly from: 'case'; readonly number: string }
  | {
      /** The case as far as it goes, the rest invented. */
      readonly from: 'part';
      readonly number: string;
      readonly missing: string;
      readonly size: DataQuery['beispiel'];
    }
  | {
      readonly from: 'sample';
      readonly size: DataQuery['beispiel'];
      /** The case that was asked for and is not there, or cannot give anything; with the reason. */
      readonly without?: { readonly number: string; readonly why: string };
    };

export interface Tryout {
  readonly source: PreviewSource;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Whose case is asked for, and when. */
interface Asked {
  readonly kind: LetterKind;
  readonly number: string;
  readonly size: DataQuery['beispiel'];
}

const UNKNOWN = 'Diesen Vorgang gibt es nicht, oder sein Antrag ist noch nicht eingereicht.';

/** The data to try a template on: those of an issued letter, else what the case can tell, else invented ones. */
@Injectable()
export class Tryouts {
  constructor(private readonly cases: CaseDataViews) {}

  async of(
    tx: Tx,
    now: Date,
    kind: LetterKind,
    { aktenzeichen, beispiel: size }: DataQuery,
  ): Promise<Tryout> {
    const asked = { kind, number: String(aktenzeichen).toUpperCase(), size };
    if (asked.number === '') return sampleOf(asked);
    return (await issued(tx, asked)) ?? (await this.told(tx, now, asked));
  }

  private async told(tx: Tx, now: Date, asked: Asked): Promise<Tryout> {
    const { kind, number } = asked;
    const [found] = await tx.query<{ id: string }[]>(`SELECT id FROM grant_case WHERE number = $1`, [number]);
    if (!found) return sampleOf(asked, UNKNOWN);
    try {
      return tryoutOf(asked, await this.cases.of(tx, now, found.id, kind), now);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'incomplete') return sampleOf(asked, error.message);
      throw error;
    }
  }
}

/** That of the last letter of its kind. */
async function issued(tx: Tx, { kind, number }: Asked): Promise<Tryout | undefined> {
  const letter = await lastSnapshot(tx, kind, number);
  if (!letter) return undefined;
  const { documentId, createdAt: issuedAt, data } = letter;
  return { source: { from: 'letter', number, documentId, issuedAt }, data: asDraft(data) };
}

const tryoutOf = ({ kind, number, size }: Asked, { whole, data }: CaseData, now: Date): Tryout => {
  const told = asDraft({ ...data, createdAt: now.toISOString() });
  return whole
    ? { source: { from: 'case', number }, data: told }
    : {
        source: { from: 'part', number, missing: missing[kind], size },
        data: overlay({ ...letterSamples[kind][size] }, told),
      };
};

const sampleOf = ({ kind, number, size }: Asked, why?: string): Tryout => ({
  source: { from: 'sample', size, ...(why && { without: { number, why } }) },
  data: { ...letterSamples[kind][size] },
});

/** No preview can be taken for a letter. */
const asDraft = (data: Readonly<Record<string, unknown>>) => ({
  ...data,
  documentId: 'ENTWURF',
  verifyUrl: null,
});
