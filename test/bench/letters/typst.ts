import type { Block, Inline, LetterModel, Table } from '../../../libs/letters-pdf/letter-model';

/** The letter as typst source: same text, same type sizes, no hyphens and no ligatures of its own. */
export function typstSource(model: LetterModel): string {
  const { authority, signature } = model;
  return [
    preamble(model),
    line([{ text: authority.name, bold: true }]),
    line([{ text: authority.unit }]),
    `#text(size: 6pt)[${inline([{ text: authority.returnLine }])}]\n\n`,
    `#grid(columns: (1fr, 65mm), [${model.address.map((text) => line([{ text }])).join('')}], [${model.information
      .map(({ label, value }) => line([{ text: `${label}: ${value}` }]))
      .join('')}])`,
    heading(1, [{ text: model.subject }]),
    blocks(model.body),
    signature ? [signature.closing, signature.name, signature.function].map((text) => line([{ text }])) : [],
    model.notes.map((text) => `#text(size: 8pt)[${inline([{ text }])}]\n\n`),
  ]
    .flat()
    .join('\n');
}

const preamble = ({ title, documentId }: LetterModel): string => `
#set document(title: ${text(title)}, date: datetime(year: 2026, month: 11, day: 22))
#set page(paper: "a4", margin: (left: 25mm, right: 20mm, top: 30mm, bottom: 30mm),
  header: context if counter(page).get().first() > 1 [#text(size: 8pt, ${text(title)})],
  footer: context [#text(size: 8pt)[#${text(`Dokument ${documentId}`)} #h(1fr)
    Seite #counter(page).display() von #counter(page).final().first()]])
#set text(font: "Fira Sans", size: 10.5pt, lang: "de", hyphenate: false, ligatures: false)
#set par(leading: 4pt, spacing: 10pt)
#show heading: set text(size: 11.5pt, weight: "semibold")
#set strong(delta: 200)
#set table(stroke: (x, y) => (bottom: 0.4pt), inset: (x: 4pt, y: 5.5pt))
#set list(marker: [•])
`;

/** As a string of typst's own: nothing in it is markup. */
const text = (value: string): string => JSON.stringify(value);

const inline = (runs: Inline): string =>
  runs
    .map((run) => {
      const written = run.text
        .split('\n')
        .map((part) => `#${text(part)};`)
        .join('#linebreak();');
      return run.bold ? `#strong[${written}]` : written;
    })
    .join('');

const line = (runs: Inline): string => `${inline(runs)}\n\n`;
const heading = (level: number, runs: Inline): string => `#heading(level: ${level})[${inline(runs)}]\n`;
const numbered = (number: string | undefined, runs: Inline): Inline =>
  number === undefined ? runs : [{ text: `${number} ` }, ...runs];

const blocks = (all: readonly Block[]): string => all.map(blockOf).join('\n');

function blockOf(block: Block): string {
  switch (block.type) {
    case 'heading':
      return heading(block.level, numbered(block.number, block.content));
    case 'paragraph':
      return line(numbered(block.number, block.content));
    case 'list':
      return `#${block.ordered ? 'enum' : 'list'}(${block.items.map((item) => `[${blocks(item.blocks)}]`).join(', ')})\n`;
    case 'table':
      return table(block);
    case 'fields':
      throw new Error('the letter has no fields to fill in');
  }
}

function table({ columns, header, rows }: Table): string {
  const cells = (row: readonly Inline[]) => row.map((cell) => `[${inline(cell)}]`).join(', ');
  const bold = (row: readonly Inline[]) =>
    row.map((cell) => cell.map((run) => ({ ...run, bold: true as const })));
  return `#[#set text(size: 9pt, number-width: "tabular")
#table(columns: (1fr, auto, auto, auto), align: (${columns.join(', ')}), table.header(${cells(bold(header))}),
${rows.map(({ cells: row, sum }) => cells(sum ? bold(row) : row)).join(',\n')})]\n`;
}
