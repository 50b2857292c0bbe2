import { ExportLinks, type Sheet, SheetTable } from '@libs/exports';
import { sumCents } from '@libs/money';
import { ActionLinks, Amount, Section, type Sort, Text } from '@libs/web';
import { newMovementHref, YEARS } from '../addresses';
import type { Remainder } from '../domain/year-end';
import { closingText as text } from '../year-messages';
import type { YearsOrder } from '../years.address';

interface YearEndProps {
  readonly year: number;
  readonly query: YearsOrder;
  readonly sheet: Sheet<Remainder>;
  /** Closed years only show what is left; so do days that are over. */
  readonly isOpen: boolean;
  readonly mayEnter: boolean;
  /** Its state lets it be closed. */
  readonly mayClose: boolean;
}

/** What is left of a year, and the steps to its end in their order. §§ 19, 45 LHO. */
export const YearEnd = (props: YearEndProps) => (
  <Section title={text.title(props.year)}>
    {props.isOpen && <Text>{text.steps}</Text>}
    <SheetTable
      sheet={props.sheet}
      captionHidden
      small
      narrow="scroll"
      sort={props.query.order()}
      sortHref={({ key, direction }: Sort) =>
        props.query.yearHref(props.year, { sortierung: key, richtung: direction })
      }
      empty={text.empty}
    />
    <Text muted>{text.made}</Text>
    <ExportLinks href={props.query.yearHref(props.year)} />
    {props.isOpen && <Steps {...props} />}
  </Section>
);

function Steps({ year, sheet: { rows }, mayEnter, mayClose }: YearEndProps) {
  const reserved = sumCents(rows.map((one) => one.reserved));
  const isSettled = rows.every(({ unused, reserved: held }) => unused === 0 && held === 0);
  return (
    <>
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
    </>
  );
}
