import type { Cents } from '@libs/money';
import { Alert, Amount, List } from '@libs/web';
import { messages } from '../messages';

const text = messages.sheet;

interface Lapsing {
  readonly label: string;
  readonly amount: Cents;
}

/** What would lapse although it may still be carried over; nothing when nothing would. */
export const LapseWarning = ({ lapsing }: { lapsing: readonly Lapsing[] }) =>
  lapsing.length === 0 ? null : (
    <Alert tone="warning" title={text.lapses}>
      {text.lapsesHint}
      <List
        items={lapsing.map(({ label, amount }) => (
          <>
            {label}: <Amount value={amount} />
          </>
        ))}
      />
    </Alert>
  );
