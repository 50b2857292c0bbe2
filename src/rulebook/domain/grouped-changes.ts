import { type DirectiveVersion, diffDirectives, type RuleChange } from '@libs/directive';

export interface ChangeGroup {
  /** "Ganze Richtlinie", "Gegenstand c: Schnittstellen" */
  readonly where: string;
  readonly changes: readonly RuleChange[];
}

/** What one version says otherwise than another, by where it stands. */
export function groupedChanges(before: DirectiveVersion, after: DirectiveVersion): ChangeGroup[] {
  const all = diffDirectives(before, after);
  const places = [...new Set(all.map(({ where }) => where))];
  return places.map((where) => ({ where, changes: all.filter((change) => change.where === where) }));
}
