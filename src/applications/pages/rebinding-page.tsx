import type { DirectiveVersion, FundingItem } from '@libs/directive';
import {
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
  wholeForm,
} from '@libs/web';
import type { ApplicationView } from '../application.view';
import { REBINDING } from '../domain/places';
import { messages } from '../messages';
import type { RebindPreview } from '../rebindings';
import { CaseTitle } from './case-title';
import { DraftAlerts } from './draft-alerts';
import { RebindingChanges } from './rebinding-changes';
import { caseHref, nameOf } from './way';

interface RebindingPageProps extends RebindPreview {
  readonly title: string;
  readonly form: FormState;
}

/** Choosing an item of the version in force, seeing what it changes, and carrying the draft over. */
export function RebindingPage({ view, target, changes, title, form }: RebindingPageProps) {
  const { head, inForce } = view;
  return (
    <>
      <Breadcrumb
        items={[
          { label: 'Anträge', href: '/antraege' },
          { label: nameOf(view), href: caseHref(head.id) },
        ]}
        current={title}
      />
      <ErrorSummary form={form} />
      <CaseTitle view={view}>{title}</CaseTitle>
      {!inForce && <DraftAlerts view={view} />}
      {inForce && <Choice view={view} inForce={inForce} target={target} form={form} />}
      {inForce && target && changes && (
        <Section title="Was sich ändert" id="aenderungen">
          <RebindingChanges view={view} inForce={inForce} target={target} changes={changes} />
          <Form
            action={caseHref(head.id, REBINDING)}
            hidden={{ version: head.version, fassung: inForce.version, gegenstand: target.letter }}
          >
            <ButtonRow>
              <Button>
                In Fassung {inForce.version}, Gegenstand {target.letter} übernehmen
              </Button>
              <Button href={caseHref(head.id)} look="tertiary">
                Abbrechen
              </Button>
            </ButtonRow>
          </Form>
        </Section>
      )}
      {inForce && <Paused items={inForce.items} />}
    </>
  );
}

interface ChoiceProps {
  readonly view: ApplicationView;
  readonly inForce: DirectiveVersion;
  readonly target: FundingItem | null;
  readonly form: FormState;
}

const Choice = ({ view, inForce, target, form: { errors } }: ChoiceProps) => {
  const values = { gegenstand: target?.letter ?? '' };
  const open = inForce.items.filter(({ paused }) => !paused);
  return (
    <form class="fw-form" method="get" action={`${caseHref(view.head.id, REBINDING)}#aenderungen`} noValidate>
      <Text>
        {inForce.version === view.directive.version
          ? 'Wählen Sie den Gegenstand, für den Sie Förderung beantragen.'
          : messages.outdated.text(inForce)}{' '}
        Sie sehen zuerst, was sich ändert; übernommen wird erst danach.
      </Text>
      <Radios
        form={{ values, errors: errors[wholeForm] ? {} : errors }}
        name="gegenstand"
        label={`Gegenstand der Fassung ${inForce.version}`}
        options={open.map((item) => ({
          value: item.letter,
          label: `${item.letter}) ${item.title}`,
          hint: isOwn(view, inForce, item) ? 'Ihr jetziger Gegenstand' : item.paragraph,
        }))}
      />
      <ButtonRow>
        <Button look={target ? 'secondary' : 'primary'}>Änderungen ansehen</Button>
      </ButtonRow>
    </form>
  );
};

const isOwn = ({ directive, item }: ApplicationView, inForce: DirectiveVersion, { letter }: FundingItem) =>
  directive.version === inForce.version && item.letter === letter;

const Paused = ({ items }: { items: readonly FundingItem[] }) => {
  const paused = items.filter((item) => item.paused);
  return paused.length === 0 ? null : (
    <Section title="Zurzeit nicht möglich">
      {paused.map((item) => (
        <Card title={`${item.letter}) ${item.title}`}>
          {item.paused?.value.reason} ({item.paused?.paragraph})
        </Card>
      ))}
    </Section>
  );
};
