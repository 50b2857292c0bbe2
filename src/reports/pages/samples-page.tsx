import { type Stand, standLabel } from '@libs/stand';
import {
  Alert,
  Button,
  ButtonRow,
  DateField,
  ErrorSummary,
  Form,
  type FormState,
  Radios,
  Section,
  Select,
  Text,
  TextField,
} from '@libs/web';
import { titles } from '../../budget';
import { accountsHref, type AccountsFilter, SAMPLES, samplesHref } from '../domain/accounts-filter';
import type { ReportTable } from '../domain/report-table';
import { type Candidate, methods } from '../domain/sample';
import { messages } from '../messages';
import type { Sample } from '../samples';
import { ReportHead } from './report-head';
import { TableSection } from './table-section';

const text = messages.samples;

interface Props {
  readonly tables: readonly ReportTable[];
  /** The sample that is shown, and what drawing it again gives. */
  readonly one: { readonly sample: Sample; readonly again: readonly Candidate[] } | null;
  readonly years: readonly number[];
  readonly filter: AccountsFilter;
  readonly form: FormState;
  readonly drawing: boolean;
  readonly today: Stand;
}

/** The samples that were drawn, one of them in full, and the form for the next. */
export function SamplesPage({ tables, one, years, filter, form, drawing, today }: Props) {
  const hrefOf = (change: AccountsFilter) => samplesHref({ ...filter, ...change });
  return (
    <>
      <ReportHead
        title={text.title}
        stand={today}
        above={[{ label: messages.accounts.title, href: accountsHref({}) }]}
      />
      <ErrorSummary form={form} />
      {one && <Repeated {...one} />}
      {tables.map((table) => (
        <TableSection table={table} choice={filter} hrefOf={hrefOf} empty={text.logEmpty} />
      ))}
      {drawing && <DrawSection form={form} years={years} />}
    </>
  );
}

/** Whether drawing once more gives the same cases in the same order. */
const Repeated = ({ sample, again }: NonNullable<Props['one']>) => {
  const numbers = (cases: readonly Candidate[]) => cases.map(({ number }) => number).join();
  return numbers(sample.drawn) === numbers(again) ? (
    <Alert tone="success" title={text.same} />
  ) : (
    <Alert tone="danger" title={text.other}>
      <Text>{text.otherHint}</Text>
    </Alert>
  );
};

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

const DrawSection = ({ form, years }: Pick<Props, 'form' | 'years'>) => (
  <Section title={text.draw}>
    <Form action={SAMPLES}>
      <Select
        form={form}
        name="jahr"
        label={messages.overview.year}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
      />
      <Select
        form={form}
        name="titel"
        label={messages.overview.part}
        options={optionsOf(titles)}
        placeholder={messages.overview.all}
      />
      <DateField form={form} name="stand" label={standLabel} hint={text.dayHint} />
      <Radios form={form} name="verfahren" label={text.method} options={optionsOf(methods)} />
      <TextField form={form} name="startzahl" label={text.seed} hint={text.seedHint} width={20} />
      <TextField
        form={form}
        name="anteil"
        label={text.share}
        hint={text.shareHint}
        inputMode="numeric"
        width={4}
        suffix="%"
      />
      <ButtonRow>
        <Button>{text.draw}</Button>
      </ButtonRow>
    </Form>
  </Section>
);
