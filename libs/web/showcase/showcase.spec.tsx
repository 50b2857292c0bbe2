import { renderToString } from 'preact-render-to-string';
import { ShowcasePage } from './showcase';

const html = renderToString(<ShowcasePage />);
const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found!);

const ids = all(/ id="([^"]+)"/g);

it('gives no id twice', () => expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]));

it.each([
  ['labels', / for="([^"]+)"/g],
  ['descriptions', / aria-describedby="([^"]+)"/g],
  ['links within the page', / href="#([^"]+)"/g],
  ['suggestions', / list="([^"]+)"/g],
])('has %s that lead somewhere', (_, pattern) => {
  const references = all(pattern).flatMap((list) => list.split(' '));
  expect(references.length).toBeGreaterThan(0);
  expect(references.filter((id) => !ids.includes(id))).toEqual([]);
});

it('carries nothing that a strict security policy refuses', () =>
  expect(html).not.toMatch(/ style="| on[a-z]+="|<script|javascript:/));
