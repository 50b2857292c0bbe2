import { lineBreaksIn, splitTemplate } from '../head-keys';
import { checkHead } from './check-head';
import { checkLiteral } from './check-literal';
import { checkMarkdown } from './check-markdown';
import type { DataModel } from './data-model';
import { LiquidCheck } from './liquid-check';
import type { TemplateFault } from './template-fault';

const noHead =
  'Am Anfang fehlt der Kopf. Er beginnt und endet mit einer Zeile „---“; dazwischen steht je Zeile eine Angabe wie „subject: Ihr Antrag“.';

/** Placeholders that every letter asks for on its own, outside of the template. */
const instruction = ['remedy.court', 'remedy.period'];

/**
 * Everything that is wrong in a template, in the order of its lines: head, placeholders, conditions, loops,
 * filters, Markdown. Nothing for one that makes a letter of any data of its model that are complete.
 */
export function checkTemplate(text: string, model: DataModel): TemplateFault[] {
  const parts = splitTemplate(text);
  if (!parts) return [{ line: 1, place: '---', text: noHead }];
  const { yaml, markdown, yamlLine, markdownLine } = parts;
  const data = model.type === 'record' ? model.fields : {};
  const head = checkHead(yaml, yamlLine);
  const lineOf = (begin: number): number => markdownLine + lineBreaksIn(markdown.slice(0, begin));
  const body = new LiquidCheck(data, { text: markdown, lineOf }).run();
  const faults = [
    ...head.faults,
    ...head.texts.flatMap((source) => new LiquidCheck(data, source).run().faults),
    ...body.faults,
    ...checkMarkdown(markdown, markdownLine),
    ...head.texts.flatMap(({ text: shown, lineOf: lineIn }) => checkLiteral(shown, lineIn)),
    ...checkLiteral(markdown, (line) => markdownLine + line),
    ...(head.values['remedy'] === 'court' ? remedyFaults(body.used, yaml, yamlLine) : []),
  ];
  return faults.toSorted((a, b) => a.line - b.line);
}

function remedyFaults(used: ReadonlySet<string>, yaml: string, yamlLine: number): TemplateFault[] {
  const line = yamlLine + yaml.split('\n').findIndex((one) => one.startsWith('remedy:'));
  return instruction
    .filter((path) => !used.has(path))
    .map((path) => ({
      line,
      place: 'remedy',
      text: `Die Rechtsbehelfsbelehrung ist unvollständig. Ergänzen Sie im Text {{ ${path} }}.`,
    }));
}
