import { Badge, DateText, Details, Text } from '@libs/web';
import type { Temporal } from 'temporal-polyfill';
import type { Deadline } from '../cases.views';
import { isOverdue, standing } from '../domain/days-left';
import { deadlineKinds, type DeadlineSide } from '../domain/deadline-kinds';

interface Props {
  readonly deadlines: readonly Deadline[];
  readonly today: Temporal.PlainDate;
  /** Who reads. */
  readonly side: DeadlineSide;
}

/** The next deadlines of a case: what, by when, how long that is, and on demand by which rule and reckoning. */
export const DeadlineList = ({ deadlines, today, side }: Props) => (
  <>
    {deadlines.map((deadline) => (
      <Details
        summary={
          <>
            <DateText value={deadline.dueOn} />: {deadlineKinds[deadline.kind][side]}{' '}
            <DeadlineStanding deadline={deadline} today={today} />
          </>
        }
      >
        <Text>{deadline.rule}</Text>
        <Text>{deadline.reckoning}</Text>
      </Details>
    ))}
  </>
);

/** How a deadline stands, as a word that warns once it has passed. */
export const DeadlineStanding = ({
  deadline,
  today,
}: {
  deadline: Pick<Deadline, 'kind' | 'dueOn' | 'restsSince'>;
  today: Temporal.PlainDate;
}) => <Badge text={standing(deadline, today)} tone={isOverdue(deadline, today) ? 'danger' : 'neutral'} />;
