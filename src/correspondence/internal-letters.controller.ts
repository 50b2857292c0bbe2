import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, FormBody, Id, Now, redirect, type Submission } from '@libs/web';
import { DomainError } from '@libs/errors';
import { Controller, Post } from '@nestjs/common';
import { InternalLetters } from './internal-letters';
import { NoteForm } from './letter.form';
import { lettersHref, messages } from './messages';

/** Putting a Prüfvermerk or Berechnungsblatt into the file. */
@Controller('vorgaenge/:id/schreiben/vermerk')
export class InternalLettersController {
  constructor(private readonly internal: InternalLetters) {}

  @Post()
  @Permit('letter.write')
  async note(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(NoteForm) form: Submission<NoteForm>,
  ) {
    if (!form.ok) throw new DomainError('invalid_input');
    await this.internal.note(actor, now, id, form.value.art);
    return redirect(lettersHref(id), messages.noted);
  }
}
