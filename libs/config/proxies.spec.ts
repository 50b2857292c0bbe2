import { readConfig } from './index';

const read = (text: string) => readConfig({ TRUSTED_PROXIES: text }).trustedProxies;

it('trusts nobody by default', () => expect(readConfig({}).trustedProxies).toBeNull());

it.each([
  ['10.0.0.5', ['10.0.0.5']],
  ['10.0.0.5, 10.1.0.0/24', ['10.0.0.5', '10.1.0.0/24']],
  ['::1,fd00::/8', ['::1', 'fd00::/8']],
])('reads %s', (text, proxies) => expect(read(text)).toEqual(proxies));

it.each([
  ...['1', 'true', '*', 'loopback', 'proxy.example', '10.0.0', '10.0.0.5,', '300.0.0.1', '10.0.0.5 10.0.0.6'],
  ...['0.0.0.0/0', '::/0', '10.0.0.0/33', 'fd00::/129', '10.0.0.0/', '10.0.0.0/08', '10.0.0.0/8/8'],
])('refuses %s', (text) =>
  expect(() => read(text)).toThrow(`TRUSTED_PROXIES=${text}: erwartet wird eine Liste der Proxys`),
);
