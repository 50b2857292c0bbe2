import { formatDate } from '@libs/dates';
import { Temporal } from 'temporal-polyfill';
import { formatPeriod } from '../reading/period';
import type { Facts } from '../facts';
import type { ItemRules } from '../rules';
import { beginRules, type EarlyStart } from '../vocabulary';
import { type Assessment, type Check, finding } from './check';

/** The dates without which nothing can be judged, with the words for them. */
const neededDates = [
  { field: 'receivedOn', words: 'der Tag, an dem der Antrag eingegangen ist' },
  { field: 'projectFrom', words: 'der Beginn des Vorhabens' },
  { field: 'projectTo', words: 'das Ende des Vorhabens' },
] as const;

/** Read once for all checks, because reading dates is what takes longest. */
export const datesOf = ({ receivedOn, projectFrom, projectTo, contractOn }: Facts): Assessment['dates'] => ({
  receivedOn: german(receivedOn),
  projectFrom: german(projectFrom),
  projectTo: german(projectTo),
  contractOn: contractOn ? german(contractOn) : null,
});

/** "22.11.2026" for an ISO date, null for anything that is none. */
function german(iso: string): string | null {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(iso) ?? [];
  if (day === undefined || (day > '28' && !isReal(iso))) return null;
  return `${day}.${month}.${year}`;
}

/** Asked only of the last days of a month, because Temporal takes its time. */
function isReal(iso: string): boolean {
  try {
    return Temporal.PlainDate.from(iso).toString() === iso;
  } catch {
    return false;
  }
}

const datesMissing: Check = ({ item: { rules }, dates }) =>
  neededDates
    .filter(({ field }) => dates[field] === null)
    .map(({ field, words }) =>
      finding('dates_missing', rules.plan, {
        message: `Es fehlt ${words}.`,
        remedy: 'Tragen Sie das Datum ein, etwa 22.11.2026.',
        field,
      }),
    );

const datesOutOfOrder: Check = ({ item: { rules }, facts, dates }) => {
  const bounds = [
    { field: 'projectFrom', what: 'Der Beginn des Vorhabens' },
    { field: 'contractOn', what: 'Der Vertragsschluss' },
  ] as const;
  const late = bounds.filter(
    ({ field }) => dates.projectTo && dates[field] && facts[field]! > facts.projectTo,
  );
  return late.map(({ field, what }) =>
    finding('dates_out_of_order', rules.plan, {
      message: `${what} (${dates[field]}) liegt nach dem Ende des Vorhabens (${dates.projectTo}).`,
      remedy: 'Berichtigen Sie eines der beiden Daten.',
      field,
    }),
  );
};

/** A contract on the day of receipt is early where approval counts: nothing is approved on that day. */
const tooEarly = {
  approval: (contractOn: string, receivedOn: string) => contractOn <= receivedOn,
  receipt: (contractOn: string, receivedOn: string) => contractOn < receivedOn,
  anytime: () => false,
} as const;

/** From which days on a contract may be concluded at one's own risk: by general leave only once one has applied. */
const openFrom: Readonly<Record<EarlyStart, (facts: Facts) => readonly string[]>> = {
  on_request: ({ earlyStartFrom }) => (earlyStartFrom ? [earlyStartFrom] : []),
  allowed: ({ earlyStartFrom, receivedOn }) => [receivedOn, ...(earlyStartFrom ? [earlyStartFrom] : [])],
  excluded: () => [],
};

/** A directive that says nothing leaves it to the general rule: on request (Nr. 1.3 VV zu § 44 LHO). */
const isOpen = ({ earlyStart }: ItemRules, facts: Facts): boolean =>
  openFrom[earlyStart?.value ?? 'on_request'](facts).some((day) => facts.contractOn! >= day);

const begunEarly: Check = ({ item: { rules }, facts, dates }) => {
  const { contractOn, receivedOn } = facts;
  if (!contractOn || !dates.contractOn || !tooEarly[rules.begin.value](contractOn, receivedOn)) return [];
  if (isOpen(rules, facts)) return [];
  return [
    finding('begun_early', rules.begin, {
      message: `Der Vertrag vom ${dates.contractOn} war zu früh (${beginRules[rules.begin.value]}): Das Vorhaben hat begonnen.`,
      remedy:
        'Ein begonnenes Vorhaben kann nicht gefördert werden. Enthält der Vertrag ein kostenfreies Rücktrittsrecht ' +
        'oder steht er unter der Bedingung der Förderung, fragen Sie die Bewilligungsbehörde.',
      field: 'contractOn',
    }),
  ];
};

