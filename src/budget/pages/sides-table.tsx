import {
  Amount,
  Button,
  ButtonRow,
  type Column,
  type FormState,
  HiddenFields,
  HiddenText,
  MoneyField,
  Section,
  Select,
  Table,
} from '@libs/web';
import type { SideSum } from '../domain/sides';
import { messages } from '../messages';
import { MOST_SIDES, readSides } from '../question';
import type { Sheet } from '../sheet';

const text = messages.sheet;

const sumColumns: readonly Column<SideSum>[] = [
  { key: 'name', header: text.envelope, rowHeader: true, cell: ({ name }) => name },
  { key: 'gives', header: text.gives, numeric: true, cell: ({ gives }) => <Amount value={gives} /> },
  { key: 'gets', header: text.gets, numeric: true, cell: ({ gets }) => <Amount value={gets} /> },
  {
    key: 'difference',
    header: text.difference,
    numeric: true,
    cell: ({ difference }) => <Amount value={difference} />,
  },
];

/** The two sides of a transfer, line by line, and whether they are the same. */
export function SidesTable({ sheet, form }: { sheet: Sheet; form: FormState }) {
  const count = readSides(form.values);
  const lines = Array.from({ length: count }, (_, index) => index + 1);
  const hidden = (label: string, line: number) => (
    <HiddenText>
      {label}, {text.line} {line}
    </HiddenText>
  );
  const columns: Column<number>[] = [
    {
      key: 'envelope',
      header: text.envelope,
      rowHeader: true,
      cell: (line) => (
        <Select
          form={form}
          name={`topf.${line}`}
          label={hidden(text.envelope, line)}
          options={sheet.places}
        />
      ),
    },
    {
      key: 'gives',
      header: text.gives,
      cell: (line) => <MoneyField form={form} name={`abgang.${line}`} label={hidden(text.gives, line)} />,
    },
    {
      key: 'gets',
      header: text.gets,
      cell: (line) => <MoneyField form={form} name={`zugang.${line}`} label={hidden(text.gets, line)} />,
    },
  ];
  return (
    <Section title={text.lines}>
      <HiddenFields values={{ zeilen: count }} />
      <Table caption={`${sheet.title}: ${text.lines}`} captionHidden columns={columns} rows={lines} />
      {count < MOST_SIDES && (
        <ButtonRow>
          <Button name="schritt" value="zeile" look="secondary">
            {text.moreLines}
          </Button>
        </ButtonRow>
      )}
      <div id="summen" data-live>
        <Table
          caption={text.sums}
          columns={sumColumns}
          rows={sheet.read(form.values).sums ?? []}
          empty={messages.effect.none}
          small
        />
      </div>
    </Section>
  );
}
