import { groupings } from '../analysis.query';
import { addressOf, type Asked, keyOf } from './address';
import { tableParameters } from './report-table';
import { standParameter } from './stand-parameter';

export const analysisParameters = {
  grouping: { name: 'nach', read: keyOf(groupings) },
  stand: standParameter,
  ...tableParameters,
};
export type AnalysisFilter = Asked<typeof analysisParameters>;

export const ANALYSIS = '/mittel/auswertung';

export const analysisHref = (filter: AnalysisFilter): string =>
  addressOf(ANALYSIS, analysisParameters, filter);