const beginMustWait: Check = ({ item: { rules }, facts, dates }) => {
  const { contractOn, receivedOn } = facts;
  if (!contractOn || !dates.contractOn || rules.begin.value !== 'approval' || contractOn <= receivedOn)
    return [];
  if (isOpen(rules, facts)) return [];
  return [
    finding('begin_must_wait', rules.begin, {
      message: `Der Vertrag ist für den ${dates.contractOn} vorgesehen.`,
      remedy:
        'Schließen Sie ihn erst, wenn der Bescheid oder die Genehmigung des vorzeitigen Vorhabensbeginns vorliegt.',
      field: 'contractOn',
    }),
  ];
};

/** Leave to begin is no promise of a grant. */
const earlyStartAtRisk: Check = ({ item: { rules }, facts, dates }) => {
  if (!facts.contractOn || !dates.contractOn || rules.begin.value === 'anytime' || !isOpen(rules, facts))
    return [];
  return [
    finding('early_start_at_risk', rules.earlyStart ?? rules.begin, {
      message: `Der Vertrag vom ${dates.contractOn} steht einer Förderung nicht entgegen, wird vor der Bewilligung aber auf eigenes Risiko geschlossen.`,
      remedy: 'Rechnen Sie damit, die Ausgaben selbst zu tragen, falls nichts oder weniger bewilligt wird.',
      field: 'contractOn',
    }),
  ];
};

const startsBeforeReceipt: Check = ({ item: { rules }, facts, dates: { projectFrom: from } }) => {
  if (!from || facts.contractOn || rules.begin.value === 'anytime' || facts.projectFrom >= facts.receivedOn)
    return [];
  return [
    finding('starts_before_receipt', rules.begin, {
      message: `Das Vorhaben soll am ${from} beginnen, also vor Eingang des Antrags.`,
      remedy: 'Verschieben Sie den Beginn oder geben Sie an, wann der erste Vertrag geschlossen wird.',
      field: 'projectFrom',
    }),
  ];
};

const projectTooLong: Check = ({ item: { rules }, facts, dates }) => {
  const limit = rules.maxDuration;
  if (!limit || !dates.projectFrom || !dates.projectTo) return [];
  const last = Temporal.PlainDate.from(facts.projectFrom)
    .add({ [limit.value.unit]: limit.value.count })
    .subtract({ days: 1 });
  if (facts.projectTo <= last.toString()) return [];
  return [
    finding('project_too_long', limit, {
      message: `Das Vorhaben darf höchstens ${formatPeriod(limit.value)} dauern, also bis ${formatDate(last)}.`,
      remedy: 'Verkürzen Sie das Vorhaben oder teilen Sie es.',
      field: 'projectTo',
    }),
  ];
};

const costOutsideProject: Check = ({ item: { rules }, facts, dates }) => {
  if (!dates.projectFrom || !dates.projectTo) return [];
  const [first, last] = [Number(facts.projectFrom.slice(0, 4)), Number(facts.projectTo.slice(0, 4))];
  const parts = facts.costs.flatMap(({ id, label, perYear }) =>
    perYear.map((part) => ({ id, label, ...part })),
  );
  return parts
    .filter(({ year, amount }) => amount > 0 && (year < first || year > last))
    .map(({ id, label, year }) =>
      finding('cost_outside_project', rules.plan, {
        message: `„${label}“ enthält Ausgaben für ${year}. Das Vorhaben dauert von ${first} bis ${last}.`,
        remedy: 'Ordnen Sie die Ausgaben einem Jahr des Vorhabens zu oder ändern Sie seine Dauer.',
        field: `costs.${id}`,
      }),
    );
};

export const dateChecks = [
  datesMissing,
  datesOutOfOrder,
  begunEarly,
  beginMustWait,
  earlyStartAtRisk,
  startsBeforeReceipt,
  projectTooLong,
  costOutsideProject,
];
