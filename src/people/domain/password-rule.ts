export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;

/** The same password from every keyboard: composed umlauts, no blanks around it (as forms send it). */
export const normalised = (password: string): string => password.normalize('NFKC').trim();

type Weakness = 'too_short' | 'too_long' | 'is_email';

/** What speaks against a password, or null. Length decides, not signs of several kinds (NIST SP 800-63B 3.1.1.2). */
export function weaknessOf(password: string, email: string): Weakness | null {
  const length = [...normalised(password)].length;
  if (length < SHORTEST_PASSWORD) return 'too_short';
  if (length > LONGEST_PASSWORD) return 'too_long';
  return normalised(password).toLowerCase() === email ? 'is_email' : null;
}
