import { formatDate } from '@libs/dates';
import { Temporal } from 'temporal-polyfill';
import type { DeliveryFacts, RemedyLaw } from './facts';
import type { FinalityReckoning, FinalityState } from './finality';
import { provisionEnds } from './notice-of';
import { withheld } from './withheld';

interface Letter {
  readonly facts: DeliveryFacts;
  readonly law: RemedyLaw;
  readonly reckoning: FinalityReckoning | null;
}

/** What the recipient has to know of a letter, in plain sentences; days are those that are safe for them. */
export function remarksOn(letter: Letter, today: Temporal.PlainDate): string[] {
  if (!letter.reckoning) return [];
  const { state, notice } = letter.reckoning;
  if (!notice && (state === 'sued' || state === 'annulled')) return standing[state](letter);
  const refusal = withheld(letter, today);
  if (refusal) return [refusal];
  if (!notice) return [unnotified(letter)];
  return [...notified(letter.reckoning, today), ...standing[letter.reckoning.state](letter)];
}

function unnotified({ facts, law }: Letter): string {
  const attempt = facts.attempts.at(-1)!;
  if (attempt.channel === 'post')
    return 'Für diesen Bescheid ist noch kein Tag der Bekanntgabe festgestellt. Die Bewilligungsbehörde meldet sich.';
  const ends = provisionEnds(attempt, law);
  const until = ends ? ` Bitte rufen Sie ihn bis zum ${formatDate(ends.date)} ab.` : '';
  return (
    'Wenn Sie den Bescheid öffnen, gilt er am Tag nach dem Abruf als bekannt gegeben; dann beginnt die Klagefrist.' +
    until
  );
}

function notified({ notice }: FinalityReckoning, today: Temporal.PlainDate): string[] {
  const { date } = notice!.earlier;
  const day = formatDate(date);
  return [
    Temporal.PlainDate.compare(date, today) > 0
      ? `Der Bescheid gilt am ${day} als bekannt gegeben.`
      : `Bekannt gegeben am ${day}.`,
  ];
}

const running = ({ facts, reckoning }: Letter): string[] => [
  facts.waivedOn
    ? `Auf Rechtsbehelfe verzichtet am ${formatDate(facts.waivedOn)}. Bestandskräftig ab ${formatDate(reckoning!.final!.date)}.`
    : `Eine Klage ist bis zum ${formatDate(reckoning!.remedy!.safeEnd.date)} möglich.`,
];

/** Once it is notified, by how it stands. */
const standing: Readonly<Record<FinalityState, (letter: Letter) => string[]>> = {
  not_notified: running,
  running,
  disputed: () => [],
  sued: () => [
    'Gegen den Bescheid ist eine Klage anhängig. Bis sie entschieden ist, wird er nicht bestandskräftig.',
  ],
  annulled: () => ['Der Bescheid ist aufgehoben.'],
  final: ({ reckoning }) => [
    `Der Bescheid ist seit dem ${formatDate(reckoning!.final!.date)} bestandskräftig: Eine Klage ist nicht mehr möglich.`,
  ],
};
