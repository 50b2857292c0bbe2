import { blocksOf } from '../blocks';
import { type MarkdownNode, parseMarkdown } from '../markdown';
import { UnknownConstruct } from '../unknown-construct';
import { withoutLiquid } from './scan';
import type { TemplateFault } from './template-fault';

const advice: Readonly<Record<string, string>> = {
  '```': 'Ein Block zwischen drei Strichen ist nur für Felder zum Ausfüllen da und beginnt mit „```felder“.',
  hr: 'Eine neue Seite („---“) beginnt nur außerhalb von Listen. Rücken Sie die Zeile nicht ein.',
};

const adviceFor = (construct: string): string =>
  construct.startsWith('#')
    ? 'Überschriften gibt es nur bis „###“. Nehmen Sie ein „#“ weg.'
    : (advice[construct] ?? 'Das kann ein Schreiben nicht zeigen. Schreiben Sie gewöhnlichen Text.');

/** Markdown that has no place in a letter. */
export function checkMarkdown(markdown: string, firstLine: number): TemplateFault[] {
  return parseMarkdown(withoutLiquid(markdown)).flatMap((node) => {
    const construct = node.type === 'hr' ? null : constructIn(node);
    if (construct === null) return [];
    return [{ line: firstLine + (node.token.map?.[0] ?? 0), place: construct, text: adviceFor(construct) }];
  });
}

function constructIn(node: MarkdownNode): string | null {
  try {
    blocksOf([node]);
    return null;
  } catch (error) {
    if (error instanceof UnknownConstruct) return error.construct;
    throw error;
  }
}
