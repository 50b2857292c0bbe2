import { Clock } from '@libs/clock';
import { type Tx, UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { formats } from '@libs/exports';
import { systemActor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { authorityOn } from '../authority';
import { Directives, ProgrammesService } from '../programmes';
import { type Field, fieldsOf, type ItemTitle } from './domain/fields';
import type { Grant } from './domain/grant';
import type { PublicationRule } from './domain/setting';
import type { GrantTotals } from './grant-totals';
import type { GrantPlace, GrantScope } from './granted';
import { type GrantChoices, type GrantPage, GrantsViews } from './grants.views';
import { messages } from './messages';
import { Publications } from './publications';

/** What is said beside the grants. */
export interface PublicFrame {
  readonly rule: PublicationRule;
  readonly fields: readonly Field[];
  readonly itemTitle: ItemTitle;
  readonly programme: string;
  /** Who publishes. */
  readonly source: string;
}

/** A page of the list. */
export interface PublicList extends PublicFrame {
  readonly found: GrantPage;
  readonly totals: GrantTotals;
  readonly choices: GrantChoices;
}

/** The list as a file has it. */
export interface PublicFile extends PublicFrame {
  readonly grants: readonly Grant[];
}

/** Reads the list for everybody who asks, as far as it is public. */
@Injectable()
export class GrantsReader {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: ProgrammesService,
    private readonly directives: Directives,
    private readonly publications: Publications,
    private readonly grants: GrantsViews,
  ) {}

  /** One page of the list; null while nothing is public. */
  page(now: Date, place: GrantPlace): Promise<PublicList | null> {
    return this.read(now, async (tx, scope) => ({
      found: await this.grants.page(tx, scope, place),
      totals: await this.grants.totals(tx, scope, place),
      choices: await this.grants.choices(tx, scope),
    }));
  }

  /** All that match. Errors: not_found while nothing is public; invalid_input for more than a file holds. */
  async file(now: Date, place: GrantPlace): Promise<PublicFile> {
    const limit = formats.csv.rows;
    const file = await this.read(now, async (tx, scope) => ({
      grants: await this.grants.first(tx, scope, place, limit + 1),
    }));
    if (!file) throw new DomainError('not_found');
    if (file.grants.length > limit)
      throw new DomainError('invalid_input', { message: messages.list.tooMany(limit) });
    return file;
  }

  private read<T>(
    now: Date,
    find: (tx: Tx, scope: GrantScope) => Promise<T>,
  ): Promise<(PublicFrame & T) | null> {
    const today = Clock.dayOf(now);
    return this.work.run(systemActor, async (tx) => {
      const programme = await this.programmes.current(tx);
      const rule = await this.publications.on(tx, programme.id, today);
      if (!rule.published) return null;
      const found = await find(tx, { programmeId: programme.id, least: rule.least, now });
      const catalogue = await this.directives.catalogue(tx);
      const itemTitle: ItemTitle = (version, item) => catalogue.item(version, item).title;
      const { name } = await authorityOn(tx, today);
      return {
        ...found,
        rule,
        fields: fieldsOf(itemTitle),
        itemTitle,
        programme: programme.title,
        source: name,
      };
    });
  }
}
