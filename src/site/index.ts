export { SiteModule } from './site.module';
export type { SiteOptions } from './options';
