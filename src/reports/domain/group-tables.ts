import type { Sheet, SheetColumn } from '@libs/exports';
import { directiveRecipients, type RecipientKind } from '@libs/directive';
import { askedOf, type Stand } from '@libs/stand';
import { type State, states } from '../../cases';
import type { Grouping } from '../analysis.query';
import type { Analysis, CaseGroup } from '../analysis.views';
import { messages } from '../messages';
import { type CommitmentFilter, commitmentsHref, cooperation, seenStates } from './commitment-filter';
import { districtNames } from './districts';
import { type Stage, stageOf, stages } from './stages';

const text = messages.analysis;

const named =
  (names: Readonly<Record<string, string>>) =>
  ({ key }: CaseGroup): string | undefined =>
    key === null ? undefined : names[key];

/** What the groups are called, and which cases are in them. */
export const groupNames: Readonly<
  Record<
    Grouping,
    {
      label: string;
      name: (group: CaseGroup) => string | undefined;
      filter: (key: string) => CommitmentFilter;
    }
  >
> = {
  gegenstand: { label: text.item, name: ({ key }) => key?.replace('/', ' '), filter: (item) => ({ item }) },
  landkreis: {
    label: text.district,
    name: ({ key, name }) => (key === null ? undefined : (districtNames[key] ?? name ?? key)),
    filter: (district) => ({ district }),
  },
  koerperschaft: {
    label: text.body,
    name: named(directiveRecipients),
    filter: (body) => ({ body: body as RecipientKind }),
  },
  zusammenarbeit: {
    label: text.jointly,
    name: named(cooperation),
    filter: (jointly) => ({ jointly: jointly as keyof typeof cooperation }),
  },
};

/** How many of a group have come how far. */
const countOf = ({ states: found }: CaseGroup, stage: Stage): number =>
  Object.entries(found ?? {})
    .filter(([state]) => stageOf(state) === stage)
    .reduce((sum, [, { count }]) => sum + count, 0);

/** What bodies apply for together, of all applications and of all that is granted; null of nothing. */
export const shareJointly = ({ jointly, count }: CaseGroup): number | null => shareOf(jointly, count);
export const shareGrantedJointly = ({ grantedJointly, granted }: CaseGroup): number | null =>
  shareOf(grantedJointly, granted);

const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Cases, money and processing times by one of the groupings. */
export function groupSheet(grouping: Grouping, { groups }: Analysis, stand: Stand): Sheet<CaseGroup> {
  const { label, name, filter } = groupNames[grouping];
  const listHref = ({ key }: CaseGroup) =>
    key === null ? undefined : commitmentsHref({ ...filter(key), stand: askedOf(stand) });
  /** Several states are one stage while an application is checked; the list knows one at a time. */
  const stageHref = ({ key }: CaseGroup, stage: Stage) =>
    key === null || stage === 'in_check'
      ? undefined
      : commitmentsHref({ ...filter(key), state: stage, stand: askedOf(stand) });
  const columns: SheetColumn<CaseGroup>[] = [
    { key: 'gruppe', title: label, kind: 'text', value: (group) => name(group) ?? text.unknown },
    {
      key: 'anzahl',
      title: text.count,
      kind: 'count',
      value: ({ count }) => count,
      sum: true,
      href: listHref,
    },
    ...(Object.keys(stages) as Stage[]).map(
      (stage) =>
        ({
          key: stage,
          title: stage === 'approved' ? text.approved : stages[stage],
          kind: 'count',
          value: (group: CaseGroup) => countOf(group, stage),
          sum: true,
          href: (group: CaseGroup) => stageHref(group, stage),
        }) as const,
    ),
    ...(['requested', 'granted', 'paid'] as const).map(
      (key) =>
        ({
          key,
          title: text[key],
          kind: 'money',
          value: (group: CaseGroup) => group[key],
          sum: true,
          href: listHref,
        }) as const,
    ),
    { key: 'jointly', title: text.shareJointly, kind: 'percent', value: shareJointly },
    { key: 'grantedJointly', title: text.shareGrantedJointly, kind: 'percent', value: shareGrantedJointly },
    { key: 'average', title: text.average, kind: 'count', value: ({ average }) => average },
    { key: 'median', title: text.median, kind: 'count', value: ({ median }) => median },
    { key: 'slowest', title: text.slowest, kind: 'count', value: ({ slowest }) => slowest },
  ];
  return {
    title: text.by(label),
    asOf: stand.moment,
    notes: [text.days],
    columns,
    rows: groups,
  };
}

interface StateRow {
  readonly state: State;
  readonly count: number;
  readonly requested: CaseGroup['requested'];
}

/** Applications received, and how far they have come: number and sum. */
export const stateSheet = ({ whole }: Analysis, stand: Stand): Sheet<StateRow> => ({
  title: text.states,
  asOf: stand.moment,
  sumLabel: text.all,
  rows: seenStates.map((state) => ({
    state,
    ...(whole.states?.[state] ?? { count: 0, requested: 0 as CaseGroup['requested'] }),
  })),
  columns: [
    { key: 'stufe', title: text.stage, kind: 'text', value: ({ state }) => stages[stageOf(state)] },
    {
      key: 'stand',
      title: text.state,
      kind: 'text',
      value: ({ state }) => states[state].staff,
      rowHeader: true,
    },
    {
      key: 'anzahl',
      title: text.count,
      kind: 'count',
      value: ({ count }) => count,
      sum: true,
      href: ({ state }) => commitmentsHref({ state, stand: askedOf(stand) }),
    },
    {
      key: 'requested',
      title: text.requested,
      kind: 'money',
      value: ({ requested }) => requested,
      sum: true,
      href: ({ state }) => commitmentsHref({ state, stand: askedOf(stand) }),
    },
  ],
});
