import type { LetterKind } from '../../letters';
import type { FinalityReckoning, FinalityState } from './finality';

interface Act {
  readonly kind: LetterKind;
  readonly reckoning: Pick<FinalityReckoning, 'state'> | null;
}

/** What staff have to know while an act that takes an award away does not stand for good. */
interface Unsettled {
  readonly tone: 'warning' | 'danger';
  readonly title: string;
  readonly text: string;
}

const COUNTED =
  'Stand und Fristen des Vorgangs richten sich schon seit der Zeichnung nach ihm; die Mittel bleiben gebunden, bis er bestandskräftig ist.';

const open: Unsettled = {
  tone: 'warning',
  title: 'Der Aufhebungsbescheid ist noch nicht bestandskräftig.',
  text: `${COUNTED} Hebt ein Gericht ihn auf, lebt die Bewilligung wieder auf.`,
};

const unnotified: Unsettled = {
  tone: 'warning',
  title: 'Der Aufhebungsbescheid ist noch nicht bekannt gegeben und damit noch nicht wirksam.',
  text: `${COUNTED} Gegenüber der Kommune gilt die Bewilligung weiter, bis er bekannt gegeben ist (§ 43 Abs. 1 VwVfG).`,
};

const byState: Readonly<Record<FinalityState, Unsettled | null>> = {
  not_notified: unnotified,
  disputed: unnotified,
  running: open,
  sued: open,
  annulled: {
    tone: 'danger',
    title: 'Der Aufhebungsbescheid ist aufgehoben: Die Bewilligung gilt wieder.',
    text: 'Stellen Sie sie unter „Änderungen der Bewilligung“ wieder her, wenn das noch nicht geschehen ist. Waren die Mittel schon frei, geht das nicht mehr; dann ist eine neue Bewilligung nötig.',
  },
  final: null,
};

/** Of the acts of a case, the newest first, what does not stand for good about the last revocation; null for nothing. */
export function unsettledRevocation(acts: readonly Act[]): Unsettled | null {
  const last = acts.find(({ kind }) => kind === 'revocation')?.reckoning;
  return last ? byState[last.state] : null;
}
