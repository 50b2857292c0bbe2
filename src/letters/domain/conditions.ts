import type { AwardLetter } from './award-letter';

const titled = /^([^:.\n]{1,60}):\s+(\S.*)$/s;
const UNTITLED = 'Auflage';

/** Auflagen from the caseworker's text: a paragraph each; "Schnittstelle: Sie ist …" has the title "Schnittstelle". */
export const conditionsOf = (text: string): AwardLetter['conditions'] =>
  text
    .split(/\n\s*\n|\r\n\s*\r\n/)
    .map((paragraph) => paragraph.trim().replace(/\s*\n\s*/g, ' '))
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => {
      const [, title = UNTITLED, rest = paragraph] = titled.exec(paragraph) ?? [];
      return { title, text: rest };
    });
