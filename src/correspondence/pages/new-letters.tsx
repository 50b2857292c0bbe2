import { Link, List, Section, Text } from '@libs/web';
import { letterKinds } from '../../letters';
import { type Correspondence, writableNow } from '../case-correspondence';
import { type WrittenName, writtenLetter } from '../domain/written-letters';
import { lettersHref } from '../messages';

/** The letters that can be begun in the state of the case. */
export const NewLetters = ({ view }: { view: Correspondence }) => {
  const names = writableNow(view);
  return (
    <Section title="Neues Schreiben">
      {names.length === 0 ? (
        <Text muted>In diesem Stand des Vorgangs gibt es nichts zu schreiben.</Text>
      ) : (
        <List items={names.map((name) => begin(name, view.head.id))} />
      )}
    </Section>
  );
};

const begin = (name: WrittenName, caseId: string) => {
  const { path, purpose } = writtenLetter(name);
  return (
    <>
      <Link href={lettersHref(caseId, `neu/${path}`)}>{letterKinds[name].title}</Link>
      <br />
      {purpose}
    </>
  );
};
