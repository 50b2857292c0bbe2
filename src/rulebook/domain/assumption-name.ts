import { ruleTable } from '@libs/directive';
import { type FrameFact, WHOLE_ITEM } from '../../programmes';

const others: Readonly<Record<FrameFact | typeof WHOLE_ITEM, string>> = {
  validFrom: 'Geltung ab',
  validTo: 'Geltung bis',
  authority: 'Bewilligungsbehörde',
  legalBasis: 'Rechtsgrundlage',
  citation: 'Fundstelle',
  [WHOLE_ITEM]: 'Gegenstand',
};

const titles: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(ruleTable).map(([name, { title }]) => [name, title])),
  ...others,
};

/** "Fördersatz (ganze Richtlinie)", "Förderdauer (Gegenstand c)" */
export const assumptionName = (letter: string | null, rule: string): string =>
  `${titles[rule] ?? rule} (${letter === null ? 'ganze Richtlinie' : `Gegenstand ${letter}`})`;
