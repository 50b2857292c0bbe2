import { createHash, randomBytes } from 'node:crypto';

const BYTES = 32;
const shape = /^[\w-]{43}$/;

/** What a signed-in browser holds: 256 random bits. The database knows only the hash. */
export const newToken = (): string => randomBytes(BYTES).toString('base64url');

export const isToken = (value: unknown): value is string => typeof value === 'string' && shape.test(value);

/** SHA-256; enough for a secret of full entropy, which nobody can guess. */
export const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
