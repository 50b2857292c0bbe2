import type { AwardLetter } from './award-letter';

/** A title stands in the line in which its text begins. */
const withTitle = /^([^:.\n]{1,60}):[ \t]+(\S.*)$/s;
const UNTITLED = 'Auflage';

/**
 * Auflagen from the caseworker's text: a paragraph each, its lines as they were typed; "Schnittstelle: Sie ist …"
 * has the title "Schnittstelle".
 */
export const conditionsOf = (text: string): AwardLetter['conditions'] =>
  text
    .split(/\n\s*\n|\r\n\s*\r\n/)
    .map((paragraph) => paragraph.trim().replace(/[ \t]*\r?\n[ \t]*/g, '\n'))
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => {
      const [, title = UNTITLED, rest = paragraph] = withTitle.exec(paragraph) ?? [];
      return { title, titled: title !== UNTITLED, text: rest };
    });
