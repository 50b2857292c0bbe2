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
import { MONEY, movementHref, MOVEMENTS } from '../addresses';
import { correctable } from '../correction-sheet';
import { type Balance, effectsOf } from '../domain/effect';
import { nameOfMovement, yearsOfRows } from '../domain/movement-name';
import { messages } from '../messages';
import { movementStates } from '../domain/movement-filter';
import type { MovementDetail } from '../movements.views';
import { EffectTable } from './effect-table';
import { BookedTable, RowsTable } from './movement-rows';
import { ReleaseSection, WithdrawSection } from './movement-steps';
import { stateTones } from './movements-page';

const text = messages.detail;

interface MovementPageProps {
  readonly movement: MovementDetail;
  readonly balances: readonly Balance[];
  readonly actor: Actor;
  readonly form: FormState;
}

/** A movement with what it does, who entered and released it, and what was booked. */
export function MovementPage({ movement, balances, actor, form }: MovementPageProps) {
  const { state, rows, reason, reference, entries } = movement;
  const effects = effectsOf(rows, balances);
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
          <Section title={messages.effect.title}>
            <Text muted>{messages.effect.asTheyStand}</Text>
            <EffectTable effects={effects} />
          </Section>
          {may(actor, 'budget.release') && (
            <ReleaseSection movement={movement} effects={effects} actor={actor} form={form} />
          )}
          {may(actor, 'budget.enter') && <WithdrawSection id={movement.id} form={form} />}
        </>
      )}
      <Section title={entries.length > 0 ? text.booked : text.rows}>
        {entries.length > 0 ? <BookedTable movement={movement} /> : <RowsTable movement={movement} />}
        {may(actor, 'budget.enter') && correctable(movement).length > 0 && (
          <ActionLinks links={[{ label: text.correct, href: `${movementHref(movement.id)}/berichtigung` }]} />
        )}
      </Section>
      <Section title={text.history}>
        <Timeline events={eventsOf(movement)} />
      </Section>
    </>
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
    ...event('Freigegeben und gebucht', releasedByName, releasedAt, 'success'),
    ...event('Zurückgezogen', withdrawnByName, withdrawnAt, 'neutral'),
  ];
}
