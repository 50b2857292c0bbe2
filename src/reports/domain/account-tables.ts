import { financingTypes } from '@libs/directive';
import type { Sheet, SheetColumn } from '@libs/exports';
import { titles } from '../../budget';
import type { Catalogue } from '../../programmes';
import type { AccountRow } from '../accounts.views';
import { messages } from '../messages';
import { caseMoneyHref } from './commitment-filter';
import { entriesHref, type Figure } from './entry-filter';
import { askedOf, type Stand } from './stand';

const text = messages.accounts;

type Column = SheetColumn<AccountRow>;

/** The list of the grants of a budget year and title. VV Nr. 9 zu § 44 LHO */
export function accountSheet(
  rows: readonly AccountRow[],
  { budgetYear, catalogue, stand }: { budgetYear: number; catalogue: Catalogue; stand: Stand },
): Sheet<AccountRow> {
  const financing = ({ directiveVersion, item }: AccountRow): string =>
    `${financingTypes[catalogue.item(directiveVersion, item).rules.financing.value]}, ${directiveVersion} ${item}`;
  const money = (key: 'granted' | 'ordered' | 'paid' | 'returned', figure: Figure): Column => ({
    key,
    title: text[key],
    kind: 'money',
    value: (row) => row[key],
    sum: true,
    href: ({ number: caseNumber, title }) =>
      entriesHref({
        ...{ envelopeKind: 'cash', figure, budgetYear, title, caseNumber, stand: askedOf(stand) },
      }),
  });
  const day = (key: 'decidedOn' | 'proofDue' | 'proofReceived'): Column => ({
    key,
    title: text[key],
    kind: 'date',
    value: (row) => row[key],
  });
  return {
    title: text.list(budgetYear),
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
      day('decidedOn'),
      money('granted', 'committed'),
      money('ordered', 'ordered'),
      money('paid', 'paid'),
      money('returned', 'returned'),
      { key: 'later', title: text.later, kind: 'money', value: ({ later }) => later, sum: true },
      day('proofDue'),
      day('proofReceived'),
      { key: 'proofChecked', title: text.proofChecked, kind: 'date', value: () => null },
    ],
  };
}
