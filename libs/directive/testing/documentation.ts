import { itemOf } from '../evaluate';
import { namesIn } from '../names';
import { describePremise, type Premise } from '../premise';
import { neededRules, type RuleName, rulesOfFinancing, ruleTable, showRule } from '../rules';
import { parseDirective } from '../parse';
import * as vocabulary from '../vocabulary';
import { ruleExamples } from './rule-examples';
import { faultsOf, fileWith } from './yaml';

/** A table of the documentation for those who write directives, made from what the code knows. */
export interface Documented {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const code = (word: string) => `\`${word}\``;
const titled = (name: RuleName) => `${code(name)} (${ruleTable[name].title})`;
const choices = (words: Readonly<Record<string, string>>) =>
  Object.entries(words)
    .map(([word, meaning]) => `${code(word)}: ${meaning}`)
    .join('; ');

/** An item that has all its rules from the directive as a whole. */
const itemWith = (rules: Readonly<Record<string, string>>) => itemOf(parseDirective(fileWith(rules)), 'c');

function ruleRow(name: RuleName): string[] {
  const { title, words } = ruleTable[name];
  const { form, example, with: others } = ruleExamples[name];
  const rule = itemWith({ ...others, [name]: example }).rules[name]!;
  const needed = name in neededRules ? 'ja' : '';
  return [
    code(name),
    title,
    needed,
    words ? choices(words) : form!,
    code(example),
    showRule(name, rule as never),
  ];
}

const premiseExamples: Readonly<Record<keyof Required<Premise>, string>> = {
  holds: 'reuse',
  partners: '2',
  recipients: '[district, town]',
  maxInhabitants: '10000',
  categories: '[training]',
  requestedAbove: '50.000',
};
const circumstances = '[{ id: reuse, text: Nachnutzung }]';

function premiseRow(name: keyof Premise): string[] {
  const when = `{ ${name}: ${premiseExamples[name]} }`;
  const paper = `[{ id: x, text: Anlage, required: true, when: ${when} }]`;
  const bonus = `[{ id: x, text: Zuschlag, add: 5, when: ${when} }]`;
  const { rules } = itemWith({ circumstances, attachments: paper });
  const ofBonuses = faultsOf(fileWith({ circumstances, bonuses: bonus, ownShare: '10' })).length === 0;
  const words = describePremise(rules.attachments.value[0]!.when!, namesIn(rules));
  return [code(name), code(`when: ${when}`), `bei ${words}`, ofBonuses ? 'ja' : 'nein'];
}

const labels = (table: Readonly<Record<string, { readonly label: string }>>) =>
  Object.fromEntries(Object.entries(table).map(([word, { label }]) => [word, label]));
const several = (table: Readonly<Record<string, { readonly several: string }>>) =>
  Object.fromEntries(Object.entries(table).map(([word, { several: words }]) => [word, words]));

/** By the name under which docs/directives.md shows them. */
export const documented: Readonly<Record<string, Documented>> = {
  richtlinienregeln: {
    header: ['Schlüssel', 'Regel', 'nötig', 'Wert', 'Beispiel', 'zu lesen als'],
    rows: vocabulary.keysOf(ruleTable).map(ruleRow),
  },
  finanzierungsarten: {
    header: ['`financing`', 'Finanzierungsart', 'braucht außerdem'],
    rows: vocabulary
      .keysOf(vocabulary.financingTypes)
      .map((type) => [
        code(type),
        vocabulary.financingTypes[type],
        rulesOfFinancing[type].map(titled).join(', ') || '–',
      ]),
  },
  voraussetzungen: {
    header: ['Angabe', 'Beispiel', 'zu lesen als', 'auch bei Zuschlägen und Festbeträgen'],
    rows: vocabulary.keysOf(premiseExamples).map(premiseRow),
  },
  wörter: {
    header: ['wo', 'Wörter'],
    rows: [
      ['Zuwendungsempfänger', choices(vocabulary.directiveRecipients)],
      ['Ausgabenarten', choices(labels(vocabulary.expenseCategories))],
      ['Nachweis (`evidence`)', choices(vocabulary.evidenceKinds)],
      ['Festbeträge nach (`per`)', choices(several(vocabulary.measures))],
      ['Höchstbetrag je Empfänger (`over`)', choices(vocabulary.capScopes)],
    ],
  },
};
