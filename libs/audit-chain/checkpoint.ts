/** How long the trail is and the hash of its last entry: whoever keeps one sees every later rewriting. */
export interface Checkpoint {
  /** Entries up to here. */
  readonly size: number;
  readonly hash: Buffer;
}

/** A checkpoint with the signature line of its note: key id (4 bytes) and Ed25519 signature. */
export interface SignedCheckpoint extends Checkpoint {
  readonly signature: Buffer;
}

export const ORIGIN = 'foerderwerk/audit';

/** The three lines that are signed (C2SP tlog-checkpoint): origin, size, hash in base64. */
export const bodyOf = ({ size, hash }: Checkpoint): string =>
  `${ORIGIN}\n${size}\n${hash.toString('base64')}\n`;

/** The signed note (C2SP signed-note) with an empty line behind it, as it stands in the checkpoint log. */
export const noteOf = (checkpoint: SignedCheckpoint): string =>
  `${bodyOf(checkpoint)}\n— ${ORIGIN} ${checkpoint.signature.toString('base64')}\n\n`;

const NOTE = new RegExp(
  `${ORIGIN}\\n(\\d+)\\n([A-Za-z0-9+/=]+)\\n\\n— ${ORIGIN} ([A-Za-z0-9+/=]+)\\n\\n`,
  'g',
);

/** The notes of a checkpoint log, in its order. A note torn by a crash is passed over: it is appended again. */
export const parseNotes = (text: string): SignedCheckpoint[] =>
  [...text.matchAll(NOTE)].map(([, size, hash, signature]) => ({
    size: Number(size),
    hash: Buffer.from(hash!, 'base64'),
    signature: Buffer.from(signature!, 'base64'),
  }));

/** Where the last of some checkpoints ends; 0 when there is none. */
export const sizeOf = (checkpoints: readonly Checkpoint[]): number => checkpoints.at(-1)?.size ?? 0;
