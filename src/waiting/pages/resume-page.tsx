import { Amount, Button, ButtonRow, DateText, Form, type FormState, List, Text, valueOf } from '@libs/web';
import { type CaseHead, CaseHeading, steps } from '../../cases';
import type { HeldOffer } from '../offers.rows';

interface Props {
  readonly head: CaseHead;
  readonly offer: HeldOffer | null;
  readonly form: FormState;
}

/** What taking a case back means, before it is done. */
export const ResumePage = ({ head, offer, form }: Props) => (
  <>
    <CaseHeading head={head} title={steps.resume.label} current="Warteliste verlassen" form={form} />
    <List
      items={[
        'Der Antrag verlässt die Warteliste und ist wieder in Prüfung.',
        'Sie werden zuständig.',
        offer ? (
          <>
            Die angebotenen <Amount value={offer.amount} /> bleiben für ihn vorgemerkt, bis zum{' '}
            <DateText value={offer.until} />. Danach gehen sie von selbst an den Nächsten, wenn nichts
            vorgeschlagen ist.
          </>
        ) : (
          'Für ihn sind keine Mittel vorgemerkt. Freie Mittel bietet Förderwerk ihm erst wieder an, wenn er auf der Warteliste steht.'
        ),
      ]}
    />
    <Text>Sein Platz richtet sich weiter nach der Reihenfolge, falls er später wieder warten muss.</Text>
    <Form action={`/vorgaenge/${head.id}/warteliste/ende`} hidden={{ version: valueOf(form, 'version') }}>
      <ButtonRow>
        <Button>{offer ? 'Übernehmen und vorschlagen' : steps.resume.label}</Button>
        <Button href={`/vorgaenge/${head.id}`} look="tertiary">
          Abbrechen
        </Button>
      </ButtonRow>
    </Form>
  </>
);
