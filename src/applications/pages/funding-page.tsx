import { formatEuro } from '@libs/money';
import {
  Alert,
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
            <Year view={view} form={form} year={year} />
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

function Year({ view, form, year }: { view: ApplicationView; form: FormState; year: number }) {
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
        <MoneyField
          form={form}
          name={`${name}.${year}`}
          label={`${sources[name].label} ${year}`}
          hint={hints[name]}
        />
      ))}
    </Fieldset>
  );
}

/** How far the saved plan of a year is from balance. */
const Difference = ({ missing, year }: { missing: number; year: number }) =>
  missing === 0 ? (
    <Text size="small">Ausgaben und Finanzierung {year} stimmen überein.</Text>
  ) : (
    <Alert
      tone="warning"
      title={`${year} ${missing > 0 ? 'fehlen' : 'sind'} ${formatEuro(Math.abs(missing) as never)}${missing > 0 ? '' : ' zu viel'}.`}
    />
  );
