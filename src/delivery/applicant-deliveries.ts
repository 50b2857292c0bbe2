import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import { Injectable } from '@nestjs/common';
import type { ApplicantLetter, ApplicantLetters } from '../applications';
import { Deliveries } from './deliveries';
import { remarksOn } from './domain/remarks';
import { mayWaive } from './domain/waiver-text';
import { withheld } from './domain/withheld';
import { waiverHref } from './pages/waiver-href';

/** The letters of a case as its municipality sees them, for pages of modules that know nothing of delivery. */
@Injectable()
export class ApplicantDeliveries implements ApplicantLetters {
  constructor(private readonly deliveries: Deliveries) {}

  async of(tx: Tx, now: Date, caseId: string): Promise<ApplicantLetter[]> {
    const today = Clock.dayOf(now);
    const letters = await this.deliveries.ofCase(tx, caseId, today);
    return letters.map((letter) => ({
      title: letter.title,
      href: withheld(letter, today) ? null : letter.href,
      date: Clock.dayOf(letter.createdAt).toString(),
      isNew: letter.firstRetrievedAt === null,
      remarks: remarksOn(letter, today),
      forSignatories: mayWaive(letter)
        ? [{ label: 'Auf Rechtsbehelfe verzichten', href: waiverHref(caseId, letter.letterId) }]
        : [],
    }));
  }
}
