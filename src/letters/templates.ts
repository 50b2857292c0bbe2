import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { templatePath } from '@libs/config';
import { Inject, Injectable } from '@nestjs/common';
import { type LetterKind, letterKinds } from './domain/letter-kinds';
import { LETTERS_OPTIONS, type LettersOptions } from './options';

export interface LetterTemplate {
  /** Name of the file. */
  readonly name: string;
  readonly text: string;
}

/** The templates in use, read anew for each letter: an edit counts from the next letter on. */
@Injectable()
export class LetterTemplates {
  private readonly folder: string;

  constructor(@Inject(LETTERS_OPTIONS) { templates }: LettersOptions) {
    this.folder = templates ?? templatePath('letters');
  }

  async of(kind: LetterKind): Promise<LetterTemplate> {
    const name = letterKinds[kind].template;
    return { name, text: await readFile(path.join(this.folder, name), 'utf8') };
  }
}
