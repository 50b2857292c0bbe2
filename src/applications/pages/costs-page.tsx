import { Alert, Button, ButtonRow, emptyForm, Text } from '@libs/web';
import type { ApplicationView } from '../application.view';
import { MOST_LINES } from '../domain/cost-plan';
import { planYears } from '../domain/years';
import { messages } from '../messages';
import { CategoryTable, CostTable } from './cost-table';
import { DatesMissing } from './dates-missing';
import { ApplicationFrame } from './part-page';
import { nextHref, partHref } from './way';

export function CostsPage({ view }: { view: ApplicationView }) {
  const href = partHref(view.head.id, 'costs');
  const { lines } = view.draft.sections.costs;
  const years = planYears(view.draft.sections);
  return (
    <ApplicationFrame view={view} form={emptyForm} title="Ausgabenplan" href={href} roomy>
      <Text>
        Führen Sie alle Ausgaben des Vorhabens auf, auch solche, für die Sie keine Förderung beantragen.
        Nehmen Sie die Beträge, die Sie selbst tragen: mit Umsatzsteuer, wenn Sie keine Vorsteuer abziehen.
      </Text>
      {years.length === 0 ? (
        <DatesMissing id={view.head.id} />
      ) : (
        <>
          <CostTable lines={lines} years={years} changeUnder={href} />
          {lines.length > 0 && <CategoryTable lines={lines} />}
          {lines.length >= MOST_LINES && <Alert title={messages.costs.tooMany(MOST_LINES)} />}
          <ButtonRow>
            {lines.length < MOST_LINES && (
              <Button href={`${href}/neu`} look={lines.length === 0 ? 'primary' : 'secondary'} icon="add">
                Ausgabe hinzufügen
              </Button>
            )}
            {lines.length > 0 && <Button href={nextHref(view, 'costs')}>Weiter zum Finanzierungsplan</Button>}
          </ButtonRow>
        </>
      )}
    </ApplicationFrame>
  );
}
