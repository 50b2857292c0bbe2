/** How a form sends yes and no; nothing for an open question. */
export const YES_NO = ['ja', 'nein'];

export const answerOf = (text: string): boolean | null => (text === '' ? null : text === 'ja');

export const answerText = (answer: boolean | null): string => (answer === null ? '' : answer ? 'ja' : 'nein');

export const yesNoOptions = [
  { value: 'ja', label: 'Ja' },
  { value: 'nein', label: 'Nein' },
];
