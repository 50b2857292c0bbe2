import type { FundingItem } from '@libs/directive';

/** What general conditions are called where the directive only names them in short. */
const titles: Readonly<Record<string, string>> = {
  'ANBest-Gk':
    'Allgemeine Nebenbestimmungen für Zuwendungen zur Projektförderung an Gebietskörperschaften und ' +
    'Zusammenschlüsse von Gebietskörperschaften (ANBest-Gk)',
};

/** The Allgemeine Nebenbestimmungen of an item, by their full name where it is known. */
export const generalConditionsTitle = ({ rules: { ancillaryTerms } }: FundingItem): string =>
  titles[ancillaryTerms.value] ?? ancillaryTerms.value;
