import PDFDocument from 'pdfkit';

const TEXT = 'Anlage der Vorführung. Dieses Dokument ist erfunden und hat keinen weiteren Inhalt.';

/** A small real PDF that stands for every attachment of the demo. */
export function demoPdf(): Promise<Buffer> {
  const document = new PDFDocument({
    size: 'A4',
    info: { Title: 'Anlage der Vorführung', CreationDate: new Date(0) },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  document.text(TEXT).end();
  return new Promise((resolve) => document.on('end', () => resolve(Buffer.concat(chunks))));
}
