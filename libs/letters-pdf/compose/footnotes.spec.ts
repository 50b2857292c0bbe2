import { aTemplate, someData } from '../testing/a-letter';
import { compose } from './compose';

const composed = (markdown: string, data: object = {}): ReturnType<typeof compose> =>
  compose(aTemplate(markdown), { ...someData, ...data });

it('are numbered in the order of their references', () => {
  const { body, footnotes } = composed('Text[^b], mehr[^a].\n\n[^a]: *A*, {{ x }}\n[^b]: B', { x: '[^b]' });
  expect(body).toEqual([
    {
      type: 'paragraph',
      content: [
        { text: 'Text' },
        { text: '¹', note: 1 },
        { text: ', mehr' },
        { text: '²', note: 2 },
        { text: '.' },
      ],
    },
  ]);
  expect(footnotes).toEqual([[{ text: 'B' }], [{ text: 'A', italic: true }, { text: ', [^b]' }]]);
});

it('may be referred to twice and serve annexes, too', () => {
  const { annexes, footnotes } = composed('a[^1]\n\n---\n\nb[^1]\n\n[^1]: N');
  expect(annexes).toMatchObject([[{ content: [{ text: 'b' }, { text: '¹', note: 1 }] }]]);
  expect(footnotes).toHaveLength(1);
});

it.each([
  ['a[^1]', '[^1]', 'Fußnote fehlt'],
  ['a[^1] b[^2]\n\n[^1]: N', '[^2]', 'Fußnote fehlt'],
  ['a\n\n[^1]: N', '[^1]:', 'Fußnote, auf die nichts verweist'],
  ['a[^1]\n\n[^1]: - N', '[^…]:', 'eine Fußnote besteht nur aus Text'],
  ['a[^1] b[^2]\n\n[^1]: N[^2]\n[^2]: M', '[^…]:', 'eine Fußnote verweist auf keine andere'],
  ['```felder\nOrt[^1]\n```\n\na[^1]\n\n[^1]: N', '[^1]', 'Fußnote fehlt'],
])('refuses %j', (markdown, placeholder, reason) =>
  expect(() => composed(markdown)).toThrow(expect.objectContaining({ placeholder, reason })),
);

it('are never made of what users typed', () =>
  expect(composed('{{ x }}', { x: '[^1] ^[a]\n\n[^1]: N' })).toMatchObject({ footnotes: [] }));
