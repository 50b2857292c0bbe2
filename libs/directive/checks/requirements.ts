import type { Facts } from '../facts';
import { applies } from '../premise';
import { type Condition, declaredExclusions } from '../rules';
import type { EvidenceKind } from '../vocabulary';
import { type Check, finding } from './check';

/** Whether the evidence for a condition is there; what the authority checks itself is not asked of the applicant. */
const shown: Readonly<Record<EvidenceKind, (condition: Condition, facts: Facts) => boolean>> = {
  declaration: ({ id }, { holds = [] }) => holds.includes(id),
  upload: ({ id, attachment = id }, { attachments }) => attachments.includes(attachment),
  check: () => true,
};

const remedies: Readonly<Record<EvidenceKind, string>> = {
  declaration: 'Bestätigen Sie die Voraussetzung, wenn sie erfüllt ist.',
  upload: 'Laden Sie den Nachweis hoch.',
  check: 'Die Bewilligungsbehörde prüft dies.',
};

const conditionUnmet: Check = ({ item: { rules }, facts }) =>
  rules.conditions.value
    .filter((condition) => applies(condition.when, facts))
    .filter((condition) => !shown[condition.evidence ?? 'check'](condition, facts))
    .map(({ id, text, evidence = 'check', attachment = id }) =>
      finding('condition_unmet', rules.conditions, {
        message: `Diese Voraussetzung ist nicht nachgewiesen: ${text}`,
        remedy: remedies[evidence],
        field: evidence === 'upload' ? `attachments.${attachment}` : `holds.${id}`,
      }),
    );

/** Only what the applicant was asked; what the authority looks up itself is not for the applicant to say. */
const excluded: Check = ({ item: { rules }, facts: { holds = [] } }) =>
  declaredExclusions(rules)
    .filter(({ id }) => holds.includes(id))
    .map(({ id, text }) =>
      finding('excluded', rules.exclusions!, {
        message: `Das schließt die Förderung aus: ${text}`,
        remedy: 'Trifft das nicht zu, ändern Sie die Angabe. Sonst fragen Sie die Bewilligungsbehörde.',
        field: `holds.${id}`,
      }),
    );

export const requirementChecks = [conditionUnmet, excluded];
