import { applicationOf, mixed, type Stage } from '../thuringia/application';
import { everyStage } from '../thuringia/every-stage';
import type { WorkedCase } from '../worked-case';

const stage: Stage = {
  year: 2025,
  receivedOn: '2025-03-03',
  projectFrom: '2025-06-02',
  projectTo: '2025-12-19',
};
const application = applicationOf(stage);

export const cases: readonly WorkedCase[] = [
  ...everyStage('c', stage),
  {
    name: 'am ersten Tag der Geltung eingegangen',
    item: 'f',
    facts: application({ category: 'training' }, { receivedOn: '2025-01-01' }),
    grant: 80_000,
    findings: [],
  },
  {
    name: 'am letzten Tag der alten Fassung eingegangen',
    item: 'f',
    facts: application({ category: 'training' }, { receivedOn: '2024-12-31' }),
    grant: 80_000,
    findings: ['outside_validity'],
  },
  ...['a', 'b', 'd'].map((item): WorkedCase => ({
    // Die Beträge stehen trotzdem fest: 80 % von (30.000 + 70.000) = 80.000
    name: 'ausgesetzt, laufender Betrieb zählt mit',
    item,
    facts: application({}, { costs: mixed(2025, 'running_cost', 30_000, 70_000) }),
    grant: 80_000,
    findings: ['item_paused'],
    blocking: ['item_paused'],
  })),
  ...['e', 'g'].map((item): WorkedCase => ({
    // 80 % von 70.000 = 56.000
    name: 'ausgesetzt, laufender Betrieb zählt nicht',
    item,
    facts: application(
      { own: 44_000, requested: 56_000 },
      { costs: mixed(2025, 'running_cost', 30_000, 70_000) },
    ),
    grant: 56_000,
    findings: ['cost_not_eligible', 'item_paused'],
    blocking: ['item_paused'],
  })),
  {
    // 80 % von 4.321,09 = 3.456,872, also 3.456,87
    name: 'Schulung mit Abrundung',
    item: 'f',
    facts: application({ cost: 4_321.09, category: 'training', own: 865.09, requested: 3_456 }),
    grant: 3_456,
    rate: 80,
    findings: [],
  },
  {
    name: 'Nachnutzung einer Schnittstelle: ob es einen EfA-Dienst des Landes gibt, prüft die Behörde',
    item: 'c',
    facts: application({}, { holds: ['state_service'] }),
    grant: 80_000,
    findings: [],
    terms: {
      exclusions: 'Ausschlüsse: Das Land stellt für denselben Zweck einen EfA-Dienst zur Nachnutzung bereit.',
    },
  },
  {
    name: 'vorzeitiger Beginn auf Antrag',
    item: 'c',
    facts: application({ category: 'service' }),
    grant: 80_000,
    findings: [],
    terms: { earlyStart: 'Vorzeitiger Vorhabensbeginn: auf Antrag' },
  },
];
