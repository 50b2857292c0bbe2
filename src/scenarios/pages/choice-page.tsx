import {
  Amount,
  Button,
  ButtonRow,
  type Column,
  DateText,
  ErrorSummary,
  FilterBar,
  Form,
  formOf,
  type FormState,
  Table,
  Text,
  Title,
  valueOf,
} from '@libs/web';
import { states } from '../../cases';
import type { Catalogue } from '../../programmes';
import { scenarioHref } from '../domain/address';
import type { ChoiceQuery } from '../choice.query';
import { messages } from '../messages';
import { type CaseRow, itemName, openStates } from '../planned-cases';
import type { Scenario } from '../scenarios.rows';
import { RowCheckbox } from './row-checkbox';
import { Way } from './way';

const text = messages.choose;

interface Props {
  readonly scenario: Scenario;
  /** All that may be chosen, and what of it the filter shows. */
  readonly open: readonly CaseRow[];
  readonly shown: readonly CaseRow[];
  readonly chosen: ReadonlySet<string>;
  readonly query: ChoiceQuery;
  readonly catalogue: Catalogue;
  readonly form: FormState;
}

/** Picking open cases, by filter and in the order of their arrival. */
export const ChoicePage = (props: Props) => {
  const { scenario, shown, chosen, form } = props;
  return (
    <>
      <Way scenario={scenario} current={text.title} />
      <ErrorSummary form={form} />
      <Title preline={scenario.title}>{text.title}</Title>
      <Text>{text.intro}</Text>
      <Filter {...props} />
      <Form
        action={scenarioHref(scenario.id, 'vorgaenge')}
        hidden={{ version: valueOf(form, 'version'), gezeigt: shown.map(({ id }) => id).join() }}
      >
        <Table
          caption={text.caption}
          captionHidden
          small
          columns={columnsOf(chosen, props.catalogue)}
          rows={shown}
          empty={text.empty}
        />
        <Text muted>{text.stays}</Text>
        <ButtonRow>
          <Button name="umfang" value="auswahl">
            {text.save}
          </Button>
          {shown.length > 0 && (
            <Button look="secondary" name="umfang" value="alle">
              {text.all}
            </Button>
          )}
          <Button href={scenarioHref(scenario.id)} look="tertiary">
            Abbrechen
          </Button>
        </ButtonRow>
      </Form>
    </>
  );
};

const titleOf = (catalogue: Catalogue, { directiveVersion, item }: CaseRow): string =>
  `${directiveVersion} ${item} – ${catalogue.item(directiveVersion, item).title}`;

const columnsOf = (chosen: ReadonlySet<string>, catalogue: Catalogue): Column<CaseRow>[] => [
  {
    key: 'choose',
    header: 'Auswahl',
    cell: ({ id, number }) => (
      <RowCheckbox name="vorgang" value={id} checked={chosen.has(id)} about={`${number} auswählen`} />
    ),
  },
  { key: 'number', header: 'Aktenzeichen', cell: ({ number }) => number, rowHeader: true },
  { key: 'applicant', header: 'Antragsteller', cell: ({ applicant }) => applicant },
  { key: 'title', header: 'Vorhaben', cell: ({ title }) => title },
  { key: 'item', header: text.item, cell: (row) => titleOf(catalogue, row) },
  { key: 'district', header: 'Landkreis', cell: ({ district }) => district },
  { key: 'state', header: text.state, cell: ({ state }) => states[state].staff },
  { key: 'received', header: 'Eingang', cell: ({ receivedOn }) => <DateText value={receivedOn} /> },
  { key: 'grant', header: 'Berechnet', numeric: true, cell: ({ grant }) => <Amount value={grant} /> },
];

function Filter({ scenario, open, query, catalogue }: Props) {
  const { gegenstand, stand, kreis } = query;
  const items = new Map(open.map((one) => [itemName(one), titleOf(catalogue, one)]));
  const districts = [...new Set(open.map(({ district }) => district))].sort((a, b) =>
    a.localeCompare(b, 'de'),
  );
  const there = openStates.filter((state) => open.some((one) => one.state === state));
  const href = scenarioHref(scenario.id, 'vorgaenge');
  return (
    <FilterBar
      action={href}
      form={formOf({ gegenstand, stand, kreis })}
      selects={[
        {
          name: 'gegenstand',
          label: text.item,
          options: [...items].sort().map(([value, label]) => ({ value, label })),
        },
        {
          name: 'stand',
          label: text.state,
          options: there.map((value) => ({ value, label: states[value].staff })),
        },
        {
          name: 'kreis',
          label: text.district,
          options: districts.map((value) => ({ value, label: value })),
        },
      ]}
      reset={href}
    />
  );
}
