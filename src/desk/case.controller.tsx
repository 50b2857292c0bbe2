import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, Id, page } from '@libs/web';
import { Controller, Get } from '@nestjs/common';
import { CaseViews } from './case.views';
import { CasePage } from './pages/case-page';

/** One case, everything about it. */
@Controller('vorgaenge/:id')
export class CaseController {
  constructor(private readonly views: CaseViews) {}

  @Get()
  @Permit('case.read')
  async show(@CurrentActor() actor: Actor, @Id() id: string) {
    const view = await this.views.of(actor, id);
    return page(view.head.number ?? '', <CasePage view={view} actor={actor} />, { wide: true });
  }
}
