import { type Actor, may } from '@libs/permissions';
import {
  ActionLinks,
  Badge,
  Breadcrumb,
  DescriptionList,
  ErrorSummary,
  type FormState,
  MomentText,
  Section,
  Text,
  Timeline,
  type TimelineEvent,
  Title,
} from '@libs/web';
import { BOOKED, MONEY, movementHref, MOVEMENTS } from '../addresses';
import { correctable } from '../correction-sheet';
import { effectsOf } from '../domain/effect';
import { nameOfMovement, yearsOfRows } from '../domain/movement-name';
import { labelOfPlace } from '../domain/place';
import { messages } from '../messages';
import { movementStates } from '../domain/movement-filter';
import { refusalsOf, type Standing } from '../domain/standing';
import type { MovementDetail } from '../movements.views';
import { carriableLapses } from '../domain/year-end';
import { EffectTable } from './effect-table';
import { LapseWarning } from './lapse-warning';
import { BookedTable, RowsTable } from './movement-rows';
import { StatesTable } from './states-table';
import { ReleaseSection, WithdrawSection } from './movement-steps';
import { stateTones } from './state-tones';

const text = messages.detail;

interface MovementPageProps {
  readonly movement: MovementDetail;
  readonly standing: Standing;
  readonly currentYear: number;
  readonly actor: Actor;
  readonly form: FormState;
}

/** A movement with what it does, who entered and released it, and what was booked. */
export function MovementPage({ movement, standing, currentYear, actor, form }: MovementPageProps) {
  const { state, rows, reason, reference } = movement;
  return (
    <>
      <Breadcrumb
        items={[
          { label: messages.money, href: MONEY },
          { label: messages.movements.title, href: MOVEMENTS },
        ]}
        current={nameOfMovement(movement)}
      />
      <ErrorSummary form={form} />
      <Title subline={<Badge text={movementStates[state]} tone={stateTones[state]} />}>
        {nameOfMovement(movement)} {yearsOfRows(rows).join(', ')}
      </Title>
      <DescriptionList
        items={[
          { key: messages.reason, value: reason },
          { key: messages.reference, value: reference },
        ]}
      />
      {state === 'waiting' && (
        <>
          <EffectSection movement={movement} standing={standing} />
          <LapseWarning lapsing={lapsingOf(movement, standing, currentYear)} />
          {may(actor, 'budget.release') && (
            <ReleaseSection
              movement={movement}
              refusals={refusalsOf(movement, standing)}
              actor={actor}
              form={form}
            />
          )}
          {may(actor, 'budget.enter') && <WithdrawSection id={movement.id} form={form} />}
        </>
      )}
      <ContentSection movement={movement} actor={actor} />
      <Section title={text.history}>
        <Timeline events={eventsOf(movement)} />
      </Section>
    </>
  );
}

function lapsingOf(movement: MovementDetail, { states }: Standing, currentYear: number) {
  if (movement.kind !== 'year_end') return [];
  const transferableIn = (year: number) => states.get(year)?.transferable ?? ['investive' as const];
  return carriableLapses(movement.rows, transferableIn, currentYear).map((row) => ({
    label: labelOfPlace(row),
    amount: row.amount,
  }));
}

/** What would come of a movement that waits. */
const EffectSection = ({ movement, standing }: Pick<MovementPageProps, 'movement' | 'standing'>) =>
  movement.kind === 'year_state' ? (
    <Section title={text.states}>
      <StatesTable rows={movement.rows} states={standing.states} />
    </Section>
  ) : (
    <Section title={messages.effect.title}>
      <Text muted>{messages.effect.asTheyStand}</Text>
      <EffectTable effects={effectsOf(movement.rows, standing.balances)} />
    </Section>
  );

/** What was entered and, once it is released, booked; the states of years that wait are shown above. */
function ContentSection({ movement, actor }: Pick<MovementPageProps, 'movement' | 'actor'>) {
  if (movement.kind === 'year_state')
    return movement.state === 'waiting' ? null : (
      <Section title={text.states}>
        <StatesTable rows={movement.rows} />
      </Section>
    );
  const isBooked = movement.entries.length > 0;
  return (
    <Section title={isBooked ? text.booked : text.rows} id={isBooked ? BOOKED : undefined}>
      {isBooked ? (
        <BookedTable movement={movement} actor={actor} />
      ) : (
        <RowsTable movement={movement} rows={movement.rows} actor={actor} />
      )}
      {may(actor, 'budget.enter') && correctable(movement).length > 0 && (
        <ActionLinks links={[{ label: text.correct, href: `${movementHref(movement.id)}/berichtigung` }]} />
      )}
    </Section>
  );
}

function eventsOf(movement: MovementDetail): TimelineEvent[] {
  const event = (
    title: string,
    by: string | null,
    at: Date | null,
    tone: TimelineEvent['tone'],
  ): TimelineEvent[] => (by && at ? [{ when: <MomentText value={at} />, title, by, tone }] : []);
  const { enteredByName, enteredAt, releasedByName, releasedAt, withdrawnByName, withdrawnAt } = movement;
  return [
    ...event('Erfasst', enteredByName, enteredAt, 'info'),
    ...event(
      movement.kind === 'year_state' ? 'Freigegeben' : 'Freigegeben und gebucht',
      releasedByName,
      releasedAt,
      'success',
    ),
    ...event('Zurückgezogen', withdrawnByName, withdrawnAt, 'neutral'),
  ];
}
