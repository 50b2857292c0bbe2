import { Badge } from '@libs/web';
import { standingWords } from '../domain/standing';

export const StandingBadge = ({ standing }: { standing: keyof typeof standingWords }) => (
  <Badge {...standingWords[standing]} />
);
