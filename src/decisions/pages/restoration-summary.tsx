import { formatEuro } from '@libs/money';
import { Alert, DescriptionList, Section, Text } from '@libs/web';
import type { ChangeView } from '../change.views';
import { awardAfter } from '../domain/change-faults';
import { moneyEffect } from '../domain/money-effect';
import { FREED, type RestorationContent } from '../domain/restoration';
import { HoldTable } from './hold-table';
import { MoneyEffectSection } from './money-effect';

interface Props {
  readonly view: ChangeView;
  readonly content: RestorationContent;
}

/** What lives again, why, and what it does to the money. */
export const RestorationSummary = ({ view: { head, budget, present }, content }: Props) => {
  const hold = present.holds.find(({ changeId }) => changeId === content.changeId);
  if (!hold)
    return (
      <Alert tone="warning" title="Hier lässt sich nichts wiederherstellen.">
        <Text>{FREED}</Text>
      </Alert>
    );
  const after = awardAfter({ kind: 'restoration', content }, present);
  return (
    <>
      <Section title="Was wieder bewilligt ist">
        <HoldTable holds={[hold]} />
        <DescriptionList
          items={[
            { key: 'Bewilligt nach der Wiederherstellung', value: formatEuro(after.grant) },
            { key: 'Begründung', value: content.reason },
          ]}
        />
      </Section>
      <MoneyEffectSection effect={moneyEffect(budget, head.item, present, after)} />
    </>
  );
};
