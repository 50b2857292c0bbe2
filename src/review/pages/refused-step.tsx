import { Button, ButtonRow, ErrorSummary, page, type Page, type Rejected, Text, Title } from '@libs/web';

/** A step without a form of its own that was refused: why, and the way back to the case as it is now. */
export const refusedStep = (back: string, { errors, values, status }: Rejected): Page =>
  page(
    'Schritt nicht möglich',
    <>
      <Title>Schritt nicht möglich</Title>
      <ErrorSummary form={{ values, errors }} title="Es wurde nichts geändert" />
      <Text>Öffnen Sie den Vorgang neu: Er zeigt den jetzigen Stand und was als Nächstes möglich ist.</Text>
      <ButtonRow>
        <Button href={back}>Zum Vorgang</Button>
      </ButtonRow>
    </>,
    { status },
  );
