import { formatDate } from '@libs/dates';
import type { DirectiveVersion, FundingItem } from '../version';
import { directiveStatus } from '../vocabulary';
import { type Difference, difference } from './model';
import { frameOf } from './rules';

type HeadRule = DirectiveVersion['authority'];
const told = (rule: HeadRule | undefined) => (rule ? `${rule.value} (${frameOf(rule)})` : null);
const dated = (rule: DirectiveVersion['validTo']) =>
  rule ? `${formatDate(rule.value)} (${frameOf(rule)})` : null;

/** What a version says of itself before its rules; its name is no change. */
const head: readonly (readonly [title: string, words: (version: DirectiveVersion) => string | null])[] = [
  ['Titel', ({ title }) => title],
  ['Kurztitel', ({ shortTitle }) => shortTitle],
  ['Stand', ({ status }) => directiveStatus[status]],
  ['Geltung ab', ({ validFrom }) => dated(validFrom)],
  ['Geltung bis', ({ validTo }) => dated(validTo)],
  ['Bewilligungsbehörde', ({ authority }) => told(authority)],
  ['Rechtsgrundlage', ({ legalBasis }) => told(legalBasis)],
  ['Fundstelle', ({ citation }) => told(citation)],
];

export const headDifferences = (before: DirectiveVersion, after: DirectiveVersion): Difference[] =>
  head.flatMap(([title, words]) => difference(title, words(before), words(after)));

const applications = ({ paused }: FundingItem) => {
  if (!paused) return 'möglich';
  const { reason, since } = paused.value;
  return `angehalten${since ? ` seit dem ${formatDate(since)}` : ''}: ${reason} (${frameOf(paused)})`;
};

const itemText = (item: FundingItem) => `${item.title} (${frameOf(item)})`;

/** Whether an item came, went, was renamed, paused or opened. */
export const itemDifferences = (
  before: FundingItem | undefined,
  after: FundingItem | undefined,
): Difference[] => [
  ...difference('Gegenstand', before ? itemText(before) : null, after ? itemText(after) : null),
  ...(before && after ? difference('Bewilligungen', applications(before), applications(after)) : []),
];
