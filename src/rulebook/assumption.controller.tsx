import { type Tx, UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { type Actor, Permit } from '@libs/permissions';
import {
  CurrentActor,
  emptyForm,
  FormBody,
  type FormState,
  Now,
  page,
  redirect,
  submit,
  type Submission,
} from '@libs/web';
import { Controller, Get, Param, Post } from '@nestjs/common';
import { RulebookViews, RuleConfirmations } from '../programmes';
import { partHref, WHOLE } from './domain/address';
import { assumptionsOf } from './domain/assumptions';
import { ConfirmationForm } from './forms';
import { messages } from './messages';
import { AssumptionPage } from './pages/assumption-page';
import { AssumptionsPage } from './pages/assumptions-page';
import { VersionReader } from './version.reader';

interface Place {
  readonly actor: Actor;
  readonly now: Date;
  readonly name: string;
  readonly letter: string | null;
  readonly rule: string;
}

const letterOf = (place: string): string | null => (place === WHOLE ? null : place);

/** What a version only assumes, and confirming it. */
@Controller('richtlinie/fassungen/:name/annahmen')
export class AssumptionController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reader: VersionReader,
    private readonly rulebook: RulebookViews,
    private readonly confirmations: RuleConfirmations,
  ) {}

  @Get()
  @Permit('programme.read')
  list(@CurrentActor() actor: Actor, @Now() now: Date, @Param('name') name: string) {
    return this.work.run(actor, async (tx) => {
      const version = await this.reader.called(tx, name, now);
      const { confirmations } = await this.rulebook.history(tx, version.listed.id);
      return page(
        messages.rules.title,
        <AssumptionsPage version={version} confirmations={confirmations} actor={actor} />,
        { wide: true },
      );
    });
  }

  @Get(':place/:rule')
  @Permit('programme.manage')
  show(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Param() { name, place, rule }: Record<'name' | 'place' | 'rule', string>,
  ) {
    return this.page({ actor, now, name, letter: letterOf(place), rule }, emptyForm);
  }

  @Post(':place/:rule')
  @Permit('programme.manage')
  async confirm(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Param() { name, place, rule }: Record<'name' | 'place' | 'rule', string>,
    @FormBody(ConfirmationForm) form: Submission<ConfirmationForm>,
  ) {
    const at = { actor, now, name, letter: letterOf(place), rule };
    const done = await submit(form, ({ quelle: source }) =>
      this.work.run(actor, async (tx) => {
        const { letter } = at;
        await this.assumption(tx, at);
        await this.confirmations.confirm(tx, actor, now, { version: name, letter, rule, source });
      }),
    );
    return done.ok
      ? redirect(partHref(name, 'assumptions'), messages.rules.done)
      : this.page(at, done, done.status);
  }

  private async page(place: Place, form: FormState, status = 200) {
    const view = await this.work.run(place.actor, (tx) => this.assumption(tx, place));
    return view
      ? page(messages.rules.confirmTitle, <AssumptionPage {...view} form={form} />, { status })
      : redirect(partHref(place.name, 'assumptions'), messages.rules.doneBefore);
  }

  /** Null for what is confirmed by now. Errors: not_found for what never was an assumption. */
  private async assumption(tx: Tx, { now, name, letter, rule }: Place) {
    const version = await this.reader.released(tx, name, now);
    const isMeant = (one: { letter: string | null; rule: string }) =>
      one.letter === letter && one.rule === rule;
    const assumption = assumptionsOf(version.directive, version.hasNext).find(isMeant);
    if (assumption) return { version, assumption };
    const { confirmations } = await this.rulebook.history(tx, version.listed.id);
    if (confirmations.some(isMeant)) return null;
    throw new DomainError('not_found');
  }
}
