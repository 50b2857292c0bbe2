import { sumCents } from '@libs/money';
import { Amount, Link, StatTiles } from '@libs/web';
import type { EnvelopeRow } from '../../budget';
import { entriesHref, type Figure } from '../domain/entry-filter';
import type { Returned } from '../domain/overview-tables';
import { askedOf, type Stand } from '../domain/stand';
import { messages } from '../messages';

const text = messages.overview;

/** The figures that matter most; below each those that say more about it. */
const tiles = [
  { figure: 'limit', label: text.ceiling, hint: text.ceilingHint, more: ['blocked'] },
  { figure: 'reserved', label: text.reserved, hint: text.reservedHint, more: [] },
  {
    figure: 'committed',
    label: text.committed,
    hint: text.committedHint,
    more: ['ordered', 'paid', 'returned'],
  },
  { figure: 'available', label: text.available, hint: text.availableHint, more: [] },
] as const;

interface Props {
  readonly ceiling: EnvelopeRow;
  readonly returned: Returned;
  readonly stand: Stand;
}

/** The figures of the whole programme, each leading to its entries. */
export function CeilingFigures({ ceiling, returned, stand }: Props) {
  const shown = { ...ceiling, returned: sumCents([...returned.values()].map((row) => row.returned)) };
  const hrefOf = (figure: Figure) => entriesHref({ envelopeKind: 'ceiling', figure, stand: askedOf(stand) });
  return (
    <StatTiles
      tiles={tiles.map(({ figure, label, hint, more }) => ({
        label,
        figure: <Amount value={shown[figure]} />,
        href: hrefOf(figure),
        hint: (
          <>
            {hint}
            {more.map((one) => (
              <div>
                {text[one]}:{' '}
                <Link href={hrefOf(one)}>
                  <Amount value={shown[one]} />
                </Link>
              </div>
            ))}
          </>
        ),
      }))}
    />
  );
}
