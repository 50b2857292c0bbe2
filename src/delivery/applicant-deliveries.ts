import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import { Injectable } from '@nestjs/common';
import type { ApplicantLetter, ApplicantLetters } from '../applications';
import { type LetterRow, LettersViews } from '../letters';
import { Deliveries } from './deliveries';
import { remarksOn } from './domain/remarks';
import { mayWaive } from './domain/may-waive';
import { withheld } from './domain/withheld';
import { waiverHref } from './pages/waiver-href';

/** The letters of a case as its municipality sees them, for pages of modules that know nothing of delivery. */
@Injectable()
export class ApplicantDeliveries implements ApplicantLetters {
  constructor(
    private readonly deliveries: Deliveries,
    private readonly letters: LettersViews,
  ) {}

  async of(tx: Tx, now: Date, caseId: string): Promise<ApplicantLetter[]> {
    const today = Clock.dayOf(now);
    const letters = await this.deliveries.ofCase(tx, caseId, today);
    const rows = new Map((await this.letters.ofCase(tx, caseId)).map((row) => [row.id, row]));
    return letters.map((letter) => ({
      title: letter.title,
      href: withheld(letter, today) ? null : letter.href,
      date: Clock.dayOf(letter.createdAt).toString(),
      isNew: letter.firstRetrievedAt === null,
      remarks: [...corrections(rows.get(letter.letterId)), ...remarksOn(letter, today)],
      forSignatories: mayWaive(letter)
        ? [{ label: 'Auf Rechtsbehelfe verzichten', href: waiverHref(caseId, letter.letterId) }]
        : [],
    }));
  }
}

const corrections = (letter: LetterRow | undefined): string[] =>
  (letter?.correctedBy ?? []).map((number) => `Berichtigt durch ${number}.`);
