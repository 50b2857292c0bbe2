import { formatDate } from '@libs/dates';
import { DescriptionList, type Description } from '@libs/web';
import type { RuledApplication } from '../ruled-applications';

/** The version that a case was filed under and keeps, with its validity. */
export const rulebookItems = ({ directive, item }: RuledApplication): Description[] => [
  { key: 'Richtlinie', value: `${directive.shortTitle}, Fassung ${directive.version}` },
  { key: 'Geltung', value: validityOf(directive) },
  { key: 'Gegenstand', value: `${item.title} (${item.paragraph})` },
];

export const Rulebook = ({ ruled }: { ruled: RuledApplication }) => (
  <DescriptionList items={rulebookItems(ruled)} />
);

const validityOf = ({ validFrom, validTo }: RuledApplication['directive']): string =>
  `ab ${formatDate(validFrom.value)}` +
  (validTo ? ` bis ${formatDate(validTo.value)}` : ', ohne bekanntes Ende');
