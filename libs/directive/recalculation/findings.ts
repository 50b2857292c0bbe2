import { type Cents, cents, formatEuro } from '@libs/money';
import type { Cited } from '../cite';
import { formatPercent, type ItemRules } from '../rules';
import { type Change, othersIn } from './formulas';
import {
  type LineResult,
  type RecalculationCode,
  recalculationCodes,
  type RecalculationFinding,
} from './model';

type Wording = Pick<RecalculationFinding, 'message' | 'remedy' | 'field'>;

const finding = (
  code: RecalculationCode,
  { paragraph, mark }: Cited,
  wording: Wording,
): RecalculationFinding => ({
  severity: recalculationCodes[code],
  code,
  paragraph,
  mark,
  ...wording,
});

/** What the check of the proof of use has to look at. */
export const findingsOf = (change: Change, { grant, applied }: { grant: Cents; applied: boolean }) => [
  ...change.lines.lines.flatMap((line) => lineFindings(change.rules, line)),
  ...planFindings(change),
  ...thresholdFindings(change, applied),
  ...outcome(change, grant),
];

function lineFindings(rules: ItemRules, line: LineResult): RecalculationFinding[] {
  if (line.allowed) return [];
  const by = rules.planOverrun!;
  const field = `costs.${line.id}`;
  if (line.overrun === null) {
    const message = `„${line.label}“ mit ${formatEuro(line.actual)} stand nicht im Finanzierungsplan.`;
    return [
      finding('line_not_planned', by, {
        message,
        remedy: 'Prüfen Sie, ob der Änderung zugestimmt wurde.',
        field,
      }),
    ];
  }
  const over = `„${line.label}“ liegt um ${formatPercent(line.overrun)} über dem Ansatz`;
  if (line.recognised < line.actual) {
    const message = `${over}; zulässig sind ${formatPercent(by.value)}. Es zählen ${formatEuro(line.recognised)}.`;
    const remedy =
      'Prüfen Sie, ob eine behördliche Auflage die Mehrausgaben verursacht hat oder ihnen zugestimmt wurde.';
    return [finding('overrun_too_large', by, { message, remedy, field })];
  }
  const message = `${over}, ohne dass es anderswo eingespart wurde.`;
  return [
    finding('overrun_not_saved', by, { message, remedy: 'Die Mehrausgaben trägt der Empfänger.', field }),
  ];
}

function planFindings({ rules, granted, actual, lines }: Change): RecalculationFinding[] {
  const beyond = lines.actual - lines.planned;
  const fallen = othersIn(granted.funds) - othersIn(actual.funds);
  return [
    ...(beyond > 0
      ? [
          finding('plan_exceeded', rules.plan, {
            message: `Die zuwendungsfähigen Ausgaben liegen um ${formatEuro(cents(beyond))} über dem Plan. Die Zuwendung steigt dadurch nicht.`,
            remedy: 'Die Mehrausgaben trägt der Empfänger.',
            field: 'costs',
          }),
        ]
      : []),
    ...(fallen > 0
      ? [
          finding('funds_fell', rules.plan, {
            message: `Andere haben ${formatEuro(cents(fallen))} weniger gegeben als vorgesehen. Die Zuwendung steigt dadurch nicht.`,
            remedy: 'Prüfen Sie, ob die Gesamtfinanzierung gesichert war.',
            field: 'funding',
          }),
        ]
      : []),
  ];
}

function thresholdFindings({ rules, saved, newFunds }: Change, applied: boolean): RecalculationFinding[] {
  if (applied || saved + newFunds === 0) return [];
  const threshold = rules.reductionThreshold!;
  return [
    finding('below_threshold', threshold, {
      message: `Weder die Einsparung (${formatEuro(saved)}) noch die neuen Mittel (${formatEuro(newFunds)}) liegen über ${formatEuro(threshold.value)}.`,
      remedy: 'Die Zuwendung bleibt deshalb, wie sie bewilligt ist.',
    }),
  ];
}

const outcome = ({ rules, granted }: Change, grant: Cents): RecalculationFinding[] =>
  grant < granted.grant
    ? [
        finding('grant_falls', rules.financing, {
          message: `Die Zuwendung ermäßigt sich von ${formatEuro(granted.grant)} auf ${formatEuro(grant)}.`,
          remedy: 'Ändern Sie den Bescheid und fordern Sie zurück, was zu viel gezahlt ist.',
        }),
      ]
    : [];
