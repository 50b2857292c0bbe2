import {
  Amount,
  Breadcrumb,
  Button,
  ButtonRow,
  type Column,
  DateField,
  DateText,
  ErrorSummary,
  Form,
  type FormState,
  MomentText,
  MoneyField,
  Radios,
  Section,
  Select,
  Table,
  TextArea,
  Title,
} from '@libs/web';
import { licenceNames, licences } from '../domain/licences';
import { LIST } from '../grants.query';
import { messages } from '../messages';
import type { Setting } from '../publications';
import { SETTINGS } from './manage-link';

const text = messages.settings;

const choices = Object.entries(text.choices).map(([value, label]) => ({ value, label }));
const licenceOptions = licenceNames.map((value) => ({ value, label: licences[value].title }));

const columns: Column<Setting>[] = [
  {
    key: 'from',
    header: text.from,
    cell: ({ validFrom }) => <DateText value={validFrom} />,
    rowHeader: true,
  },
  { key: 'state', header: 'Liste', cell: ({ published }) => text.state(published) },
  { key: 'least', header: text.least, numeric: true, cell: ({ least }) => <Amount value={least} /> },
  { key: 'licence', header: text.licence, cell: ({ licence }) => licence },
  { key: 'reason', header: text.reason, cell: ({ reason }) => reason },
  { key: 'by', header: 'Eingestellt von', cell: ({ setBy }) => setBy },
  { key: 'at', header: 'Am', cell: ({ setAt }) => <MomentText value={setAt} /> },
];

/** Deciding what is public, above what was decided before. */
export const SettingsPage = ({ form, settings }: { form: FormState; settings: readonly Setting[] }) => (
  <>
    <Breadcrumb items={[{ label: messages.list.title, href: LIST }]} current={text.title} />
    <ErrorSummary form={form} />
    <Title subline={text.subline}>{text.title}</Title>
    <Form action={SETTINGS}>
      <Radios form={form} name="veroeffentlicht" label={text.published} options={choices} />
      <MoneyField form={form} name="mindestbetrag" label={text.least} hint={text.leastHint} optional />
      <Select form={form} name="lizenz" label={text.licence} options={licenceOptions} />
      <DateField form={form} name="gueltig" label={text.from} />
      <TextArea
        form={form}
        name="begruendung"
        label={text.reason}
        hint={text.reasonHint}
        rows={3}
        maxLength={500}
      />
      <ButtonRow>
        <Button>{text.save}</Button>
        <Button href={LIST} look="tertiary">
          Abbrechen
        </Button>
      </ButtonRow>
    </Form>
    <Section title={text.history}>
      <Table caption={text.history} captionHidden columns={columns} rows={settings} empty={text.none} small />
    </Section>
  </>
);
