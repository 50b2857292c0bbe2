import { cents, formatEuro } from '@libs/money';
import {
  Amount,
  Button,
  ButtonRow,
  Fieldset,
  Form,
  type FormState,
  MoneyField,
  Text,
  valueOf,
} from '@libs/web';
import type { ApplicationView } from '../application.view';
import { costIn, fundsOf } from '../domain/totals';
import { planYears } from '../domain/years';
import { sourceNames, sources } from '../forms/funding.form';
import { DatesMissing } from './dates-missing';
import { fieldsOf } from './notes';
import { ApplicationFrame } from './part-page';
import { partHref } from './way';

export function FundingPage({ view, form }: { view: ApplicationView; form: FormState }) {
  const href = partHref(view.head.id, 'funding');
  const years = planYears(view.draft.sections);
  return (
    <ApplicationFrame view={view} form={form} title="Finanzierungsplan" href={href}>
      <Text>
        Ausgaben und Finanzierung müssen in jedem Jahr übereinstimmen. Speichern können Sie auch, solange sie
        es noch nicht tun.
      </Text>
      {years.length === 0 ? (
        <DatesMissing id={view.head.id} />
      ) : (
        <Form action={href} hidden={{ version: valueOf(form, 'version') }} guardChanges>
          {years.map((year) => (
            <Year view={view} field={fieldsOf(view, form, href)} year={year} />
          ))}
          <ButtonRow>
            <Button name="weiter" value="ja">
              Speichern und weiter
            </Button>
            <Button look="secondary">Speichern</Button>
            <Button look="tertiary" name="berechnen" value="ja">
              Beantragte Zuwendung aus der Berechnung übernehmen
            </Button>
          </ButtonRow>
        </Form>
      )}
    </ApplicationFrame>
  );
}

const hints: Partial<Record<(typeof sourceNames)[number], string>> = {
  dritte: 'Zum Beispiel Beiträge von Partnern',
  andere: 'Zum Beispiel Förderung des Bundes, des Kreises oder der EU für dieselben Ausgaben',
};

interface YearProps {
  readonly view: ApplicationView;
  readonly field: ReturnType<typeof fieldsOf>;
  readonly year: number;
}

function Year({ view, field, year }: YearProps) {
  const { costs, funding } = view.draft.sections;
  const cost = costIn(costs.lines, year);
  const saved = funding.years.find((candidate) => candidate.year === year);
  return (
    <Fieldset
      legend={year}
      hint={
        <>
          Ausgaben: <Amount value={cost} />
        </>
      }
    >
      {saved && <Difference missing={cost - fundsOf(saved)} year={year} />}
      {sourceNames.map((name) => (
        <MoneyField {...field(`${name}.${year}`, hints[name])} label={`${sources[name].label} ${year}`} />
      ))}
    </Fieldset>
  );
}

/** How far the saved plan of a year is from balance. */
const Difference = ({ missing, year }: { missing: number; year: number }) => (
  <Text size="small" strong={missing !== 0}>
    {missing === 0
      ? `Ausgaben und Finanzierung ${year} stimmen überein.`
      : `${year} ${missing > 0 ? 'fehlen' : 'sind'} ${formatEuro(cents(Math.abs(missing)))}${missing > 0 ? '' : ' zu viel'}.`}
  </Text>
);
