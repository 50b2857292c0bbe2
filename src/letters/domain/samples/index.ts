import type { LetterFrame } from '@libs/letters-pdf';
import type { LetterData, LetterKind } from '../letter-kinds';
import { sampleCorrection, sampleWaiver, sampleWaiverDeclaration } from './about-acts';
import { sampleAmendment, sparseAmendment } from './amendment-letter';
import { sampleAward, sparseAward } from './award-letter';
import {
  sampleEarlyStart,
  sampleEarlyStartRefusal,
  sparseEarlyStart,
  sparseEarlyStartRefusal,
} from './early-start';
import { sampleHearing, sparseHearing } from './hearing-letter';
import { sampleCalculation, sampleCheckNote, sparseCalculation, sparseCheckNote } from './internal';
import {
  sampleInterim,
  sampleReminder,
  sampleRequest,
  sparseInterim,
  sparseReminder,
  sparseRequest,
} from './questions';
import { sampleReceipt } from './receipt-letter';
import { sampleRefusal, sparseRefusal } from './refusal-letter';
import { sampleRevocation, sparseRevocation } from './revocation-letter';

interface Samples<T> {
  /** With every optional clause. */
  readonly full: T;
  /** With none. */
  readonly sparse: T;
}

const samples = <T extends LetterFrame>(full: T, sparse = full): Samples<T> => ({
  full,
  sparse: { ...sparse, verifyUrl: null },
});

/** Invented letters of each kind. A template that prints both prints any. */
export const letterSamples: { readonly [K in LetterKind]: Samples<LetterData[K]> } = {
  receipt: samples(sampleReceipt, { ...sampleReceipt, expectedBy: null }),
  request: samples(sampleRequest, sparseRequest),
  interim: samples(sampleInterim, sparseInterim),
  early_start: samples(sampleEarlyStart, sparseEarlyStart),
  early_start_refusal: samples(sampleEarlyStartRefusal, sparseEarlyStartRefusal),
  hearing: samples(sampleHearing, sparseHearing),
  award: samples(sampleAward, sparseAward),
  refusal: samples(sampleRefusal, sparseRefusal),
  amendment: samples(sampleAmendment, sparseAmendment),
  revocation: samples(sampleRevocation, sparseRevocation),
  correction: samples(sampleCorrection),
  waiver: samples(sampleWaiver),
  waiver_declaration: samples(sampleWaiverDeclaration),
  reminder: samples(sampleReminder, sparseReminder),
  check_note: samples(sampleCheckNote, sparseCheckNote),
  calculation: samples(sampleCalculation, sparseCalculation),
};
