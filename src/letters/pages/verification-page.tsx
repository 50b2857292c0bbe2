import { Clock } from '@libs/clock';
import {
  Alert,
  Button,
  ButtonRow,
  DateText,
  DescriptionList,
  ErrorSummary,
  FILE_FIELD,
  FileField,
  Form,
  type FormState,
  Section,
  Text,
  TextField,
  Title,
} from '@libs/web';
import type { Verdict } from '../domain/verdict';
import { messages } from '../messages';
import type { VerifiedLetter } from '../verification.views';

interface Answer {
  readonly number: string;
  /** Null when no letter bears the number. */
  readonly letter: VerifiedLetter | null;
}

export interface VerificationPageProps {
  readonly form: FormState;
  /** To a number. */
  readonly answer?: Answer;
  /** On a file. */
  readonly verdict?: Verdict<VerifiedLetter>;
}

const text = messages.verification;

export const VerificationPage = ({ form, answer, verdict }: VerificationPageProps) => (
  <>
    <ErrorSummary form={form} />
    <Title>{text.title}</Title>
    {answer && <AnswerText {...answer} />}
    {verdict && <VerdictText verdict={verdict} />}
    {!answer && !verdict && <Text>{text.intro}</Text>}
    {/* Sent by GET: the address printed on a letter leads straight to the answer. */}
    <form class="fw-form" method="get" action="/pruefen" noValidate>
      <TextField
        form={form}
        name="nummer"
        label={text.field}
        hint={text.hint}
        width={30}
        autocomplete="off"
      />
      <ButtonRow>
        <Button>{text.submit}</Button>
      </ButtonRow>
    </form>
    <Section title={text.upload.title}>
      <Text>{text.upload.intro}</Text>
      <Form action="/pruefen" enctype="multipart/form-data">
        <FileField
          form={form}
          name={FILE_FIELD}
          label={text.upload.file}
          hint={text.upload.fileHint}
          accept=".pdf,application/pdf"
        />
        <TextField
          form={form}
          name="dokumentnummer"
          label={text.upload.number}
          hint={text.upload.numberHint}
          width={30}
          autocomplete="off"
          optional
        />
        <ButtonRow>
          <Button>{text.upload.submit}</Button>
        </ButtonRow>
      </Form>
    </Section>
  </>
);

const AnswerText = ({ number, letter }: Answer) =>
  letter ? (
    <>
      <Alert tone="success" title={text.known}>
        <Text>{text.compare}</Text>
      </Alert>
      <LetterFacts letter={letter} />
    </>
  ) : (
    <Alert tone="warning" title={text.unknown(number)}>
      <Text>{text.unknownHint}</Text>
    </Alert>
  );

const VerdictText = ({ verdict: { kind, letter } }: { verdict: Verdict<VerifiedLetter> }) => {
  const { tone, title, text: meaning } = text.verdicts[kind];
  return (
    <>
      <Alert tone={tone} title={title}>
        <Text>{meaning}</Text>
      </Alert>
      {letter && <LetterFacts letter={letter} />}
    </>
  );
};

const LetterFacts = ({ letter }: { letter: VerifiedLetter }) => (
  <DescriptionList
    items={[
      { key: text.number, value: letter.documentId },
      { key: text.kind, value: letter.title },
      { key: text.authority, value: letter.authority },
      { key: text.date, value: <DateText value={Clock.dayOf(letter.createdAt)} /> },
      { key: text.hash, value: letter.sha256 ?? text.notPrinted },
    ]}
  />
);
