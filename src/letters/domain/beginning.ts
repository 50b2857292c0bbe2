import type { FundingItem } from '@libs/directive';

const contract =
  'Als Beginn gilt der Abschluss eines Liefer- oder Leistungsvertrags, der dem Vorhaben zuzurechnen ist.';

const beginnings: Readonly<Record<FundingItem['rules']['begin']['value'], string>> = {
  approval: contract,
  anytime: 'Einem Vertrag, den Sie vor der Bewilligung schließen, steht die Richtlinie nicht entgegen.',
  receipt: `${contract} Nach der Richtlinie ist er ab dem Eingang Ihres Antrags auf eigenes Risiko möglich.`,
};

/** What counts as beginning a project, as a sentence or two (Nr. 1.3 VV zu § 44 LHO). */
export const beginningUnder = ({ rules }: FundingItem): string => beginnings[rules.begin.value];
