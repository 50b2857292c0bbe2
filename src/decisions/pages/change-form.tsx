import { Button, ButtonRow } from '@libs/web';

/** What can be done with a change that is being drafted. */
export const ChangeButtons = ({ caseId }: { caseId: string }) => (
  <ButtonRow>
    <Button name="schritt" value="speichern" look="secondary">
      Entwurf speichern und berechnen
    </Button>
    <Button name="schritt" value="vorschlagen">
      Zur Zeichnung geben
    </Button>
    <Button href={`/vorgaenge/${caseId}`} look="tertiary">
      Abbrechen
    </Button>
  </ButtonRow>
);
