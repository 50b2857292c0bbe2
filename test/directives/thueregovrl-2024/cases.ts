import { applicationOf, mixed, type Stage } from '../thuringia/application';
import { everyStage } from '../thuringia/every-stage';
import type { WorkedCase } from '../worked-case';

const stage: Stage = {
  year: 2025,
  receivedOn: '2024-08-15',
  projectFrom: '2025-01-02',
  projectTo: '2025-11-28',
};
const application = applicationOf(stage);

/** 12.500,50 € of running cost and 37.500 € of licences. */
const withOperation = mixed(2025, 'running_cost', 12_500.5, 37_500);

export const cases: readonly WorkedCase[] = [
  ...everyStage('e', stage),
  ...(
    [
      ['einen Tag vor der Geltung eingegangen', '2024-06-30', ['outside_validity']],
      ['am ersten Tag der Geltung eingegangen', '2024-07-01', []],
      ['am letzten Tag der Geltung eingegangen', '2024-12-31', []],
      ['am ersten Tag der nächsten Fassung eingegangen', '2025-01-01', ['outside_validity']],
    ] as const
  ).map(([name, receivedOn, findings]): WorkedCase => ({
    name,
    item: 'c',
    facts: application({}, { receivedOn, projectFrom: '2025-01-02' }),
    grant: 80_000,
    findings,
  })),
  ...['a', 'b', 'd'].map((item): WorkedCase => ({
    // 80 % von 50.000,50 = 40.000,40; Eigenanteil 10.000,10
    name: 'laufender Betrieb zählt mit',
    item,
    facts: application({ own: 10_000.5, requested: 40_000 }, { costs: withOperation }),
    grant: 40_000,
    findings: [],
  })),
  ...['c', 'e', 'f', 'g'].map((item): WorkedCase => ({
    // 80 % von 37.500 = 30.000
    name: 'laufender Betrieb zählt nicht',
    item,
    facts: application({ own: 20_000.5, requested: 30_000 }, { costs: withOperation }),
    grant: 30_000,
    findings: ['cost_not_eligible'],
  })),
  {
    name: 'ob das Land einen EfA-Dienst bereitstellt, prüft die Behörde und sagt nicht der Antrag',
    item: 'd',
    facts: application({}, { holds: ['state_service'] }),
    grant: 80_000,
    findings: [],
    terms: {
      exclusions: 'Ausschlüsse: Das Land stellt für denselben Zweck einen EfA-Dienst zur Nachnutzung bereit.',
    },
  },
  {
    name: 'vorzeitiger Beginn auf Antrag',
    item: 'f',
    facts: application({ category: 'training' }),
    grant: 80_000,
    findings: [],
    terms: { earlyStart: 'Vorzeitiger Vorhabensbeginn: auf Antrag' },
  },
  ...(
    [
      ['am Tag, ab dem der vorzeitige Beginn genehmigt ist', '2024-08-15', ['early_start_at_risk'], []],
      ['am Tag davor', '2024-08-14', ['begun_early'], ['begun_early']],
    ] as const
  ).map(([name, contractOn, findings, blocking]): WorkedCase => ({
    name: `Vertrag ${name}`,
    item: 'f',
    facts: application({ category: 'training' }, { earlyStartFrom: '2024-08-15', contractOn }),
    grant: 80_000,
    findings,
    blocking,
  })),
];
