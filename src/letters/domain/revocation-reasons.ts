import type { Mark } from '@libs/directive';
import type { Temporal } from 'temporal-polyfill';
import type { Assumption } from './assumption';
import { citedOn } from './provisions';
import { revocationGrounds, type RevocationProvision } from './revocation-grounds';

interface RevocationReason {
  readonly provision: RevocationProvision;
  /** Sentence and number that an act names. */
  readonly cites: string;
  /** What has to be the case, as a subordinate clause after "wenn". */
  readonly condition: string;
  /** Whether its wording and its number were checked against the law. */
  readonly mark: Mark;
}

/** The conditions of §§ 48 and 49 VwVfG on which an award can fall, each under its sentence and number. */
export const revocationReasons = {
  unlawful: {
    provision: '§ 48',
    cites: '§ 48 Abs. 1 und 2',
    condition: 'er rechtswidrig ist und der Begünstigte auf seinen Bestand nicht schutzwürdig vertraut hat',
    mark: 'assumed',
  },
  deceit: {
    provision: '§ 48',
    cites: '§ 48 Abs. 1 und Abs. 2 Satz 3 Nr. 1',
    condition: 'er rechtswidrig ist und durch arglistige Täuschung, Drohung oder Bestechung erwirkt wurde',
    mark: 'assumed',
  },
  wrong_statements: {
    provision: '§ 48',
    cites: '§ 48 Abs. 1 und Abs. 2 Satz 3 Nr. 2',
    condition:
      'er rechtswidrig ist und durch Angaben erwirkt wurde, die in wesentlicher Beziehung unrichtig oder unvollständig waren',
    mark: 'assumed',
  },
  known_unlawful: {
    provision: '§ 48',
    cites: '§ 48 Abs. 1 und Abs. 2 Satz 3 Nr. 3',
    condition:
      'er rechtswidrig ist und der Begünstigte das kannte oder infolge grober Fahrlässigkeit nicht kannte',
    mark: 'assumed',
  },
  reserved: {
    provision: '§ 49 Abs. 2',
    cites: '§ 49 Abs. 2 Satz 1 Nr. 1',
    condition: 'der Widerruf durch Rechtsvorschrift zugelassen oder im Bescheid vorbehalten ist',
    mark: 'assumed',
  },
  condition_future: {
    provision: '§ 49 Abs. 2',
    cites: '§ 49 Abs. 2 Satz 1 Nr. 2',
    condition:
      'mit ihm eine Auflage verbunden ist und der Begünstigte diese nicht oder nicht innerhalb einer ihm gesetzten Frist erfüllt hat',
    mark: 'assumed',
  },
  new_facts: {
    provision: '§ 49 Abs. 2',
    cites: '§ 49 Abs. 2 Satz 1 Nr. 3',
    condition:
      'die Behörde auf Grund nachträglich eingetretener Tatsachen berechtigt wäre, ihn nicht zu erlassen, und ohne den Widerruf das öffentliche Interesse gefährdet würde',
    mark: 'assumed',
  },
  new_law: {
    provision: '§ 49 Abs. 2',
    cites: '§ 49 Abs. 2 Satz 1 Nr. 4',
    condition:
      'die Behörde auf Grund einer geänderten Rechtsvorschrift berechtigt wäre, ihn nicht zu erlassen, soweit der Begünstigte von ihm noch keinen Gebrauch gemacht oder noch keine Leistungen empfangen hat, und ohne den Widerruf das öffentliche Interesse gefährdet würde',
    mark: 'assumed',
  },
  common_good: {
    provision: '§ 49 Abs. 2',
    cites: '§ 49 Abs. 2 Satz 1 Nr. 5',
    condition: 'schwere Nachteile für das Gemeinwohl zu verhüten oder zu beseitigen sind',
    mark: 'assumed',
  },
  purpose: {
    provision: '§ 49 Abs. 3',
    cites: '§ 49 Abs. 3 Satz 1 Nr. 1',
    condition:
      'die Leistung nicht, nicht alsbald nach der Erbringung oder nicht mehr für den im Bescheid bestimmten Zweck verwendet wird',
    mark: 'confirmed',
  },
  condition: {
    provision: '§ 49 Abs. 3',
    cites: '§ 49 Abs. 3 Satz 1 Nr. 2',
    condition:
      'mit ihm eine Auflage verbunden ist und der Begünstigte diese nicht oder nicht innerhalb einer ihm gesetzten Frist erfüllt hat',
    mark: 'confirmed',
  },
} as const satisfies Record<string, RevocationReason>;

export type RevocationReasonName = keyof typeof revocationReasons;
export const revocationReasonNames = Object.keys(revocationReasons) as readonly RevocationReasonName[];

/** What of a ground nobody has confirmed: its conditions, as a letter of this day says them. */
export const assumedOf = (
  day: Temporal.PlainDate,
  name: RevocationReasonName,
): readonly Pick<Assumption, 'field' | 'value'>[] => {
  const { provision, requires } = citedReason(day, name);
  return revocationReasons[name].mark === 'assumed'
    ? [{ field: 'grounds', value: `Voraussetzungen nach ${provision}: ${requires}` }]
    : [];
};

/** Sentence and number as cited on a day, and what they require, as a sentence. */
export function citedReason(
  day: Temporal.PlainDate,
  name: RevocationReasonName,
): { readonly provision: string; readonly requires: string } {
  const { provision, cites, condition } = revocationReasons[name];
  const { verb } = revocationGrounds[provision];
  return {
    provision: citedOn(day, cites),
    requires: `Danach kann ein Bescheid ${verb} werden, wenn ${condition}.`,
  };
}
