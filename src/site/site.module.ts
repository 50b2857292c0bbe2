import { type DynamicModule, Module } from '@nestjs/common';
import { HealthController } from './health.controller';
import { HealthViews } from './health.views';
import { LegalController } from './legal.controller';
import { SITE_OPTIONS, type SiteOptions } from './options';
import { ShowcaseController } from './showcase.controller';
import { StartController } from './start.controller';

/** The front of the house: start page, legal pages, components, and whether the product is well. */
@Module({})
export class SiteModule {
  static forRoot(options: SiteOptions): DynamicModule {
    return {
      module: SiteModule,
      controllers: [StartController, LegalController, ShowcaseController, HealthController],
      providers: [{ provide: SITE_OPTIONS, useValue: options }, HealthViews],
    };
  }
}
