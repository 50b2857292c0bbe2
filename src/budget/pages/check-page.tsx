import {
  Breadcrumb,
  Button,
  ButtonRow,
  DescriptionList,
  Form,
  type FormValues,
  Section,
  Text,
  Title,
  valuesOf,
} from '@libs/web';
import { MONEY, MOVEMENTS } from '../addresses';
import { effectsOf } from '../domain/effect';
import type { EntryDraft } from '../domain/entry';
import { keyOfPlace } from '../domain/place';
import { messages } from '../messages';
import { type Sheet, textIn } from '../sheet';
import { EffectTable } from './effect-table';
import { LapseWarning } from './lapse-warning';

const text = messages.sheet;

interface CheckPageProps {
  readonly sheet: Sheet;
  readonly rows: readonly EntryDraft[];
  readonly values: FormValues;
}

/** What was typed and what it does, before it is entered. */
export const CheckPage = ({ sheet, rows, values }: CheckPageProps) => (
  <>
    <Breadcrumb
      items={[
        { label: messages.money, href: MONEY },
        { label: messages.movements.title, href: MOVEMENTS },
      ]}
      current={text.checkTitle}
    />
    <Title preline={sheet.title}>{text.checkTitle}</Title>
    <Text>{text.checkHint}</Text>
    <DescriptionList
      items={[
        { key: messages.reason, value: textIn(values, 'grund') },
        {
          key: sheet.needsReference ? messages.consent : messages.reference,
          value: textIn(values, 'zeichen'),
        },
      ]}
    />
    <LapseWarning lapsing={lapsingOf(sheet, rows)} />
    <Section title={messages.effect.title}>
      <Text muted>{messages.effect.asTheyStand}</Text>
      <EffectTable effects={effectsOf(rows, sheet.balances)} />
    </Section>
    <Form action={sheet.action} hidden={sentAgain(values)}>
      <ButtonRow>
        <Button name="schritt" value="erfassen">
          {text.enter}
        </Button>
        <Button name="schritt" value="aendern" look="secondary">
          {text.change}
        </Button>
      </ButtonRow>
    </Form>
  </>
);

/** Amounts at lines that came with a warning. */
const lapsingOf = ({ lines }: Sheet, rows: readonly EntryDraft[]) =>
  lines.flatMap(({ key, label, warning }) =>
    warning === undefined
      ? []
      : rows
          .filter((row) => row.kind === 'lapse' && keyOfPlace(row) === key)
          .map(({ amount }) => ({ label, amount })),
  );

const sentAgain = ({ schritt: _, ...values }: FormValues): Record<string, string | undefined> =>
  Object.fromEntries(Object.keys(values).map((name) => [name, valuesOf({ values, errors: {} }, name)[0]]));
