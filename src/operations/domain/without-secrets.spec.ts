import fc from 'fast-check';
import { withoutSecrets } from './without-secrets';

it.each([
  ['connect postgres://web:geheim@db:5432/x failed', 'connect postgres://***@db:5432/x failed'],
  ['smtp://user%40x:p@ss@mail.example refused', 'smtp://***@mail.example refused'],
  ['fetch https://ghp_abc@host/x failed', 'fetch https://***@host/x failed'],
  ['Authorization: Bearer eyJhbGciOi.J9.x-y_z', 'Authorization: Bearer ***'],
  ['sent Bearer eyJhbGciOiJIUzI1NiJ9.e30.x', 'sent Bearer ***'],
  ['535 password=hunter2; try again', '535 password=***; try again'],
  ['{"apiKey":"abc","to":"a@b.example"}', '{"apiKey":***,"to":"a@b.example"}'],
  ["passwort: 'zwei Worte'.", 'passwort: ***.'],
])('takes the credentials out of %s', (text, expected) => expect(withoutSecrets(text)).toBe(expected));

it.each([
  'connect ECONNREFUSED 127.0.0.1:25',
  '550 5.1.1 <mia.muster@musterstadt.example>: Recipient address rejected',
  'nobody consumes letter.print',
  'GET https://mail.example/a?b=c@d returned 500',
  'Das Passwort stimmt nicht.',
  'bearer authentication is not supported',
])('leaves %s as it is', (text) => expect(withoutSecrets(text)).toBe(text));

it('lets no password of an address through', () =>
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9!$%*+_~]{6,20}$/), (password) => {
      expect(withoutSecrets(`smtp://post:${password}@mail.example:465`)).not.toContain(`:${password}@`);
    }),
  ));
