import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Command, CommandContext } from '@libs/cli';
import { DomainError } from '@libs/errors';
import { changesNothing } from './domain/compare';
import { decodeRegisterFile } from './domain/decode';
import { parseGv100ad } from './domain/gv100ad';
import { parseSuccessions } from './domain/successions-csv';
import { comparisonLines, editionText } from './import-report';
import { importRegister, previewImport, type RegisterImport } from './register.import';

/** Names a part of the preview lists unless all are asked for. */
const LISTED = 25;

export const municipalitiesCommand: Command = {
  name: 'municipalities',
  usage: ['municipalities import DATEI [--preview] [--all] [--land 16] [--successors DATEI]'],
  run: runMunicipalities,
};

async function runMunicipalities(
  args: readonly string[],
  { work, actor, now, out }: CommandContext,
): Promise<number> {
  const { path, preview, most, ...options } = optionsOf(args);
  const input = await readImport(path, options);
  const comparison = await work.run(actor, (tx) =>
    preview ? previewImport(tx, input) : importRegister(tx, actor, now, input),
  );
  out(editionText(input.edition));
  for (const line of comparisonLines(comparison, { edition: input.edition, most })) out(line);
  out(outcome(preview, changesNothing(comparison)));
  return 0;
}

const outcome = (preview: boolean, nothing: boolean): string => {
  if (nothing) return 'Das Register ist schon auf diesem Stand. Nichts wurde geändert.';
  return preview ? 'Nur Vorschau: Nichts wurde geändert.' : 'Das Register ist übernommen.';
};

interface Options {
  readonly land: string;
  readonly successors: string | undefined;
}

function optionsOf(args: readonly string[]): Options & { path: string; preview: boolean; most: number } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      preview: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      land: { type: 'string', default: '16' },
      successors: { type: 'string' },
    },
  });
  const [verb, path, ...rest] = positionals;
  if (verb !== 'import' || !path || rest.length > 0)
    throw new DomainError('invalid_input', { message: `Aufruf: ${municipalitiesCommand.usage[0]}` });
  const { preview, all, land, successors } = values;
  return { path, preview, most: all ? Infinity : LISTED, land, successors };
}

async function readImport(path: string, { land, successors }: Options): Promise<RegisterImport> {
  const bytes = await contentOf(path);
  return {
    edition: parseGv100ad(decodeRegisterFile(bytes), land),
    fileSha256: createHash('sha256').update(bytes).digest('hex'),
    successions: successors ? parseSuccessions(decodeRegisterFile(await contentOf(successors))) : [],
  };
}

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'gibt es nicht',
  EACCES: 'darf nicht gelesen werden',
  EISDIR: 'ist ein Ordner',
};

async function contentOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const reason = unreadable[(error as NodeJS.ErrnoException).code ?? ''];
    if (!reason) throw error;
    throw new DomainError('invalid_input', { message: `Die Datei „${path}“ ${reason}.` });
  }
}
