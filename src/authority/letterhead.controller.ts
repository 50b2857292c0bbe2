import { UnitOfWork } from '@libs/db';
import { typeset } from '@libs/letters-pdf';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, download, Id } from '@libs/web';
import { Controller, Get } from '@nestjs/common';
import type { Contents } from './domain/kinds';
import { sampleLetter } from './domain/letterhead';
import { VersionsViews } from './versions.views';

/** A version of the letterhead as it will be printed. */
@Controller('stammdaten/behoerde/:id/briefkopf')
export class LetterheadController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly views: VersionsViews,
  ) {}

  @Get()
  @Permit('authority.read')
  async show(@CurrentActor() actor: Actor, @Id() id: string) {
    const { version } = await this.work.run(actor, (tx) => this.views.version(tx, 'behoerde', id));
    const letter = sampleLetter(version.content as Contents['behoerde'], version.validFrom.toString());
    return download({
      fileName: 'Musterbrief.pdf',
      type: 'application/pdf',
      bytes: await typeset(letter),
      inline: true,
    });
  }
}
