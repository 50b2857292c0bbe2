import { applicationOf, mixed, type Stage } from '../thuringia/application';
import { everyStage } from '../thuringia/every-stage';
import type { WorkedCase } from '../worked-case';

const stage: Stage = {
  year: 2019,
  receivedOn: '2019-02-04',
  projectFrom: '2019-05-02',
  projectTo: '2019-12-20',
};
const application = applicationOf(stage);
const inYear = (year: number) => applicationOf({ ...stage, year });

export const cases: readonly WorkedCase[] = [
  ...everyStage('a', stage),
  {
    name: 'am ersten Tag der Geltung eingegangen',
    item: 'b',
    facts: application({}, { receivedOn: '2018-10-16' }),
    grant: 80_000,
    findings: [],
  },
  {
    name: 'einen Tag vor der Geltung eingegangen',
    item: 'b',
    facts: application({}, { receivedOn: '2018-10-15' }),
    grant: 80_000,
    findings: ['outside_validity'],
  },
  {
    name: 'am letzten Tag der Geltung eingegangen',
    item: 'c',
    facts: inYear(2021)({}, { receivedOn: '2020-12-31', projectFrom: '2021-02-01', projectTo: '2021-12-31' }),
    grant: 80_000,
    findings: [],
  },
  {
    name: 'am ersten Tag der nächsten Fassung eingegangen',
    item: 'c',
    facts: inYear(2021)({}, { receivedOn: '2021-01-01', projectFrom: '2021-02-01', projectTo: '2021-12-31' }),
    grant: 80_000,
    findings: ['outside_validity'],
  },
  {
    // 80 % von (12.000 − 2.000) = 8.000
    name: 'Schulung, deren laufender Betrieb nicht zählt',
    item: 'd',
    facts: application(
      { own: 4_000, requested: 8_000 },
      { costs: mixed(2019, 'running_cost', 2_000, 10_000) },
    ),
    grant: 8_000,
    findings: ['cost_not_eligible'],
  },
];
