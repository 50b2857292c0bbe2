import { directiveText } from '@libs/directive/testing/examples';
import { parse, stringify } from 'yaml';

export const RICH_VERSION = '2020-F';

const rule = (value: unknown, paragraph: string, mark = 'confirmed') => ({
  value,
  paragraph,
  source: 'Beispiel',
  mark,
});

/** What item b of the example asks beyond project and plans: everything that a rate can depend on. */
const askingRules = {
  leadApplicant: rule(true, 'Nr. 4.1'),
  minPartners: { ...rule(2, 'Nr. 4.2'), should: true },
  regions: rule(
    [
      { id: 'rural', text: 'Ländlicher Raum' },
      { id: 'mountains', text: 'Mittelgebirge' },
    ],
    'Nr. 4.3',
  ),
  circumstances: rule([{ id: 'consolidation', text: 'Haushaltssicherung' }], 'Nr. 5.1', 'assumed'),
  conditions: rule(
    [
      { id: 'coordinated', text: 'Das Vorhaben ist mit dem Landkreis abgestimmt.', evidence: 'declaration' },
      {
        id: 'approved_budget',
        text: 'Der Haushalt ist genehmigt.',
        evidence: 'declaration',
        when: { holds: 'consolidation' },
      },
      { id: 'feasible', text: 'Das Vorhaben ist machbar.', evidence: 'upload', attachment: 'feasibility' },
    ],
    'Nr. 5.2',
  ),
  exclusions: rule([{ id: 'commercial', text: 'Das Vorhaben dient einem Gewerbe.' }], 'Nr. 5.3'),
  bonuses: rule([{ id: 'three', text: 'Drei Beteiligte', add: 10, when: { partners: 3 } }], 'Nr. 6.2'),
  rate: rule(60, 'Nr. 6.1'),
  rateCap: rule(80, 'Nr. 6.3'),
  recipientCaps: rule([{ amount: '100.000,00', over: 'programme' }], 'Nr. 6.4'),
  eligibleMonths: rule([{ category: 'licence', months: 12 }], 'Nr. 6.5'),
  vat: rule('borne', 'Nr. 6.6'),
  maxPersons: rule(2, 'Nr. 6.7'),
  declarations: rule(
    [
      { id: 'complete', text: 'Die Angaben sind vollständig.', required: true },
      { id: 'on_behalf', text: 'Die Partner haben zugestimmt.', required: true, when: { partners: 2 } },
    ],
    'Nr. 7.1',
  ),
  attachments: rule(
    [
      { id: 'cost_calculation', text: 'Kostenberechnung', required: true },
      { id: 'feasibility', text: 'Machbarkeitsstudie', required: false },
      { id: 'agreement', text: 'Kooperationsvereinbarung', required: true, when: { partners: 2 } },
      { id: 'statement', text: 'Stellungnahme', required: true, when: { holds: 'consolidation' } },
    ],
    'Nr. 7.2',
  ),
};

/** What item c asks: fixed amounts by inhabitants and licences. */
const countingRules = {
  financing: rule('FESTBETRAG', 'Nr. 3.1'),
  leadApplicant: rule(true, 'Nr. 4.1'),
  fixedAmounts: rule(
    [
      { per: 'inhabitants', steps: [{ from: 10_000, amount: '5.000,00' }] },
      { per: 'licences', steps: [{ from: 1, amount: '100,00', perFurther: '50,00' }] },
    ],
    'Nr. 3.2',
  ),
};

/** A version from 10.02.2020 on in which items b and c ask for more than the delivered ones. */
export function richDirective(): string {
  const { validTo: _, ...file } = parse(directiveText('2018'));
  const rulesOf: Record<string, unknown> = { b: askingRules, c: countingRules };
  return stringify({
    ...file,
    version: RICH_VERSION,
    validFrom: rule('10.02.2020', 'Nr. 9'),
    items: file.items.map((item: { letter: string }) => ({ ...item, rules: rulesOf[item.letter] ?? {} })),
  });
}
