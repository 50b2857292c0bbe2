// Prints what an independent reader (pdf.js) finds in PDFs, a line of JSON for each: node read-pdf.mjs FILE …
import { readFileSync } from 'node:fs';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

const textOf = (items) => items.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join('');

async function read(file) {
  const data = new Uint8Array(readFileSync(file));
  const document = await getDocument({ data, verbosity: 0, useSystemFonts: false }).promise;
  const { info } = await document.getMetadata();
  const markInfo = await document.getMarkInfo();

  const fonts = new Map();
  const pages = [];
  const nodes = [];

  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const content = await page.getTextContent({ includeMarkedContent: true });
    pages.push(textOf(content.items.filter(({ str }) => str !== undefined)));
    const operators = await page.getOperatorList();
    operators.fnArray.forEach((fn, i) => {
      if (fn !== OPS.setFont) return;
      const font = page.commonObjs.get(operators.argsArray[i][0]);
      fonts.set(font.name, {
        name: font.name,
        embedded: !font.missingFile,
        unicode: Boolean(font.toUnicode),
      });
    });
    const marked = new Map();
    let open = [];
    for (const item of content.items) {
      if (item.type === 'beginMarkedContentProps' || item.type === 'beginMarkedContent') open.push(item.id);
      else if (item.type === 'endMarkedContent') open.pop();
      else if (open.at(-1)) marked.set(open.at(-1), (marked.get(open.at(-1)) ?? '') + item.str);
    }
    const walk = (node) => {
      if (node.role)
        nodes.push({
          role: node.role,
          page: number,
          text: node.children.map((child) => marked.get(child.id) ?? '').join(''),
        });
      node.children?.forEach(walk);
    };
    const tree = await page.getStructTree();
    if (tree) walk(tree);
  }

  return { info, tagged: markInfo?.Marked === true, fonts: [...fonts.values()], pages, nodes };
}

for (const file of process.argv.slice(2)) console.log(JSON.stringify(await read(file)));
