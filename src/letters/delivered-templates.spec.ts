import { readFileSync } from 'node:fs';
import { templatePath } from '@libs/config';
import { checkTemplate, compose, modelOf, readTemplate } from '@libs/letters-pdf';
import { type LetterKind, letterKinds } from './domain/letter-kinds';
import { letterSamples } from './domain/samples';

const kinds = Object.keys(letterKinds) as LetterKind[];
const textOf = (kind: LetterKind): string =>
  readFileSync(templatePath('letters', letterKinds[kind].template), 'utf8');

describe.each(kinds)('the delivered template of %s', (kind) => {
  it('has no faults', () =>
    expect(checkTemplate(textOf(kind), modelOf(Object.values(letterSamples[kind])))).toEqual([]));

  it.each(['full', 'sparse'] as const)('makes a letter of the %s sample', (size) =>
    expect(compose(textOf(kind), { ...letterSamples[kind][size] }).kind).toBe(
      letterKinds[kind].template.replace('.md', ''),
    ),
  );

  it('instructs about a remedy if it is an act, and only then', () =>
    expect(readTemplate(textOf(kind)).head.remedy).toBe(letterKinds[kind].act ? 'court' : 'none'));

  it('says from which day on it is meant', () =>
    expect(readTemplate(textOf(kind)).head.validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/));
});
