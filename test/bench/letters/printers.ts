import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { compose, typeset } from '@libs/letters-pdf';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import type { LetterModel } from '../../../libs/letters-pdf/letter-model';
import { launchBrowser } from '../../support/browser';
import { awardData, template } from './award';
import { cpuOfChildren, cpuOfThis } from './cpu';
import { htmlSource } from './html';
import { typstSource } from './typst';

/** Something that makes a PDF of a letter whose template is filled in. */
export interface Printer<Source = unknown> {
  readonly name: string;
  /** What it prints from; making it is not measured. */
  readonly source: (model: LetterModel) => Source;
  readonly print: (source: Source) => Promise<Uint8Array> | Uint8Array;
  /** CPU seconds it has used so far, over all cores. */
  readonly cpu: () => number;
  /** Letters per turn: long enough for its clock, short enough for others to get the same machine. */
  readonly letters: number;
  readonly close?: () => Promise<void>;
}

/** The nth letter, filled in. */
export const filledIn = (n: number): LetterModel => compose(template, awardData(n));

export const foerderwerk: Printer<LetterModel> = {
  name: 'Förderwerk',
  source: (model) => model,
  print: typeset,
  cpu: cpuOfThis,
  letters: 10,
};

/** After how many letters typst forgets what it has not needed again: what its documentation suggests. */
const TYPST_MEMORY = 10;

export function typst(): Printer<string> {
  const fontPaths = Object.values(fontFiles).map((file) => path.dirname(file));
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths }], workspace: process.cwd() });
  return {
    name: 'typst, PDF/UA-1',
    source: typstSource,
    print(source) {
      const { result } = compiler.compile({ mainFileContent: source });
      if (!result) throw new Error('typst cannot read the letter');
      const pdf = compiler.pdf(result, { pdfStandard: PdfStandard.UA_1 });
      compiler.evictCache(TYPST_MEMORY);
      return pdf;
    },
    cpu: cpuOfThis,
    letters: 10,
  };
}

export async function chromium(): Promise<Printer<string>> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  const fonts = { regular: dataUrl(fontFiles.regular), bold: dataUrl(fontFiles.bold) };
  return {
    name: `Chromium ${browser.version()}`,
    source: (model) => htmlSource(model, fonts),
    async print(source) {
      await page.setContent(source);
      return page.pdf({ preferCSSPageSize: true, tagged: true });
    },
    cpu: cpuOfChildren,
    letters: 5,
    close: () => browser.close(),
  };
}

const fontFile = (file: string): string =>
  createRequire(__filename).resolve(`@expo-google-fonts/fira-sans/${file}`);

const fontFiles = {
  regular: fontFile('400Regular/FiraSans_400Regular.ttf'),
  bold: fontFile('600SemiBold/FiraSans_600SemiBold.ttf'),
};

const dataUrl = (file: string): string => `data:font/ttf;base64,${readFileSync(file, 'base64')}`;
