import { formatEuro, sumCents } from '@libs/money';
import { InsetText } from '@libs/web';
import type { Reservation } from '../../budget';

/** That the case holds money already, from the waiting list. */
export const HeldMoney = ({ held }: { held: readonly Reservation[] }) => (
  <InsetText>
    Für diesen Vorgang sind {formatEuro(sumCents(held.map(({ amount }) => amount)))} vorgemerkt: das Angebot
    von der Warteliste. Mit dem Vorschlag wird daraus dessen Vormerkung.
  </InsetText>
);
