import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Attachment, compose, typeset } from '@libs/letters-pdf';
import { type LetterKind, letterKinds } from '../../src/letters/domain/letter-kinds';
import { letterSamples } from '../../src/letters/domain/samples';

export interface PrintedLetter {
  readonly name: string;
  readonly file: string;
  readonly title: string;
  readonly verifyUrl: string | null;
  readonly attached: boolean;
}

const attachment = (data: object): Attachment => ({
  name: 'daten.json',
  description: 'Daten des Schreibens',
  mediaType: 'application/json',
  content: JSON.stringify(data),
});

/** Every kind of letter with its fullest and its sparsest sample, the award with its data attached, too. */
export async function printLetters(folder: string): Promise<PrintedLetter[]> {
  const printed: PrintedLetter[] = [];
  for (const kind of Object.keys(letterKinds) as LetterKind[]) {
    for (const size of ['full', 'sparse'] as const) printed.push(await print(folder, kind, size, false));
  }
  return [...printed, await print(folder, 'award', 'full', true)];
}

async function print(
  folder: string,
  kind: LetterKind,
  size: 'full' | 'sparse',
  attached: boolean,
): Promise<PrintedLetter> {
  const data = letterSamples[kind][size];
  const letter = compose(readFileSync(`templates/letters/${letterKinds[kind].template}`, 'utf8'), {
    ...data,
  });
  const name = `${kind}-${attached ? 'attached' : size}`;
  const file = path.join(folder, `${name}.pdf`);
  writeFileSync(file, await typeset(letter, attached ? attachment(data) : undefined));
  return { name, file, title: letter.title, verifyUrl: data.verifyUrl, attached };
}
