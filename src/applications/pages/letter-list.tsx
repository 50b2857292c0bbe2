import { ActionLinks, Badge, DateText, Link, List, Text } from '@libs/web';
import type { ApplicantLetter } from '../applicant-letters';

/** The letters of a case: what is new, what opening one means, what followed from it. */
export const LetterList = ({
  letters,
  maySubmit,
}: {
  letters: readonly ApplicantLetter[];
  maySubmit: boolean;
}) => (
  <List
    items={letters.map((letter) => (
      <LetterEntry letter={letter} maySubmit={maySubmit} />
    ))}
  />
);

const LetterEntry = ({ letter, maySubmit }: { letter: ApplicantLetter; maySubmit: boolean }) => {
  const { title, href, date, isNew, remarks, forSignatories } = letter;
  const name = (
    <>
      {title} vom <DateText value={date} />
    </>
  );
  return (
    <>
      {href ? <Link href={href}>{name}</Link> : name} {isNew && <Badge text="Neu" tone="info" />}
      {remarks.map((remark) => (
        <Text>{remark}</Text>
      ))}
      {maySubmit && forSignatories.length > 0 && <ActionLinks links={forSignatories} />}
    </>
  );
};
