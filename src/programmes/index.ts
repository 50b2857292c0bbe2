export { Catalogue } from './domain/catalogue';
export { loadDeliveredDirectives } from './delivered-directives';
export { Directives } from './directives';
export { authorityOn, type AuthorityVersion } from './domain/authorities';
export { ProgrammesModule } from './programmes.module';
export { type Programme, ProgrammesService } from './programmes.service';
