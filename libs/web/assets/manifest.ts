import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';

/*
 * Packages are found as Node finds them, from this file: the working directory may be anywhere, packages may be
 * hoisted, and both jest and plain Node agree. Our own files lie beside this one, in the sources and in the build
 * (which therefore copies *.css, *.js and *.svg).
 */
const packages = createRequire(__filename);
const kern = (path: string) => packages.resolve(`@kern-ux/native/dist/${path}`);
const own = (name: string) => join(dirname(__filename), name);

const sources = {
  'kern.css': kern('kern.min.css'),
  'components.css': own('components.css'),
  'app.css': own('app.css'),
  'print.css': own('print.css'),
  'FiraSans-Regular.woff2': kern('fonts/fira-sans/FiraSans-Regular.woff2'),
  'FiraSans-SemiBold.woff2': kern('fonts/fira-sans/FiraSans-SemiBold.woff2'),
  'favicon.svg': own('favicon.svg'),
  'focus-on-load.js': own('focus-on-load.js'),
  'character-count.js': own('character-count.js'),
  'date-dots.js': own('date-dots.js'),
  'submit-once.js': own('submit-once.js'),
  'confirm.js': own('confirm.js'),
  'unsaved-changes.js': own('unsaved-changes.js'),
  'live-check.js': own('live-check.js'),
  'copy-text.js': own('copy-text.js'),
  'jump-to-line.js': own('jump-to-line.js'),
} as const;

export type AssetName = keyof typeof sources;

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 10);

function urlOf(name: string, file: string): string {
  const ending = extname(name);
  return `/assets/${name.slice(0, -ending.length)}.${hashOf(file)}${ending}`;
}

const names = Object.keys(sources) as AssetName[];

/** The public address of each asset; it changes with the content, so it may be cached for good. */
export const assetUrls = Object.fromEntries(
  names.map((name) => [name, urlOf(name, sources[name])]),
) as Readonly<Record<AssetName, string>>;

/** Public address to absolute file: everything that may be served under `/assets/`. */
export const assetFiles: Readonly<Record<string, string>> = Object.fromEntries(
  names.map((name) => [assetUrls[name], sources[name]]),
);

/** The style sheets of every page, in the order in which they build on each other. */
export const styles = names.filter((name) => name.endsWith('.css'));

/** The scripts of every page, each a comfort on its own. */
export const scripts = names.filter((name) => name.endsWith('.js'));
