import { HiddenText, Text } from '@libs/web';
import { diffLines, type DiffLine, type Hunk, hunksOf } from '../domain/line-diff';

interface DiffViewProps {
  readonly before: string;
  readonly after: string;
}

/** What changed between two texts, with a few lines around each change. */
export function DiffView({ before, after }: DiffViewProps) {
  const lines = diffLines(before, after);
  const hunks = hunksOf(lines);
  if (hunks.length === 0) return <Text>Beide Texte sind gleich.</Text>;
  return (
    <>
      <Text>
        {gone(countOf(lines, 'gone'))}, {come(countOf(lines, 'new'))}.
      </Text>
      {hunks.map((hunk) => (
        <Stretch hunk={hunk} />
      ))}
    </>
  );
}

const gone = (count: number): string => (count === 1 ? '1 Zeile entfällt' : `${count} Zeilen entfallen`);
const come = (count: number): string =>
  count === 1 ? '1 Zeile kommt hinzu' : `${count} Zeilen kommen hinzu`;

const countOf = (lines: readonly DiffLine[], change: DiffLine['change']): number =>
  lines.filter((line) => line.change === change).length;

const Stretch = ({ hunk }: { hunk: Hunk }) => (
  <>
    <Text size="small" muted>
      Ab Zeile {hunk.find(({ after }) => after)?.after ?? hunk[0]!.before}
    </Text>
    <pre class="fw-diff">{hunk.map((line) => looks[line.change](line.text))}</pre>
  </>
);

const looks = {
  same: (text: string) => <span>{`  ${text}`}</span>,
  gone: (text: string) => (
    <del>
      <HiddenText>entfällt: </HiddenText>
      {`− ${text}`}
    </del>
  ),
  new: (text: string) => (
    <ins>
      <HiddenText>neu: </HiddenText>
      {`+ ${text}`}
    </ins>
  ),
} satisfies Readonly<Record<DiffLine['change'], (text: string) => unknown>>;
