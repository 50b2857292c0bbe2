import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compose, typeset } from '@libs/letters-pdf';
import { attachmentOf } from '../../src/letters/domain/letter-attachment';
import { type LetterKind, letterKinds } from '../../src/letters/domain/letter-kinds';
import { letterSamples } from '../../src/letters/domain/samples';

export interface PrintedLetter {
  readonly name: string;
  readonly file: string;
  readonly title: string;
  readonly verifyUrl: string | null;
  readonly attached: boolean;
}

/** Every kind of letter with its fullest and its sparsest sample, as the product prints it. */
export function printLetters(folder: string): PrintedLetter[] {
  const printed: PrintedLetter[] = [];
  for (const kind of Object.keys(letterKinds) as LetterKind[]) {
    for (const size of ['full', 'sparse'] as const) printed.push(print(folder, kind, size));
  }
  return printed;
}

function print(folder: string, kind: LetterKind, size: 'full' | 'sparse'): PrintedLetter {
  const snapshot = { ...letterSamples[kind][size] };
  const template = readFileSync(`templates/letters/${letterKinds[kind].template}`, 'utf8');
  const letter = compose(template, snapshot);
  const attachment = attachmentOf({ kind, template, snapshot });
  const name = `${kind}-${size}`;
  const file = path.join(folder, `${name}.pdf`);
  writeFileSync(file, typeset(letter, attachment));
  const { title, verifyUrl } = letter;
  return { name, file, title, verifyUrl, attached: attachment !== undefined };
}
