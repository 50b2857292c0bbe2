import { create } from 'qrcode';
import type { LetterModel } from '../letter-model';
import type { Atom, Placed, Shape, Span } from './atom';
import { linesOf } from './lines';
import { ink, mm, sheet, textWidthOfSheet, type } from './sheet';
import { placed } from './text-atoms';

const QR_SIDE = mm(16);

/** Head and foot of a page, all artifacts: "Seite x von y", document id, QR code, watermark. */
export function running(model: LetterModel): (page: number, pages: number) => Placed[] {
  const code = model.verifyUrl === null ? [] : [verificationCode(model.verifyUrl)];
  return (page, pages) => [
    ...(model.watermark === undefined
      ? []
      : [{ y: 0, atom: decoration([{ kind: 'stamp', text: model.watermark }]) }]),
    ...(page === 1 ? [] : pageHead(model)),
    pageFoot(model, `Seite ${page} von ${pages}`, code),
  ];
}

const decoration = (shapes: readonly Shape[], spans: readonly Span[] = []): Atom => ({
  height: 0,
  before: 0,
  glued: false,
  pieces: spans.length === 0 ? [] : [{ tag: null, spans }],
  shapes,
});

const small = { size: type.small.size, tabular: false } as const;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** One line, cut off where it would run out of its width. */
function line(text: string, { x, y, width }: Spot): { spans: Span[]; width: number } {
  const [first] = linesOf([{ text }], width, small);
  return { spans: (first?.spans ?? []).map((span) => placed(span, x, y, true)), width: first?.width ?? 0 };
}

function pageHead({ title }: LetterModel): Placed[] {
  const text = line(title, { x: sheet.left, y: 0, width: textWidthOfSheet });
  const rule: Shape = {
    kind: 'box',
    x: sheet.left,
    y: 13,
    width: textWidthOfSheet,
    height: 0.4,
    color: ink.line,
  };
  return [{ y: mm(18), atom: decoration([rule], text.spans) }];
}

function pageFoot({ documentId, verifyUrl }: LetterModel, pages: string, code: readonly Shape[]): Placed {
  const room = textWidthOfSheet - (code.length > 0 ? QR_SIDE + mm(4) : 0);
  const count = line(pages, { x: 0, y: 0, width: room });
  const left = [
    ...line(`Dokument ${documentId}`, { x: sheet.left, y: 6, width: room - count.width - mm(4) }).spans,
    ...(verifyUrl === null ? [] : whole(`Echtheit prüfen: ${verifyUrl}`, room)),
  ];
  const right = count.spans.map((span) => placed(span, sheet.left + room - count.width, 6));
  const rule: Shape = { kind: 'box', x: sheet.left, y: 0, width: room, height: 0.4, color: ink.line };
  return { y: sheet.footer, atom: decoration([rule, ...code], [...left, ...right]) };
}

/** The second line of the foot, and more where it is long: half an address would lead nowhere. */
const whole = (text: string, width: number): Span[] =>
  linesOf([{ text }], width, small).flatMap(({ spans }, row) =>
    spans.map((span) => placed(span, sheet.left, 6 + (row + 1) * type.small.leading, true)),
  );

/** The address of the verification page as vector squares, joined row by row. */
function verificationCode(url: string): Shape {
  const { size, data } = create(url, { errorCorrectionLevel: 'M' }).modules;
  let path = '';
  for (let row = 0; row < size; row++) {
    for (let start = 0; start < size; start++) {
      let end = start;
      while (end < size && data[row * size + end]) end++;
      if (end > start) path += `${start} ${row} ${end - start} 1 re\n`;
      start = end;
    }
  }
  return { kind: 'modules', x: sheet.right - QR_SIDE, y: mm(-4), size: QR_SIDE / size, path: `${path}f` };
}
