import { sumCents } from '@libs/money';
import { ActionLinks, Amount, type Column, Section, Table, Text } from '@libs/web';
import { newMovementHref, YEARS } from '../addresses';
import type { Balance } from '../domain/effect';
import { envelopeLabel, type Title } from '../domain/envelope';
import { type Remainder, yearEnd } from '../domain/year-end';
import { messages } from '../messages';

const text = messages.years;

const columns: readonly Column<Remainder>[] = [
  { key: 'envelope', header: 'Topf', rowHeader: true, cell: ({ address }) => envelopeLabel(address) },
  {
    key: 'unused',
    header: 'Nicht verbraucht',
    numeric: true,
    cell: ({ unused }) => <Amount value={unused} />,
  },
  {
    key: 'reserved',
    header: 'Noch vorgemerkt',
    numeric: true,
    cell: ({ reserved }) => <Amount value={reserved} />,
  },
  {
    key: 'unpaid',
    header: 'Bewilligt, nicht ausgezahlt',
    numeric: true,
    cell: ({ unpaid }) => <Amount value={unpaid} />,
  },
  {
    key: 'becomes',
    header: 'Was daraus wird',
    cell: ({ carriesUntil }) =>
      carriesUntil === null ? 'verfällt' : `übertragbar, verfügbar bis Ende ${carriesUntil}`,
  },
];

interface YearEndProps {
  readonly year: number;
  readonly balances: readonly Balance[];
  readonly transferable: readonly Title[];
  readonly mayEnter: boolean;
  /** Its state lets it be closed. */
  readonly mayClose: boolean;
}

/** What is left of a year, and the steps to its end in their order. §§ 19, 45 LHO. */
export function YearEnd({ year, balances, transferable, mayEnter, mayClose }: YearEndProps) {
  const remainders = yearEnd(balances, year, transferable);
  const reserved = sumCents(remainders.map((one) => one.reserved));
  const isSettled = remainders.every(({ unused, reserved: held }) => unused === 0 && held === 0);
  return (
    <Section title={text.closing}>
      <Text>
        Vor dem Abschluss wird jede Vormerkung entschieden, der übertragbare Rest mit Einwilligung übertragen,
        und alles Übrige verfällt. Dann kann das Jahr geschlossen werden.
      </Text>
      <Table
        caption={text.closing}
        captionHidden
        columns={columns}
        rows={remainders}
        empty="In diesem Jahr ist nichts zugewiesen."
        small
      />
      {reserved > 0 && (
        <Text>
          Zuerst entscheiden oder freigeben: Vorgemerkt sind noch <Amount value={reserved} />.
        </Text>
      )}
      {mayEnter && (
        <ActionLinks
          links={[
            { label: `Ausgabereste ${year} übertragen`, href: newMovementHref('ausgaberest', year) },
            { label: `Verfall ${year} erfassen`, href: newMovementHref('abschluss', year) },
            ...(mayClose && isSettled
              ? [{ label: `Haushaltsjahr ${year} schließen`, href: `${YEARS}/stand?jahr=${year}` }]
              : []),
          ]}
        />
      )}
    </Section>
  );
}
