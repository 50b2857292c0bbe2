import { aCost, aFunding, euros } from '@libs/directive/testing/examples';
import { applicationOf, mixed, type Stage } from '../thuringia/application';
import { everyStage } from '../thuringia/every-stage';
import type { WorkedCase } from '../worked-case';

const stage: Stage = {
  year: 2023,
  receivedOn: '2023-01-16',
  projectFrom: '2023-05-02',
  projectTo: '2023-12-31',
};
const application = applicationOf(stage);
const in2024 = applicationOf({ ...stage, year: 2024, projectFrom: '2024-08-01', projectTo: '2024-12-31' });
const in2021 = applicationOf({ ...stage, year: 2021, projectFrom: '2021-02-01', projectTo: '2021-12-31' });

/** 30.000 € of running cost and 70.000 € of licences. */
const withOperation = mixed(2023, 'running_cost', 30_000, 70_000);

export const cases: readonly WorkedCase[] = [
  ...everyStage('a', stage),
  {
    name: 'am ersten Tag der Geltung eingegangen',
    item: 'g',
    facts: in2021({}, { receivedOn: '2021-01-01' }),
    grant: 80_000,
    findings: [],
  },
  {
    name: 'einen Tag vor der Geltung eingegangen',
    item: 'g',
    facts: in2021({}, { receivedOn: '2020-12-31' }),
    grant: 80_000,
    findings: ['outside_validity'],
  },
  {
    name: 'am letzten Tag der Geltung eingegangen',
    item: 'c',
    facts: in2024({}, { receivedOn: '2024-06-30' }),
    grant: 80_000,
    findings: [],
  },
  {
    name: 'am ersten Tag der nächsten Fassung eingegangen',
    item: 'c',
    facts: in2024({}, { receivedOn: '2024-07-01' }),
    grant: 80_000,
    findings: ['outside_validity'],
  },
  ...['a', 'b', 'd'].map((item): WorkedCase => ({
    name: 'laufender Betrieb zählt mit',
    item,
    facts: application({}, { costs: withOperation }),
    grant: 80_000,
    findings: [],
  })),
  ...['c', 'e', 'f', 'g'].map((item): WorkedCase => ({
    // 80 % von 70.000 = 56.000
    name: 'laufender Betrieb zählt nicht',
    item,
    facts: application({ own: 44_000, requested: 56_000 }, { costs: withOperation }),
    grant: 56_000,
    findings: ['cost_not_eligible'],
  })),
  {
    name: 'kein Antrag auf Zuwendung, aber ein Plan, der nicht aufgeht',
    item: 'b',
    facts: application({ requested: 0 }),
    grant: 80_000,
    findings: ['amounts_missing', 'plan_unbalanced'],
  },
  {
    // 80 % von 60.000 + 40.000 = 80.000; 2023 fehlen 12.000, 2024 sind 12.000 zu viel
    name: 'zwei Jahre, nur zusammen ausgeglichen',
    item: 'a',
    facts: application(
      {},
      {
        projectTo: '2024-12-31',
        costs: [
          aCost({
            perYear: [
              { year: 2023, amount: euros(60_000) },
              { year: 2024, amount: euros(40_000) },
            ],
          }),
        ],
        funding: [
          aFunding({ year: 2023, own: euros(8_000), requested: euros(40_000) }),
          aFunding({ year: 2024, own: euros(12_000), requested: euros(40_000) }),
        ],
      },
    ),
    grant: 80_000,
    findings: ['plan_unbalanced', 'plan_unbalanced'],
    blocking: ['plan_unbalanced', 'plan_unbalanced'],
  },
  {
    name: 'vorzeitiger Beginn auf Antrag',
    item: 'f',
    facts: application({ category: 'training' }),
    grant: 80_000,
    findings: [],
    terms: { earlyStart: 'Vorzeitiger Vorhabensbeginn: auf Antrag' },
  },
];
