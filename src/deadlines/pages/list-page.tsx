import { ExportLinks, type Sheet, SheetTable } from '@libs/exports';
import type { Actor } from '@libs/permissions';
import { Button, ButtonRow, FilterBar, formOf, Pagination, Text, TextField, Title } from '@libs/web';
import type { Temporal } from 'temporal-polyfill';
import { deadlineKindNames, deadlineKinds } from '../../cases';
import { CALENDAR, type DeadlineQuery, LIST } from '../list.query';
import { onScreen, sides } from '../list.sheet';
import { type DeadlineCursor, type DeadlineRow, standings } from '../list.views';
import { withSteps } from './step-links';

interface Props {
  readonly sheet: Sheet<DeadlineRow>;
  readonly next: DeadlineCursor | null;
  readonly query: DeadlineQuery;
  readonly actor: Actor;
  readonly today: Temporal.PlainDate;
}

export const ListPage = ({ sheet, next, query, actor, today }: Props) => (
  <>
    <Title>Fristen</Title>
    <Text>
      Offene Fristen aller Vorgänge, die eiligste zuerst. An Fristen der Antragsteller erinnert Förderwerk sie
      per E-Mail; wer zuständig ist, bekommt einmal am Tag eine Übersicht.
    </Text>
    <DeadlineFilterBar query={query} />
    <SheetTable
      sheet={withSteps(onScreen(sheet), actor, today)}
      captionHidden
      small
      empty="Keine offenen Fristen gefunden. Ändern Sie die Suche oder setzen Sie die Filter zurück."
      sort={query.sort}
      sortHref={({ key, direction }) => query.href({ sort: direction === 'desc' ? `-${key}` : key })}
    />
    <Pagination
      previous={query.after ? query.href() : undefined}
      next={next ? query.href({ after: next }) : undefined}
    />
    {sheet.rows.length > 0 && <ExportLinks href={query.href()} />}
    <ButtonRow>
      <Button look="tertiary" small icon="calendar-today" href={`${LIST}/${CALENDAR}`} download>
        Meine Fristen für den Kalender (ICS)
      </Button>
    </ButtonRow>
  </>
);

/** The format stands in the label: a hint would take the fields out of their line. */
const day = { date: true, inputMode: 'numeric', autocomplete: 'off' } as const;

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

const selects = [
  { name: 'wer', label: 'Zuständig', options: [{ value: 'mine', label: 'Ich' }] },
  {
    name: 'stand',
    label: 'Stand',
    options: Object.entries(standings).map(([value, { label }]) => ({ value, label })),
  },
  { name: 'seite', label: 'Frist für', options: optionsOf(sides) },
  {
    name: 'art',
    label: 'Art',
    options: deadlineKindNames.map((kind) => ({ value: kind, label: deadlineKinds[kind].staff })),
  },
];

function DeadlineFilterBar({ query }: Pick<Props, 'query'>) {
  const form = formOf({ ...query }, query.errors());
  return (
    <FilterBar
      action={LIST}
      form={form}
      search={{ name: 'suche', label: 'Aktenzeichen, Vorhaben oder Kommune' }}
      selects={selects}
      hidden={{ sortierung: query.sortierung }}
      reset={LIST}
    >
      <TextField form={form} name="von" label="Von (TT.MM.JJJJ)" {...day} />
      <TextField form={form} name="bis" label="Bis (TT.MM.JJJJ)" {...day} />
    </FilterBar>
  );
}
