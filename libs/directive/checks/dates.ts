import { formatDate } from '@libs/dates';
import { Temporal } from 'temporal-polyfill';
import { formatPeriod } from '../reading/period';
import { beginRules } from '../vocabulary';
import type { Facts } from '../facts';
import { type Assessment, type Check, finding } from './check';

/** The project's dates with the words for them. */
const projectDates = [
  { field: 'projectFrom', words: 'der Beginn des Vorhabens' },
  { field: 'projectTo', words: 'das Ende des Vorhabens' },
] as const;

/** Read once for all checks, because reading dates is what takes longest. */
export const datesOf = ({ projectFrom, projectTo, contractOn }: Facts): Assessment['dates'] => ({
  projectFrom: german(projectFrom),
  projectTo: german(projectTo),
  contractOn: contractOn ? german(contractOn) : null,
});

/** "22.11.2026" for an ISO date, null for anything that is none. */
function german(iso: string): string | null {
  if (iso === '') return null;
  try {
    return formatDate(Temporal.PlainDate.from(iso));
  } catch {
    return null;
  }
}

const datesMissing: Check = ({ item: { rules }, dates }) =>
  projectDates
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
} as const;

const begunEarly: Check = ({ item: { rules }, facts: { contractOn, receivedOn }, dates }) => {
  if (!contractOn || !dates.contractOn || !tooEarly[rules.begin.value](contractOn, receivedOn)) return [];
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

const beginMustWait: Check = ({ item: { rules }, facts: { contractOn, receivedOn }, dates }) => {
  if (!contractOn || !dates.contractOn || rules.begin.value !== 'approval' || contractOn <= receivedOn)
    return [];
  return [
    finding('begin_must_wait', rules.begin, {
      message: `Der Vertrag ist für den ${dates.contractOn} vorgesehen.`,
      remedy:
        'Schließen Sie ihn erst, wenn der Bescheid oder die Genehmigung des vorzeitigen Vorhabensbeginns vorliegt.',
      field: 'contractOn',
    }),
  ];
};

const startsBeforeReceipt: Check = ({ item: { rules }, facts, dates: { projectFrom: from } }) => {
  if (!from || facts.contractOn || facts.projectFrom >= facts.receivedOn) return [];
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
  startsBeforeReceipt,
  projectTooLong,
  costOutsideProject,
];
