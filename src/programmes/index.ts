export { Catalogue } from './domain/catalogue';
export { type FrameFact, frameFacts, WHOLE_ITEM } from './domain/release';
export { loadDeliveredDirectives } from './delivered-directives';
export { type DirectiveFault, faultsOf } from './directive-file';
export { type DirectiveEnd, DirectiveImports } from './directive-imports';
export { Directives } from './directives';
export { type ItemMessage, ItemStates, type StateChange } from './item-states';
export { ProgrammesModule } from './programmes.module';
export { type Programme, ProgrammesService } from './programmes.service';
export { type NewConfirmation, RuleConfirmations } from './rule-confirmations';
export {
  type ComingPause,
  type ListedVersion,
  RulebookViews,
  type VersionFile,
  type VersionHistory,
} from './rulebook.views';
