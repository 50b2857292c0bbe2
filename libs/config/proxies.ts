import { isIP } from 'node:net';
import type { Reader } from './readers';

/**
 * Addresses and networks of the proxies before the product. Not their number: whoever reaches the product past
 * them could then name any address as its own. For the same reason not everybody (`/0`).
 */
export const trustedProxies: Reader<readonly string[]> = (text) => {
  const addresses = text.split(',').map((address) => address.trim());
  if (!addresses.every(isNetwork))
    throw new Error('eine Liste der Proxys davor nach Adresse, mit Komma getrennt, wie 10.0.0.5,10.1.0.0/24');
  return addresses;
};

const longestPrefix: Readonly<Record<number, number>> = { 4: 32, 6: 128 };

function isNetwork(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const longest = longestPrefix[isIP(address)];
  if (longest === undefined || rest.length > 0) return false;
  return prefix === undefined || (/^[1-9]\d{0,2}$/.test(prefix) && Number(prefix) <= longest);
}
