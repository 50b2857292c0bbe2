import { Clock } from '@libs/clock';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, Id, Now, page } from '@libs/web';
import { Controller, Get } from '@nestjs/common';
import { CaseViews } from './case.views';
import { CasePage } from './pages/case-page';

/** One case, everything about it. */
@Controller('vorgaenge/:id')
export class CaseController {
  constructor(private readonly views: CaseViews) {}

  @Get()
  @Permit('case.read')
  async show(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    const view = await this.views.of(actor, now, id);
    return page(view.head.number ?? '', <CasePage view={view} actor={actor} today={Clock.dayOf(now)} />, {
      wide: true,
    });
  }
}
