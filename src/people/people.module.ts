import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard';
import { AccountController } from './account.controller';
import { Credentials } from './credentials';
import { DemoSignInController } from './demo-sign-in.controller';
import { PEOPLE_OPTIONS, type PeopleOptions } from './options';
import { PeopleService } from './people.service';
import { SessionCookie } from './session-cookie';
import { SignInController } from './sign-in.controller';
import { SignIn } from './sign-in.service';

/**
 * Accounts, sign-in, and the guard before every route of the product.
 * Expects Clock, UnitOfWork (DbModule) and SITE (WebModule) to be provided globally.
 */
@Module({})
export class PeopleModule {
  static forRoot(options: PeopleOptions): DynamicModule {
    return {
      module: PeopleModule,
      global: true,
      controllers: [SignInController, AccountController, ...(options.demo ? [DemoSignInController] : [])],
      providers: [
        { provide: PEOPLE_OPTIONS, useValue: options },
        { provide: APP_GUARD, useClass: AccessGuard },
        Credentials,
        PeopleService,
        SessionCookie,
        SignIn,
      ],
      exports: [PeopleService],
    };
  }
}
