export { formatDate, formatDay, parseDate } from './text';
export { addWorkingDays, holidayName, isWorkingDay, type Land, workingDayFrom } from './calendar';
export { type Period, periodEnd, type PeriodLength, type PeriodUnit, type Reckoned } from './period';
export { type Notice, noticeByDispatch, noticeByRetrieval, type NoticeLand, retrievalEnds } from './notice';
export { type RemedyPeriod, remedyPeriod } from './remedy';
