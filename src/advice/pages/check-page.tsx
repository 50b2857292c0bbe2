import { Button, ButtonRow, ErrorSummary, HiddenFields, Section, Text, Title } from '@libs/web';
import type { CheckView } from '../check.view';
import { CHECK, costField } from '../domain/address';
import { MOST_LINES } from '../domain/query';
import { messages } from '../messages';
import { CostLines } from './cost-lines';
import { ItemChoice, OtherFunds, Timing, Who } from './plan-fields';
import { PrintedAnswers } from './printed-answers';
import { QuestionFields } from './question-fields';
import { ResultHead, ResultBody } from './result';
import { unshown } from './unshown';

const text = messages.check;

/** The form on top, what comes of it below. With the script of the page the marked parts follow what is typed. */
export function CheckPage(view: CheckView) {
  const { form, lines } = view;
  return (
    <>
      <ErrorSummary form={form} />
      <Title subline={text.lead}>{text.title}</Title>
      <form class="fw-form" method="get" action={`${CHECK}#ergebnis`} noValidate data-live-form>
        <Who {...view} />
        <ItemChoice {...view} />
        <div class="fw-flow" id="fragen" data-live data-live-on="gegenstand">
          <QuestionFields {...view} />
          <HiddenFields values={unshown(view)} />
        </div>
        <Timing {...view} />
        <OtherFunds {...view} />
        <div class="fw-flow" id="ausgaben" data-live data-live-on="gegenstand">
          <CostLines {...view} />
        </div>
        <ButtonRow>
          <Button>Ergebnis anzeigen</Button>
          {lines < MOST_LINES && <MoreLines line={lines + 1} />}
        </ButtonRow>
      </form>
      <div class="fw-paper-only" id="angaben" data-live>
        <PrintedAnswers {...view} />
      </div>
      <Section title="Ihr Ergebnis" id="ergebnis">
        <div class="fw-flow" id="ergebnis-kurz" aria-live="polite" data-live>
          <ResultHead {...view} />
        </div>
        <div class="fw-flow" id="ergebnis-ganz" data-live>
          <ResultBody {...view} />
        </div>
        <Text size="small" muted>
          {text.noPromise}
        </Text>
      </Section>
    </>
  );
}

/** Sends the form once more, with a line more to fill in. */
const MoreLines = ({ line }: { line: number }) => (
  <Button
    look="secondary"
    icon="add"
    name="zeilen"
    value={String(line)}
    formAction={`${CHECK}#${costField(line, 'art').replace('.', '-')}`}
  >
    Weitere Ausgabe
  </Button>
);
