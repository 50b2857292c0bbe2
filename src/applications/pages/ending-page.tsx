import {
  Breadcrumb,
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  type FormState,
  Text,
  TextArea,
  valueOf,
} from '@libs/web';
import type { ApplicationView } from '../application.view';
import { CaseTitle } from './case-title';
import { caseHref, nameOf } from './way';

interface EndingPageProps {
  readonly view: ApplicationView;
  readonly form: FormState;
}

interface FrameProps extends EndingPageProps {
  readonly title: string;
  readonly path: string;
  readonly consequence: string;
  readonly button: string;
  readonly withReason?: boolean;
}

export const DiscardPage = (props: EndingPageProps) => (
  <EndingForm
    {...props}
    title="Entwurf verwerfen"
    path="verwerfen"
    consequence="Danach kann niemand den Entwurf mehr bearbeiten oder einreichen. Das lässt sich nicht rückgängig machen."
    button="Entwurf verwerfen"
  />
);

export const WithdrawalPage = (props: EndingPageProps) => (
  <EndingForm
    {...props}
    title="Antrag zurückziehen"
    path="ruecknahme"
    consequence="Über den Antrag wird dann nicht mehr entschieden. Das lässt sich nicht rückgängig machen; Sie können aber einen neuen Antrag stellen."
    button="Antrag verbindlich zurückziehen"
    withReason
  />
);

function EndingForm({ view, form, title, path, consequence, button, withReason }: FrameProps) {
  const { head } = view;
  return (
    <>
      <Breadcrumb
        items={[
          { label: 'Anträge', href: '/antraege' },
          { label: nameOf(view), href: caseHref(head.id) },
        ]}
        current={title}
      />
      <ErrorSummary form={form} />
      <CaseTitle view={view}>{title}</CaseTitle>
      <Text>{consequence}</Text>
      <Form action={caseHref(head.id, path)} hidden={{ version: valueOf(form, 'version') || head.version }}>
        {withReason && <TextArea form={form} name="grund" label="Grund" rows={3} maxLength={1000} />}
        <ButtonRow>
          <Button>{button}</Button>
          <Button href={caseHref(head.id)} look="tertiary">
            Abbrechen
          </Button>
        </ButtonRow>
      </Form>
    </>
  );
}
