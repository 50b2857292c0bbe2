import { ExportLinks, type Sheet, SheetTable } from '@libs/exports';
import { type Actor, may } from '@libs/permissions';
import { askedOf, type Stand, StandField, StandNote } from '@libs/stand';
import {
  ActionLinks,
  Breadcrumb,
  Button,
  ButtonRow,
  DescriptionList,
  FilterBar,
  formOf,
  Section,
  type Sort,
  Text,
  Title,
} from '@libs/web';
import { addressOf, MONEY, MOVEMENTS, YEARS } from '../addresses';
import { type YearState, yearStates } from '../domain/budget-year';
import { messages } from '../messages';
import { yearStateMeanings } from '../year-messages';
import type { YearRow } from '../year-rows';
import type { YearsQuery } from '../years.address';

const text = messages.years;
const states = Object.entries(yearStates) as [YearState, string][];

interface YearsPageProps {
  readonly actor: Actor;
  readonly query: YearsQuery;
  readonly stand: Stand;
  readonly sheet: Sheet<YearRow>;
}

/** The budget years with their states and what each state means. */
export const YearsPage = ({ actor, query, stand, sheet }: YearsPageProps) => (
  <>
    <Breadcrumb
      items={[{ label: messages.money, href: addressOf(MONEY, { stand: askedOf(stand) }) }]}
      current={text.title}
    />
    <Title>{text.title}</Title>
    <StandNote stand={stand} scope={messages.past} />
    <Text>{text.intro}</Text>
    {may(actor, 'budget.enter') && (
      <ButtonRow>
        <Button href={`${YEARS}/stand`}>{text.enter}</Button>
      </ButtonRow>
    )}
    <ActionLinks
      links={[{ label: messages.movements.title, href: addressOf(MOVEMENTS, { stand: askedOf(stand) }) }]}
    />
    <YearsFilter query={query} stand={stand} />
    <SheetTable
      sheet={sheet}
      captionHidden
      small
      narrow="scroll"
      sort={query.order() ?? { key: 'jahr', direction: 'asc' }}
      sortHref={({ key, direction }: Sort) => query.listHref({ sortierung: key, richtung: direction })}
      empty={text.empty}
    />
    <ExportLinks href={query.listHref()} />
    <Section title={text.meanings}>
      <DescriptionList
        stacked
        items={states.map(([state, label]) => ({ key: label, value: yearStateMeanings[state] }))}
      />
    </Section>
  </>
);

function YearsFilter({ query, stand }: Pick<YearsPageProps, 'query' | 'stand'>) {
  const { sortierung, richtung } = query;
  const form = formOf({ zustand: query.zustand, stand: query.stand });
  return (
    <FilterBar
      action={YEARS}
      form={form}
      selects={[
        {
          name: 'zustand',
          label: text.state,
          options: states.map(([value, label]) => ({ value, label })),
        },
      ]}
      hidden={sortierung ? { sortierung, richtung } : {}}
      reset={YEARS}
    >
      <StandField form={form} stand={stand} />
    </FilterBar>
  );
}
