import { execFileSync } from 'node:child_process';
import { chownSync, mkdirSync } from 'node:fs';

/** The operating system's user that PostgreSQL runs as; undefined where it may run as ourselves. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

const NAME = 'postgres';

const number = (command: string, ...args: string[]): number =>
  Number(execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));

const lookUp = (): ServerUser => ({ uid: number('id', '-u', NAME), gid: number('id', '-g', NAME) });

/** PostgreSQL refuses to run as root: then it runs as the system's user postgres, created when missing. */
export function serverUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  try {
    return lookUp();
  } catch {
    execFileSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME]);
    return lookUp();
  }
}

/** A folder that only the server's user can read. */
export function ownFolder(folder: string, user: ServerUser | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user) chownSync(folder, user.uid, user.gid);
}
