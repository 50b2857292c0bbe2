import { ExportLinks, SheetTable } from '@libs/exports';
import { type Actor, may } from '@libs/permissions';
import { askedOf, type Stand, StandField, StandNote } from '@libs/stand';
import {
  ActionLinks,
  Alert,
  Breadcrumb,
  Button,
  ButtonRow,
  FilterBar,
  formOf,
  Pagination,
  type Sort,
  Text,
  Title,
} from '@libs/web';
import { addressOf, ENTRIES, MONEY, MOVEMENTS, NEW_MOVEMENT, YEARS } from '../addresses';
import { titles } from '../domain/envelope';
import { movementKinds } from '../domain/movement';
import { movementStates } from '../domain/movement-filter';
import { messages } from '../messages';
import { movementSheet } from '../movement-list.sheet';
import type { MovementsQuery } from '../movements.address';
import { type MovementPage, MOVEMENTS_PER_PAGE } from '../movements.views';

const text = messages.movements;

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

interface MovementsPageProps {
  readonly actor: Actor;
  readonly query: MovementsQuery;
  readonly found: MovementPage;
  readonly stand: Stand;
}

/** The movements, what waits for release first unless sorted otherwise. */
export const MovementsPage = ({ actor, query, found, stand }: MovementsPageProps) => (
  <>
    <Breadcrumb
      items={[{ label: messages.money, href: addressOf(MONEY, { stand: askedOf(stand) }) }]}
      current={text.title}
    />
    <Title>{text.title}</Title>
    <StandNote stand={stand} scope={messages.past} />
    <Text>{text.intro}</Text>
    {found.waiting > 0 && !stand.past && may(actor, 'budget.release') && (
      <Alert title={text.waiting(found.waiting)} />
    )}
    {may(actor, 'budget.enter') && (
      <ButtonRow>
        <Button href={NEW_MOVEMENT}>{text.enter}</Button>
      </ButtonRow>
    )}
    <ActionLinks
      links={[
        { label: text.years, href: addressOf(YEARS, { stand: askedOf(stand) }) },
        { label: text.entries, href: addressOf(ENTRIES, { stand: askedOf(stand) }) },
      ]}
    />
    <MovementsFilter query={query} found={found} stand={stand} />
    <SheetTable
      sheet={movementSheet({ filter: query.filter(), found, stand })}
      captionHidden
      small
      narrow="scroll"
      sort={query.order()}
      sortHref={({ key, direction }: Sort) => query.href({ sortierung: key, richtung: direction })}
      empty={text.empty}
    />
    <Text muted>
      {!query.sortierung && text.order} {text.moves}
    </Text>
    <Pages query={query} found={found} />
    <ExportLinks href={query.href()} />
  </>
);

function MovementsFilter({ query, found, stand }: Omit<MovementsPageProps, 'actor'>) {
  const { zustand, art, jahr, titel, sortierung, richtung } = query;
  const form = formOf({ zustand, art, jahr, titel, stand: query.stand });
  return (
    <FilterBar
      action={MOVEMENTS}
      form={form}
      selects={[
        { name: 'zustand', label: text.state, options: optionsOf(movementStates) },
        { name: 'art', label: text.kind, options: optionsOf(movementKinds) },
        {
          name: 'jahr',
          label: text.year,
          options: found.years.map((year) => ({ value: String(year), label: String(year) })),
        },
        { name: 'titel', label: text.part, options: optionsOf(titles) },
      ]}
      hidden={sortierung ? { sortierung, richtung } : {}}
      reset={MOVEMENTS}
    >
      <StandField form={form} stand={stand} />
    </FilterBar>
  );
}

function Pages({ query, found }: Pick<MovementsPageProps, 'query' | 'found'>) {
  const { count, before, previousAfter, movements } = found;
  const shown = before + movements.length;
  const last = movements.at(-1)?.id;
  return (
    <Pagination
      previous={before > 0 ? query.href({ nach: previousAfter ?? '' }) : undefined}
      next={shown < count && last ? query.href({ nach: last }) : undefined}
      count={count > MOVEMENTS_PER_PAGE ? text.count(before + 1, shown, count) : undefined}
    />
  );
}
