export type { AuthorityVersion, Court, MasterData, NoticeRule, Signatory } from './domain/master-data';
export { AuthorityModule } from './authority.module';
export { AuthorityService } from './authority.service';
export { authorityOn, courtFor, masterDataOn, noticeRuleOn, signatoryOf } from './in-force';
