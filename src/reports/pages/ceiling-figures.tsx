import { Amount, StatTiles } from '@libs/web';
import { sumCents } from '@libs/money';
import type { EnvelopeRow } from '../../budget';
import { entriesHref, type Figure } from '../domain/entry-filter';
import type { Returned } from '../domain/overview-tables';
import { askedOf, type Stand } from '../domain/stand';
import { messages } from '../messages';

const text = messages.overview;

const tiles = [
  ['limit', text.ceiling, text.ceilingHint],
  ['blocked', text.blocked, text.blockedHint],
  ['reserved', text.reserved, text.reservedHint],
  ['committed', text.committed, text.committedHint],
  ['ordered', text.ordered, text.orderedHint],
  ['paid', text.paid, text.paidHint],
  ['returned', text.returned, text.returnedHint],
  ['available', text.available, text.availableHint],
] as const satisfies readonly (readonly [Figure, string, string])[];

interface Props {
  readonly ceiling: EnvelopeRow;
  readonly returned: Returned;
  readonly stand: Stand;
}

/** The figures of the whole programme, each leading to its entries. */
export function CeilingFigures({ ceiling, returned, stand }: Props) {
  const shown = { ...ceiling, returned: sumCents([...returned.values()].map((row) => row.returned)) };
  return (
    <StatTiles
      tiles={tiles.map(([figure, label, hint]) => ({
        label,
        hint,
        figure: <Amount value={shown[figure]} />,
        href: entriesHref({ envelopeKind: 'ceiling', figure, stand: askedOf(stand) }),
      }))}
    />
  );
}
