import type { FundingItem } from '@libs/directive';
import {
  Alert,
  Button,
  ButtonRow,
  DateField,
  DescriptionList,
  ErrorSummary,
  Form,
  type FormState,
  Text,
  TextArea,
  Title,
  valueOf,
} from '@libs/web';
import { itemHref, versionHref } from '../domain/address';
import { messages } from '../messages';
import type { ReadVersion } from '../version.reader';
import { VersionWay } from './way';

interface ItemPageProps {
  readonly version: ReadVersion;
  readonly item: FundingItem;
  readonly next: 'open' | 'paused';
  /** How many drafts there are for the item. */
  readonly drafts: number;
  readonly form: FormState;
  /** Whether day and reason are given and only the last word is missing. */
  readonly asked: boolean;
}

/** Pausing or reopening an item: the form, then what it means. */
export const ItemPage = (props: ItemPageProps) => {
  const { version, item, next, form, asked } = props;
  const { title } = messages.items[next];
  return (
    <>
      <VersionWay name={version.listed.name} current={title} />
      <ErrorSummary form={form} />
      <Title preline={`Fassung ${version.listed.name}`} subline={`Gegenstand ${item.letter}: ${item.title}`}>
        {title}
      </Title>
      {asked ? <LastWord {...props} /> : <Entry {...props} />}
    </>
  );
};

const explanations = {
  paused:
    'Ab dem Tag können zu diesem Gegenstand keine Anträge mehr gestellt werden. Eingereichte Anträge laufen weiter. Wer einen Entwurf hat, kann bis dahin einreichen oder den Gegenstand wechseln.',
  open: 'Ab dem Tag können zu diesem Gegenstand wieder Anträge gestellt werden.',
} as const;

const Entry = ({ version, item, next, form }: ItemPageProps) => (
  <>
    <Text>{explanations[next]}</Text>
    <Form action={itemHref(version.listed.name, item.letter)} hidden={{ stand: next }} guardChanges>
      <DateField form={form} name="tag" label="Erster Tag" hint="Heute oder später." />
      <TextArea
        form={form}
        name="grund"
        label="Grund"
        hint="Steht auf der öffentlichen Seite des Förderprogramms, in den Entwürfen und in der E-Mail an die Kommunen."
        rows={3}
        maxLength={500}
      />
      <ButtonRow>
        <Button>Weiter</Button>
        <Button href={versionHref(version.listed.name)} look="tertiary">
          Abbrechen
        </Button>
      </ButtonRow>
    </Form>
  </>
);

const notified = (drafts: number): string =>
  drafts === 0
    ? 'Zu diesem Gegenstand gibt es keinen Entwurf. Niemand wird benachrichtigt.'
    : `Zu ${drafts === 1 ? 'einem Entwurf' : `${drafts} Entwürfen`} wird sofort eine E-Mail an die Kommune geschickt.`;

const LastWord = ({ version, item, next, drafts, form }: ItemPageProps) => {
  const [tag, grund] = [valueOf(form, 'tag').trim(), valueOf(form, 'grund').trim()];
  const href = itemHref(version.listed.name, item.letter);
  return (
    <>
      <DescriptionList
        items={[
          { key: 'Erster Tag', value: tag },
          { key: 'Grund', value: grund },
        ]}
      />
      <Text>{explanations[next]}</Text>
      <Alert tone={drafts > 0 ? 'warning' : 'info'} title={notified(drafts)} />
      <Form action={href} hidden={{ stand: next, tag, grund, bestaetigt: 'ja' }}>
        <ButtonRow>
          <Button>{messages.items[next].title}</Button>
          <Button href={href} look="tertiary">
            Zurück
          </Button>
        </ButtonRow>
      </Form>
    </>
  );
};
