import type { Sheet, SheetColumn } from '@libs/exports';
import { formatEuro, sumCents } from '@libs/money';
import { Amount, Badge } from '@libs/web';
import { titles } from '../budget';
import { states } from '../cases';
import { closedBecause } from './domain/closed';
import type { CaseOutlook, EnvelopeOutlook } from './domain/outlook';
import { keyOf } from './domain/outlook';
import { amountIn } from './domain/plan';
import { percentText } from './domain/percent';
import { messages } from './messages';
import type { ScenarioCase } from './planned-cases';
import type { ScenarioView } from './scenarios.views';

const text = messages.show;

const remainingCell = ({ remaining }: Pick<EnvelopeOutlook, 'remaining'>) => (
  <>
    <Amount value={remaining} />
    {remaining < 0 && (
      <>
        {' '}
        <Badge text={text.notEnough} tone="danger" />
      </>
    )}
  </>
);

/** Each envelope with what is free, planned and left. */
export const envelopeSheet = ({ scenario, outlook }: ScenarioView, asOf: Date): Sheet<EnvelopeOutlook> => ({
  title: text.envelopes,
  subtitle: scenario.title,
  asOf,
  rows: outlook.envelopes,
  columns: [
    { key: 'label', title: 'Topf', kind: 'text', value: ({ label }) => label, rowHeader: true },
    { key: 'free', title: 'Heute frei', kind: 'money', value: ({ free }) => free },
    { key: 'planned', title: 'Im Szenario', kind: 'money', value: ({ planned }) => planned },
    {
      key: 'remaining',
      title: 'Verbleibt',
      kind: 'money',
      value: ({ remaining }) => remaining,
      cell: remainingCell,
    },
  ],
});

/** A case with what comes of it; without for one that is no longer open. */
interface CaseLine {
  readonly place: number;
  readonly planned: ScenarioCase;
  readonly outlook: CaseOutlook | undefined;
}

const fitText = ({ outlook, planned }: CaseLine): string => {
  if (!outlook) return `${text.closed}: ${closedBecause(planned)}`;
  const lacks = outlook.lacks.map(({ label, amount }) => `${label}: ${formatEuro(amount)} fehlen`);
  return lacks.length === 0 ? text.fits : `${text.lacks} (${lacks.join('; ')})`;
};
const fitTone = ({ outlook }: CaseLine) =>
  outlook ? (outlook.lacks.length === 0 ? 'success' : 'danger') : 'neutral';

const sumOf = ({ planned }: CaseLine) => sumCents(planned.shares.map(({ amount }) => amount));

/** A column for each year and title in which something falls due; what no longer counts is not added up. */
function shareColumns(cases: readonly ScenarioCase[]): SheetColumn<CaseLine>[] {
  const cells = new Map(
    cases.flatMap(({ shares }) => shares.map((share) => [`${share.dueYear}-${share.title}`, share] as const)),
  );
  return [...cells]
    .sort(([, a], [, b]) => a.dueYear - b.dueYear || b.title.localeCompare(a.title))
    .map(([key, share]) => ({
      key,
      title: `${share.dueYear} ${titles[share.title]}`,
      kind: 'money',
      value: ({ planned }) => amountIn(planned.shares, share),
      sum: sumCents(cases.filter(({ open }) => open).map(({ shares }) => amountIn(shares, share))),
    }));
}

