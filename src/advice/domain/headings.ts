import type { RuleName } from '@libs/directive';

/** The rules of a directive under the questions that people ask, each rule in one place. */
export const headings = {
  Wer: [
    ...['recipients', 'minPartners', 'minCooperation', 'leadApplicant', 'regions', 'minInhabitants'],
    ...['maxInhabitants', 'circumstances'],
  ],
  Was: ['exclusions', 'maxDuration', 'maxPersons'],
  'Wie viel': [
    ...['financing', 'rate', 'ownShare', 'bonuses', 'rateCap', 'consentAbove', 'fixedAmounts', 'minGrant'],
    ...['maxGrant', 'minTotalCost', 'recipientCaps', 'rounding'],
  ],
  'Welche Ausgaben': ['categories', 'runningCost', 'eligibleMonths', 'vat'],
  Voraussetzungen: ['conditions', 'begin', 'earlyStart', 'plan'],
  Unterlagen: ['declarations', 'attachments'],
  Ablauf: ['filing', 'cutoffs', 'selection', 'scoring', 'stages'],
  'Nach der Bewilligung': [
    ...['ancillaryTerms', 'ancillaryTermsHash', 'useWithin', 'payout', 'minDraw', 'lastDraw', 'retention'],
    ...['drawRounding', 'proofWithin', 'proofKind', 'interimProof', 'auditOffice', 'purposeBinding'],
    ...['inventoryAbove', 'vouchersKept', 'planOverrun', 'reductionThreshold', 'recoveryThreshold'],
    ...['interestThreshold', 'proofSample'],
  ],
} as Readonly<Record<string, readonly RuleName[]>>;
