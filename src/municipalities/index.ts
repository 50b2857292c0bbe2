export { MunicipalitiesModule } from './municipalities.module';
export { findOrganisation, type Organisation, organisationFor } from './organisations';
export { registerFactsOf, type RegisterFacts } from './register.facts';
export { loadBuiltInRegister, loadEntries } from './built-in-register';
export { importRegister, previewImport, type RegisterImport } from './register.import';
export {
  type RegisterCursor,
  type RegisterPage,
  type RegisterRow,
  type RegisterSearch,
  searchRegister,
} from './register.views';
export { type RegisterEntry, registerKinds, type RegisterKind } from './domain/register-entry';
export { municipalitiesCommand } from './municipalities.command';
