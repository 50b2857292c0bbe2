import fc from 'fast-check';
import type { Block } from '../letter-model';
import { aTemplate, someData } from '../testing/a-letter';
import { compose } from './compose';
import { LetterTemplateError } from './letter-template-error';

const bodyOf = (markdown: string, data: object = {}): readonly Block[] =>
  compose(aTemplate(markdown), { ...someData, ...data }).body;

const refusal = (
  markdown: string,
  data: object = {},
  head: Record<string, string> = {},
): LetterTemplateError => {
  try {
    compose(aTemplate(markdown, head), { ...someData, ...data });
  } catch (error) {
    if (error instanceof LetterTemplateError) return error;
    throw error;
  }
  throw new Error('composed a letter');
};

describe('filters', () => {
  it.each([
    ['{{ x | euro }}', 1234567, '12.345,67\u00a0€'],
    ['{{ x | euro }}', 0, '0,00\u00a0€'],
    ['{{ x | datum }}', '2026-01-02', '02.01.2026'],
    ['{{ x | datum_lang }}', '2026-03-01', '1.\u00a0März 2026'],
    ['{{ x | zeitpunkt }}', '2026-07-01T22:05:00Z', '02.07.2026, 00:05\u00a0Uhr'],
    ['{{ x | zeitpunkt }}', '2026-12-01T22:05:00Z', '01.12.2026, 23:05\u00a0Uhr'],
    ['{{ x | prozent }}', 82.5, '82,5\u00a0%'],
  ])('%s of %j is %s', (markdown, x, text) =>
    expect(bodyOf(markdown, { x })).toEqual([{ type: 'paragraph', content: [{ text }] }]),
  );
});

describe('refuses', () => {
  it.each([
    ['{{ unknown }}', {}, 'unknown'],
    ['{{ x.unknown }}', { x: {} }, 'x.unknown'],
    ['{{ x }}', { x: null }, '{{ x }}'],
    ['{{ x }}', { x: '' }, '{{ x }}'],
    ['{{ x }}', { x: ' \n ' }, '{{ x }}'],
    ['{{ x }}', { x: {} }, '{{ x }}'],
    ['{{ x }}', { x: ['a'] }, '{{ x }}'],
    ['{{ x }}', { x: true }, '{{ x }}'],
    ['{{ x }}', { x: Number.NaN }, '{{ x }}'],
    ['{{ x | markdown }}', { x: '' }, '{{ x | markdown }}'],
    ['{{ x | euro }}', { x: '12' }, '{{ x | euro }}'],
    ['{{ x | euro }}', { x: 1.5 }, '{{ x | euro }}'],
    ['{{ x | datum }}', { x: '22.11.2026' }, '{{ x | datum }}'],
    ['{{ x | datum }}', { x: '2026-02-30' }, '{{ x | datum }}'],
    ['{{ x | prozent }}', { x: null }, '{{ x | prozent }}'],
    ['{{ x | join }}', { x: ['a', null] }, '{{ x | join }}'],
    ['{{ x | join }}', { x: [] }, '{{ x | join }}'],
    ['{{ "a" | append: x }}', { x: null }, '{{ "a" | append: x }}'],
    ['{{ x | nofilter }}', { x: 1 }, '{{ x | nofilter }}'],
    ['{{ x | raw }}', { x: '# a' }, '{{ x | raw }}'],
    ['{% if typo %}a{% endif %}', {}, 'typo'],
    ['{% for a in x.list %}a{% endfor %}', { x: {} }, 'x.list'],
    ['{% if x %}', { x: 1 }, '{% if x %}'],
    ['{{ x', { x: 1 }, '{{ x'],
    ['{% include "/etc/passwd" %}', {}, '{% include "/etc/passwd" %}'],
    ['{% echo x %}', { x: '# a' }, '{% echo x %}'],
  ])('%s with %j, naming the place', (markdown, data, placeholder) =>
    expect(refusal(markdown, data)).toMatchObject({ template: 'probe', placeholder }),
  );

  it.each([
    ['#### too deep', '####'],
    ['```\ncode\n```', '```'],
    ['- a\n\n  ---', 'hr'],
  ])('Markdown that paper cannot show: %j', (markdown, placeholder) =>
    expect(refusal(markdown)).toMatchObject({ placeholder }),
  );

  it.each([
    ['kind', ''],
    ['validFrom', 'soon'],
    ['signature', 'stamp'],
    ['colour', 'red'],
  ])('front matter %s: %s', (key, value) =>
    expect(refusal('a', {}, { [key]: value })).toMatchObject({ placeholder: key }),
  );

  it('an act that nobody signs', () =>
    expect(refusal('a', {}, { remedy: 'court', signature: 'none' })).toMatchObject({
      placeholder: 'signature',
      reason: expect.stringContaining('Bescheid'),
    }));

  it('a text without front matter', () =>
    expect(() => compose('# a', someData)).toThrow(LetterTemplateError));

  it.each(['contact', 'signatory', 'createdAt', 'recipient'])('data without %s', (key) =>
    expect(refusal('a', { [key]: undefined }).placeholder).toContain(key),
  );
});

