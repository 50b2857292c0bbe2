import { type Actor, may } from '@libs/permissions';
import {
  ActionLinks,
  Alert,
  Amount,
  Badge,
  Breadcrumb,
  Button,
  ButtonRow,
  type Column,
  FilterBar,
  formOf,
  Link,
  MomentText,
  Pagination,
  type Status,
  Table,
  Text,
  Title,
} from '@libs/web';
import { MONEY, movementHref, MOVEMENTS, NEW_MOVEMENT, YEARS } from '../addresses';
import { movementKinds } from '../domain/movement';
import { movementStates, type MovementState } from '../domain/movement-filter';
import { nameOfMovement } from '../domain/movement-name';
import { messages } from '../messages';
import type { MovementsQuery } from '../movement.form';
import { type ListedMovement, type MovementPage, MOVEMENTS_PER_PAGE } from '../movements.views';

const text = messages.movements;

export const stateTones: Readonly<Record<MovementState, Status['tone']>> = {
  waiting: 'warning',
  released: 'success',
  withdrawn: 'neutral',
};

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

const dated = (name: string | null, at: Date | null) =>
  name && at ? (
    <span>
      <MomentText value={at} />, {name}
    </span>
  ) : (
    '–'
  );

const amountColumn = (
  key: 'cash' | 'authorisations' | 'blocked',
  header: string,
  footer: Column<ListedMovement>['footer'],
): Column<ListedMovement> => ({
  key,
  header,
  numeric: true,
  cell: (movement) => <Amount value={movement[key]} />,
  footer,
});

interface MovementsPageProps {
  readonly actor: Actor;
  readonly query: MovementsQuery;
  readonly found: MovementPage;
}

/** The movements, what waits for release first. */
export const MovementsPage = ({ actor, query, found }: MovementsPageProps) => (
  <>
    <Breadcrumb items={[{ label: messages.money, href: MONEY }]} current={text.title} />
    <Title>{text.title}</Title>
    <Text>{text.intro}</Text>
    {found.waiting > 0 && may(actor, 'budget.release') && <Alert title={text.waiting(found.waiting)} />}
    {may(actor, 'budget.enter') && (
      <ButtonRow>
        <Button href={NEW_MOVEMENT}>{text.enter}</Button>
      </ButtonRow>
    )}
    <ActionLinks
      links={[
        { label: text.years, href: YEARS },
        { label: text.entries, href: `${MONEY}/buchungen` },
      ]}
    />
    <FilterBar
      action={MOVEMENTS}
      form={formOf({ stand: query.stand, art: query.art, jahr: query.jahr })}
      selects={[
        { name: 'stand', label: text.state, options: optionsOf(movementStates) },
        { name: 'art', label: text.kind, options: optionsOf(movementKinds) },
        {
          name: 'jahr',
          label: text.year,
          options: found.years.map((year) => ({ value: String(year), label: String(year) })),
        },
      ]}
      reset={MOVEMENTS}
    />
    <Table
      caption={text.caption}
      captionHidden
      small
      narrow="scroll"
      columns={[
        {
          key: 'kind',
          header: text.kind,
          rowHeader: true,
          cell: (movement) => <Link href={movementHref(movement.id)}>{nameOfMovement(movement)}</Link>,
          footer: text.sum,
        },
        {
          key: 'state',
          header: text.state,
          cell: ({ state }) => <Badge text={movementStates[state]} tone={stateTones[state]} />,
        },
        { key: 'year', header: text.year, cell: ({ budgetYears }) => budgetYears.join(', ') },
        amountColumn('cash', text.cash, <Amount value={found.cashSum} />),
        amountColumn('authorisations', text.authorisations, <Amount value={found.authorisationsSum} />),
        amountColumn('blocked', text.blocked, <Amount value={found.blockedSum} />),
        {
          key: 'entered',
          header: text.entered,
          cell: ({ enteredByName, enteredAt }) => dated(enteredByName, enteredAt),
        },
        {
          key: 'released',
          header: text.released,
          cell: ({ releasedByName, releasedAt }) => dated(releasedByName, releasedAt),
        },
        { key: 'reason', header: text.reason, cell: ({ reason }) => reason },
      ]}
      rows={found.movements}
      empty={text.empty}
    />
    <Pages query={query} found={found} />
  </>
);

function Pages({ query, found }: Pick<MovementsPageProps, 'query' | 'found'>) {
  const { count, newer, movements } = found;
  const shown = newer + movements.length;
  const here = new URLSearchParams(
    Object.entries({ stand: query.stand, art: query.art, jahr: query.jahr }).filter(
      ([, value]) => value !== '',
    ),
  );
  const next = new URLSearchParams([...here, ['nach', movements.at(-1)?.id ?? '']]);
  return (
    <Pagination
      previous={newer > 0 ? `${MOVEMENTS}?${here}` : undefined}
      next={shown < count ? `${MOVEMENTS}?${next}` : undefined}
      count={count > MOVEMENTS_PER_PAGE ? text.count(newer + 1, shown, count) : undefined}
    />
  );
}
