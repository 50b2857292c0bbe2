import { type FundingItem, formatPeriod } from '@libs/directive';
import type { AwardInput } from './award-input';
import type { AwardLetter } from './award-letter';
import { after } from './award-periods';

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

/** How the use is proved, as far as the directive says so. */
export function proofOf({ project, item: { rules }, authority }: AwardInput): AwardLetter['proof'] {
  const { proofKind, interimProof, auditOffice, vouchersKept } = rules;
  return {
    due: after(project.to, rules.proofWithin.value).toString(),
    form: proofKind ? forms[proofKind.value] : OF_GENERAL_CONDITIONS,
    authority: `${authority.name}, ${authority.unit}`,
    rules: [interimProof?.value ?? '', auditOffice?.value ? AUDIT_OFFICE : ''].filter((rule) => rule !== ''),
    keepFor: vouchersKept ? formatPeriod(vouchersKept.value) : null,
  };
}
