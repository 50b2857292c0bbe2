import {
  Breadcrumb,
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  type FormState,
  hasErrors,
  Link,
  Text,
  valueOf,
  wholeForm,
  WithAside,
} from '@libs/web';
import type { ComponentChildren } from 'preact';
import type { ApplicationView } from '../application.view';
import { type Part, parts } from '../domain/parts';
import { CaseTitle } from './case-title';
import { PageNotes } from './notes';
import { Reckoning } from './reckoning';
import { ReckoningSteps } from './reckoning-steps';
import { caseHref, nameOf, partHref } from './way';

interface FrameProps {
  readonly view: ApplicationView;
  readonly form: FormState;
  readonly title: string;
  /** The address of this page without what was typed. */
  readonly href: string;
  /** The page above this one, when it is not the task list. */
  readonly above?: Part;
  /** Puts the money below instead of beside: for pages with wide tables. */
  readonly roomy?: boolean;
  readonly children: ComponentChildren;
}

/** What stands around the forms of an application: the way back, the errors, the money. */
export function ApplicationFrame(props: FrameProps) {
  const { view, form, title, href, above, roomy, children } = props;
  const { id } = view.head;
  const content = (
    <>
      <CaseTitle view={view}>{title}</CaseTitle>
      {!hasErrors(form) && <PageNotes view={view} href={href} />}
      {children}
    </>
  );
  const steps = <ReckoningSteps evaluation={view.assessment.evaluation} />;
  return (
    <>
      <Breadcrumb
        items={[
          { label: 'Anträge', href: '/antraege' },
          { label: nameOf(view), href: caseHref(id) },
          ...(above ? [{ label: parts[above].title, href: partHref(id, above) }] : []),
        ]}
        current={title}
      />
      <ErrorSummary form={form} />
      {form.errors[wholeForm] && (
        <Text>
          Ihre Eingaben stehen noch unten. <Link href={href}>Seite mit dem jetzigen Stand laden</Link>
        </Text>
      )}
      {roomy ? (
        <>
          {content}
          <Reckoning view={view} />
          {steps}
        </>
      ) : (
        <WithAside aside={<Reckoning view={view} narrow />} asideLabel="Zahlen des Antrags">
          {content}
          {steps}
        </WithAside>
      )}
    </>
  );
}

interface SectionFormProps {
  readonly action: string;
  readonly form: FormState;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly children: ComponentChildren;
}

/** The form of a section: saved as far as it is, and on to the next. */
export const SectionFields = ({ action, form, hidden, children }: SectionFormProps) => (
  <Form action={action} hidden={{ version: valueOf(form, 'version'), ...hidden }} guardChanges>
    {children}
    <ButtonRow>
      <Button name="weiter" value="ja">
        Speichern und weiter
      </Button>
      <Button look="secondary">Speichern</Button>
    </ButtonRow>
  </Form>
);
