import { Amount, StatTiles } from '@libs/web';
import type { EnvelopeRow } from '../../budget';
import { entriesHref, type Figure } from '../domain/entry-filter';
import { messages } from '../messages';
import { FigureBar } from './figure-bar';

const text = messages.overview;

const tiles = [
  ['limit', text.ceiling, text.ceilingHint],
  ['reserved', text.reserved, text.reservedHint],
  ['committed', text.committed, text.committedHint],
  ['available', text.available, text.availableHint],
] as const satisfies readonly (readonly [Figure, string, string])[];

/** The four figures of the whole programme, each leading to its entries. */
export const CeilingFigures = (ceiling: EnvelopeRow) => (
  <>
    <StatTiles
      tiles={tiles.map(([figure, label, hint]) => ({
        label,
        hint,
        figure: <Amount value={ceiling[figure]} />,
        href: entriesHref({ envelopeKind: 'ceiling', figure }),
      }))}
    />
    <FigureBar label={text.ceiling} of={ceiling} />
  </>
);
