/** An e-mail address as accounts know it: people write theirs with capitals and blanks as they please. */
export const normalisedEmail = (email: string): string => email.trim().toLowerCase();
