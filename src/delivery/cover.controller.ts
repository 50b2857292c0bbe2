import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, download, Id, Now } from '@libs/web';
import { Controller, Get } from '@nestjs/common';
import { CoverLetters } from './cover-letters';

/** The letter that goes with an act that takes the post after the portal. */
@Controller('vorgaenge/:id/schreiben/:schreiben/begleitschreiben')
export class CoverController {
  constructor(private readonly covers: CoverLetters) {}

  @Get()
  @Permit('case.read')
  async read(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @Id('schreiben') letterId: string,
  ) {
    const bytes = await this.covers.pdf(actor, now, id, letterId);
    return download({ fileName: 'Begleitschreiben.pdf', bytes, type: 'application/pdf', inline: true });
  }
}
