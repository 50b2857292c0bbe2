import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

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
  mkdirSync(path.dirname(folder), { recursive: true });
  if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
  if (user) chownSync(folder, user.uid, user.gid);
}

/** A file that only the server's user can read. */
export function ownFile(file: string, content: string, user: ServerUser | undefined): void {
  writeFileSync(file, content, { mode: 0o600 });
  if (user) chownSync(file, user.uid, user.gid);
}
