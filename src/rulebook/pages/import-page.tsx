import {
  Alert,
  Breadcrumb,
  Button,
  ButtonRow,
  ErrorSummary,
  FILE_FIELD,
  FileField,
  Form,
  type FormState,
  Section,
  Text,
  TextArea,
  Title,
  valueOf,
} from '@libs/web';
import type { DirectiveFault } from '../../programmes';
import { IMPORT, lineId, RULEBOOK } from '../domain/address';
import { messages } from '../messages';
import { NumberedText } from './numbered-text';

interface ImportPageProps {
  readonly form: FormState;
  readonly faults: readonly DirectiveFault[];
}

/** Bringing in a version. What was brought stays on the page, with its faults, until it can be read. */
export const ImportPage = ({ form, faults }: ImportPageProps) => (
  <>
    <Breadcrumb items={[{ label: messages.title, href: RULEBOOK }]} current={messages.imports.title} />
    <ErrorSummary form={form} />
    {faults.length > 0 && <Faults faults={faults} />}
    <Title>{messages.imports.title}</Title>
    <Text>
      Eine Fassung gilt erst, wenn eine andere Person sie freigegeben hat. Bis dahin ändert sich nichts, und
      Sie sehen, was sich gegenüber der geltenden Fassung ändern würde.
    </Text>
    {valueOf(form, 'text') === '' && (
      <Section title="Als Datei">
        <Form action={`${IMPORT}/datei`} enctype="multipart/form-data">
          <FileField
            form={form}
            name={FILE_FIELD}
            label="Datei mit der Richtlinie"
            hint="Eine Textdatei im Format YAML, am besten von der Seite einer früheren Fassung geladen und geändert."
            accept=".yaml,.yml"
          />
          <ButtonRow>
            <Button>Datei einspielen</Button>
          </ButtonRow>
        </Form>
      </Section>
    )}
    <Section title="Als Text">
      <Form action={IMPORT} guardChanges>
        <TextArea form={form} name="text" label="Text der Richtlinie (YAML)" rows={20} code />
        <ButtonRow>
          <Button>Text einspielen</Button>
          <Button href={RULEBOOK} look="tertiary">
            Abbrechen
          </Button>
        </ButtonRow>
      </Form>
    </Section>
    {faults.length > 0 && (
      <Section title="Ihr Text mit Zeilennummern">
        <NumberedText text={valueOf(form, 'text')} marked={faults.map(({ line }) => line)} />
      </Section>
    )}
  </>
);

/** Each with its line, the rule and what to do. */
const Faults = ({ faults }: { faults: readonly DirectiveFault[] }) => (
  <div role="alert" tabIndex={-1} data-focus-on-load>
    <Alert tone="danger" title={messages.imports.faulty(faults.length)}>
      <Text>
        Es wurde nichts gespeichert. Ihr Text steht unten: Berichtigen Sie ihn und spielen Sie ihn noch einmal
        ein.
      </Text>
      <ul class="kern-list kern-list--bullet">
        {faults.map(({ line, place, text }) => (
          <li>
            <a class="kern-link kern-link--no-visited-state" href={`#${lineId(line)}`}>
              Zeile {line}
            </a>
            , {place}: {text}
          </li>
        ))}
      </ul>
    </Alert>
  </div>
);
