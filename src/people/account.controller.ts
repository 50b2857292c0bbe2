import { UnitOfWork } from '@libs/db';
import { type Actor, Permit, systemActor } from '@libs/permissions';
import {
  CurrentActor,
  emptyForm,
  FormBody,
  type FormState,
  Now,
  page,
  redirect,
  submit,
  type Submission,
  type WebReply,
} from '@libs/web';
import { Controller, Get, Post, Res } from '@nestjs/common';
import { h } from 'preact';
import { PasswordForm } from './account.dto';
import { START } from './domain/local-target';
import { messages } from './messages';
import { AccountPage } from './pages/account-page';
import { PeopleService } from './people.service';
import { ownAccount } from './people.views';
import { SessionCookie, SessionToken } from './session-cookie';
import { SignIn } from './sign-in.service';

interface Visit {
  readonly actor: Actor;
  readonly now: Date;
  readonly token: string;
}

@Controller('konto')
@Permit('session.own')
export class AccountController {
  constructor(
    private readonly people: PeopleService,
    private readonly signIn: SignIn,
    private readonly cookie: SessionCookie,
    private readonly work: UnitOfWork,
  ) {}

  @Get()
  account(@CurrentActor() actor: Actor, @Now() now: Date, @SessionToken() token: string) {
    return this.page({ actor, now, token }, emptyForm);
  }

  @Post('passwort')
  async changePassword(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @SessionToken() token: string,
    @FormBody(PasswordForm) form: Submission<PasswordForm>,
  ) {
    const outcome = await submit(form, ({ current, next }) =>
      this.people.changePassword(actor, now, { current, next, token }),
    );
    return outcome.ok
      ? redirect('/konto', messages.password.changed)
      : this.page({ actor, now, token }, outcome, outcome.status);
  }

  @Post('abmeldung-ueberall')
  async signOutEverywhere(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Res({ passthrough: true }) reply: WebReply,
  ) {
    await this.signIn.signOutEverywhere(actor, now);
    this.cookie.takeBack(reply);
    return redirect(START, messages.account.signedOutEverywhere);
  }

  private async page({ actor, now, token }: Visit, form: FormState, status = 200) {
    const account = await this.work.run(systemActor, (tx) => ownAccount(tx, now, actor.personId, token));
    return page(messages.account.title, h(AccountPage, { actor, account, form }), { status });
  }
}
