import { formatDate } from '@libs/dates';
import type { Actor } from '@libs/permissions';
import {
  Alert,
  Button,
  ButtonRow,
  Checkbox,
  DateField,
  ErrorSummary,
  Form,
  type FormState,
  Text,
  Title,
} from '@libs/web';
import { Temporal } from 'temporal-polyfill';
import { partHref, versionHref } from '../domain/address';
import { messages } from '../messages';
import type { ReadVersion } from '../version.reader';
import { VersionWay } from './way';

interface ReleasePageProps {
  readonly version: ReadVersion;
  readonly actor: Actor;
  readonly form: FormState;
}

/** The begin that the file names, or the first day after it that is possible. */
export function firstDay(
  { directive, released }: ReadVersion,
  today: Temporal.PlainDate,
): Temporal.PlainDate {
  const last = released.at(-1);
  const possible = [
    directive.validFrom.value,
    today,
    ...(last ? [last.validFrom.value.add({ days: 1 })] : []),
  ];
  return possible.toSorted(Temporal.PlainDate.compare).at(-1)!;
}

/** Releasing a version: from which day on it holds, and who may not do it. */
export const ReleasePage = ({ version, actor, form }: ReleasePageProps) => {
  const { listed, standing } = version;
  return (
    <>
      <VersionWay name={listed.name} current={messages.release.title} />
      <ErrorSummary form={form} />
      <Title preline={`Fassung ${listed.name}`}>{messages.release.title}</Title>
      {standing !== 'waiting' ? (
        <Alert title="Diese Fassung ist schon freigegeben." />
      ) : listed.importerId === actor.personId ? (
        <Alert tone="warning" title="Freigeben muss eine andere Person.">
          Sie haben diese Fassung eingespielt (Vier-Augen-Prinzip).
        </Alert>
      ) : (
        <Release version={version} form={form} />
      )}
    </>
  );
};

const Release = ({ version: { listed, released }, form }: Omit<ReleasePageProps, 'actor'>) => {
  const last = released.at(-1);
  return (
    <>
      <Text>Eingespielt von {listed.importedBy}. Eine freigegebene Fassung ändert sich nie mehr.</Text>
      {last && (
        <Text>
          Die Fassung {last.version} (ab {formatDate(last.validFrom.value)}) endet dann am Tag vor dem Beginn
          dieser Fassung. Eingereichte Anträge behalten ihre Fassung; Entwürfe übernimmt die Kommune in die
          neue.
        </Text>
      )}
      <Form action={partHref(listed.name, 'release')}>
        <DateField form={form} name="gueltig" label="Erster Tag der Geltung" hint="Heute oder später." />
        <Checkbox
          form={form}
          name="geprueft"
          label="Ich habe die Fassung mit der veröffentlichten Richtlinie verglichen und gebe sie frei."
        />
        <ButtonRow>
          <Button>Freigeben</Button>
          <Button href={versionHref(listed.name)} look="tertiary">
            Abbrechen
          </Button>
        </ButtonRow>
      </Form>
    </>
  );
};
