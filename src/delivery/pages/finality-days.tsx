import type { Reckoned } from '@libs/dates';
import { Badge, DateText, DescriptionList, Details, Text } from '@libs/web';
import { type FinalityReckoning, finalityStates } from '../domain/finality';

/** The days of an act on both readings, each with its rule and how it was reckoned. */
export const FinalityDays = ({ reckoning }: { reckoning: FinalityReckoning }) => {
  const { state, notice, remedy, final, grounds } = reckoning;
  const named: readonly (readonly [string, Reckoned | null | undefined, Reckoned | null | undefined])[] = [
    ['Bekannt gegeben', notice?.earlier, notice?.later],
    ['Ende der Klagefrist', remedy?.safeEnd, remedy?.latestEnd],
    ['Bestandskräftig ab', final, final],
  ];
  const known = named.flatMap(([name, early, safe]) => (early && safe ? [{ name, early, safe }] : []));
  return (
    <>
      <DescriptionList
        items={[
          { key: 'Stand', value: <FinalityBadge reckoning={reckoning} /> },
          ...known.map(({ name, early, safe }) => ({
            key: name,
            value: <BothDays early={early} safe={safe} />,
          })),
        ]}
      />
      {!final && (
        <Text>
          {grounds.reckoning} ({grounds.rule})
        </Text>
      )}
      {known.flatMap(({ name, early, safe }) => [
        <Reckoning name={early.date.equals(safe.date) ? name : `${name}, früherer Tag`} day={early} />,
        !early.date.equals(safe.date) && <Reckoning name={`${name}, späterer Tag`} day={safe} />,
      ])}
      {state === 'running' && remedy && !remedy.safeEnd.date.equals(remedy.latestEnd.date) && (
        <Text size="small" muted>
          Wo die Tage auseinandergehen, gilt für Hinweise an den Empfänger der frühere, für Bestandskraft und
          Auszahlung der spätere.
        </Text>
      )}
    </>
  );
};

export const FinalityBadge = ({ reckoning: { state } }: { reckoning: FinalityReckoning }) => (
  <Badge text={finalityStates[state].label} tone={finalityStates[state].tone} />
);

/** One day, or both where the law is disputed. */
export const BothDays = ({ early, safe }: { early: Reckoned; safe: Reckoned }) => (
  <>
    <DateText value={early.date} />
    {!early.date.equals(safe.date) && (
      <>
        {' '}
        oder <DateText value={safe.date} />
      </>
    )}
  </>
);

const Reckoning = ({ name, day }: { name: string; day: Reckoned }) => (
  <Details
    summary={
      <>
        {name}: <DateText value={day.date} />
      </>
    }
  >
    <Text>{day.reckoning}</Text>
    <Text size="small" muted>
      {day.rule}
    </Text>
  </Details>
);
