import { formatEuro } from '@libs/money';
import { formatPeriod, period } from '../reading/period';
import { record } from '../reading/structure';
import { euro, flag, monthDay, percent, sha256, text } from '../reading/values';
import { beginRules, earlyStarts, payoutMethods, proofKinds, roundingUnits } from '../vocabulary';
import { choice, define } from './definition';
import { formatPercent, yesOrNo } from './texts';

const retention = record({ share: percent }, { above: euro });

/** How the award is carried out. */
export const neededProcedureRules = {
  begin: choice('Vorhabensbeginn', beginRules),
  ancillaryTerms: define('Nebenbestimmungen', text, (name) => name),
  useWithin: define('Verwendungsfrist', period, formatPeriod),
  proofWithin: define('Frist für den Verwendungsnachweis', period, formatPeriod),
} as const;

export const furtherProcedureRules = {
  earlyStart: choice('Vorzeitiger Vorhabensbeginn', earlyStarts),
  ancillaryTermsHash: define('Prüfsumme der Nebenbestimmungen', sha256, (hash) => `SHA-256 ${hash}`),
  payout: choice('Auszahlung', payoutMethods),
  minDraw: define('Mindestbetrag eines Mittelabrufs', euro, formatEuro),
  lastDraw: define('Letzter Mittelabruf im Jahr', monthDay, ({ day, month }) => `bis zum ${day}.${month}.`),
  retention: define(
    'Einbehalt',
    retention,
    ({ share, above }) =>
      `${formatPercent(share)} bis zum Verwendungsnachweis` +
      (above === undefined ? '' : ` bei Zuwendungen über ${formatEuro(above)}`),
  ),
  drawRounding: choice('Abrundung der Auszahlung', roundingUnits),
  proofKind: choice('Form des Verwendungsnachweises', proofKinds),
  interimProof: define('Zwischennachweis', text, (sentence) => sentence),
  auditOffice: define(
    'Vorprüfung durch das Rechnungsprüfungsamt',
    flag,
    yesOrNo('erforderlich, wenn es ein eigenes gibt', 'nicht erforderlich'),
  ),
  purposeBinding: define('Zweckbindung', period, formatPeriod),
  inventoryAbove: define('Inventarisierung', euro, (amount) => `über ${formatEuro(amount)}`),
  vouchersKept: define('Aufbewahrung der Belege', period, formatPeriod),
} as const;

export const thresholdRules = {
  planOverrun: define(
    'Überschreitung einzelner Ansätze',
    percent,
    (share) => `bis zu ${formatPercent(share)}`,
  ),
  reductionThreshold: define('Schwelle für die Ermäßigung', euro, formatEuro),
  recoveryThreshold: define('Bagatellgrenze der Rückforderung', euro, formatEuro),
  interestThreshold: define('Bagatellgrenze der Zinsen', euro, formatEuro),
  proofSample: define(
    'Vertiefte Prüfung',
    percent,
    (share) => `mindestens ${formatPercent(share)} der Fälle`,
  ),
} as const;
