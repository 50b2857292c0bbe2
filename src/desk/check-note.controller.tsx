import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, Id, page } from '@libs/web';
import { Controller, Get } from '@nestjs/common';
import { CheckNoteViews } from './check-note.views';
import { CheckNotePage } from './pages/check-note-page';

/** The check note of a case (Prüfvermerk, Nr. 3.3 VV zu § 44 LHO), to be read and printed. */
@Controller('vorgaenge/:id/pruefvermerk')
export class CheckNoteController {
  constructor(private readonly views: CheckNoteViews) {}

  @Get()
  @Permit('case.read')
  async show(@CurrentActor() actor: Actor, @Id() id: string) {
    const note = await this.views.of(actor, id);
    return page(`Prüfvermerk ${note.head.number}`, <CheckNotePage note={note} />);
  }
}
