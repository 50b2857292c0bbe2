import {
  Breadcrumb,
  Button,
  ButtonRow,
  ErrorSummary,
  type FormState,
  Section,
  Text,
  TextArea,
  TextField,
  Title,
} from '@libs/web';
import { MONEY, MOVEMENTS } from '../addresses';
import { effectsOf } from '../domain/effect';
import { messages } from '../messages';
import type { Sheet } from '../sheet';
import { BEGUN } from '../sheet-steps';
import { EffectTable } from './effect-table';
import { LinesTable } from './lines-table';
import { QuestionFields } from './question-fields';
import { SidesTable } from './sides-table';

const text = messages.sheet;

interface SheetPageProps {
  readonly sheet: Sheet;
  readonly form: FormState;
}

/** The form of a movement. With the script the effect follows what is typed; without it the check shows it. */
export const SheetPage = ({ sheet, form }: SheetPageProps) => (
  <>
    <Breadcrumb
      items={[
        { label: messages.money, href: MONEY },
        { label: messages.movements.title, href: MOVEMENTS },
      ]}
      current={sheet.title}
    />
    <ErrorSummary form={form} />
    <Title>{sheet.title}</Title>
    <Text>{sheet.hint}</Text>
    <form class="fw-form" method="post" action={sheet.action} noValidate data-guard data-live-form>
      <input type="hidden" name={BEGUN} value="ja" />
      <button
        type="submit"
        name="schritt"
        value="pruefen"
        class="fw-hidden-text"
        tabIndex={-1}
        aria-hidden="true"
      />
      <QuestionFields sheet={sheet} form={form} />
      {sheet.asks === 'sides' ? (
        <SidesTable sheet={sheet} form={form} />
      ) : (
        <LinesTable sheet={sheet} form={form} />
      )}
      <TextArea
        form={form}
        name="grund"
        label={messages.reason}
        hint={messages.reasonHint}
        rows={2}
        maxLength={1000}
      />
      <TextField
        form={form}
        name="zeichen"
        label={sheet.needsReference ? messages.consent : messages.reference}
        hint={sheet.needsReference ? messages.consentHint : messages.referenceHint}
        width={30}
        optional={!sheet.needsReference}
      />
      <div id="wirkung" data-live>
        <Effect sheet={sheet} form={form} />
      </div>
      <ButtonRow>
        <Button name="schritt" value="pruefen">
          {text.check}
        </Button>
        <Button href={MOVEMENTS} look="tertiary">
          {messages.cancel}
        </Button>
      </ButtonRow>
    </form>
  </>
);

function Effect({ sheet, form }: SheetPageProps) {
  const { rows } = sheet.read(form.values);
  return (
    <Section title={messages.effect.title}>
      <Text muted>{messages.effect.asTheyStand}</Text>
      <EffectTable effects={effectsOf(rows, sheet.balances)} />
    </Section>
  );
}
