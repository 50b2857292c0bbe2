export { AdviceModule } from './advice.module';
export { FundsNotices } from './funds-notices';
export { type Standing, standingOn, standings } from './domain/history';
export { ItemRules } from './pages/item-rules';
export { Validity } from './pages/version-history';
