import { Clock } from '@libs/clock';
import { type Tx, UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { type Actor, Permit } from '@libs/permissions';
import {
  CurrentActor,
  FormBody,
  formOf,
  type FormState,
  Now,
  page,
  redirect,
  submit,
  type Submission,
} from '@libs/web';
import { Controller, Get, Param, Post } from '@nestjs/common';
import { ItemStates, RulebookViews } from '../programmes';
import { versionHref } from './domain/address';
import { itemStanding, nextStatus } from './domain/item-standing';
import { ItemForm } from './forms';
import { messages } from './messages';
import { ItemPage } from './pages/item-page';
import { TouchedViews } from './touched.views';
import { VersionReader } from './version.reader';

interface Place {
  readonly actor: Actor;
  readonly now: Date;
  readonly name: string;
  readonly letter: string;
}

/** Pausing an item of a version, or reopening it. */
@Controller('richtlinie/fassungen/:name/gegenstaende/:letter')
@Permit('programme.manage')
export class ItemController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reader: VersionReader,
    private readonly rulebook: RulebookViews,
    private readonly touched: TouchedViews,
    private readonly states: ItemStates,
  ) {}

  @Get()
  show(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Param('name') name: string,
    @Param('letter') letter: string,
  ) {
    return this.page({ actor, now, name, letter }, formOf({ tag: Clock.dayOf(now) }));
  }

  @Post()
  async change(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Param('name') name: string,
    @Param('letter') letter: string,
    @FormBody(ItemForm) form: Submission<ItemForm>,
  ) {
    const place = { actor, now, name, letter };
    if (form.ok && form.value.bestaetigt === '')
      return this.page(place, { ...form, errors: {} }, { asked: true });
    const done = await submit(form, (change) => this.work.run(actor, (tx) => this.set(tx, place, change)));
    if (!done.ok) return this.page(place, done, { status: done.status });
    return redirect(versionHref(name), done.result && messages.items[done.result].done(letter));
  }

  private async set(tx: Tx, { actor, now, name, letter }: Place, form: ItemForm) {
    const change = { version: name, letter, since: form.day(), reason: form.grund };
    await this.standing(tx, { actor, now, name, letter });
    await (form.stand === 'paused'
      ? this.states.pause(tx, actor, now, change)
      : this.states.reopen(tx, actor, now, change));
    return form.stand;
  }

  private async page(
    place: Place,
    form: FormState,
    { status = 200, asked = false }: { status?: number; asked?: boolean } = {},
  ) {
    const view = await this.work.run(place.actor, async (tx) => ({
      ...(await this.standing(tx, place)),
      drafts: await this.touched.draftsOf(tx, place.letter),
    }));
    return page(messages.items[view.next].title, <ItemPage {...view} form={form} asked={asked} />, {
      status,
    });
  }

  /** Errors: not_found, also for a version that is over. */
  private async standing(tx: Tx, { now, name, letter }: Place) {
    const version = await this.reader.released(tx, name, now);
    const item = version.directive.items.find((candidate) => candidate.letter === letter);
    if (!item || version.standing === 'past') throw new DomainError('not_found');
    const { states } = await this.rulebook.history(tx, version.listed.id);
    const standing = itemStanding(item, states, Clock.dayOf(now));
    return { version, item, standing, next: nextStatus(standing) };
  }
}
