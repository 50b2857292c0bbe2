import { Clock } from '@libs/clock';
import {
  Alert,
  Breadcrumb,
  Button,
  ButtonRow,
  Checkbox,
  DateText,
  ErrorSummary,
  Form,
  type FormState,
  InsetText,
  Link,
  List,
  Panel,
  Section,
  Text,
  Title,
  valueOf,
} from '@libs/web';
import type { Waivable, WaiverView } from '../waivers';
import { WaiverBy } from './waiver-by';
import { waiverHref } from './waiver-href';

interface Props {
  readonly view: WaiverView;
  readonly waivable: Waivable;
  readonly form: FormState;
}

const TITLE = 'Auf Rechtsbehelfe verzichten';
const caseHref = (caseId: string): string => `/antraege/${caseId}`;

/** What a waiver means, its exact words, and the way to declare it. */
export const WaiverPage = ({ view: { head, open }, waivable: { letter, text }, form }: Props) => {
  const { reckoning, letterId, version } = letter;
  return (
    <>
      <Breadcrumb
        items={[
          { label: 'Anträge', href: '/antraege' },
          { label: head.number ?? 'Antrag', href: caseHref(head.id) },
        ]}
        current={TITLE}
      />
      <ErrorSummary form={form} />
      <Title preline={head.number} subline={head.title}>
        {TITLE}
      </Title>
      <Text>
        Es geht um: {letter.title} vom <DateText value={Clock.dayOf(letter.createdAt)} />
      </Text>
      <OtherActs caseId={head.id} open={open} chosen={letterId} />
      <Section title="Was das bedeutet">
        <List
          items={[
            <>
              Gegen den Bescheid können Sie bis zum <DateText value={reckoning!.remedy!.safeEnd.date} />{' '}
              klagen. Wenn Sie verzichten, geht das nicht mehr.
            </>,
            'Der Bescheid wird dadurch sofort bestandskräftig. Das heißt: Er gilt endgültig, mit allen Auflagen.',
            'Sie müssen nicht verzichten. Ohne Verzicht wird der Bescheid nach Ablauf der Klagefrist von selbst bestandskräftig.',
            'Ein Verzicht kann sinnvoll sein, wenn Sie mit dem Bescheid einverstanden sind und früher Mittel abrufen wollen.',
            'Sie können den Verzicht nicht zurücknehmen.',
          ]}
        />
      </Section>
      <Section title="Ihre Erklärung">
        <InsetText>{text}</InsetText>
        <Form
          action={waiverHref(head.id)}
          hidden={{ version: chosenBefore(form, letterId) ?? version, bescheid: letterId }}
        >
          <Checkbox
            form={form}
            name="vertretung"
            label="Ich bin berechtigt, die Kommune bei dieser Erklärung zu vertreten."
          />
          <Checkbox
            form={form}
            name="verzicht"
            label="Ich gebe diese Erklärung ab und weiß, dass sie unwiderruflich ist."
          />
          <ButtonRow>
            <Button>Verbindlich verzichten</Button>
            <Button href={caseHref(head.id)} look="tertiary">
              Abbrechen
            </Button>
          </ButtonRow>
        </Form>
      </Section>
    </>
  );
};

/** The version of the form that came back, as long as it is about the same act. */
const chosenBefore = (form: FormState, letterId: string): string | undefined =>
  valueOf(form, 'bescheid') === letterId ? valueOf(form, 'version') || undefined : undefined;

const OtherActs = ({
  caseId,
  open,
  chosen,
}: {
  caseId: string;
  open: readonly Waivable[];
  chosen: string;
}) => {
  const others = open.filter(({ letter }) => letter.letterId !== chosen);
  if (others.length === 0) return null;
  return (
    <Alert title="Zu diesem Antrag gibt es weitere Bescheide. Sie verzichten nur für den genannten.">
      <List
        items={others.map(({ letter }) => (
          <Link href={waiverHref(caseId, letter.letterId)}>
            {letter.title} vom <DateText value={Clock.dayOf(letter.createdAt)} />
          </Link>
        ))}
      />
    </Alert>
  );
};

/** That it is done: the words, who said them and when. */
export const WaivedPage = ({ view: { head, declared } }: { view: WaiverView }) => (
  <>
    <Panel title="Verzicht erklärt" referenceLabel="Ihr Aktenzeichen" reference={head.number ?? ''}>
      {declared.some(({ waiver }) => !waiver!.onPaper) && (
        <Text>Wenige Minuten nach dem Verzicht liegt die Erklärung als PDF beim Antrag für Sie bereit.</Text>
      )}
    </Panel>
    {declared.map(({ title, createdAt, waiver, reckoning }) => (
      <Section
        title={
          <>
            {title} vom <DateText value={Clock.dayOf(createdAt)} />
          </>
        }
      >
        <InsetText>{waiver!.text}</InsetText>
        <WaiverBy waiver={waiver!} />
        {reckoning?.final && (
          <Text>
            Der Bescheid ist bestandskräftig ab <DateText value={reckoning.final.date} />.
          </Text>
        )}
      </Section>
    ))}
    <ButtonRow>
      <Button href={caseHref(head.id)}>Zum Antrag</Button>
    </ButtonRow>
  </>
);
