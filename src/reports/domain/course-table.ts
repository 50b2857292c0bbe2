import type { Sheet, SheetColumn } from '@libs/exports';
import { formatDate } from '@libs/dates';
import { askedOf, type Stand } from '@libs/stand';
import { type Title, titles } from '../../budget';
import { messages } from '../messages';
import type { CurvePoint } from './curves';
import { entriesHref } from './entry-filter';
import type { OverviewFilter } from './overview-filter';

const text = messages.outflow;

type Column = SheetColumn<CurvePoint>;
type Flow = 'committed' | 'paid';

/** The course of the months: each figure leads to the entries of its month, or to all of them by its end. */
export function courseSheet(
  { budgetYear: dueYear, title: part }: OverviewFilter,
  stand: Stand,
): Pick<Sheet<CurvePoint>, 'title' | 'columns'> {
  const common = { envelopeKind: 'ceiling', dueYear } as const;
  const inMonth = (figure: Flow): Column => ({
    key: figure,
    title: text[figure],
    kind: 'money',
    value: (point) => point[figure],
    sum: true,
    href: ({ month }) => entriesHref({ ...common, figure, title: part, month, stand: askedOf(stand) }),
    sumHref: entriesHref({ ...common, figure, title: part, stand: askedOf(stand) }),
  });
  const soFar = (figure: Flow, key: `${Flow}SoFar`): Column => ({
    key,
    title: text[key],
    kind: 'money',
    value: (point) => point[key],
    href: ({ day }) => entriesHref({ ...common, figure, title: part, stand: standOn(day, stand) }),
  });
  const paidOf = (title: Title): Column => ({
    key: `paid-${title}`,
    title: `${text.paidSoFar}, ${titles[title]}`,
    kind: 'money',
    value: ({ paidByTitle }) => paidByTitle[title],
    href: ({ day }) => entriesHref({ ...common, figure: 'paid', title, stand: standOn(day, stand) }),
  });
  return {
    title: text.course,
    columns: [
      { key: 'monat', title: text.month, kind: 'date', value: ({ day }) => day },
      ...[inMonth('committed'), soFar('committed', 'committedSoFar')],
      ...[inMonth('paid'), soFar('paid', 'paidSoFar')],
      ...(part === undefined ? (Object.keys(titles) as Title[]).map(paidOf) : []),
    ],
  };
}

/** The end of a month as addresses name it; nothing for today, as on every page. */
const standOn = (day: CurvePoint['day'], stand: Stand): string | undefined =>
  day.equals(stand.today) ? undefined : formatDate(day);
