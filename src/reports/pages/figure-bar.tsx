import { BarShare } from '@libs/web';
import type { Figures } from '../../budget';
import { figures } from '../domain/entry-filter';

/** What of a limit is committed, reserved and left. */
export const FigureBar = ({ label, of }: { label: string; of: Figures }) => (
  <BarShare
    label={label}
    total={of.limit}
    shares={[
      { label: figures.committed, amount: of.committed },
      { label: figures.reserved, amount: of.reserved },
    ]}
    rest={figures.available}
  />
);
