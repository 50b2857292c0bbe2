export const START = '/';

const HERE = 'http://here.invalid';

/**
 * The page to go to after signing in: `target` when it is a path of this site, otherwise the start page.
 * Reads the address as a browser does, which takes "/\\host", "//host" and "/\t/host" for other sites.
 */
export function localTarget(target: unknown): string {
  if (typeof target !== 'string' || !target.startsWith('/') || !URL.canParse(target, HERE)) return START;
  const { origin, pathname, search } = new URL(target, HERE);
  return origin === HERE && !pathname.startsWith('//') ? pathname + search : START;
}
