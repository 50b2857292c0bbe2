import { Alert, Button, ButtonRow } from '@libs/web';
import { partHref } from './way';

/** Plans are made per year, so the years must be known first. */
export const DatesMissing = ({ id }: { id: string }) => (
  <>
    <Alert title="Geben Sie zuerst an, wann Ihr Vorhaben beginnt und endet.">
      Ausgaben und Finanzierung planen Sie für jedes Kalenderjahr. Die Jahre ergeben sich aus dem
      Durchführungszeitraum.
    </Alert>
    <ButtonRow>
      <Button href={`${partHref(id, 'project')}#von`}>Durchführungszeitraum angeben</Button>
    </ButtonRow>
  </>
);