describe('what users typed', () => {
  const anyText = fc.string({ unit: fc.constantFrom(...'# -*_|`~<>[]()!&;:\\\n\t.1+={}%"\'$a ß\u2028\r') });
  const squeeze = (text: string): string => text.replace(/[\s\u2028]+/g, ' ').trim();
  const textOf = (blocks: readonly Block[]): string =>
    squeeze(
      blocks
        .map((block) => (block.type === 'paragraph' ? (block.content[0]?.text ?? '') : block.type))
        .join(' '),
    );

  it('stays text in a paragraph', () =>
    fc.assert(
      fc.property(anyText, (x) => {
        fc.pre(squeeze(x) !== '');
        const blocks = bodyOf('{{ x }}', { x });
        expect(new Set(blocks.map((block) => block.type))).toEqual(new Set(['paragraph']));
        expect(textOf(blocks)).toBe(squeeze(x));
      }),
    ));

  it('stays text in a table cell', () =>
    fc.assert(
      fc.property(anyText, (x) => {
        fc.pre(squeeze(x) !== '');
        const [table] = bodyOf('|a|b|\n|---|---|\n|{{ x }}|z|', { x });
        if (table?.type !== 'table') throw new Error('no table');
        expect(table.rows[0]?.cells.map((cell) => squeeze(cell[0]?.text ?? ''))).toEqual([squeeze(x), 'z']);
      }),
    ));

  it('becomes Markdown only with the filter of that name', () =>
    expect(bodyOf('{{ x | markdown }}', { x: '## a' })).toMatchObject([{ type: 'heading', level: 2 }]));

  it('keeps typed line breaks and paragraphs', () =>
    expect(bodyOf('{{ x }}', { x: 'a\r\nb\n\nc' })).toEqual([
      { type: 'paragraph', content: [{ text: 'a\nb' }] },
      { type: 'paragraph', content: [{ text: 'c' }] },
    ]));
});

describe('blocks', () => {
  it('numbers sections and their paragraphs when asked, until the next level 1 heading', () => {
    const template = aTemplate('a\n\n## B\n\nc\n\nd\n\n# E\n\nf', { numbering: 'paragraphs' });
    const numbers = compose(template, someData).body.map((block) =>
      'number' in block ? block.number : null,
    );
    expect(numbers).toEqual([null, '1', '1.1', '1.2', null, null]);
  });

  it('reads tables with alignment and sum rows out of loops', () => {
    const markdown =
      '| A | B |\n| --- | ---: |\n{% for r in rows %}\n| {{ r }} | 1 |\n{% endfor %}\n| **Summe** | 2 |';
    expect(bodyOf(markdown, { rows: ['x', 'y'] })).toMatchObject([
      { columns: ['left', 'right'], rows: [{ sum: false }, { sum: false }, { sum: true }] },
    ]);
  });

  it('counts the items of a loop', () =>
    expect(bodyOf('{% for r in rows %}\n1. {{ r }}\n{% endfor %}', { rows: ['x', 'y'] })).toMatchObject([
      { type: 'list', ordered: true, items: [{ label: '1.' }, { label: '2.' }] },
    ]));

  it('marks bold and italic, and ties what belongs together', () =>
    expect(bodyOf('**a** *b* § 44 Abs. 3, z. B. c')).toEqual([
      {
        type: 'paragraph',
        content: [
          { text: 'a', bold: true },
          { text: ' ' },
          { text: 'b', italic: true },
          { text: ' §\u00a044 Abs.\u00a03, z.\u00a0B. c' },
        ],
      },
    ]));

  it('puts what follows "---" on pages of their own', () => {
    const { body, annexes } = compose(aTemplate('a\n\n---\n\n```felder\nOrt | {{ x }}\n```'), {
      ...someData,
      x: 'a|b',
    });
    expect(body).toHaveLength(1);
    expect(annexes).toMatchObject([[{ type: 'fields', rows: [[[{ text: 'Ort' }], [{ text: 'a|b' }]]] }]]);
  });

  it('is plain JSON', () => {
    const model = compose(aTemplate('# a\n\n- b'), someData);
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });
});
