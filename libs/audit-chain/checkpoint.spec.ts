import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { AuditKey } from './audit-key';
import { noteOf, parseNotes } from './checkpoint';

const newKey = (): AuditKey => new AuditKey(generateKeyPairSync('ed25519').privateKey);
const key = newKey();
const checkpoint = { size: 17, hash: Buffer.alloc(32, 7) };

it('is a signed note: origin, size, hash, empty line, signature', () =>
  expect(noteOf(key.sign(checkpoint))).toMatch(
    /^foerderwerk\/audit\n17\nBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=\n\n— foerderwerk\/audit [A-Za-z0-9+/]{91}=\n\n$/,
  ));

it('is read back as it was written, also behind a torn note', () =>
  fc.assert(
    fc.property(
      fc.array(fc.record({ size: fc.nat(), hash: fc.uint8Array({ minLength: 32, maxLength: 32 }) })),
      fc.nat(noteOf(key.sign(checkpoint)).length - 1),
      (checkpoints, cut) => {
        const signed = checkpoints.map(({ size, hash }) => key.sign({ size, hash: Buffer.from(hash) }));
        const torn = noteOf(key.sign(checkpoint)).slice(0, cut);
        expect(parseNotes(torn + signed.map(noteOf).join(''))).toEqual(signed);
      },
    ),
    { numRuns: 50 },
  ));

it.each([
  ['another size', { ...key.sign(checkpoint), size: 18 }],
  ['another hash', { ...key.sign(checkpoint), hash: Buffer.alloc(32) }],
  ['another key', newKey().sign(checkpoint)],
])('does not verify %s', (_, changed) => {
  expect(key.verifies(key.sign(checkpoint))).toBe(true);
  expect(key.verifies(changed)).toBe(false);
});
