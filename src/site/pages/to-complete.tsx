import { Alert, Badge, Text } from '@libs/web';

const mark = 'vom Betreiber zu ergänzen';

/** In place of a fact that only the operator knows. */
export const ToComplete = () => <Badge text={mark} tone="warning" />;

/** Says on top of a legal page that it is a draft, and for whom. */
export const DraftNotice = () => (
  <Alert tone="warning" title="Diese Seite ist ein Entwurf.">
    <Text>
      Sie nennt, was für die Anwendung selbst feststeht. Stellen mit der Marke „{mark}“ füllt aus, wer
      Förderwerk betreibt; davor darf die Anwendung nicht öffentlich in Betrieb gehen.
    </Text>
  </Alert>
);
