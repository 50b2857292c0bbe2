import type { Sheet, SheetColumn } from '@libs/exports';
import { askedOf, type Stand, standLine } from '@libs/stand';
import { Badge } from '@libs/web';
import { BOOKED, movementHref } from './addresses';
import {
  describeMovements,
  type MovementFilter,
  type MovementSort,
  movementStates,
} from './domain/movement-filter';
import { nameOfMovement } from './domain/movement-name';
import { messages } from './messages';
import type { ListedMovement, MovementPage } from './movements.views';
import { stateTones } from './pages/state-tones';

const text = messages.movements;

type MovementColumn = SheetColumn<ListedMovement>;

const sorted = (key: MovementSort, title: string) => ({ key, sortKey: key, title });

/** What a movement moves, or would when it is released; what is booked leads to its entries. */
const amount = (
  key: MovementSort,
  of: 'cash' | 'authorisations' | 'blocked',
  sum: MovementPage['cashSum'],
): MovementColumn => ({
  ...sorted(key, text[of]),
  kind: 'money',
  value: (movement) => movement[of],
  href: (movement) =>
    movement.state === 'released' && movement[of] !== null
      ? `${movementHref(movement.id)}#${BOOKED}`
      : undefined,
  sum,
});

interface Shown {
  readonly filter: MovementFilter;
  readonly found: MovementPage;
  readonly stand: Stand;
}

/** The movements, with the sums of all that match and are not withdrawn. */
export function movementSheet({ filter, found, stand }: Shown): Sheet<ListedMovement> {
  const day = askedOf(stand);
  return {
    title: text.title,
    subtitle: [describeMovements(filter), day && standLine(day)].filter(Boolean).join(', ') || undefined,
    asOf: stand.moment,
    sumLabel: text.sum,
    notes: filter.sort ? [text.moves] : [text.order, text.moves],
    rows: found.movements,
    columns: [
      {
        ...sorted('art', text.kind),
        kind: 'text',
        rowHeader: true,
        value: nameOfMovement,
        href: ({ id }) => movementHref(id),
      },
      {
        ...sorted('zustand', text.state),
        kind: 'text',
        value: ({ state }) => movementStates[state],
        cell: ({ state }) => <Badge text={movementStates[state]} tone={stateTones[state]} />,
      },
      { ...sorted('jahr', text.year), kind: 'text', value: ({ budgetYears }) => budgetYears.join(', ') },
      amount('ausgaben', 'cash', found.cashSum),
      amount('ermaechtigungen', 'authorisations', found.authorisationsSum),
      amount('gesperrt', 'blocked', found.blockedSum),
      { ...sorted('erfasst', text.entered), kind: 'moment', value: ({ enteredAt }) => enteredAt },
      { ...sorted('erfasser', text.enteredBy), kind: 'text', value: ({ enteredByName }) => enteredByName },
      { ...sorted('freigegeben', text.released), kind: 'moment', value: ({ releasedAt }) => releasedAt },
      {
        ...sorted('freigeber', text.releasedBy),
        kind: 'text',
        value: ({ releasedByName }) => releasedByName,
      },
      { ...sorted('grund', text.reason), kind: 'text', value: ({ reason }) => reason },
    ],
  };
}
