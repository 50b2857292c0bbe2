export { citedOn } from './cited-on';
export { formatDate, formatDay, parseDate } from './text';
export { addWorkingDays, holidayName, isWorkingDay, type Land, workingDayFrom } from './calendar';
export { type WorkingDays, workingDaysBetween, workingDaysEnd } from './working-days';
export { type Period, periodEnd, type PeriodLength, type PeriodUnit, type Reckoned } from './period';
export { type Pause, suspended, type Unsettled } from './suspension';
export { revocableUntil, useBy, type UseWithin } from './lasting';
export {
  type Notice,
  noticeByDispatch,
  noticeByRetrieval,
  type NoticeLand,
  type NoticeLaw,
  noticeLawOn,
  type Retrieval,
  retrievalEnds,
} from './notice';
export { type Instruction, type RemedyPeriod, remedyPeriod } from './remedy';
export { type BaseRate, type BaseRates, baseRates } from './base-rates';
export { type InterestSpan, type Movement } from './interest-spans';
export { type Interest, interest, type InterestClaim, runningInterest, type RunningClaim } from './interest';
