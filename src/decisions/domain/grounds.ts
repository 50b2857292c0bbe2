import type { Evaluation } from '@libs/directive';

/**
 * What the rules have against an application, as the legal basis of a refusal: each hindrance with its number in the
 * directive, warnings when there is none. Empty when the rules have nothing against it.
 */
export function groundsOf({ findings }: Pick<Evaluation, 'findings'>): string {
  const hindrances = findings.filter(({ severity }) => severity === 'blocking');
  const named =
    hindrances.length > 0 ? hindrances : findings.filter(({ severity }) => severity === 'warning');
  return named.map(({ paragraph, message }) => `${paragraph}: ${message}`).join('\n\n');
}
