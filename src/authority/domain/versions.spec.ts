import { Temporal } from 'temporal-polyfill';
import type { SignatoryFunction } from './kinds';
import { changesOf, nameOf } from './facts';
import { endOf, presentOf, replacedBy, standingOf, type Version } from './versions';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

interface Given {
  readonly series?: string;
  readonly begin: string;
  readonly end?: string;
  readonly waits?: boolean;
  readonly title?: string;
}

const aFunction = ({ series = 'head', begin, end, waits, title = 'Leitung' }: Given): Version => ({
  id: `${series} ${begin}`,
  kind: 'zeichnung',
  series,
  validFrom: day(begin),
  content: { personId: null, role: 'head', function: title, validTo: end ?? null } as SignatoryFunction,
  mark: 'assumed',
  source: '',
  enteredBy: null,
  entererId: null,
  enteredAt: new Date(0),
  releasedBy: null,
  releaserId: null,
  releasedAt: waits ? null : new Date(0),
});

const first = aFunction({ begin: '2018-10-16' });
const second = aFunction({ begin: '2025-01-01', title: 'Referatsleitung' });
const limited = aFunction({ begin: '2026-01-01', end: '2026-01-31' });
const waiting = aFunction({ begin: '2026-06-01', waits: true });
const other = aFunction({ series: 'approver', begin: '2020-01-01' });
const all = [waiting, limited, second, first, other];

it.each([
  [first, '2018-10-16', 'present'],
  [first, '2024-12-31', 'present'],
  [first, '2025-01-01', 'past'],
  [second, '2024-12-31', 'coming'],
  [second, '2025-12-31', 'present'],
  [limited, '2026-01-31', 'present'],
  [limited, '2026-02-01', 'past'],
  [waiting, '2026-07-01', 'waiting'],
  [other, '2026-07-01', 'present'],
])('stands: %#', (version, today, standing) => expect(standingOf(version, all, day(today))).toBe(standing));

it.each([
  [first, '2024-12-31'],
  [second, '2025-12-31'],
  [limited, '2026-01-31'],
  [other, undefined],
])('ends: %#', (version, end) => expect(endOf(version, all)?.toString()).toBe(end));

it('knows what counts and what is replaced in its series', () => {
  expect(presentOf(all, 'head', day('2025-06-01'))).toBe(second);
  expect(presentOf(all, 'head', day('2018-10-15'))).toBeNull();
  expect(replacedBy(waiting, all)).toBe(limited);
  expect(replacedBy(other, all)).toBeNull();
});

const words = new Map([['head', 'alle mit der Rolle Leitung']]);

it('says what changes', () => {
  expect(nameOf(second, words)).toBe('alle mit der Rolle Leitung: Referatsleitung');
  expect(changesOf(second, first, words)).toEqual([
    { label: 'Funktion unter dem Namen', before: 'Leitung', after: 'Referatsleitung' },
  ]);
  expect(changesOf(limited, first, words)).toEqual([
    { label: 'Letzter Tag', before: '', after: '31.01.2026' },
  ]);
  expect(changesOf({ ...first, mark: 'confirmed', source: 'Vermerk' }, first, words)).toEqual([
    { label: 'Angaben', before: 'angenommen', after: 'bestätigt' },
    { label: 'Quelle', before: '', after: 'Vermerk' },
  ]);
});

it('says of a list what left it and what joined it', () => {
  const court = (...districts: string[]) => ({
    ...first,
    kind: 'gerichte' as const,
    content: { key: 'gera', name: 'Gera', address: ['Gera'], electronicAddress: null, districts },
  });
  expect(changesOf(court('16052', '16054'), court('16052', '16053'), new Map())).toEqual([
    { label: 'Zuständig für', before: '16053', after: '16054' },
  ]);
});
