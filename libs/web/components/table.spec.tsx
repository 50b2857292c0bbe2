import { renderToString } from 'preact-render-to-string';
import type { Column } from './column';
import { Table } from './table';

interface Row {
  readonly name: string;
  readonly figure: number;
}

const rows: readonly Row[] = [
  { name: 'A <b>', figure: 1 },
  { name: 'B', figure: 2 },
];

const columns: readonly Column<Row>[] = [
  { key: 'name', header: 'Name', cell: ({ name }) => name, sortKey: 'name', footer: 'Summe' },
  { key: 'figure', header: 'Zahl', cell: ({ figure }) => figure, numeric: true, sortKey: 'zahl', footer: 3 },
  { key: 'open', header: 'Aktion', headerHidden: true, cell: () => 'öffnen' },
];

const sortHref = ({ key, direction }: { key: string; direction: string }) => `?s=${key}.${direction}`;

const show = (props: Partial<Parameters<typeof Table<Row>>[0]> = {}) =>
  renderToString(<Table caption="Liste" columns={columns} rows={rows} {...props} />);

it('names each row by its first column and each cell by its heading', () => {
  const html = show();
  expect(html).toMatch(/<th class="[^"]*" scope="row" role="rowheader" data-label="Name">A &lt;b><\/th>/);
  expect(html).toMatch(/<td class="[^"]*--numeric[^"]*" role="cell" data-label="Zahl">2<\/td>/);
  expect(html).toContain('<span class="fw-hidden-text">Aktion</span>');
});

it('sums up in a foot, unless there is nothing', () => {
  expect(show()).toMatch(/<tfoot.*Summe.*>3</);
  expect(show({ rows: [], empty: 'Keine Fälle.' })).toMatch(/colspan="3">Keine Fälle\.<\/td>(?!.*<tfoot)/i);
});

it.each([
  ['unsorted', undefined, '?s=zahl.asc', undefined],
  ['ascending', { key: 'zahl', direction: 'asc' }, '?s=zahl.desc', 'ascending'],
  ['descending', { key: 'zahl', direction: 'desc' }, '?s=zahl.asc', 'descending'],
] as const)('offers the next order when %s', (_, sort, href, ariaSort) => {
  const html = show({ sort, sortHref });
  expect(html).toContain(`href="${href}"`);
  expect(/aria-sort="(\w+)"/.exec(html)?.[1]).toBe(ariaSort);
});

it('has no dead sort links without addresses', () => expect(show()).not.toContain('<a'));

it('can be scrolled by keyboard when it is too wide', () =>
  expect(show({ narrow: 'scroll' })).toMatch(/^<div[^>]* role="region" aria-label="Liste" tabindex="0"/i));
