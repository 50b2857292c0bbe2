import { groupings } from '../analysis.query';
import { addressOf, type Asked, counter, keyOf } from './address';
import { tableParameters } from './report-table';
import { standParameter } from './stand';

/** After how many days an undecided case is overdue unless told otherwise. */
export const OVERDUE_DAYS = 90;

export const analysisParameters = {
  grouping: { name: 'nach', read: keyOf(groupings) },
  days: { name: 'tage', read: (text: string) => (text.length > 4 ? undefined : counter(text)) },
  stand: standParameter,
  ...tableParameters,
};
export type AnalysisFilter = Asked<typeof analysisParameters>;

export const ANALYSIS = '/mittel/auswertung';

export const analysisHref = (filter: AnalysisFilter): string =>
  addressOf(ANALYSIS, analysisParameters, filter);
