import { lineId } from '../domain/address';

interface NumberedTextProps {
  readonly text: string;
  /** The numbers of lines to look at. */
  readonly marked?: readonly number[];
}

/** A file as it is, each line with its number; long lines scroll sideways. */
export function NumberedText({ text, marked = [] }: NumberedTextProps) {
  const lines = text.split('\n');
  const width = String(lines.length).length;
  return (
    <div class="kern-table-responsive" role="region" aria-label="Text mit Zeilennummern" tabIndex={0}>
      <pre>
        {lines.map((line, index) => (
          <Line text={line} number={index + 1} width={width} marked={marked.includes(index + 1)} />
        ))}
      </pre>
    </div>
  );
}

const Line = (props: { text: string; number: number; width: number; marked: boolean }) => {
  const { text, number, width, marked } = props;
  const Tag = marked ? 'mark' : 'span';
  return (
    <>
      <Tag id={lineId(number)}>
        {String(number).padStart(width)} {text}
      </Tag>
      {'\n'}
    </>
  );
};
