/** Longest run of characters that stays in one piece. */
const PIECE = /\S{1,24}\s*|\s+/g;

/** A technical text whose paths and keys may break anywhere, so that they fit a narrow column. */
export const Breakable = ({ text }: { text: string }) => (
  <>{(text.match(PIECE) ?? []).flatMap((piece, index) => (index === 0 ? [piece] : [<wbr />, piece]))}</>
);
