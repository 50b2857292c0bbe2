import type { LetterModel } from '../letter-model';
import type { Atom, Tag } from './atom';
import { type } from './sheet';
import { type Measure, textAtoms } from './text-atoms';

/** What ends a letter: greeting formula, name and function, small print, list of enclosures. */
export function closingAtoms(
  { signature, notes, enclosures }: LetterModel,
  parent: Tag,
  measure: Measure,
): Atom[] {
  const text = (content: string, before: number, bold = false): Atom[] =>
    textAtoms(
      [{ text: content }],
      { tag: { role: 'P', parent }, measure },
      {
        type: type.body,
        before,
        bold,
        glued: true,
      },
    );
  const small = (content: string): Atom[] =>
    textAtoms(
      [{ text: content }],
      { tag: { role: 'P', parent }, measure },
      {
        type: type.small,
        before: 8,
        glued: true,
      },
    );
  const signed = signature
    ? [...text(signature.closing, 18), ...text(signature.name, 14, true), ...text(signature.function, 0)]
    : [];
  return [...ended([...signed, ...notes.flatMap(small)]), ...enclosureAtoms(enclosures, parent, measure)];
}

const ended = (atoms: readonly Atom[]): Atom[] =>
  atoms.map((atom, index) => (index === atoms.length - 1 ? { ...atom, glued: false } : atom));

function enclosureAtoms(enclosures: readonly string[], parent: Tag, measure: Measure): Atom[] {
  if (enclosures.length === 0) return [];
  const list: Tag = { role: 'L', parent, numbering: 'Disc' };
  const title = textAtoms(
    [{ text: 'Anlagen' }],
    { tag: { role: 'P', parent }, measure },
    {
      type: type.small,
      before: 16,
      bold: true,
      glued: true,
    },
  );
  const items = enclosures.flatMap((enclosure) => {
    const body: Tag = { role: 'LBody', parent: { role: 'LI', parent: list } };
    return textAtoms([{ text: enclosure }], { tag: body, measure }, { type: type.small, before: 0 });
  });
  return [...title, ...items];
}
