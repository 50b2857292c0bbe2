import { Link, List, Section, Text } from '@libs/web';
import type { Temporal } from 'temporal-polyfill';
import { letterKinds } from '../../letters';
import { type Correspondence, writableNow } from '../case-correspondence';
import { purposeOn, type WrittenName, writtenLetter } from '../domain/written-letters';
import { lettersHref } from '../messages';

interface Props {
  readonly view: Correspondence;
  readonly today: Temporal.PlainDate;
}

/** The letters that can be begun in the state of the case. */
export const NewLetters = ({ view, today }: Props) => {
  const names = writableNow(view);
  return (
    <Section title="Neues Schreiben">
      {names.length === 0 ? (
        <Text muted>In diesem Stand des Vorgangs gibt es nichts zu schreiben.</Text>
      ) : (
        <List items={names.map((name) => begin(name, view.head.id, today))} />
      )}
    </Section>
  );
};

const begin = (name: WrittenName, caseId: string, today: Temporal.PlainDate) => (
  <>
    <Link href={lettersHref(caseId, `neu/${writtenLetter(name).path}`)}>{letterKinds[name].title}</Link>
    <br />
    {purposeOn(today, name)}
  </>
);
