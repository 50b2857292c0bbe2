import { cents } from '@libs/money';
import { renderToString } from 'preact-render-to-string';
import { ExportLinks, SheetTable } from '.';
import { aSheet, type Row, someRows } from './testing/a-sheet';

const show = (sheet = aSheet(someRows)): string =>
  renderToString(
    <SheetTable
      sheet={sheet}
      sort={{ key: 'ort', direction: 'asc' }}
      sortHref={({ key, direction }) => `?s=${key}.${direction}`}
    />,
  );
const cellsOf = (html: string): string[] =>
  [...html.matchAll(/<t[dh] [^>]*data-label[^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell]) =>
    cell!.replace(/<[^>]*>/g, ''),
  );

it('shows what the files hold', () =>
  expect(cellsOf(show()).slice(0, 7)).toEqual([
    'Müßlingen',
    '12.345,67\u00a0€',
    '1.200',
    '12,5\u00a0%',
    '22.11.2026',
    '02.07.2026, 00:30 Uhr',
    '2026',
  ]));

it('sums up in a foot, with the label before the sums', () =>
  expect(cellsOf(show()).slice(-7)).toEqual(['Summe', '12.345,62\u00a0€', '1.203', '', '', '', '']));

it('keeps a file number in one piece', () => {
  const [place] = aSheet(someRows).columns;
  const columns = [{ ...place!, kind: 'reference' }] as ReturnType<typeof aSheet>['columns'];
  expect(show(aSheet(someRows, { columns }))).toContain('<span class="fw-nowrap">Müßlingen</span>');
});

it('shows a sum of more rows than are on the page', () => {
  const [place, amount] = aSheet(someRows).columns;
  const columns = [place!, { ...amount!, sum: cents(99_00) }] as ReturnType<typeof aSheet>['columns'];
  expect(show(aSheet(someRows, { columns, sumLabel: 'Summe aller 80 Vorgänge' }))).toMatch(
    /Summe aller 80 Vorgänge<.*>99,00\u00a0€</s,
  );
});

it('leads from a sum to what it adds up', () => {
  const columns = aSheet(someRows).columns.map((column) => ({ ...column, sumHref: `/alle/${column.key}` }));
  const html = show(aSheet(someRows, { columns: columns as ReturnType<typeof aSheet>['columns'] }));
  expect(html).toMatch(/<tfoot.*href="\/alle\/\w+"[^>]*><span><span class="fw-amount">12\.345,62\u00a0€</s);
  expect(html.match(/href="\/alle/g)).toHaveLength(2);
});

it('has a caption, headings that sort and values that lead on', () => {
  const html = show();
  expect(html).toContain('<caption class="kern-title">Zuschüsse je Gemeinde</caption>');
  expect(html).toContain('href="?s=ort.desc"');
  expect(html).toContain('aria-sort="ascending"');
  expect(html).toContain('href="/x?ort=Müßlingen"');
});

it('says to screen readers that there is no value', () => expect(show()).toContain('keine Angabe'));

it('shows a cell in its own way', () => {
  const columns = aSheet([]).columns.map((column) => ({
    ...column,
    cell: ({ place }: Row) => <b>{place}</b>,
  }));
  expect(show(aSheet([someRows[0]!], { columns }))).toContain('<b>Müßlingen</b>');
});

it('offers the files of the page as it is filtered', () =>
  expect(
    [...renderToString(<ExportLinks href="/x?a=1" />).matchAll(/href="([^"]*)" download/g)].map(
      ([, href]) => href,
    ),
  ).toEqual(['/x?a=1&amp;format=xlsx', '/x?a=1&amp;format=csv', '/x?a=1&amp;format=pdf']));
