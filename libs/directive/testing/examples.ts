import { readFileSync } from 'node:fs';
import { type Cents, cents } from '@libs/money';
import type { CostLine, Facts, FundingYear } from '../facts';
import { parseDirective } from '../parse';
import type { DirectiveVersion } from '../version';

/** The directive files as they are delivered. */
export const directiveText = (version: string) =>
  readFileSync(`templates/directives/thueregovrl/${version}.yaml`, 'utf8');
export const deliveredVersions = ['2018', '2021', '2024', '2025'];
export const delivered = (version: string): DirectiveVersion => parseDirective(directiveText(version));

type Rules = DirectiveVersion['items'][number]['rules'];
type Values = { readonly [N in keyof Rules]?: NonNullable<Rules[N]>['value'] };

/** The version with other rule values for all its items, as if its file said so. */
export function withRules(version: DirectiveVersion, values: Values): DirectiveVersion {
  const changed = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      { value, paragraph: `Nr. ${name}`, source: 'Beispiel', mark: 'confirmed' },
    ]),
  );
  return {
    ...version,
    items: version.items.map((item) => ({ ...item, rules: { ...item.rules, ...changed } })),
  };
}

export const euros = (amount: number): Cents => cents(Math.round(amount * 100));

export const aCost = (line: Partial<CostLine> & { readonly in2023?: Cents } = {}): CostLine => ({
  id: 'a',
  label: 'DMS-Lizenzen',
  category: 'licence',
  eligibleClaimed: true,
  perYear: [{ year: 2023, amount: line.in2023 ?? euros(100_000) }],
  ...line,
});

export const aFunding = (funding: Partial<FundingYear> = {}): FundingYear => ({
  year: 2023,
  own: euros(20_000),
  thirdParty: cents(0),
  otherPublic: cents(0),
  requested: euros(80_000),
  ...funding,
});

/** An application under the version of 2021 in which nothing is wrong: 100.000 € for a DMS, 80 % requested. */
export const theFacts = (facts: Partial<Facts> = {}): Facts => ({
  recipientKind: 'municipality',
  recipientInhabitants: 8_000,
  receivedOn: '2023-01-16',
  projectFrom: '2023-05-01',
  projectTo: '2023-12-31',
  contractOn: null,
  costs: [aCost()],
  funding: [aFunding()],
  declarations: [
    'not_begun',
    'complete',
    'vat',
    'no_double_funding',
    'financing_secured',
    'procurement',
    'ancillary_terms',
    'audit',
    'privacy',
  ],
  attachments: ['cost_calculation', 'project_description'],
  ...facts,
});
