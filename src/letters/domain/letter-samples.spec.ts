import { compose, type LetterModel } from '@libs/letters-pdf';
import { letterTemplate } from '../testing/inputs';
import { type LetterKind, letterKinds } from './letter-kinds';
import { letterSamples } from './samples';
import { textOf } from './samples/letter-text';

const kinds = Object.keys(letterKinds) as LetterKind[];
const write = (kind: LetterKind, data: object): LetterModel =>
  compose(letterTemplate(letterKinds[kind].template), data as Record<string, unknown>);

describe.each(kinds)('%s', (kind) => {
  const { full, sparse } = letterSamples[kind];
  it('has a template that writes everything', () =>
    expect(textOf(write(kind, full)).length).toBeGreaterThan(400));
  it('can be written with the least', () => expect(textOf(write(kind, sparse)).length).toBeGreaterThan(400));
});
