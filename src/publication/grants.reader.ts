import { Clock } from '@libs/clock';
import { type Tx, UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { formats } from '@libs/exports';
import { systemActor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { authorityOn } from '../authority';
import { Directives, ProgrammesService } from '../programmes';
import { type Field, fieldsOf, type ItemTitle } from './domain/fields';
import type { PublicationRule } from './domain/setting';
import type { GrantFilter } from './granted';
import { type GrantPage, type GrantScope, GrantsViews } from './grants.views';
import { Publications } from './publications';

/** The list with all that is said beside it. */
export interface PublicList {
  readonly found: GrantPage;
  readonly rule: PublicationRule;
  readonly fields: readonly Field[];
  readonly itemTitle: ItemTitle;
  readonly programme: string;
  /** Who publishes. */
  readonly source: string;
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
  page(now: Date, filter: GrantFilter): Promise<PublicList | null> {
    return this.read(now, (tx, scope) => this.grants.page(tx, scope, filter));
  }

  /** The list as a file has it. Errors: not_found while nothing is public. */
  async all(now: Date, filter: GrantFilter): Promise<PublicList> {
    const limit = formats.csv.rows;
    const list = await this.read(now, (tx, scope) => this.grants.all(tx, scope, filter, limit));
    if (!list) throw new DomainError('not_found');
    return list;
  }

  private read(
    now: Date,
    find: (tx: Tx, scope: GrantScope) => Promise<GrantPage>,
  ): Promise<PublicList | null> {
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
        found,
        rule,
        fields: fieldsOf(itemTitle),
        itemTitle,
        programme: programme.title,
        source: name,
      };
    });
  }
}
