import { formatDate } from '@libs/dates';
import { Badge } from '@libs/web';
import { endOf, type Standing, type Version } from '../domain/versions';

const standingWords = {
  waiting: { text: 'wartet auf Freigabe', tone: 'warning' },
  coming: { text: 'gilt künftig', tone: 'info' },
  present: { text: 'gilt heute', tone: 'success' },
  past: { text: 'gilt nicht mehr', tone: 'neutral' },
} as const;

export const StandingBadge = ({ standing }: { standing: Standing }) => <Badge {...standingWords[standing]} />;

const markWords = {
  assumed: { text: 'angenommen', tone: 'warning' },
  confirmed: { text: 'bestätigt', tone: 'success' },
} as const;

export const MarkBadge = ({ mark }: Pick<Version, 'mark'>) => <Badge {...markWords[mark]} />;

/** "ab 01.01.2025", "vom 01.01.2021 bis 31.12.2024" */
export function validity(version: Version, all: readonly Version[]): string {
  const [begin, end] = [formatDate(version.validFrom), endOf(version, all)];
  return end ? `vom ${begin} bis ${formatDate(end)}` : `ab ${begin}`;
}
