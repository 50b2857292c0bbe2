import { addWorkingDays, formatDate, holidayName, isWorkingDay, parseDate, workingDayFrom } from './index';

const day = (text: string) => parseDate(text)!;

describe('holidays in Thuringia', () => {
  it.each([
    '01.01.2026',
    '03.04.2026',
    '06.04.2026',
    '01.05.2026',
    '14.05.2026',
    '25.05.2026',
    '20.09.2026',
    '03.10.2026',
    '31.10.2026',
    '25.12.2026',
    '26.12.2026',
  ])('knows %s', (text) => expect(holidayName(day(text), 'TH')).toEqual(expect.any(String)));

  it.each([
    ['04.06.2026', 'Fronleichnam applies in single places only'],
    ['05.04.2026', 'Easter Sunday is not in the list of the Land'],
    ['24.12.2026', 'Christmas Eve'],
    ['31.12.2026', 'New Year’s Eve'],
    ['20.09.2018', 'Weltkindertag began in 2019'],
    ['18.11.2026', 'Buß- und Bettag is a Saxon holiday'],
  ])('does not count %s: %s', (text) => expect(holidayName(day(text), 'TH')).toBeNull());

  it('differs by Land', () => expect(holidayName(day('20.09.2027'), 'SN')).toBeNull());
});

it.each([
  ['31.01.2026', false, '02.02.2026'],
  ['06.04.2026', false, '07.04.2026'],
  ['01.01.2027', false, '04.01.2027'],
  ['20.09.2027', false, '21.09.2027'],
  ['21.09.2027', true, '21.09.2027'],
])('%s is a working day: %s; from then on the first is %s', (text, working, next) => {
  expect(isWorkingDay(day(text), 'TH')).toBe(working);
  expect(formatDate(workingDayFrom(day(text), 'TH'))).toBe(next);
});

it.each([
  ['Thursday over Easter', '02.04.2026', 3, '09.04.2026'],
  ['Friday', '27.11.2026', 1, '30.11.2026'],
  ['no days', '28.11.2026', 0, '28.11.2026'],
])('counts working days after %s', (_, text, count, expected) =>
  expect(formatDate(addWorkingDays(day(text), count, 'TH'))).toBe(expected),
);
