import { titles } from '../../budget';
import { addressOf, type Asked, counter, keyOf, year } from './address';
import { tableParameters } from './report-table';
import { standParameter } from './stand-parameter';

export const accountsParameters = {
  budgetYear: { name: 'jahr', read: year },
  title: { name: 'titel', read: keyOf(titles) },
  stand: standParameter,
  page: { name: 'seite', read: counter },
  /** The sample to show. */
  sample: { name: 'stichprobe', read: counter },
  ...tableParameters,
};
export type AccountsFilter = Asked<typeof accountsParameters>;

export const ACCOUNTS = '/mittel/rechnungshof';
export const SAMPLES = '/mittel/rechnungshof/stichproben';

export const accountsHref = (filter: AccountsFilter): string =>
  addressOf(ACCOUNTS, accountsParameters, filter);
export const samplesHref = (filter: AccountsFilter): string => addressOf(SAMPLES, accountsParameters, filter);
