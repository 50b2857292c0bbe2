import { type Actor, may } from '@libs/permissions';
import {
  Alert,
  Amount,
  Breadcrumb,
  Button,
  ButtonRow,
  DescriptionList,
  Link,
  MomentText,
  Section,
  Text,
  Timeline,
  Title as PageTitle,
} from '@libs/web';
import { MONEY, movementHref, yearHref, YEARS } from '../addresses';
import type { BudgetYear } from '../budget-years';
import { lastStates, nextStates, samePlan } from '../domain/budget-plan';
import { yearStates } from '../domain/budget-year';
import { messages, yearStateMeanings } from '../messages';
import { titlesText } from './states-table';
import { YearEnd } from './year-end';
import type { YearsReading } from '../year-desk';
import { cashOfYear, namesOf, WaitingStates, YearBadge } from './year-parts';

const text = messages.years;

interface YearPageProps extends YearsReading {
  readonly actor: Actor;
  readonly year: number;
}

/** One budget year: its state, its money, and how it ends. */
export function YearPage({ actor, ...props }: YearPageProps) {
  const { year, history, balances } = props;
  const last = lastStates(history).get(year);
  const mayEnter = may(actor, 'budget.enter');
  return (
    <>
      <Breadcrumb
        items={[
          { label: messages.money, href: MONEY },
          { label: text.title, href: YEARS },
        ]}
        current={String(year)}
      />
      <PageTitle subline={<YearBadge state={last?.state} />}>
        {text.year} {year}
      </PageTitle>
      <Text>{last ? yearStateMeanings[last.state] : text.noneHint}</Text>
      <Waiting {...props} />
      <Facts {...props} last={last} />
      {mayEnter && nextStates(last?.state).length > 0 && (
        <ButtonRow>
          <Button href={`${YEARS}/stand?jahr=${year}`} look="secondary">
            {text.change}
          </Button>
        </ButtonRow>
      )}
      {last?.state !== 'closed' && (
        <YearEnd
          year={year}
          balances={balances}
          transferable={last?.transferable ?? ['investive']}
          mayEnter={mayEnter}
          mayClose={nextStates(last?.state).includes('closed')}
        />
      )}
      {last && <History {...props} />}
    </>
  );
}

type YearProps = Omit<YearPageProps, 'actor'>;

function Waiting({ year, waiting }: YearProps) {
  const states = waiting.filter(({ budgetYear }) => budgetYear === year);
  return states.length === 0 ? null : (
    <Alert title={text.waitingFor(year)}>
      <WaitingStates states={states} />
    </Alert>
  );
}

function Facts({ year, history, balances, last }: YearProps & { readonly last: BudgetYear | undefined }) {
  const { limit, committed, available } = cashOfYear(balances, year);
  return (
    <DescriptionList
      items={[
        { key: text.plan, value: last?.plan },
        ...samePlan(history, year).map((other) => ({
          key: text.together,
          value: <Link href={yearHref(other)}>{other}</Link>,
        })),
        ...(last
          ? [
              { key: text.transferable, value: titlesText(last.transferable) },
              { key: text.repayments, value: titlesText(last.repaymentsFree) },
            ]
          : []),
        { key: text.limit, value: <Amount value={limit} /> },
        { key: text.committed, value: <Amount value={committed} /> },
        { key: text.available, value: <Amount value={available} /> },
      ]}
    />
  );
}

/** With its movement, from which one sees who entered and who released it. */
const StateOfHistory = ({ of: { state, plan, movementId } }: { of: BudgetYear }) => {
  const label = `${yearStates[state]} (${plan})`;
  return movementId ? <Link href={movementHref(movementId)}>{label}</Link> : <>{label}</>;
};

const History = ({ year, history, names }: YearProps) => (
  <Section title={text.history}>
    <Timeline
      events={history
        .filter(({ budgetYear }) => budgetYear === year)
        .map((one) => ({
          when: <MomentText value={one.since} />,
          title: <StateOfHistory of={one} />,
          by: namesOf(one, names),
          body: one.reason,
        }))}
    />
  </Section>
);
