import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { normalised } from './domain/password-rule';

/** OWASP Password Storage Cheat Sheet: argon2id with 19 MiB, two passes, one lane; about 30 ms. */
const cost = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(normalised(password), cost);

export const isPassword = (passwordHash: string, password: string): Promise<boolean> =>
  verify(passwordHash, normalised(password));

const NEW_BYTES = 15;

/** A password that nobody can guess, for the first sign-in: 20 signs. */
export const newPassword = (): string => randomBytes(NEW_BYTES).toString('base64url');
