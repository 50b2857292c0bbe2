export { CasesModule } from './cases.module';
export {
  CasesService,
  type NewCase,
  type NewDeadline,
  type Rebinding,
  type StepRequest,
} from './cases.service';
export { type CaseHead, CasesViews, type Deadline, type HistoryEntry } from './cases.views';
export { daysLeft, isOverdue, standing } from './domain/days-left';
export {
  deadlineKind,
  type DeadlineKindName,
  deadlineKindNames,
  deadlineKinds,
  type DeadlineSide,
} from './domain/deadline-kinds';
export { type Duty, duties, isUndecided, type State, states, type Step, steps } from './domain/lifecycle';
export { pausedDays, processingDays } from './domain/pauses';
export { GrantCase } from './grant-case.entity';
export { CaseHeading } from './pages/case-heading';
export { DeadlineList, DeadlineStanding } from './pages/deadline-list';
