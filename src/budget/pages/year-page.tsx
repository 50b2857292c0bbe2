import type { Sheet } from '@libs/exports';
import { type Actor, may } from '@libs/permissions';
import { askedOf, type Stand, StandField, StandNote } from '@libs/stand';
import {
  Alert,
  Amount,
  Breadcrumb,
  Button,
  ButtonRow,
  DescriptionList,
  FilterBar,
  formOf,
  Link,
  MomentText,
  Section,
  Text,
  Timeline,
  Title as PageTitle,
} from '@libs/web';
import { addressOf, entriesHref, MONEY, movementHref, yearHref, YEARS } from '../addresses';
import type { BudgetYear } from '../budget-years';
import { lastStates, nextStates, samePlan } from '../domain/budget-plan';
import { yearStates } from '../domain/budget-year';
import type { Remainder } from '../domain/year-end';
import { messages } from '../messages';
import { yearStateMeanings } from '../year-messages';
import { titlesText } from './states-table';
import { YearEnd } from './year-end';
import { cashOfYear, namesOf, yearFigures } from '../year-figures';
import type { YearsReading } from '../year-desk';
import type { YearsOrder } from '../years.address';
import { WaitingStates, YearBadge } from './year-parts';

const text = messages.years;

interface YearPageProps extends YearsReading {
  readonly actor: Actor;
  readonly year: number;
  readonly query: YearsOrder;
  readonly stand: Stand;
  /** What it leaves. */
  readonly sheet: Sheet<Remainder>;
}

/** One budget year: its state, its money, and how it ends. */
export function YearPage({ actor, ...props }: YearPageProps) {
  const { year, history, query, stand, sheet } = props;
  const last = lastStates(history).get(year);
  const mayEnter = may(actor, 'budget.enter') && !stand.past;
  return (
    <>
      <Breadcrumb
        items={[
          { label: messages.money, href: addressOf(MONEY, { stand: askedOf(stand) }) },
          { label: text.title, href: addressOf(YEARS, { stand: askedOf(stand) }) },
        ]}
        current={String(year)}
      />
      <PageTitle subline={<YearBadge state={last?.state} />}>
        {text.year} {year}
      </PageTitle>
      <StandNote stand={stand} scope={messages.past} />
      <Text>{last ? yearStateMeanings[last.state] : text.noneHint}</Text>
      <DayFilter {...props} />
      <Waiting {...props} />
      <Facts {...props} last={last} />
      {mayEnter && nextStates(last?.state).length > 0 && (
        <ButtonRow>
          <Button href={`${YEARS}/stand?jahr=${year}`} look="secondary">
            {text.change}
          </Button>
        </ButtonRow>
      )}
      <YearEnd
        year={year}
        query={query}
        sheet={sheet}
        isOpen={last?.state !== 'closed' && !stand.past}
        mayEnter={mayEnter}
        mayClose={nextStates(last?.state).includes('closed')}
      />
      {last && <History {...props} />}
    </>
  );
}

type YearProps = Omit<YearPageProps, 'actor'>;

function DayFilter({ year, query, stand }: YearProps) {
  const { sortierung, richtung } = query;
  const form = formOf({ stand: query.stand });
  return (
    <FilterBar
      action={yearHref(year)}
      form={form}
      hidden={sortierung ? { sortierung, richtung } : {}}
      reset={yearHref(year)}
    >
      <StandField form={form} stand={stand} />
    </FilterBar>
  );
}

function Waiting({ year, waiting }: YearProps) {
  const states = waiting.filter(({ budgetYear }) => budgetYear === year);
  return states.length === 0 ? null : (
    <Alert title={text.waitingFor(year)}>
      <WaitingStates states={states} />
    </Alert>
  );
}

function Facts({
  year,
  history,
  balances,
  stand,
  last,
}: YearProps & { readonly last: BudgetYear | undefined }) {
  const figures = cashOfYear(balances, year);
  const day = askedOf(stand);
  return (
    <DescriptionList
      items={[
        { key: text.plan, value: last?.plan },
        ...samePlan(history, year).map((other) => ({
          key: text.together,
          value: <Link href={yearHref(other, { stand: day })}>{other}</Link>,
        })),
        ...(last
          ? [
              { key: text.transferable, value: titlesText(last.transferable) },
              { key: text.repayments, value: titlesText(last.repaymentsFree) },
            ]
          : []),
        ...yearFigures.map((figure) => ({
          key: text[figure],
          value: (
            <Link href={entriesHref({ kind: 'cash', budgetYear: year }, figure, day)}>
              <Amount value={figures[figure]} />
            </Link>
          ),
        })),
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
