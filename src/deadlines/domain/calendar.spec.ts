import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { calendarOf } from './calendar';

const writtenAt = new Date('2020-02-10T07:30:00Z');
const aDay = (text = 'EGOV-2020-0001: Antwort') => ({
  uid: 'frist-1@foerderwerk.example',
  on: Temporal.PlainDate.from('2020-02-29'),
  summary: text,
  description: 'Frist',
  url: 'https://foerderwerk.example/vorgaenge/1',
});

/** The lines as a calendar reads them: folding undone. */
const linesOf = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n');
const summaryOf = (file: string): string =>
  linesOf(file)
    .find((line) => line.startsWith('SUMMARY:'))!
    .slice('SUMMARY:'.length)
    .replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));

it('writes a whole day that does not block the calendar', () =>
  expect(linesOf(calendarOf([aDay()], writtenAt))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Förderwerk//Fristen//DE',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    'UID:frist-1@foerderwerk.example',
    'DTSTAMP:20200210T073000Z',
    'DTSTART;VALUE=DATE:20200229',
    'DTEND;VALUE=DATE:20200301',
    'SUMMARY:EGOV-2020-0001: Antwort',
    'DESCRIPTION:Frist',
    'URL:https://foerderwerk.example/vorgaenge/1',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]));

it('is a calendar without any day', () => expect(linesOf(calendarOf([], writtenAt))).toHaveLength(6));

const text = fc.string({ unit: fc.constantFrom(...'aZ ,;:\\\näöß€😀'), maxLength: 200 });

it('keeps every text whole, on lines of at most 75 octets', () =>
  fc.assert(
    fc.property(text, (summary) => {
      const file = calendarOf([aDay(summary)], writtenAt);
      expect(summaryOf(file)).toBe(summary);
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }),
  ));
