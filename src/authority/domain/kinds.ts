import type { NoticeLaw } from '@libs/dates';
import type { Role } from '@libs/permissions';
import type { AuthorityVersion, BudgetTitles, Court, Dated, RepaymentAccount } from './master-data';

/** By which function somebody signs: one person, or everybody who holds a role. */
export interface SignatoryFunction {
  readonly personId: string | null;
  readonly role: Role | null;
  readonly function: string;
  /** The last day, where one was set: ISO 8601. */
  readonly validTo: string | null;
}

/** What a version of each kind says. */
export interface Contents {
  readonly behoerde: Omit<AuthorityVersion, keyof Dated>;
  readonly zeichnung: SignatoryFunction;
  readonly gerichte: Omit<Court, keyof Dated>;
  readonly bekanntgabe: NoticeLaw;
  readonly konto: Omit<RepaymentAccount, keyof Dated>;
  readonly haushalt: Omit<BudgetTitles, keyof Dated>;
}

export type Kind = keyof Contents;

interface KindOfData<K extends Kind> {
  readonly title: string;
  readonly table: string;
  /** Where in the table each part is. */
  readonly columns: Readonly<Record<keyof Contents[K], string>>;
  /** Versions with the same value follow one another; versions of different series stand side by side. */
  readonly series: string;
}

/** The kinds of master data, named as in addresses. */
export const kinds: { readonly [K in Kind]: KindOfData<K> } = {
  behoerde: {
    title: 'Behörde und Briefkopf',
    table: 'authority_version',
    columns: {
      key: 'key',
      name: 'name',
      unit: 'unit',
      street: 'street',
      city: 'city',
      phone: 'phone',
      email: 'email',
      returnLine: 'return_line',
    },
    series: `''`,
  },
  zeichnung: {
    title: 'Zeichnung',
    table: 'signatory_function',
    columns: { personId: 'person_id', role: 'role', function: 'function', validTo: 'valid_to' },
    series: 'coalesce(v.person_id::text, v.role)',
  },
  gerichte: {
    title: 'Gerichte',
    table: 'court_version',
    columns: {
      key: 'court',
      name: 'name',
      address: 'address',
      electronicAddress: 'electronic_address',
      districts: 'districts',
    },
    series: 'v.court',
  },
  bekanntgabe: {
    title: 'Bekanntgabe',
    table: 'notice_rule',
    columns: {
      dispatchDays: 'dispatch_days',
      dispatchCitation: 'dispatch_citation',
      retrievalDays: 'retrieval_days',
      retrievalCitation: 'retrieval_citation',
    },
    series: `''`,
  },
  konto: {
    title: 'Konto für Erstattungen',
    table: 'repayment_account',
    columns: { holder: 'holder', iban: 'iban' },
    series: `''`,
  },
  haushalt: {
    title: 'Haushaltsstellen',
    table: 'budget_title',
    columns: { investive: 'investive', consumptive: 'consumptive' },
    series: `''`,
  },
};

export const kindNames = Object.keys(kinds) as Kind[];

/** "key AS \"key\", return_line AS \"returnLine\"", for a query. */
export const contentColumns = (kind: Kind): string =>
  Object.entries(kinds[kind].columns)
    .map(([part, column]) => `v.${column} AS "${part}"`)
    .join(', ');
