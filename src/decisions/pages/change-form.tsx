import { Button, ButtonRow } from '@libs/web';
import { revocationGrounds } from '../../letters';

/** The provisions that take something away from an award, as options of a field. */
export const groundOptions = Object.entries(revocationGrounds).map(([value, { title }]) => ({
  value,
  label: `${title}, ${value} VwVfG`,
}));

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
