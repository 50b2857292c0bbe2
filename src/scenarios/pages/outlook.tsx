import { ExportLinks, SheetTable } from '@libs/exports';
import { Alert, Amount, List, Section, StatTiles, Text } from '@libs/web';
import { formatEuro } from '@libs/money';
import { scenarioHref } from '../domain/address';
import { closedBecause } from '../domain/closed';
import { messages } from '../messages';
import type { ScenarioCase } from '../planned-cases';
import type { ScenarioView } from '../scenarios.views';
import { caseSheet, closedOf, envelopeSheet, fittingOf, totalOf } from '../sheets';

const text = messages.show;

interface Props {
  readonly view: ScenarioView;
  readonly now: Date;
  /** Offers the tables as files: only of what is saved. */
  readonly files: boolean;
}

/** What would remain, and which cases fit. */
export const OutlookSections = ({ view, now, files }: Props) => {
  const { outlook, scenario } = view;
  const ceiling = outlook.envelopes.find(({ address }) => address.kind === 'ceiling');
  const closed = closedOf(view);
  const fileHref = (table: string) => `${scenarioHref(scenario.id)}?tabelle=${table}`;
  return (
    <>
      <StatTiles
        tiles={[
          {
            label: text.cases,
            figure: messages.of(outlook.cases.length),
            hint: closed > 0 ? text.closedCount(closed) : undefined,
          },
          { label: text.fitting, figure: messages.of(fittingOf(view)) },
          { label: text.sum, figure: <Amount value={totalOf(view)} /> },
          ...(ceiling ? [{ label: text.remaining, figure: <Amount value={ceiling.remaining} /> }] : []),
        ]}
      />
      <Warnings view={view} />
      <Section title={text.envelopes}>
        <SheetTable sheet={envelopeSheet(view, now)} captionHidden small />
        {files && <ExportLinks href={fileHref('toepfe')} />}
      </Section>
      <Section title={text.caseTable}>
        <Text muted>{text.order}</Text>
        <SheetTable sheet={caseSheet(view, now)} captionHidden small narrow="scroll" empty={text.empty} />
        {files && <ExportLinks href={fileHref('vorgaenge')} />}
      </Section>
    </>
  );
};

const nameOf = ({ number, title }: ScenarioCase): string => `${number}, ${title}`;

function Warnings({ view: { cases, changed } }: { view: ScenarioView }) {
  const closed = cases.filter(({ open }) => !open);
  const resubmitted = cases.filter((one) => one.open && one.plannedRevision !== one.revision);
  return (
    <>
      {changed.length > 0 && (
        <Alert tone="warning" title={text.changedTitle}>
          <List
            items={changed.map(({ label, before, now }) =>
              text.changed(label, before === null ? text.newEnvelope : formatEuro(before), formatEuro(now)),
            )}
          />
        </Alert>
      )}
      {closed.length > 0 && (
        <Alert tone="warning" title={text.closedTitle}>
          <Text>{text.closedWhy}</Text>
          <List items={closed.map((one) => `${nameOf(one)}: ${closedBecause(one)}`)} />
        </Alert>
      )}
      {resubmitted.length > 0 && (
        <Alert tone="warning" title={text.resubmittedTitle}>
          <List items={resubmitted.map(nameOf)} />
        </Alert>
      )}
    </>
  );
}
