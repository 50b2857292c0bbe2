import { Clock } from '@libs/clock';
import {
  Alert,
  Button,
  ButtonRow,
  DateText,
  DescriptionList,
  ErrorSummary,
  type FormState,
  Text,
  TextField,
  Title,
} from '@libs/web';
import { messages } from '../messages';
import type { VerifiedLetter } from '../verification.views';

interface Answer {
  readonly number: string;
  /** Null when no letter bears the number. */
  readonly letter: VerifiedLetter | null;
}

export interface VerificationPageProps {
  readonly form: FormState;
  readonly answer?: Answer;
}

const text = messages.verification;

export const VerificationPage = ({ form, answer }: VerificationPageProps) => (
  <>
    <ErrorSummary form={form} />
    <Title>{text.title}</Title>
    {answer ? <AnswerText {...answer} /> : <Text>{text.intro}</Text>}
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
  </>
);

const AnswerText = ({ number, letter }: Answer) =>
  letter ? (
    <Genuine letter={letter} />
  ) : (
    <Alert tone="warning" title={text.unknown(number)}>
      <Text>{text.unknownHint}</Text>
    </Alert>
  );

const Genuine = ({ letter }: { letter: VerifiedLetter }) => (
  <>
    <Alert tone="success" title={text.known}>
      <Text>{text.compare}</Text>
      <Text>
        <code>{text.command}</code>
      </Text>
    </Alert>
    <DescriptionList
      items={[
        { key: text.number, value: letter.documentId },
        { key: text.kind, value: letter.title },
        { key: text.authority, value: letter.authority },
        { key: text.date, value: <DateText value={Clock.dayOf(letter.createdAt)} /> },
        { key: text.hash, value: letter.sha256 ?? text.notPrinted },
      ]}
    />
  </>
);
