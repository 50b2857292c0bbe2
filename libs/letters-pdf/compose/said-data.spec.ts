import { aTemplate, someData } from '../testing/a-letter';
import { compose } from './compose';
import { saidData } from './said-data';

const data = {
  ...someData,
  sum: 100,
  secret: 'x',
  person: { name: 'A', phone: '1' },
  rows: [
    { what: 'a', why: 'b' },
    { what: 'c', why: 'd' },
  ],
  list: ['e', 'f'],
  absent: null,
  other: null,
};
const saidBy = (markdown: string): Record<string, unknown> => saidData(aTemplate(markdown), data);

it.each<[string, string, object]>([
  ['a value', '{{ sum | euro }}', { sum: 100 }],
  ['of a record what is printed', '{{ person.name }}', { person: { name: 'A' } }],
  [
    'of each row what is printed',
    '{% for row in rows %}\n- {{ row.what }}\n{% endfor %}',
    { rows: [{ what: 'a' }, { what: 'c' }] },
  ],
  ['a list', '{{ list | join: ", " }}', { list: ['e', 'f'] }],
  ['what decides, also when it is missing', 'Text{% if absent %} mit{% endif %}', { absent: null }],
  ['nothing of a clause that falls away', 'Text{% if absent %}{{ secret }}{% endif %}', { absent: null }],
])('keeps %s', (_, markdown, kept) => {
  const base = saidBy('Text');
  expect(saidBy(markdown)).toEqual({ ...base, ...kept });
});

it('keeps the frame that every letter prints, in the order of the data', () => {
  const said = saidBy('Text');
  expect(said).toMatchObject({ number: someData.number, recipient: { name: someData.recipient.name } });
  expect(Object.keys(said)).toEqual(Object.keys(data).filter((key) => Object.hasOwn(said, key)));
});

it('is enough to make the same letter', () => {
  const template = aTemplate('{{ person.name }}: {{ sum | euro }}');
  expect(compose(template, saidData(template, data))).toEqual(compose(template, data));
});