/** The cases in their order, with their amounts and whether they fit. */
export function caseSheet(view: ScenarioView, asOf: Date): Sheet<CaseLine> {
  const { scenario, cases, outlook } = view;
  const byId = new Map(outlook.cases.map((one) => [one.id, one]));
  return {
    title: text.caseTable,
    subtitle: scenario.title,
    asOf,
    rows: cases.map((planned, index) => ({ place: index + 1, planned, outlook: byId.get(planned.id) })),
    notes: [text.order],
    columns: [
      { key: 'place', title: 'Platz', kind: 'text', value: ({ place }) => String(place) },
      {
        key: 'number',
        title: 'Aktenzeichen',
        kind: 'reference',
        value: ({ planned }) => planned.number,
        href: ({ planned }) => `/mittel/vorgaenge/${planned.id}`,
        rowHeader: true,
      },
      { key: 'applicant', title: 'Antragsteller', kind: 'text', value: ({ planned }) => planned.applicant },
      { key: 'title', title: 'Vorhaben', kind: 'text', value: ({ planned }) => planned.title },
      { key: 'state', title: 'Stand', kind: 'text', value: ({ planned }) => states[planned.state].staff },
      { key: 'received', title: 'Eingang', kind: 'date', value: ({ planned }) => planned.receivedOn },
      {
        key: 'fits',
        title: 'Passt?',
        kind: 'text',
        value: fitText,
        cell: (line) => (
          <>
            <Badge
              text={line.outlook ? (fitTone(line) === 'success' ? text.fits : text.lacks) : text.closed}
              tone={fitTone(line)}
            />
            {!line.outlook && <div class="kern-body kern-body--small">{closedBecause(line.planned)}</div>}
            {line.outlook?.lacks.map(({ label, amount }) => (
              <div class="kern-body kern-body--small">
                {label}: <Amount value={amount} /> fehlen
              </div>
            ))}
          </>
        ),
      },
      { key: 'sum', title: 'Summe', kind: 'money', value: sumOf, sum: totalOf(view) },
      {
        key: 'percent',
        title: 'Anteil',
        kind: 'text',
        value: (line) => percentText(sumOf(line), line.planned.grant),
      },
      ...shareColumns(cases),
    ],
  };
}

export const fittingOf = ({ outlook }: ScenarioView): number =>
  outlook.cases.filter(({ lacks }) => lacks.length === 0).length;
/** How many cases no longer count. */
export const closedOf = ({ cases }: ScenarioView): number => cases.filter(({ open }) => !open).length;
export const totalOf = ({ outlook }: ScenarioView) => sumCents(outlook.cases.map(({ sum }) => sum));

/** One line per scenario. */
export const comparedSheet = (views: readonly ScenarioView[], asOf: Date): Sheet<ScenarioView> => ({
  title: messages.compare.overview,
  asOf,
  rows: views,
  columns: [
    {
      key: 'title',
      title: 'Szenario',
      kind: 'text',
      value: ({ scenario }) => scenario.title,
      href: ({ scenario }) => `/szenarien/${scenario.id}`,
    },
    { key: 'cases', title: text.cases, kind: 'count', value: ({ outlook }) => outlook.cases.length },
    { key: 'fitting', title: text.fitting, kind: 'count', value: fittingOf },
    { key: 'sum', title: text.sum, kind: 'money', value: totalOf },
    { key: 'by', title: 'Angelegt von', kind: 'text', value: ({ scenario }) => scenario.createdByName },
    { key: 'at', title: 'Gespeichert', kind: 'moment', value: ({ scenario }) => scenario.savedAt },
  ],
});

/** One line per envelope, one column per scenario. */
export function remainingSheet(views: readonly ScenarioView[], asOf: Date): Sheet<EnvelopeOutlook> {
  const all = new Map(
    views.flatMap(({ outlook }) => outlook.envelopes).map((row) => [keyOf(row.address), row]),
  );
  const columns = views.map(({ scenario, outlook }): SheetColumn<EnvelopeOutlook> => {
    const rows = new Map(outlook.envelopes.map((row) => [keyOf(row.address), row]));
    const of = (row: EnvelopeOutlook) => rows.get(keyOf(row.address))?.remaining ?? row.free;
    return {
      key: scenario.id,
      title: scenario.title,
      kind: 'money',
      value: of,
      cell: (row) => remainingCell({ remaining: of(row) }),
    };
  });
  return {
    title: messages.compare.remaining,
    asOf,
    rows: [...all.values()],
    columns: [
      { key: 'label', title: messages.compare.envelope, kind: 'text', value: ({ label }) => label },
      { key: 'free', title: messages.compare.free, kind: 'money', value: ({ free }) => free },
      ...columns,
    ],
  };
}
