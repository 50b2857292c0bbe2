import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bodyOf, type Checkpoint, ORIGIN, type SignedCheckpoint } from './checkpoint';

const ED25519 = Buffer.from([1]);

/** The Ed25519 key that signs checkpoints. It lies outside the database, whose owner must not have it. */
export class AuditKey {
  private readonly publicKey: KeyObject;
  private readonly id: Buffer;
  /** The public half in C2SP's form (`name+id+key`): give it to whoever checks from outside. */
  readonly verifierKey: string;

  constructor(private readonly privateKey: KeyObject) {
    this.publicKey = createPublicKey(privateKey);
    const raw = Buffer.concat([
      ED25519,
      Buffer.from(this.publicKey.export({ format: 'jwk' }).x!, 'base64url'),
    ]);
    this.id = createHash('sha256').update(`${ORIGIN}\n`).update(raw).digest().subarray(0, 4);
    this.verifierKey = `${ORIGIN}+${this.id.toString('hex')}+${raw.toString('base64')}`;
  }

  /** Reads the key file (PEM, PKCS 8) or creates it, readable by its owner only. */
  static at(file: string): AuditKey {
    mkdirSync(path.dirname(path.dirname(file)), { recursive: true });
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    createIfMissing(file);
    return new AuditKey(createPrivateKey(readFileSync(file)));
  }

  sign(checkpoint: Checkpoint): SignedCheckpoint {
    const signature = sign(null, Buffer.from(bodyOf(checkpoint)), this.privateKey);
    return { ...checkpoint, signature: Buffer.concat([this.id, signature]) };
  }

  verifies(checkpoint: SignedCheckpoint): boolean {
    const id = checkpoint.signature.subarray(0, this.id.length);
    const signature = checkpoint.signature.subarray(this.id.length);
    return id.equals(this.id) && verify(null, Buffer.from(bodyOf(checkpoint)), this.publicKey, signature);
  }
}

function createIfMissing(file: string): void {
  const { privateKey } = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  try {
    writeFileSync(file, privateKey, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
