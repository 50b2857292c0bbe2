import type { Block, Inline, LetterModel, Table } from '../../../libs/letters-pdf/letter-model';

/** The letter as a page for Chromium to print: same text, same type sizes. */
export function htmlSource(model: LetterModel, fonts: FontFiles): string {
  const { authority, signature } = model;
  const rows = model.information.map(({ label, value }) => paragraph([{ text: `${label}: ${value}` }]));
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${escaped(model.title)}</title>
<style>${style(model, fonts)}</style></head><body>
${paragraph([{ text: authority.name, bold: true }])}${paragraph([{ text: authority.unit }])}
${paragraph([{ text: authority.returnLine }])}
<div class="head"><div>${model.address.map((text) => paragraph([{ text }])).join('')}</div><div>${rows.join('')}</div></div>
<h1>${escaped(model.subject)}</h1>
${blocks(model.body)}
${signature ? [signature.closing, signature.name, signature.function].map((text) => paragraph([{ text }])).join('') : ''}
<div class="small">${model.notes.map((text) => paragraph([{ text }])).join('')}</div></body></html>`;
}

/** The fonts as data: URLs, so that nothing is fetched. */
export interface FontFiles {
  readonly regular: string;
  readonly bold: string;
}

const style = ({ title, documentId }: LetterModel, { regular, bold }: FontFiles): string => `
@font-face { font-family: Fira; font-weight: 400; src: url(${regular}) }
@font-face { font-family: Fira; font-weight: 600; src: url(${bold}) }
@page { size: A4; margin: 30mm 20mm 30mm 25mm;
  @top-left { content: ${JSON.stringify(title)}; font: 8pt Fira }
  @bottom-left { content: ${JSON.stringify(`Dokument ${documentId}`)}; font: 8pt Fira }
  @bottom-right { content: "Seite " counter(page) " von " counter(pages); font: 8pt Fira } }
body { margin: 0; font: 10.5pt/14.5pt Fira; font-variant-ligatures: none; hyphens: manual }
p { margin: 0 0 6pt } h1, h2 { font-size: 11.5pt; margin: 14pt 0 6pt } h1, h2, b, th { font-weight: 600 }
.head { display: grid; grid-template-columns: 1fr 65mm } .small { font-size: 8pt; line-height: 10.5pt }
thead { display: table-row-group } table { width: 100%; border-collapse: collapse; font-size: 9pt; line-height: 12pt; font-variant-numeric: tabular-nums }
th, td { padding: 3pt 4pt; border-bottom: 0.4pt solid; break-inside: avoid } tr.sum td { font-weight: 600 }
`;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' };
const escaped = (text: string): string => text.replace(/[&<>\n]/g, (sign) => signs[sign]!);

const inline = (runs: Inline): string =>
  runs.map(({ text, bold }) => (bold ? `<b>${escaped(text)}</b>` : escaped(text))).join('');

const paragraph = (runs: Inline): string => `<p>${inline(runs)}</p>`;

const numbered = (number: string | undefined, runs: Inline): Inline =>
  number === undefined ? runs : [{ text: `${number} ` }, ...runs];

const blocks = (all: readonly Block[]): string => all.map(blockOf).join('\n');

function blockOf(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${inline(numbered(block.number, block.content))}</h${block.level}>`;
    case 'paragraph':
      return paragraph(numbered(block.number, block.content));
    case 'list': {
      const list = block.ordered ? 'ol' : 'ul';
      return `<${list}>${block.items.map((item) => `<li>${blocks(item.blocks)}</li>`).join('')}</${list}>`;
    }
    case 'table':
      return table(block);
    case 'fields':
      throw new Error('this letter has no fields to fill in');
  }
}

function table({ columns, header, rows }: Table): string {
  const cells = (row: readonly Inline[], tag: string) =>
    row.map((cell, i) => `<${tag} style="text-align:${columns[i]}">${inline(cell)}</${tag}>`).join('');
  const body = rows.map((row) => `<tr${row.sum ? ' class="sum"' : ''}>${cells(row.cells, 'td')}</tr>`);
  return `<table><thead><tr>${cells(header, 'th')}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}
