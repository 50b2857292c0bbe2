import { titles } from '../../budget';
import { messages } from '../messages';
import { addressOf, type Asked, keyOf, year } from './address';
import { tableParameters } from './report-table';
import { standParameter } from './stand-parameter';

export const overviewParameters = {
  stand: standParameter,
  budgetYear: { name: 'jahr', read: year },
  title: { name: 'titel', read: keyOf(titles) },
  ...tableParameters,
};
export type OverviewFilter = Asked<typeof overviewParameters>;

export const OVERVIEW = '/mittel';
export const OUTFLOW = '/mittel/abfluss';

export const overviewHref = (filter: OverviewFilter): string =>
  addressOf(OVERVIEW, overviewParameters, filter);
/** "Haushaltsjahr 2019, investiv"; undefined without a filter. */
export const describeOverview = ({ budgetYear, title }: OverviewFilter): string | undefined =>
  [budgetYear && `${messages.overview.year} ${budgetYear}`, title && titles[title]]
    .filter(Boolean)
    .join(', ') || undefined;

export const outflowHref = (filter: OverviewFilter): string => addressOf(OUTFLOW, overviewParameters, filter);
