import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, ListQuery, Now, page } from '@libs/web';
import { Controller, Get, Param } from '@nestjs/common';
import { RegisterEntryPage } from './pages/register-entry-page';
import { RegisterPage } from './pages/register-page';
import { latestEdition, registerEntry } from './register-entry.views';
import { REGISTER, RegisterQuery } from './register.query';
import { searchRegister } from './register.views';

const KEY = /^(\d{5}|\d{8})$/;
/** More than all Länder have together. */
const ALL_DISTRICTS = 500;

/** The register of Gebietskörperschaften, for staff to look things up. */
@Controller(REGISTER)
@Permit('register.read')
export class RegisterController {
  constructor(private readonly work: UnitOfWork) {}

  @Get()
  async list(@CurrentActor() actor: Actor, @Now() now: Date, @ListQuery(RegisterQuery) query: RegisterQuery) {
    const on = Clock.dayOf(now);
    const view = await this.work.run(actor, async (tx) => ({
      found: await searchRegister(tx, query.search(on)),
      districts: (await searchRegister(tx, { on, kind: 'district', limit: ALL_DISTRICTS })).rows,
      edition: await latestEdition(tx),
    }));
    return page('Register', <RegisterPage {...view} query={query} />, { wide: true });
  }

  @Get(':ags')
  async show(@CurrentActor() actor: Actor, @Now() now: Date, @Param('ags') ags: string) {
    if (!KEY.test(ags)) throw new DomainError('not_found');
    const entry = await this.work.run(actor, (tx) => registerEntry(tx, ags));
    return page(entry.versions[0]!.name, <RegisterEntryPage entry={entry} on={Clock.dayOf(now)} />);
  }
}
