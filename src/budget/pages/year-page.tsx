import { type Actor, may } from '@libs/permissions';
import {
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
import { MONEY, yearHref, YEARS } from '../addresses';
import type { BudgetYear } from '../budget-years';
import { lastStates, nextStates, samePlan } from '../domain/budget-plan';
import { yearStates } from '../domain/budget-year';
import { type Title, titles } from '../domain/envelope';
import { messages, yearStateMeanings } from '../messages';
import { YearEnd } from './year-end';
import { cashOfYear, YearBadge, type YearsProps } from './year-parts';

const text = messages.years;

interface YearPageProps extends YearsProps {
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
        />
      )}
      <History {...props} />
    </>
  );
}

type YearProps = Omit<YearPageProps, 'actor'>;

const named = (of: readonly Title[], none: string): string =>
  of.map((title) => titles[title]).join(', ') || none;

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
              { key: text.transferable, value: named(last.transferable, text.noTitle) },
              { key: text.repayments, value: named(last.repaymentsFree, text.noTitle) },
            ]
          : []),
        { key: text.limit, value: <Amount value={limit} /> },
        { key: text.committed, value: <Amount value={committed} /> },
        { key: text.available, value: <Amount value={available} /> },
      ]}
    />
  );
}

const History = ({ year, history, names }: YearProps) => (
  <Section title={text.history}>
    <Timeline
      events={history
        .filter(({ budgetYear }) => budgetYear === year)
        .map(({ state, plan, reason, enteredBy, enteredAt }) => ({
          when: <MomentText value={enteredAt} />,
          title: `${yearStates[state]} (${plan})`,
          by: names.get(enteredBy),
          body: reason,
        }))}
    />
  </Section>
);
