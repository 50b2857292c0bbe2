import type { Tx } from '@libs/db';
import { askedBy, type DirectiveVersion, type FundingItem } from '@libs/directive';
import { DomainError } from '@libs/errors';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { CasesService, type GrantCase } from '../cases';
import { type ApplicationView, ApplicationViews } from './application.view';
import { type Changes, changesOf, keptDeclarations, reboundDraft, successorOf } from './domain/rebinding';
import { Drafts } from './drafts';
import { earlierGrants } from './earlier-grants';
import { messages } from './messages';

export interface RebindRequest {
  readonly caseId: string;
  readonly seenVersion: number;
  /** The name of the version in force. */
  readonly directiveVersion: string;
  /** The letter of one of its items that is not paused. */
  readonly item: string;
}

/** Where a draft can be carried over to, and what an item would change. */
export interface RebindPreview {
  readonly view: ApplicationView;
  /** The item that was chosen, or that carries on the one of the draft; null while none is. */
  readonly target: FundingItem | null;
  readonly changes: Changes | null;
}

/** Carrying a draft over to the version in force or to another item, inside the caller's transaction. */
@Injectable()
export class Rebindings {
  constructor(
    private readonly cases: CasesService,
    private readonly views: ApplicationViews,
    private readonly drafts: Drafts,
  ) {}

  /** With the item of that letter, otherwise the one that is most likely meant. Errors: not_found. */
  async preview(tx: Tx, now: Date, caseId: string, letter: string): Promise<RebindPreview> {
    const view = await this.views.open(tx, now, caseId);
    const target = view.inForce && choiceIn(view.inForce, view, letter);
    return { view, target, changes: target && (await changesIn(tx, view, target)) };
  }

  /** Errors: invalid_input for the item; stale, also when another version has come into force; those of the step. */
  async rebind(tx: Tx, actor: Actor, now: Date, request: RebindRequest): Promise<GrantCase> {
    const { caseId, seenVersion, directiveVersion, item: letter } = request;
    const locked = await this.cases.lock(tx, caseId);
    const view = await this.views.open(tx, now, caseId);
    const bound = locked.directiveVersion === directiveVersion && locked.item === letter;
    // The second of two clicks may be told so only when it asks for the same.
    if (locked.version !== seenVersion && !bound) throw new DomainError('stale');
    const reason = messages.rebind.reason(view, request);
    const grantCase = await this.cases.rebind(tx, actor, now, { ...request, reason });
    if (bound) throw refused(messages.rebind.same);
    if (view.inForce?.version !== directiveVersion) throw new DomainError('stale');
    const item = view.inForce.items.find((candidate) => candidate.letter === letter);
    if (!item || item.paused) throw refused(messages.start.itemInvalid);
    await this.keepDeclarations(tx, actor, now, view, item);
    return grantCase;
  }

  private async keepDeclarations(
    tx: Tx,
    actor: Actor,
    now: Date,
    { head, item: before, draft, versions }: ApplicationView,
    item: FundingItem,
  ): Promise<void> {
    const made = keptDeclarations(draft, before, item);
    if (made.length === draft.sections.declarations.made.length) return;
    const section = 'declarations';
    const change = { caseId: head.id, section, data: { made }, seenVersion: versions.declarations } as const;
    await this.drafts.save(tx, actor, now, change);
  }
}

const refused = (message: string) => new DomainError('invalid_input', { fields: { gegenstand: message } });

/** Paused items cannot be chosen, and the draft's own one is no change. */
function choiceIn(inForce: DirectiveVersion, view: ApplicationView, letter: string): FundingItem | null {
  const isOwn = (item: FundingItem) =>
    inForce.version === view.directive.version && item.letter === view.item.letter;
  const chosen = letter
    ? inForce.items.find((item) => item.letter === letter && !item.paused)
    : successorOf(inForce, view.item);
  return chosen && !isOwn(chosen) ? chosen : null;
}

async function changesIn(tx: Tx, view: ApplicationView, item: FundingItem): Promise<Changes> {
  const rebound = reboundDraft(view, item);
  const earlier = askedBy(item).earlierGrants ? await earlierGrants(tx, view.head.id) : [];
  const draft = { ...rebound.draft, earlierGrants: earlier };
  return changesOf(view, { directive: view.inForce!, item }, { ...rebound, draft });
}
