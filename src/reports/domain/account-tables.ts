import { financingTypes } from '@libs/directive';
import type { Sheet, SheetColumn } from '@libs/exports';
import { askedOf, type Stand } from '@libs/stand';
import { type Title, titles } from '../../budget';
import { states } from '../../cases';
import type { Catalogue } from '../../programmes';
import type { AccountRow } from '../accounts.views';
import { messages } from '../messages';
import { caseMoneyHref } from './commitment-filter';
import { entriesHref, type EntryFilter, type Figure } from './entry-filter';

const text = messages.accounts;

type Column = SheetColumn<AccountRow>;

interface Shown {
  readonly budgetYear: number;
  /** Only of this title. */
  readonly title: Title | undefined;
  readonly catalogue: Catalogue;
  readonly stand: Stand;
}

/** The list of the grants of a budget year and title. VV Nr. 9 zu § 44 LHO */
export function accountSheet(
  rows: readonly AccountRow[],
  { budgetYear, title: part, catalogue, stand }: Shown,
): Sheet<AccountRow> {
  const financing = ({ directiveVersion, item }: AccountRow): string =>
    `${financingTypes[catalogue.item(directiveVersion, item).rules.financing.value]}, ${directiveVersion} ${item}`;
  /** The entries behind an amount of a row, and behind the sum of all rows; the ceiling has those of every year. */
  const leadingTo = (what: Pick<EntryFilter, 'figure' | 'dueYear' | 'beyond'>) => {
    const filter = { envelopeKind: 'ceiling', ...what, stand: askedOf(stand) } as const;
    return {
      href: ({ number: caseNumber, title }: AccountRow) => entriesHref({ ...filter, title, caseNumber }),
      sumHref: entriesHref({ ...filter, title: part }),
    };
  };
  const money = (key: 'granted' | 'ordered' | 'paid' | 'returned', figure: Figure): Column => ({
    key,
    title: text[key],
    kind: 'money',
    value: (row) => row[key],
    sum: true,
    ...leadingTo({ figure, dueYear: budgetYear }),
  });
  const day = (key: 'decidedOn' | 'latestOn' | 'proofDue' | 'proofReceived'): Column => ({
    key,
    title: text[key],
    kind: 'date',
    value: (row) => row[key],
  });
  return {
    title: text.list(budgetYear),
    subtitle: part && titles[part],
    asOf: stand.moment,
    rows,
    columns: [
      {
        key: 'aktenzeichen',
        title: messages.caseMoney.caseNumber,
        kind: 'reference',
        value: ({ number }) => number,
        href: ({ caseId }) => caseMoneyHref(caseId, askedOf(stand)),
      },
      { key: 'empfaenger', title: text.recipient, kind: 'text', value: ({ applicant }) => applicant },
      { key: 'vorhaben', title: text.project, kind: 'text', value: ({ project }) => project },
      { key: 'titel', title: messages.overview.part, kind: 'text', value: ({ title }) => titles[title] },
      { key: 'art', title: text.financing, kind: 'text', value: financing },
      { key: 'stand', title: text.state, kind: 'text', value: ({ state }) => states[state].staff },
      day('decidedOn'),
      day('latestOn'),
      money('granted', 'committed'),
      money('ordered', 'ordered'),
      money('paid', 'paid'),
      money('returned', 'returned'),
      {
        ...{ key: 'later', title: text.later, kind: 'money', value: ({ later }) => later, sum: true },
        ...leadingTo({ figure: 'committed', beyond: budgetYear }),
      },
      day('proofDue'),
      day('proofReceived'),
    ],
  };
}
