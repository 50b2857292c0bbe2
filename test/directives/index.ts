import { readFileSync } from 'node:fs';
import { directiveText } from '@libs/directive/testing/examples';
import { cases as thuerfag } from './thuerfag/cases';
import { cases as bayern } from './bayern/cases';
import { cases as brandenburg } from './brandenburg/cases';
import { cases as hessen } from './hessen/cases';
import { cases as hessen2020 } from './hessen-2020/cases';
import { cases as mecklenburgVorpommern } from './mecklenburg-vorpommern/cases';
import { cases as nordrheinWestfalen } from './nordrhein-westfalen/cases';
import { cases as sachsenAnhalt } from './sachsen-anhalt/cases';
import { cases as thueregovrl2018 } from './thueregovrl-2018/cases';
import { cases as thueregovrl2021 } from './thueregovrl-2021/cases';
import { cases as thueregovrl2024 } from './thueregovrl-2024/cases';
import { cases as thueregovrl2025 } from './thueregovrl-2025/cases';
import type { WorkedCase } from './worked-case';

export interface WorkedDirective {
  readonly name: string;
  /** The text of the directive file. */
  readonly yaml: string;
  readonly cases: readonly WorkedCase[];
}

/** A directive of this folder: `<name>/directive.yaml` and `<name>/cases.ts`. */
const ofFolder = (name: string, cases: readonly WorkedCase[]): WorkedDirective => ({
  name,
  yaml: readFileSync(`test/directives/${name}/directive.yaml`, 'utf8'),
  cases,
});

/** A version of the delivered directive. */
const delivered = (version: string, cases: readonly WorkedCase[]): WorkedDirective => ({
  name: `thueregovrl-${version}`,
  yaml: directiveText(version),
  cases,
});

/** All directives that the rule model has to be able to express, with cases worked by hand. */
export const directives: readonly WorkedDirective[] = [
  delivered('2018', thueregovrl2018),
  delivered('2021', thueregovrl2021),
  delivered('2024', thueregovrl2024),
  delivered('2025', thueregovrl2025),
  ofFolder('thuerfag', thuerfag),
  ofFolder('bayern', bayern),
  ofFolder('brandenburg', brandenburg),
  ofFolder('hessen-2020', hessen2020),
  ofFolder('hessen', hessen),
  ofFolder('mecklenburg-vorpommern', mecklenburgVorpommern),
  ofFolder('nordrhein-westfalen', nordrheinWestfalen),
  ofFolder('sachsen-anhalt', sachsenAnhalt),
];
