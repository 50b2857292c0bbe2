import { type Description, DescriptionList, Section, Table } from '@libs/web';
import { formatDate } from '@libs/dates';
import { Temporal } from 'temporal-polyfill';
import { citedOn, revocationGrounds } from '../../letters';
import type { ChangeView } from '../change.views';
import { type AmendmentContent, changesOf, type WordedChange } from '../domain/amendment';
import { awardAfter } from '../domain/change-faults';
import { moneyEffect } from '../domain/money-effect';
import { MoneyEffectSection } from './money-effect';

interface Props {
  readonly view: ChangeView;
  readonly content: AmendmentContent;
}

/** What an amendment changes, old beside new, why, and what it does to the money. */
export const AmendmentSummary = ({ view: { head, budget, present, today }, content }: Props) => {
  const after = awardAfter({ kind: 'amendment', content }, present);
  return (
    <>
      <Section title="Was sich ändert">
        <Table
          caption="Alt und neu"
          captionHidden
          rows={changesOf(content, present)}
          empty="Es ist nichts geändert."
          columns={[
            { key: 'what', header: 'Was', rowHeader: true, cell: ({ what }: WordedChange) => what },
            { key: 'before', header: 'Bisher', cell: ({ before }) => before },
            { key: 'after', header: 'Neu', cell: ({ after: now }) => now },
          ]}
        />
        <DescriptionList items={itemsOf(content, today)} />
      </Section>
      <MoneyEffectSection effect={moneyEffect(budget, head.item, present, after)} />
    </>
  );
};

const itemsOf = (
  { reasons, requestedOn, provision, refused }: AmendmentContent,
  today: Temporal.PlainDate,
): Description[] => [
  { key: 'Begründung', value: reasons },
  {
    key: 'Beantragt am',
    value: requestedOn ? formatDate(Temporal.PlainDate.from(requestedOn)) : 'Nicht beantragt',
  },
  ...(provision
    ? [{ key: 'Kürzung nach', value: `${citedOn(today, provision)} (${revocationGrounds[provision].title})` }]
    : []),
  ...(refused ? [{ key: 'Abgelehnt', value: refused }] : []),
];
