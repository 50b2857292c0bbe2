import { type Cents, sumCents } from '@libs/money';
import { askedOf, type Stand } from '@libs/stand';
import { Amount, Link, StatTiles } from '@libs/web';
import type { EnvelopeKind, EnvelopeRow } from '../../budget';
import { entriesHref, type Figure } from '../domain/entry-filter';
import { messages } from '../messages';

const text = messages.overview;

type More = 'blocked' | 'blockedInTitles' | 'ordered' | 'paid' | 'returned';

/** The figures that matter most; below each those that say more about it. */
const tiles = [
  { figure: 'limit', label: text.ceiling, hint: text.ceilingHint, more: ['blocked', 'blockedInTitles'] },
  { figure: 'reserved', label: text.tiles.reserved, hint: text.reservedHint, more: [] },
  {
    figure: 'committed',
    label: text.tiles.committed,
    hint: text.committedHint,
    more: ['ordered', 'paid', 'returned'],
  },
  { figure: 'available', label: text.tiles.available, hint: text.availableHint, more: [] },
] as const satisfies readonly { figure: Figure; label: string; hint: string; more: readonly More[] }[];

interface Props {
  readonly ceiling: EnvelopeRow;
  readonly cash: readonly EnvelopeRow[];
  readonly returned: Cents;
  readonly stand: Stand;
}

/** The figures of the whole programme, each leading to its entries. */
export function CeilingFigures({ ceiling, cash, returned, stand }: Props) {
  const blockedInTitles = sumCents(cash.map(({ blocked }) => blocked));
  const shown = { ...ceiling, returned, blockedInTitles };
  const hrefOf = (figure: Figure, envelopeKind: EnvelopeKind = 'ceiling') =>
    entriesHref({ envelopeKind, figure, stand: askedOf(stand) });
  return (
    <StatTiles
      tiles={tiles.map(({ figure, label, hint, more }) => ({
        label,
        figure: <Amount value={shown[figure]} />,
        href: hrefOf(figure),
        hint: (
          <>
            {hint}
            {more.map((one: More) => (
              <div>
                {text.tiles[one]}:{' '}
                <Link href={one === 'blockedInTitles' ? hrefOf('blocked', 'cash') : hrefOf(one)}>
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
