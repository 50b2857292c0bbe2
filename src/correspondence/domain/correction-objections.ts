import type { FormErrors } from '@libs/web';
import type { Temporal } from 'temporal-polyfill';
import { citedOn } from '../../letters';
import type { AnyContent } from './content';
import { inOneLine } from './letter-words';
import { changesSubstance } from './substance';

/** The letter that is corrected. */
export interface CorrectedLetter {
  /** Everything that it says, in one line. */
  readonly text: string;
  readonly recipient: string;
  /** Whether it decides something. */
  readonly act: boolean;
}

const NOT_THERE = 'Stelle: Dieser Text steht nicht im Schreiben. Übernehmen Sie ihn Wort für Wort.';

/** Only what stands in the letter is corrected, and never what an act decides (§ 42 VwVfG). */
export function correctionObjections(
  content: AnyContent,
  corrected: CorrectedLetter | null,
  today: Temporal.PlainDate,
): FormErrors {
  if (!corrected) return {};
  return Object.fromEntries(
    [1, 2, 3].flatMap((number) => {
      const [wrong, right] = [`falsch${number}`, `richtig${number}`].map((name) =>
        inOneLine(content[name] ?? ''),
      );
      if (!wrong) return [];
      if (!corrected.text.includes(wrong)) return [[`falsch${number}`, `${number}. ${NOT_THERE}`]];
      if (!corrected.act || !changesSubstance(corrected, wrong, right!)) return [];
      return [[`richtig${number}`, `${number}. Stelle: ${decidesAnew(today)}`]];
    }),
  );
}

const decidesAnew = (today: Temporal.PlainDate): string =>
  'Betrag, Zeitraum und Empfänger eines Bescheids sind kein Schreibfehler und lassen sich nicht berichtigen ' +
  `(${citedOn(today, '§ 42')}). Dafür ist ein Änderungsbescheid nötig.`;
