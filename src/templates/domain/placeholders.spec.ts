import { checkTemplate, type DataModel, modelOf } from '@libs/letters-pdf';
import { type LetterKind, letterKinds, letterSamples } from '../../letters';
import { placeholdersOf } from './placeholders';
import { dataModelOf } from './template-faults';
import { words } from './words';

const kinds = Object.keys(letterKinds) as LetterKind[];

const namesIn = (model: DataModel): string[] => {
  if (model.type === 'list') return namesIn(model.of);
  return model.type === 'record'
    ? Object.entries(model.fields).flatMap(([name, field]) => [name, ...namesIn(field)])
    : [];
};

it.each(kinds)('explains every name in the data of %s', (kind) => {
  const { assumptions: _, ...printed } = letterSamples[kind].full as unknown as Record<string, unknown>;
  const sparse = letterSamples[kind].sparse as unknown as Record<string, unknown>;
  const names = namesIn(modelOf([printed, { ...sparse, assumptions: [] }]));
  expect(names.filter((name) => name !== 'assumptions' && !Object.hasOwn(words, name))).toEqual([]);
});

it.each(kinds)('offers for %s only what can be written into its template', (kind) => {
  const outside = placeholdersOf(dataModelOf(kind)).filter(({ path }) => !path.startsWith('eintrag'));
  const text = `---\nkind: a\ntitle: T\nsubject: S\nsignature: none\n---\n${outside.map(({ insert }) => insert).join('\n\n')}`;
  expect(checkTemplate(text, dataModelOf(kind))).toEqual([]);
});

it('writes amounts, days, lists, truths and what may be missing as a template needs them', () => {
  const full = { sum: 1, year: 2026, date: '2026-01-02', rules: ['a'], costs: [{ label: 'b' }], whole: true };
  const model = modelOf([
    { ...full, expectedBy: '2026-01-03', consent: { reference: 'x' } },
    { ...full, expectedBy: null, consent: null },
  ]);
  expect(placeholdersOf(model).map(({ insert, optional }) => [insert, optional])).toEqual([
    ['{{ sum | euro }}', false],
    ['{{ year }}', false],
    ['{{ date | datum }}', false],
    ['{% for eintrag in rules %}\n- {{ eintrag }}\n{% endfor %}', false],
    ['{% for eintrag in costs %}\n- …\n{% endfor %}', false],
    ['{{ eintrag.label }}', false],
    ['{% if whole %} … {% endif %}', false],
    ['{% if expectedBy %}{{ expectedBy | datum }}{% endif %}', true],
    ['{{ consent.reference }}', true],
  ]);
});
