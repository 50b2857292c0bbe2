import { formatDate, parseDate } from '@libs/dates';
import { words } from './address';

/** "31.12.2019" in an address; what is no day stays as it was typed, to be shown with what is wrong with it. */
export const standParameter = {
  name: 'stand',
  read: (text: string): string | undefined => {
    const day = parseDate(text);
    return day ? formatDate(day) : words(text);
  },
};
