import { formatDate } from '@libs/dates';
import type { DirectiveVersion } from '@libs/directive';

/** A version of the directive as letters name it. */
export interface CitedDirective {
  readonly title: string;
  readonly version: string;
  readonly citation: string;
}

/** How letters cite a version of the directive; without a known place of publication by its first day. */
export const citedDirective = ({
  shortTitle,
  version,
  citation,
  validFrom,
}: DirectiveVersion): CitedDirective => ({
  title: `Förderrichtlinie ${shortTitle}`,
  version: `Fassung ${version}`,
  citation: citation?.value ?? `gültig ab ${formatDate(validFrom.value)}`,
});
