export { AdviceModule } from './advice.module';
export { type Standing, standingOn, standings } from './domain/history';
export { ItemRules } from './pages/item-rules';
export { Validity } from './pages/version-history';
