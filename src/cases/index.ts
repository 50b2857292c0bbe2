export { CasesModule } from './cases.module';
export {
  CasesService,
  type NewCase,
  type NewDeadline,
  type Rebinding,
  type StepRequest,
} from './cases.service';
export { type CaseHead, CasesViews, type Deadline, type HistoryEntry } from './cases.views';
export { type Duty, duties, type State, states, type Step, steps } from './domain/lifecycle';
export { GrantCase } from './grant-case.entity';
export { CaseHeading } from './pages/case-heading';
