import { UnitOfWork } from '@libs/db';
import { LetterPress } from '@libs/letters-pdf';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, download, Id } from '@libs/web';
import { Controller, Get } from '@nestjs/common';
import type { Contents } from './domain/kinds';
import { sampleData, sampleTemplate } from './domain/letterhead';
import { VersionsViews } from './versions.views';

/** A version of the letterhead as it will be printed. */
@Controller('stammdaten/behoerde/:id/briefkopf')
export class LetterheadController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly views: VersionsViews,
    private readonly press: LetterPress,
  ) {}

  @Get()
  @Permit('authority.read')
  async show(@CurrentActor() actor: Actor, @Id() id: string) {
    const { version } = await this.work.run(actor, (tx) => this.views.version(tx, 'behoerde', id));
    const data = sampleData(version.content as Contents['behoerde'], version.validFrom.toString());
    const bytes = await this.press.print(sampleTemplate, data, { watermark: 'MUSTER' });
    return download({ fileName: 'Musterbrief.pdf', type: 'application/pdf', bytes, inline: true });
  }
}
