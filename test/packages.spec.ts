import lock from '../package-lock.json';

interface Package {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const packages = lock.packages as Readonly<Record<string, Package>>;

/** Where npm looks for a package that the one at `from` asks for: beside it, then one level up, to the root. */
function isLocked(from: string, name: string): boolean {
  for (let place = from; ; place = place.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    if (`${place ? `${place}/` : ''}node_modules/${name}` in packages) return true;
    if (place === '') return false;
  }
}

// npm leaves out what it could not see when it wrote the lock, and then refuses `npm ci` on every machine.
it('locks the binaries of every platform', () => {
  const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(from, name)),
  );
  expect(missing).toEqual([]);
});
