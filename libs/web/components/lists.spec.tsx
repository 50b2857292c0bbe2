import { cents } from '@libs/money';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Temporal } from 'temporal-polyfill';
import { Badge } from './badge';
import { BarShare } from './bar-share';
import { Pagination } from './pagination';
import { StatTiles } from './stat-tiles';
import { Steps } from './steps';
import { SummaryList } from './summary-list';
import { TaskList } from './task-list';
import { Timeline } from './timeline';
import { Amount, DateText, MomentText } from './values';
import { BackLink, Breadcrumb } from './way';

const task = { title: 'Kosten', status: { text: 'Offen' } };

const cases: [string, VNode, RegExp][] = [
  ['an amount', <Amount value={cents(1234567)} />, />12\.345,67\u00a0€</],
  ['no amount', <Amount value={null} />, /keine Angabe/],
  [
    'a date',
    <DateText value={Temporal.PlainDate.from('2026-11-22')} />,
    /<time datetime="2026-11-22">22\.11\.2026</,
  ],
  ['a date of the database', <DateText value="2026-01-02" />, />02\.01\.2026</],
  [
    'a moment in German time',
    <MomentText value={new Date('2026-07-01T22:30:00Z')} />,
    />02\.07\.2026, 00:30 Uhr</,
  ],
  ['a status', <Badge text="Bewilligt" tone="success" />, /kern-badge--success.*Bewilligt/],
  [
    'a task that can be done',
    <TaskList groups={[{ title: 'G', items: [{ ...task, href: '/k' }] }]} />,
    /href="\/k" aria-describedby="aufgabe-1-1-stand">Kosten.*id="aufgabe-1-1-stand"/,
  ],
  ['a task that must wait', <TaskList groups={[{ title: 'G', items: [task] }]} />, /^(?!.*<a ).*Kosten/],
  [
    'an answer to change',
    <SummaryList groups={[{ title: 'G', rows: [{ key: 'Titel', value: 'X', href: '/t' }] }]} />,
    /href="\/t"><span>Ändern<span class="fw-hidden-text"> \(Titel\)/,
  ],
  [
    'an answer not given',
    <SummaryList groups={[{ title: 'G', rows: [{ key: 'Titel', value: '' }] }]} />,
    /Keine Angabe/,
  ],
  ['pages', <Pagination previous="?v" next="?n" count="1 bis 2" />, /rel="prev".*1 bis 2.*rel="next"/],
  ['a way back', <BackLink href="/x" />, /href="\/x".*Zurück/],
  [
    'a path',
    <Breadcrumb items={[{ label: 'Start', href: '/' }]} current="Hier" />,
    /Start.*aria-current="page">Hier/,
  ],
  [
    'a step',
    <Steps current={2} steps={[{ label: 'A', href: '/a' }, { label: 'B' }]} />,
    /Schritt 2 von 2.*href="\/a".*aria-current="step">B/,
  ],
  [
    'an event',
    <Timeline events={[{ when: 'heute', by: 'Erika', title: 'Eingang' }]} />,
    /heute · Erika.*Eingang/,
  ],
  [
    'a figure',
    <StatTiles tiles={[{ label: 'Neu', figure: 3, href: '/neu' }]} />,
    /<dt[^>]*><a[^>]*href="\/neu">Neu.*<dd[^>]*>3</,
  ],
];

it.each(cases)('shows %s', (_, component, expected) => expect(renderToString(component)).toMatch(expected));

it('shows no pages where there are none', () => expect(renderToString(<Pagination />)).toBe(''));

describe('BarShare', () => {
  const show = (total: number, ...amounts: number[]) =>
    renderToString(
      <BarShare
        label="Ganzes"
        total={cents(total)}
        shares={amounts.map((amount, i) => ({ label: `Teil ${i}`, amount: cents(amount) }))}
        rest="Rest"
      />,
    );

  it('draws the parts and says them, with what is left', () => {
    const html = show(10000, 2500, 5000);
    expect(html).toMatch(/share-1" x="0" y="0" width="25" .*share-2" x="25" y="0" width="50" /);
    expect(html).toMatch(/Teil 0.*25,00\u00a0€.*\(25\u00a0%\).*Rest.*25,00\u00a0€/);
  });

  it('stays inside the bar when the parts exceed the whole', () =>
    expect(show(100, 80, 70)).toMatch(/x="80" y="0" width="20".*-0,50\u00a0€/));

  it('survives a whole of zero', () => expect(show(0, 0)).not.toContain('NaN'));
});
