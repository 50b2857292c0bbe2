import { formatDate } from '@libs/dates';
import type { DirectiveVersion } from '@libs/directive';
import type { AwardLetter } from './award-letter';

/** How letters cite a version of the directive; without a known place of publication by its first day. */
export const citedDirective = ({
  shortTitle,
  version,
  citation,
  validFrom,
}: DirectiveVersion): AwardLetter['directive'] => ({
  title: `Förderrichtlinie ${shortTitle}`,
  version: `Fassung ${version}`,
  citation: citation?.value ?? `gültig ab ${formatDate(validFrom.value)}`,
});
