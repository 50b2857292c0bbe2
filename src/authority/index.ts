export type { AuthorityVersion, Court, MasterData, NoticeRule, Signatory } from './domain/master-data';
export { authorityOn, courtFor, masterDataOn, noticeRuleOn, signatoryOf } from './in-force';
