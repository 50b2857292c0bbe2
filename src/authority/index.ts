export { MASTER_DATA } from './domain/address';
export type {
  AuthorityVersion,
  BudgetTitles,
  Court,
  MasterData,
  NoticeRule,
  RepaymentAccount,
  Signatory,
} from './domain/master-data';
export { AuthorityModule } from './authority.module';
export { AuthorityService } from './authority.service';
export {
  authorityOn,
  courtFor,
  masterDataOn,
  noticeRuleOn,
  repaymentAccountOn,
  signatoryOf,
} from './in-force';
