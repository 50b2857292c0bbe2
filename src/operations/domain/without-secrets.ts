const HIDDEN = '***';

/** Where errors of servers and libraries carry secrets, each with what stays of it. */
const places: readonly (readonly [RegExp, string])[] = [
  // postgres://user:password@host, smtp://user:password@host
  [/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/?#]*@/gi, `$1${HIDDEN}@`],
  [/\b(authorization["']?\s*[=:]\s*["']?\w+\s+)[^\s"',;]+/gi, `$1${HIDDEN}`],
  [/\b(bearer\s+)[a-z0-9+/=._~-]{16,}/gi, `$1${HIDDEN}`],
  [
    /((?:password|passwort|passwd|pwd|secret|token|api[_-]?key|credentials?)["']?\s*[=:]\s*)("[^"]*"|'[^']*'|[^\s,;&]+)/gi,
    `$1${HIDDEN}`,
  ],
];

/** An error text for the operator's screen: complete, except for credentials. */
export const withoutSecrets = (text: string): string =>
  places.reduce((rest, [place, kept]) => rest.replace(place, kept), text);
