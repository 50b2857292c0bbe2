import { lineBreaksIn } from '../head-keys';
import { withoutLiquid } from './scan';
import { placeOf, type TemplateFault } from './template-fault';

/** What other programs give a meaning to, and letters print as it is typed. */
const literal = [
  {
    pattern: /<!--[^\n]*|<\/?[a-z][^<>\n]*>/gi,
    text: 'HTML gibt es in Schreiben nicht; es stünde so auf dem Papier. Löschen Sie es. Fett wird **so**, kursiv *so*.',
  },
  {
    pattern: /!\[[^[\]\n]*\]\([^()\n]*\)/g,
    text: 'Bilder gibt es in Schreiben nicht; die Zeichen stünden so auf dem Papier. Löschen Sie sie.',
  },
  {
    pattern: /(?<!!)\[[^[\]\n]*\]\([^()\n]*\)/g,
    text: 'Verweise gibt es auf Papier nicht; die Zeichen stünden so da. Schreiben Sie die Adresse aus.',
  },
] as const;

/** Nobody mends more at once. */
const MOST = 50;

/** Signs that would stand in the letter as they are typed; `lineOf` says where a line of the text, from 0, stands. */
export function checkLiteral(
  text: string,
  lineOf: (line: number, source: string) => number,
): TemplateFault[] {
  const shown = withoutLiquid(text);
  return literal.flatMap((sign) =>
    [...shown.matchAll(sign.pattern)].slice(0, MOST).map(({ index, 0: place }) => ({
      line: lineOf(lineBreaksIn(shown.slice(0, index)), place),
      place: placeOf(place),
      text: sign.text,
    })),
  );
}
