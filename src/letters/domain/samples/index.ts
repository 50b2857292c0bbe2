import type { LetterData, LetterKind } from '../letter-kinds';
import { sampleCorrection, sampleWaiver } from './about-acts';
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

/** For each kind an invented letter with every optional clause, and one with none. A template has to print both. */
export const letterSamples: {
  readonly [K in LetterKind]: { readonly full: LetterData[K]; readonly sparse: LetterData[K] };
} = {
  receipt: { full: sampleReceipt, sparse: { ...sampleReceipt, verifyUrl: null, expectedBy: null } },
  request: { full: sampleRequest, sparse: sparseRequest },
  interim: { full: sampleInterim, sparse: sparseInterim },
  early_start: { full: sampleEarlyStart, sparse: sparseEarlyStart },
  early_start_refusal: { full: sampleEarlyStartRefusal, sparse: sparseEarlyStartRefusal },
  hearing: { full: sampleHearing, sparse: sparseHearing },
  award: { full: sampleAward, sparse: sparseAward },
  refusal: { full: sampleRefusal, sparse: sparseRefusal },
  amendment: { full: sampleAmendment, sparse: sparseAmendment },
  revocation: { full: sampleRevocation, sparse: sparseRevocation },
  correction: { full: sampleCorrection, sparse: { ...sampleCorrection, verifyUrl: null } },
  waiver: { full: sampleWaiver, sparse: { ...sampleWaiver, verifyUrl: null } },
  reminder: { full: sampleReminder, sparse: sparseReminder },
  check_note: { full: sampleCheckNote, sparse: sparseCheckNote },
  calculation: { full: sampleCalculation, sparse: sparseCalculation },
};
