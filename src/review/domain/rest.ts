/** Why less is granted than the directive would allow. */
export const restGrounds = {
  mittel: 'Die Haushaltsmittel reichen nicht',
  anderer: 'Ein anderer Grund',
} as const;
export type RestGround = keyof typeof restGrounds;

/** As the letter says it; only where money really is short. */
export const FUNDS_SHORT =
  'Der Betrag wurde in Ausübung des Ermessens im Rahmen der verfügbaren Haushaltsmittel festgesetzt.';

const SHORTEST = 10;

/** Why the rest is refused, as it stands in the letter (§ 39 VwVfG); null as long as nobody has said it. */
export function restReasonOf(ground: RestGround | '', text: string): string | null {
  const words = text.trim();
  if (ground === 'mittel') return words === '' ? FUNDS_SHORT : `${FUNDS_SHORT} ${words}`;
  return ground === 'anderer' && words.length >= SHORTEST ? words : null;
}

/** At the fields of a form, while nobody has. */
export const restMissing = {
  'rest.grund': 'Sie bewilligen weniger, als die Richtlinie erlaubt. Wählen Sie den Grund.',
};
export const restTooShort = {
  'rest.text': `Schreiben Sie, warum der Rest nicht bewilligt wird (mindestens ${SHORTEST} Zeichen).`,
};
