/** What a colour says; the text beside it always says it too. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

/** Tones of a message to the reader. */
export type MessageTone = Exclude<Tone, 'neutral'>;
