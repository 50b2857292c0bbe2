import type { FundingYear } from '@libs/directive';
import { ZERO } from '@libs/money';
import type { CrossChecked, FormErrors } from '@libs/web';
import { IsIn, IsObject, IsOptional } from 'class-validator';
import type { FundingSection } from '../domain/sections';
import { amountErrors, type AmountFields, amountsOf, amountText } from './amounts';
import { SectionForm } from './section.form';

/** Where the money of a year comes from: the form's name of each source, and its words. */
export const sources = {
  eigen: { key: 'own', label: 'Eigenmittel' },
  dritte: { key: 'thirdParty', label: 'Mittel Dritter' },
  andere: { key: 'otherPublic', label: 'Andere öffentliche Mittel' },
  beantragt: { key: 'requested', label: 'Beantragte Zuwendung' },
} as const satisfies Record<string, { key: keyof FundingYear; label: string }>;
export type Source = keyof typeof sources;
export const sourceNames = Object.keys(sources) as Source[];

const AMOUNTS = { message: 'Geben Sie zu jedem Jahr einen Betrag ein.' };

export class FundingForm extends SectionForm implements CrossChecked {
  @IsObject(AMOUNTS)
  eigen: AmountFields = {};

  @IsObject(AMOUNTS)
  dritte: AmountFields = {};

  @IsObject(AMOUNTS)
  andere: AmountFields = {};

  @IsObject(AMOUNTS)
  beantragt: AmountFields = {};

  /** Set by the button that takes the requested grant from the reckoning. */
  @IsOptional()
  @IsIn(['ja'])
  berechnen?: string;

  check(): FormErrors {
    return Object.assign({}, ...sourceNames.map((name) => amountErrors(name, this[name])));
  }

  section(): FundingSection {
    const empty = { own: ZERO, thirdParty: ZERO, otherPublic: ZERO, requested: ZERO };
    const years = new Map<number, FundingYear>();
    for (const name of sourceNames)
      for (const { year, amount } of amountsOf(this[name]))
        years.set(year, { ...(years.get(year) ?? { year, ...empty }), [sources[name].key]: amount });
    return { years: [...years.values()].sort((a, b) => a.year - b.year) };
  }
}

/** The fields as the page shows them. */
export const fundingFields = ({ years }: FundingSection) =>
  Object.fromEntries(
    years.flatMap((funding) =>
      sourceNames.map((name) => [`${name}.${funding.year}`, amountText(funding[sources[name].key])]),
    ),
  );
