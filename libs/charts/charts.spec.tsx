import { renderToString } from 'preact-render-to-string';
import { Lines, StackedBars, thuringia, TileMap } from '.';

const numbers = (svg: string, pattern: RegExp): number[] =>
  [...svg.matchAll(pattern)].map(([, value]) => Number(value));
/** Titles of the figures: name and value. */
const titles = (svg: string): string[] =>
  [...svg.matchAll(/<(?:a|g)[^>]*><title>([^<]*)</g)].map(([, text]) => text!);

const bars = (props: Partial<Parameters<typeof StackedBars>[0]> = {}) =>
  renderToString(
    <StackedBars
      id="bars"
      title="Ausgaben <je> Jahr"
      unit="money"
      series={['Ausgezahlt', 'Bewilligt']}
      bars={[
        { label: '2026', parts: [{ value: 300_00 }, { value: 100_00 }] },
        { label: '2027', parts: [{ value: 0 }, { value: 200_00 }] },
      ]}
      {...props}
    />,
  );

describe('stacked bars', () => {
  it('are as high as their values and leave out what is zero', () => {
    const heights = numbers(bars(), /<rect x="[\d.]+" y="[\d.]+" width="64" height="([\d.]+)"/g);
    expect(heights).toHaveLength(3);
    expect(heights[0]! / heights[1]!).toBeCloseTo(3);
    expect(heights[2]! / heights[1]!).toBeCloseTo(2);
  });

  it('name every figure exactly and every bar with its sum', () => {
    expect(titles(bars())).toEqual([
      '2026, Ausgezahlt: 300,00\u00a0€',
      '2026, Bewilligt: 100,00\u00a0€',
      '2027, Bewilligt: 200,00\u00a0€',
    ]);
    expect(bars()).toContain('>400\u00a0€</text>');
  });

  it('have a name and a description, escaped', () => {
    expect(bars()).toMatch(/role="img" aria-labelledby="bars-title bars-desc"/);
    expect(bars()).toContain('<title id="bars-title">Ausgaben &lt;je> Jahr</title>');
    expect(bars()).toContain('2026: 400,00\u00a0€; 2027: 200,00\u00a0€</desc>');
  });

  it('are no image to screen readers when their parts are links', () => {
    const svg = bars({ bars: [{ label: 'A & B', parts: [{ value: 1, href: '/x?a=1&b=2' }, { value: 0 }] }] });
    expect(svg).toContain('role="group"');
    expect(svg).toContain('<a href="/x?a=1&amp;b=2" aria-label="A &amp; B, Ausgezahlt: 0,01\u00a0€">');
  });

  it('say that there is nothing yet', () => expect(bars({ bars: [] })).toContain('Noch keine Werte.</text>'));

  it('stay on the ground when everything is zero', () =>
    expect(bars({ bars: [{ label: '2026', parts: [{ value: 0 }, { value: 0 }] }] })).toContain(
      '>0\u00a0€</text>',
    ));

  it('keep to the security policy: no styles, no scripts', () =>
    expect(bars()).not.toMatch(/style=|<style|<script| on\w+=/));
});

const line = (label: string, ...points: [date: string, value: number, href?: string][]) => ({
  label,
  points: points.map(([date, value, href]) => ({ date, value, href })),
});

const lines = (...all: Parameters<typeof Lines>[0]['lines']) =>
  renderToString(<Lines id="lines" title="Verlauf" unit="money" lines={all} />);

describe('lines', () => {
  const actual = line(
    'Auszahlungen',
    ['2026-01-01', 0],
    ['2026-07-02', 50_00, '/buchungen'],
    ['2026-12-31', 100_00],
  );
  const plan = { ...line('Plan', ['2026-01-01', 0], ['2026-12-31', 100_00]), plan: true };

  it('run through their values in time', () => {
    const [x0, y0, x1, y1, x2, y2] = numbers(
      /d="(M\d[\d.,]* L[^"]*)" fill="none"/.exec(lines(actual))![1]!,
      /(-?[\d.]+)/g,
    ) as [number, number, number, number, number, number];
    expect((x1 - x0) / (x2 - x0)).toBeCloseTo(0.5, 3);
    expect((y0 - y1) / (y0 - y2)).toBeCloseTo(0.5, 3);
  });

  it('are dashed and without marks for a plan', () => {
    expect(lines(plan)).toContain('stroke-dasharray="7 5"');
    expect(lines(actual)).not.toContain('stroke-dasharray');
    expect(titles(lines(plan))).toEqual([]);
  });

  it('name their points and themselves', () => {
    expect(titles(lines(actual))[2]).toBe('Auszahlungen, 31.12.2026: 100,00\u00a0€');
    expect(lines(actual)).toContain('href="/buchungen"');
    expect(lines(actual, plan)).toMatch(/>Auszahlungen<\/text>.*>Plan<\/text>/s);
  });

  it.each([
    ['months', '2026-01-15', '2026-03-02', ['02/2026', '03/2026']],
    ['quarters', '2026-01-15', '2026-11-02', ['04/2026', '07/2026', '10/2026']],
    ['years', '2024-06-01', '2027-06-01', ['2025', '2026', '2027']],
  ])('divide time into %s', (_, from, to, labels) => {
    const shown = [...lines(line('A', [from, 1], [to, 2])).matchAll(/>((?:\d\d\/)?20\d\d)<\/text>/g)];
    expect(shown.map(([, label]) => label)).toEqual(labels);
  });

  it.each([[[]], [[line('A')]]])('say that there is nothing yet', (none) =>
    expect(lines(...none)).toContain('Noch keine Werte.'),
  );

  it('can be a single point', () => expect(lines(line('A', ['2026-01-01', 0]))).toContain('>A</text>'));
});

describe('tile map', () => {
  const map = renderToString(
    <TileMap
      id="map"
      title="Bewilligt je Kreis"
      unit="money"
      tiles={thuringia}
      values={{
        16051: { value: 500_000_00, href: '/vorgaenge?kreis=16051' },
        16052: { value: 100_00 },
        16053: { value: 0 },
      }}
    />,
  );
  const fillOf = (name: string): string | undefined =>
    new RegExp(`<title>${name}: [^<]*</title><rect[^>]* fill="([^"]+)"`).exec(map)?.[1];

  it('is darker where there is more and white where there is nothing', () => {
    expect(fillOf('Stadt Erfurt')).toBe('#16307a');
    expect(fillOf('Stadt Gera')).toBe('#eef2fb');
    expect(fillOf('Stadt Jena')).toBe('#ffffff');
    expect(fillOf('Stadt Suhl')).toBe('#ffffff');
  });

  it('names and links its tiles', () => {
    expect(titles(map)).toHaveLength(22);
    expect(titles(map)).toContain('Stadt Suhl: keine');
    expect(map).toContain('<a href="/vorgaenge?kreis=16051" aria-label="Stadt Erfurt: 500.000,00\u00a0€">');
    expect(map).toContain('am meisten: Stadt Erfurt mit 500.000,00\u00a0€.</desc>');
  });
});

it('gives each Kreis of Thüringen one place of its own', () => {
  const keys = [...Array(5).keys()]
    .map((i) => `${16051 + i}`)
    .concat([...Array(17).keys()].map((i) => `${16061 + i}`));
  expect(thuringia.map(({ ags }) => ags).sort()).toEqual(keys);
  expect(new Set(thuringia.map(({ column, row }) => `${column}/${row}`)).size).toBe(22);
  expect(new Set(thuringia.map(({ name }) => name)).size).toBe(22);
});
