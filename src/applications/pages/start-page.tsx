import { type DirectiveVersion, type FundingItem, type Mark, offerOf, offerRule } from '@libs/directive';
import {
  Alert,
  Breadcrumb,
  Button,
  ButtonRow,
  Card,
  ErrorSummary,
  Form,
  type FormState,
  Radios,
  Section,
  Text,
  Title,
  valueOf,
} from '@libs/web';
import { startAction, type StartAnswers } from '../domain/start-answers';

interface StartPageProps {
  readonly directive: DirectiveVersion;
  readonly form: FormState;
  /** What the application begins with; null for nothing. */
  readonly answers: StartAnswers | null;
}

const TITLE = 'Neuer Antrag';

export function StartPage({ directive, form, answers }: StartPageProps) {
  const open = directive.items.filter(({ paused }) => !paused);
  const paused = directive.items.filter((item) => item.paused);
  return (
    <>
      <Breadcrumb items={[{ label: 'Anträge', href: '/antraege' }]} current={TITLE} />
      <ErrorSummary form={form} />
      <Title subline={`${directive.title}, Fassung ${directive.version}`}>{TITLE}</Title>
      {open.length === 0 ? (
        <Text>Zurzeit sind zu keinem Gegenstand Anträge möglich.</Text>
      ) : (
        <>
          {answers && saysMore(answers) && <TakenOver answers={answers} open={open} />}
          <Form action={startAction(answers)} hidden={{ kennung: valueOf(form, 'kennung') }}>
            <Radios
              form={form}
              name="gegenstand"
              label="Wofür beantragen Sie Förderung?"
              options={open.map((item) => ({
                value: item.letter,
                label: `${item.letter}) ${item.title}`,
                hint: hintOf(item),
              }))}
            />
            <ButtonRow>
              <Button>Antrag beginnen</Button>
              <Button href="/antraege" look="tertiary">
                Abbrechen
              </Button>
            </ButtonRow>
          </Form>
        </>
      )}
      {paused.length > 0 && (
        <Section title="Zurzeit nicht möglich">
          {paused.map((item) => (
            <Card title={`${item.letter}) ${item.title}`}>
              {item.paused?.value.reason} ({item.paused?.paragraph})
            </Card>
          ))}
        </Section>
      )}
    </>
  );
}

/** More than what is to be funded. */
const saysMore = ({ item: _, costs, ...rest }: StartAnswers): boolean =>
  costs.length > 0 || Object.keys(rest).length > 0;

const TakenOver = ({ answers: { item }, open }: { answers: StartAnswers; open: readonly FundingItem[] }) => (
  <Alert title="Ihre Angaben aus dem Förder-Check werden übernommen.">
    {open.every(({ letter }) => letter !== item)
      ? 'Zum Gegenstand, den Sie dort gewählt haben, sind zurzeit keine Anträge möglich. Wählen Sie einen anderen.'
      : 'Sie können danach alles ändern und ergänzen.'}
  </Alert>
);

const hintOf = (item: FundingItem): string =>
  [`${offerOf(item)}${assumed(offerRule(item).mark)}`, `${item.paragraph}${assumed(item.mark)}`].join(', ');

const assumed = (mark: Mark) => (mark === 'assumed' ? ' (angenommen)' : '');
