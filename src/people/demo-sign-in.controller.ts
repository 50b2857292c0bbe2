import { DomainError } from '@libs/errors';
import { Permit, PUBLIC } from '@libs/permissions';
import { FormBody, Now, redirect, type Submission, type WebReply, type WebRequest } from '@libs/web';
import { Controller, Post, Req, Res } from '@nestjs/common';
import { localTarget } from './domain/local-target';
import { SessionCookie, tokenOf } from './session-cookie';
import { DemoSignInForm } from './sign-in.dto';
import { SignIn } from './sign-in.service';

/** Exists only while the demo runs. */
@Controller('demo/anmeldung')
@Permit(PUBLIC)
export class DemoSignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly cookie: SessionCookie,
  ) {}

  @Post()
  async enter(
    @FormBody(DemoSignInForm) form: Submission<DemoSignInForm>,
    @Now() now: Date,
    @Req() request: WebRequest,
    @Res({ passthrough: true }) reply: WebReply,
  ) {
    if (!form.ok) throw new DomainError('invalid_input', { fields: form.errors });
    this.cookie.give(reply, await this.signIn.asDemoPerson(now, form.value, tokenOf(request)));
    return redirect(localTarget(form.value.weiter));
  }
}
