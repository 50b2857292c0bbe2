import { formatDate } from '@libs/dates';
import { expenseCategories, type FundingItem } from '@libs/directive';
import { ZERO } from '@libs/money';
import type { AwardInput, PlannedAward } from './award-input';
import type { AwardLetter } from './award-letter';
import { eligiblePartOf } from './award-plan';
import { after } from './award-periods';
import { generalConditionsTitle } from './general-conditions';

const ACCESS_TO_TERMS =
  'Den vollständigen Wortlaut senden wir Ihnen auf Anforderung unverzüglich und kostenfrei zu.';

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

/** An award as far as what it pays for is bound to its purpose. */
type Bound = PlannedAward & { readonly project: Pick<AwardInput['project'], 'to'> };

/** Zweckbindung: what was bought serves its purpose for as long as the directive says after the project's end. */
export function commitmentsOf(input: Bound): AwardLetter['project']['commitments'] {
  const binding = input.item.rules.purposeBinding?.value;
  if (!binding) return [];
  const until = after(input.project.to, binding).toString();
  return input.facts.costs
    .filter(({ category }) => expenseCategories[category].title === 'investive')
    .filter((line) => eligiblePartOf(input, line) > ZERO)
    .map(({ label }) => ({ item: label, until, afterwards: 'freie Verwendung' }));
}

export const generalConditionsOf = ({ item, date }: AwardInput): AwardLetter['generalConditions'] => ({
  title: generalConditionsTitle(item),
  version: `in der am ${formatDate(date)} geltenden Fassung`,
  access: ACCESS_TO_TERMS,
  sha256: item.rules.ancillaryTermsHash?.value ?? null,
  overrunPercent: overrunOf(item),
});

/** A fixed amount does not depend on the single items of the plan (Nr. 1.2 ANBest-Gk). */
const overrunOf = ({ rules: { financing, planOverrun } }: FundingItem): number | null =>
  planOverrun && financing.value !== 'FESTBETRAG' ? planOverrun.value / 100 : null;
