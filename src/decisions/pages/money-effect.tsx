import { cents, sumCents } from '@libs/money';
import { Alert, Amount, List, Section, Table, Text } from '@libs/web';
import { availableOf, type Effect, titles, waysOutText } from '../../budget';
import type { Share } from '../../review';
import type { MoneyEffect } from '../domain/money-effect';

/** What a change does to the free money, what is missing, and the ways out. */
export const MoneyEffectSection = ({ effect }: { effect: MoneyEffect }) => (
  <Section title="Wirkung auf die Mittel">
    {effect.effects.length === 0 ? <Text>Die Änderung bewegt keine Mittel.</Text> : <Effects {...effect} />}
    {effect.kept.length > 0 && <Kept kept={effect.kept} />}
  </Section>
);

/** What is not free with the signature. */
const Kept = ({ kept }: Pick<MoneyEffect, 'kept'>) => (
  <Table
    caption="Wird frei, sobald bestandskräftig"
    rows={kept}
    columns={[
      {
        key: 'year',
        header: 'Fällig',
        rowHeader: true,
        cell: ({ dueYear }: Share) => dueYear,
        footer: 'Summe',
      },
      { key: 'title', header: 'Titel', cell: ({ title }) => titles[title] },
      {
        key: 'amount',
        header: 'Betrag',
        numeric: true,
        cell: ({ amount }) => <Amount value={amount} />,
        footer: <Amount value={sumCents(kept.map(({ amount }) => amount))} />,
      },
    ]}
  />
);

const Effects = ({ effects, ways }: MoneyEffect) => (
  <>
    <Table
      caption="Freie Mittel vor und nach der Änderung"
      captionHidden
      rows={effects}
      columns={[
        { key: 'envelope', header: 'Topf', rowHeader: true, cell: ({ label }: Effect) => label },
        {
          key: 'before',
          header: 'Frei jetzt',
          numeric: true,
          cell: ({ before }) => <Amount value={availableOf(before)} />,
        },
        {
          key: 'change',
          header: 'Veränderung',
          numeric: true,
          cell: ({ before, after }) => <Amount value={cents(availableOf(after) - availableOf(before))} />,
        },
        {
          key: 'after',
          header: 'Frei danach',
          numeric: true,
          cell: ({ after }) => <Amount value={availableOf(after)} />,
        },
      ]}
    />
    {ways && (
      <Alert tone="danger" title="Die Mittel reichen dafür nicht.">
        <List items={waysOutText(ways)} />
      </Alert>
    )}
  </>
);
