import { formatDate } from '@libs/dates';
import { type Cents, formatEuro } from '@libs/money';
import { Temporal } from 'temporal-polyfill';
import { HiddenText } from './text';

const Nothing = () => (
  <>
    <span aria-hidden="true">–</span>
    <HiddenText>keine Angabe</HiddenText>
  </>
);

/** An amount, "12.345,67 €", in figures of equal width; a dash for null. */
export function Amount({ value }: { value: Cents | null }) {
  return <span class="fw-amount">{value === null ? <Nothing /> : formatEuro(value)}</span>;
}

/** A legal date, "22.11.2026"; a dash for null. Takes "2026-11-22" as well, as the database writes it. */
export function DateText({ value }: { value: Temporal.PlainDate | string | null }) {
  if (value === null) return <Nothing />;
  const date = Temporal.PlainDate.from(value);
  return <time dateTime={date.toString()}>{formatDate(date)}</time>;
}

const moment = new Intl.DateTimeFormat('de-DE', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Berlin',
});

/** A moment in German time, "22.11.2026, 14:05 Uhr". */
export const MomentText = ({ value }: { value: Date }) => (
  <time dateTime={value.toISOString()}>{moment.format(value)} Uhr</time>
);
