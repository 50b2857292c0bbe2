import type { Temporal } from 'temporal-polyfill';

/** A day in a calendar. */
export interface CalendarDay {
  /** The same for the same thing in every copy of the calendar. */
  readonly uid: string;
  readonly on: Temporal.PlainDate;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
}

const OCTETS_PER_LINE = 75;
const octets = (text: string): number => new TextEncoder().encode(text).length;

/** Whole days as a calendar file (RFC 5545); `writtenAt` is the only time in it. */
export function calendarOf(days: readonly CalendarDay[], writtenAt: Date): string {
  const stamp = `${writtenAt.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Förderwerk//Fristen//DE',
    'CALSCALE:GREGORIAN',
    ...days.flatMap((day) => eventOf(day, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const eventOf = ({ uid, on, summary, description, url }: CalendarDay, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${basic(on)}`,
  `DTEND;VALUE=DATE:${basic(on.add({ days: 1 }))}`,
  `SUMMARY:${escaped(summary)}`,
  `DESCRIPTION:${escaped(description)}`,
  `URL:${url}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** "20261122" */
const basic = (day: Temporal.PlainDate): string => day.toString().replaceAll('-', '');

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** A line of at most 75 octets, continued after a line break and a blank; no sign is torn apart (3.1). */
function folded(line: string): string {
  const parts = [''];
  for (const sign of line) {
    const room = parts.length === 1 ? OCTETS_PER_LINE : OCTETS_PER_LINE - 1;
    if (octets(parts.at(-1)! + sign) > room) parts.push('');
    parts[parts.length - 1] += sign;
  }
  return parts.join('\r\n ');
}
