import { paperPremise } from '../premise';
import { listOf, record } from '../reading/structure';
import { flag, oneOf, text } from '../reading/values';
import { evidenceKinds, keysOf } from '../vocabulary';
import { define } from './definition';
import { texts } from './texts';

const paper = record({ id: text, text, required: flag }, { when: paperPremise });
/** Without "evidence" the authority looks at it. */
const condition = record(
  { id: text, text },
  { evidence: oneOf(keysOf(evidenceKinds)), attachment: text, when: paperPremise },
);
const exclusion = record({ id: text, text }, { evidence: oneOf(keysOf(evidenceKinds)) });
export type Paper = ReturnType<typeof paper>;
export type Condition = ReturnType<typeof condition>;

/** What must be true, declared and handed in. */
export const neededRequirementRules = {
  plan: define('Finanzierungsplan', text, (sentence) => sentence),
  conditions: define('Voraussetzungen', listOf(condition), texts),
  declarations: define('Erklärungen', listOf(paper), texts),
  attachments: define('Anlagen', listOf(paper), texts),
} as const;

export const furtherRequirementRules = {
  exclusions: define('Ausschlüsse', listOf(exclusion), texts),
} as const;
