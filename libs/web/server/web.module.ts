import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { ErrorFilter } from './error.filter';
import { ResultInterceptor } from './result.interceptor';
import { type Site, SITE } from './site';

/** Pages, redirects, downloads and errors for every controller. */
@Module({})
export class WebModule {
  static forRoot(site: Site): DynamicModule {
    return {
      module: WebModule,
      global: true,
      providers: [
        { provide: SITE, useValue: site },
        { provide: APP_INTERCEPTOR, useClass: ResultInterceptor },
        { provide: APP_FILTER, useClass: ErrorFilter },
      ],
      exports: [SITE],
    };
  }
}
