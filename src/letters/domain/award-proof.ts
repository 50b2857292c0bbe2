import { type FundingItem, formatPeriod } from '@libs/directive';
import type { AwardInput } from './award-input';
import type { AwardLetter } from './award-letter';
import { after } from './award-periods';

/** An award as far as its days follow from its end. */
type Ending = { readonly project: Pick<AwardInput['project'], 'to'> } & Pick<AwardInput, 'item'>;

type Kind = NonNullable<FundingItem['rules']['proofKind']>['value'];

const forms: Readonly<Record<Kind, string>> = {
  full: 'Der Nachweis besteht aus einem Sachbericht und einem zahlenmäßigen Nachweis.',
  simple: 'Es genügt ein einfacher Verwendungsnachweis.',
  confirmation: 'Es genügt, dass Sie die zweckentsprechende Verwendung bestätigen.',
};

/** Where the directive is silent, the general conditions speak. */
const OF_GENERAL_CONDITIONS = 'Form und Inhalt des Nachweises richten sich nach den Nebenbestimmungen.';

const AUDIT_OFFICE =
  'Haben Sie ein eigenes Rechnungsprüfungsamt, muss es den Nachweis vorher prüfen und das Ergebnis bescheinigen.';

/** The last day for the proof of use. */
export const proofDueOf = ({ project, item }: Ending): string =>
  after(project.to, item.rules.proofWithin.value).toString();

/** How the use is proved, as far as the directive says so. */
export function proofOf(input: AwardInput): AwardLetter['proof'] {
  const { rules } = input.item;
  const { proofKind, interimProof, auditOffice, vouchersKept } = rules;
  return {
    due: proofDueOf(input),
    form: proofKind ? forms[proofKind.value] : OF_GENERAL_CONDITIONS,
    authority: `${input.authority.name}, ${input.authority.unit}`,
    rules: [interimProof?.value ?? '', auditOffice?.value ? AUDIT_OFFICE : ''].filter((rule) => rule !== ''),
    keepFor: vouchersKept ? formatPeriod(vouchersKept.value) : null,
  };
}
