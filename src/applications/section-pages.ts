import type { Actor } from '@libs/permissions';
import { type FormState, page, type Page, redirect, type Redirect, submit, type Submission } from '@libs/web';
import { Injectable } from '@nestjs/common';
import type { VNode } from 'preact';
import { ApplicationReader } from './application.reader';
import { type ApplicationView, isOpen } from './application.view';
import { ApplicationsService } from './applications.service';
import { parts } from './domain/parts';
import type { AllSections, SectionName } from './domain/sections';
import { messages } from './messages';
import { caseHref, nextHref } from './pages/way';

/** Who asks for a section of which application, and when. */
export interface Asked {
  readonly actor: Actor;
  readonly now: Date;
  readonly id: string;
}

interface Saving<N extends SectionName, F> {
  readonly form: Submission<F>;
  /** What the form says, as it is stored. */
  readonly data: (form: F) => AllSections[N] | Promise<AllSections[N]>;
  /** The page again, with what was typed. */
  readonly content: (view: ApplicationView, form: FormState) => VNode;
  /** Where it goes once saved, when that is not the next section or the task list. */
  readonly next?: Redirect;
}

/** What the pages of all sections have in common: shown while the applicant may write, saved by version. */
@Injectable()
export class SectionPages {
  constructor(
    private readonly reader: ApplicationReader,
    private readonly applications: ApplicationsService,
  ) {}

  /** The page of a section; where it cannot be written now or is not needed, the page of the case. */
  async show(
    { actor, now, id }: Asked,
    section: SectionName,
    content: (view: ApplicationView) => VNode,
  ): Promise<Page | Redirect> {
    const view = await this.reader.read(actor, now, id);
    const writable = isOpen(view) && view.assessment.parts.includes(section);
    return writable ? page(parts[section].title, content(view)) : redirect(caseHref(id));
  }

  /** Saves a section and leads on, or shows the page again with what was typed and why it was refused. */
  async save<N extends SectionName, F extends { readonly version: number }>(
    { actor, now, id }: Asked,
    section: N,
    { form, data, content, next }: Saving<N, F>,
  ): Promise<Page | Redirect> {
    const done = await submit(form, async (value) =>
      this.applications.saveSection(actor, now, {
        caseId: id,
        section,
        data: await data(value),
        seenVersion: value.version,
      }),
    );
    if (done.ok && next) return next;
    if (done.ok && form.values.weiter !== 'ja') return redirect(caseHref(id), messages.saved);
    const view = await this.reader.read(actor, now, id);
    return done.ok
      ? redirect(nextHref(view, section), messages.saved)
      : page(parts[section].title, content(view, done), { status: done.status });
  }
}
