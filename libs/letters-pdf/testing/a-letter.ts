/** Data that fills the frame of any letter; invented. */
export const someData = {
  createdAt: '2026-11-22T09:30:00Z',
  date: '2026-11-22',
  number: 'EGOV-2026-0001',
  documentId: 'D-1',
  verifyUrl: null as string | null,
  authority: {
    name: 'Musterbehörde',
    unit: 'Referat 1',
    returnLine: 'Musterbehörde · Musterweg 1 · 99999 Musterstadt',
  },
  recipient: { name: 'Gemeinde Beispiel', addressLines: ['Markt 1', '99999 Beispiel'] },
  contact: { name: 'Herr Muster', phone: '0361 1', email: 'muster@behoerde.example' },
  signatory: { name: 'Frau Probe', function: 'Leitung' },
};

/** A template with this Markdown; `head` overrides or adds lines of front matter. */
export function aTemplate(markdown: string, head: Readonly<Record<string, string>> = {}): string {
  const lines = {
    kind: 'probe',
    version: '1.0',
    validFrom: '2026-01-01',
    title: 'Probeschreiben',
    subject: 'Probe',
    signature: 'name',
    ...head,
  };
  const yaml = Object.entries(lines).map(([key, value]) => `${key}: ${value}`);
  return ['---', ...yaml, '---', '', markdown].join('\n');
}
