import { type LetterKind, letterKinds } from '../../letters';
import type { ListFilter } from '../forms';
import type { TemplateVersion } from '../template.views';
import { isOpen } from './standing';

/** A kind of letter and where its template stands. */
export interface KindStanding {
  readonly kind: LetterKind;
  readonly title: string;
  /** Undefined for a kind without a template. */
  readonly present: TemplateVersion | undefined;
  /** Released for a day to come. */
  readonly next: readonly TemplateVersion[];
  readonly draft: TemplateVersion | undefined;
}

/** By kind, in the order of the procedure. */
export const standingOf = (versions: readonly TemplateVersion[]): KindStanding[] =>
  (Object.keys(letterKinds) as LetterKind[]).map((kind) => {
    const own = versions.filter((version) => version.kind === kind);
    return {
      kind,
      title: letterKinds[kind].title,
      present: own.find(({ inForce }) => inForce),
      next: own.filter((version) => !version.inForce && version.releasedAt !== null),
      draft: own.find(isOpen),
    };
  });

const groups: Readonly<Record<string, (kind: LetterKind) => boolean>> = {
  bescheide: (kind) => letterKinds[kind].act,
  schreiben: (kind) => !letterKinds[kind].act && !letterKinds[kind].internal,
  intern: (kind) => letterKinds[kind].internal,
};

const drafts: Readonly<Record<string, (draft: TemplateVersion | undefined) => boolean>> = {
  offen: (draft) => draft !== undefined,
  eingereicht: (draft) => (draft?.submittedAt ?? null) !== null,
};

/** What a filter leaves of the list. */
export const chosen = (rows: readonly KindStanding[], { suche, art, entwurf }: ListFilter): KindStanding[] =>
  rows.filter(
    ({ kind, title, draft }) =>
      title.toLowerCase().includes(suche.toLowerCase()) &&
      (groups[art]?.(kind) ?? true) &&
      (drafts[entwurf]?.(draft) ?? true),
  );
