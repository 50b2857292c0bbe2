import { Alert } from '@libs/web';

/** Why the reader cannot decide: somebody else has to, or it is decided. */
export const NotYours = ({ stands }: { stands: boolean }) =>
  stands ? (
    <Alert tone="warning" title="Entscheiden muss eine andere Person.">
      Sie haben an diesem Vorgang schon in einer anderen Aufgabe mitgewirkt (Vier-Augen-Prinzip).
    </Alert>
  ) : (
    <Alert tone="info" title="Über diesen Vorschlag ist nicht mehr zu entscheiden." />
  );
