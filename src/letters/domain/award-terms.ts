import { formatDate, type PeriodLength, type PeriodUnit } from '@libs/dates';
import { expenseCategories } from '@libs/directive';
import { DomainError } from '@libs/errors';
import { Temporal } from 'temporal-polyfill';
import type { AwardInput } from './award-input';
import type { AwardLetter } from './award-letter';
import { eligibleLines } from './award-plan';
import { courtFor } from './courts';
import { procedureLawOn } from './procedure-law';

/** What the decision says of paying, proving and revoking where neither directive nor application does. */
const assumed = {
  /** The last day of a year on which its money can be called (VV No. 7 of other Länder). */
  lastRequestOfYear: { month: 11, day: 20 },
  ancillaryTerms: {
    'ANBest-Gk':
      'Allgemeine Nebenbestimmungen für Zuwendungen zur Projektförderung an Gebietskörperschaften und ' +
      'Zusammenschlüsse von Gebietskörperschaften (ANBest-Gk)',
  } as Readonly<Record<string, string>>,
  accessToTerms:
    'Den vollständigen Wortlaut senden wir Ihnen auf Anforderung unverzüglich und kostenfrei zu.',
};

export const revocation: AwardLetter['revocation'] = [
  'wenn Haushaltsmittel nicht im vorgesehenen Umfang zur Verfügung stehen,',
  'wenn der Zuwendungszweck nicht mehr erreicht werden kann,',
  'wenn die Gesamtfinanzierung nicht mehr gesichert ist.',
];

export const auditors: AwardLetter['audit'] = [
  'die Bewilligungsbehörde und von ihr Beauftragte',
  'der Thüringer Rechnungshof',
];

export const PUBLICATION =
  'Angaben zu Empfänger, Vorhaben und Höhe der Zuwendung können veröffentlicht werden. Hinweise zum Datenschutz ' +
  'finden Sie in Förderwerk.';

/** Zweckbindung: what was bought serves its purpose for as long as the directive says after the project's end. */
export function commitmentsOf(input: AwardInput): AwardLetter['project']['commitments'] {
  const binding = input.item.rules.purposeBinding?.value;
  if (!binding) return [];
  const until = after(input.project.to, binding).toString();
  return eligibleLines(input)
    .filter(({ category }) => expenseCategories[category].title === 'investive')
    .map(({ label }) => ({ item: label, until, afterwards: 'freie Verwendung' }));
}

export const generalConditionsOf = ({ item, date }: AwardInput): AwardLetter['generalConditions'] => ({
  title: assumed.ancillaryTerms[item.rules.ancillaryTerms.value] ?? item.rules.ancillaryTerms.value,
  version: `in der am ${formatDate(date)} geltenden Fassung`,
  access: assumed.accessToTerms,
  overrunPercent: item.rules.planOverrun ? item.rules.planOverrun.value / 100 : null,
});

export function payoutOf(input: AwardInput): AwardLetter['payout'] {
  const { lastRequestOfYear } = assumed;
  const lastYear = Math.max(...input.shares.map(({ dueYear }) => dueYear));
  return {
    usePeriod: `innerhalb von ${inDative(input.item.rules.useWithin.value)} nach der Auszahlung`,
    lastRequest: Temporal.PlainDate.from({ year: lastYear, ...lastRequestOfYear }).toString(),
    retentionPercent: null,
    onlyWhenFinal: true,
    rules: [
      `Die für ein Haushaltsjahr vorgesehenen Beträge können Sie bis zum ${lastRequestOfYear.day}.${lastRequestOfYear.month}. ` +
        'dieses Jahres abrufen. Nicht abgerufene Beträge verfallen, wenn wir ihrer Übertragung nicht zustimmen.',
    ],
  };
}

/** Errors: incomplete when the directive does not say how long vouchers are kept. */
export function proofOf({ project, item, authority }: AwardInput): AwardLetter['proof'] {
  const kept = item.rules.vouchersKept?.value;
  if (kept?.unit !== 'years')
    throw new DomainError('incomplete', {
      message: 'Die Richtlinie nennt nicht, wie viele Jahre die Belege aufzubewahren sind.',
    });
  return {
    due: after(project.to, item.rules.proofWithin.value).toString(),
    form:
      'Der Nachweis besteht aus einem Sachbericht und einem zahlenmäßigen Nachweis in der Gliederung des ' +
      'Finanzierungsplans.',
    authority: `${authority.name}, ${authority.unit}`,
    keepYears: kept.count,
  };
}

/** No Widerspruch, whichever authority decides: § 9 Abs. 1 ThürAGVwGO, § 68 Abs. 1 Satz 2 Nr. 1 VwGO. */
export function remedyOf({ recipient, date }: AwardInput): AwardLetter['remedy'] {
  const { name, address } = courtFor(recipient.districtAgs);
  return { court: name, address, period: 'eines Monats', form: procedureLawOn(date).action };
}

const after = (day: Temporal.PlainDate, { unit, count }: PeriodLength): Temporal.PlainDate =>
  day.add({ [unit]: count });

const units: Readonly<Record<PeriodUnit, readonly [one: string, several: string]>> = {
  days: ['einem Tag', 'Tagen'],
  weeks: ['einer Woche', 'Wochen'],
  months: ['einem Monat', 'Monaten'],
  years: ['einem Jahr', 'Jahren'],
};
const numbers = ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];

const inDative = ({ unit, count }: PeriodLength): string => {
  const [one, several] = units[unit];
  return count === 1 ? one : `${numbers[count - 2] ?? count} ${several}`;
};
