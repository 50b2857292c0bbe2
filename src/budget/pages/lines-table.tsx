import {
  Amount,
  Badge,
  type Column,
  type FormState,
  HiddenText,
  MoneyField,
  Section,
  Table,
  Text,
} from '@libs/web';
import { messages } from '../messages';
import { amountField, type Sheet, type SheetLine } from '../sheet';

const text = messages.sheet;

const shownAs: Readonly<Record<Sheet['shown'][number], string>> = {
  limit: 'Bisher zugewiesen',
  blocked: 'Gesperrt',
  reserved: 'Vorgemerkt',
  committed: 'Bewilligt',
  ordered: 'Angeordnet',
  paid: 'Ausgezahlt',
  available: 'Verfügbar',
};

const Warning = ({ text: warning }: { text: string }) => (
  <>
    <Badge text={text.warning} tone="warning" /> {warning}
  </>
);

/** One line per envelope, with its figures as they stand and a field for the amount. */
export function LinesTable({ sheet, form }: { sheet: Sheet; form: FormState }) {
  const columns: Column<SheetLine>[] = [
    {
      key: 'label',
      header: text.envelope,
      rowHeader: true,
      cell: ({ label, note }) => (
        <>
          {label}
          {note && <div class="kern-body kern-body--small kern-body--muted">{note}</div>}
        </>
      ),
    },
    ...sheet.shown.map((figure): Column<SheetLine> => ({
      key: figure,
      header: shownAs[figure],
      numeric: true,
      cell: ({ now }) => <Amount value={now[figure] ?? null} />,
    })),
    {
      key: 'amount',
      header: sheet.amount,
      headerHidden: false,
      cell: ({ key, label, warning }) => (
        <MoneyField
          form={form}
          name={amountField(key)}
          label={
            <HiddenText>
              {sheet.amount}, {label}
            </HiddenText>
          }
          hint={warning && <Warning text={warning} />}
        />
      ),
    },
  ];
  return (
    <Section title={text.lines}>
      <Text muted>{sheet.signed ? text.signedHint : text.linesHint}</Text>
      <Table
        caption={`${sheet.title}: ${text.lines}`}
        captionHidden
        columns={columns}
        rows={sheet.lines}
        empty={text.empty}
      />
    </Section>
  );
}
