import { type Actor, may } from '@libs/permissions';
import {
  ActionLinks,
  Amount,
  Breadcrumb,
  Button,
  ButtonRow,
  type Column,
  DescriptionList,
  Link,
  MomentText,
  Section,
  Table,
  Text,
  Title,
} from '@libs/web';
import { MONEY, MOVEMENTS, yearHref, YEARS } from '../addresses';
import { lastStates, samePlan } from '../domain/budget-plan';
import { type YearState, yearStates } from '../domain/budget-year';
import { messages, yearStateMeanings } from '../messages';
import type { YearsReading } from '../year-desk';
import { cashOfYear, namesOf, WaitingStates, YearBadge } from './year-parts';

const text = messages.years;

/** The budget years with their states and what each state means. */
export const YearsPage = ({ actor, ...props }: YearsReading & { readonly actor: Actor }) => (
  <>
    <Breadcrumb items={[{ label: messages.money, href: MONEY }]} current={text.title} />
    <Title>{text.title}</Title>
    <Text>{text.intro}</Text>
    {may(actor, 'budget.enter') && (
      <ButtonRow>
        <Button href={`${YEARS}/stand`}>{text.enter}</Button>
      </ButtonRow>
    )}
    <ActionLinks links={[{ label: messages.movements.title, href: MOVEMENTS }]} />
    <YearsTable {...props} />
    <Section title={text.meanings}>
      <DescriptionList
        stacked
        items={(Object.keys(yearStates) as YearState[]).map((state) => ({
          key: yearStates[state],
          value: yearStateMeanings[state],
        }))}
      />
    </Section>
  </>
);

function YearsTable({ history, waiting, balances, names }: YearsReading) {
  const states = lastStates(history);
  const years = [
    ...new Set([
      ...states.keys(),
      ...waiting.map(({ budgetYear }) => budgetYear),
      ...balances.flatMap(({ kind, budgetYear }) => (kind === 'cash' ? [budgetYear!] : [])),
    ]),
  ];
  const money = (figure: 'limit' | 'committed' | 'available'): Column<number> => ({
    key: figure,
    header: text[figure],
    numeric: true,
    cell: (year) => <Amount value={cashOfYear(balances, year)[figure]} />,
  });
  const columns: Column<number>[] = [
    {
      key: 'year',
      header: text.year,
      rowHeader: true,
      cell: (year) => <Link href={yearHref(year)}>{year}</Link>,
    },
    {
      key: 'state',
      header: text.state,
      cell: (year) => (
        <>
          <YearBadge state={states.get(year)?.state} />
          <WaitingStates states={waiting.filter(({ budgetYear }) => budgetYear === year)} />
        </>
      ),
    },
    {
      key: 'plan',
      header: text.plan,
      cell: (year) => {
        const together = samePlan(history, year);
        return (
          <>
            {states.get(year)?.plan ?? '–'}
            {together.length > 0 && (
              <div class="kern-body kern-body--small kern-body--muted">
                Doppelhaushalt mit {together.join(' und ')}
              </div>
            )}
          </>
        );
      },
    },
    money('limit'),
    money('committed'),
    money('available'),
    {
      key: 'since',
      header: text.since,
      cell: (year) => {
        const state = states.get(year);
        return state ? (
          <span>
            <MomentText value={state.since} />, {namesOf(state, names)}
          </span>
        ) : (
          '–'
        );
      },
    },
  ];
  return (
    <Table caption={text.caption} captionHidden columns={columns} rows={years.sort()} small narrow="scroll" />
  );
}
