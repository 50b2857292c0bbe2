import { UnitOfWork } from '@libs/db';
import { type Actor, Permit, PUBLIC, systemActor } from '@libs/permissions';
import {
  emptyForm,
  FormBody,
  type FormState,
  Now,
  page,
  redirect,
  submit,
  type Submission,
  Visitor,
  type WebReply,
  type WebRequest,
} from '@libs/web';
import { Controller, Get, Inject, Post, Query, Req, Res, UseGuards } from '@nestjs/common';
import { h } from 'preact';
import { localTarget, START } from './domain/local-target';
import { messages } from './messages';
import { PEOPLE_OPTIONS, type PeopleOptions } from './options';
import { SignInPage } from './pages/sign-in-page';
import { demoPeople } from './people.views';
import { SessionCookie, tokenOf } from './session-cookie';
import { SignInForm } from './sign-in.dto';
import { SignInLimit } from './sign-in.limit';
import { SignIn } from './sign-in.service';

@Controller()
@Permit(PUBLIC)
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly cookie: SessionCookie,
    private readonly work: UnitOfWork,
    @Inject(PEOPLE_OPTIONS) private readonly options: PeopleOptions,
  ) {}

  @Get('anmeldung')
  form(@Visitor() visitor: Actor | null, @Query('weiter') target: unknown) {
    return visitor ? redirect(localTarget(target)) : this.page(emptyForm, target);
  }

  @Post('anmeldung')
  @UseGuards(SignInLimit)
  async enter(
    @FormBody(SignInForm) form: Submission<SignInForm>,
    @Now() now: Date,
    @Req() request: WebRequest,
    @Res({ passthrough: true }) reply: WebReply,
  ) {
    const outcome = await submit(form, async (login) =>
      this.cookie.give(reply, await this.signIn.withPassword(now, login, tokenOf(request))),
    );
    const target = form.values.weiter;
    return outcome.ok ? redirect(localTarget(target)) : this.page(outcome, target, outcome.status);
  }

  @Post('abmelden')
  async leave(@Req() request: WebRequest, @Res({ passthrough: true }) reply: WebReply) {
    const token = tokenOf(request);
    if (token) await this.signIn.signOut(token);
    this.cookie.takeBack(reply);
    return redirect(START, messages.signIn.signedOut);
  }

  private async page(form: FormState, target: unknown, status = 200) {
    const demo = this.options.demo ? await this.work.run(systemActor, demoPeople) : null;
    return page(messages.signIn.title, h(SignInPage, { form, target: localTarget(target), demo }), {
      status,
    });
  }
}
