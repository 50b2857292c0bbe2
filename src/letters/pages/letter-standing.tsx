import { Alert, List } from '@libs/web';
import type { LetterProof } from '../letter-proof';

/** Says before a letter goes out how long it is, or what it lacks. */
export const LetterStanding = ({ pages, missing }: LetterProof) =>
  pages === null ? (
    <Alert tone="warning" title="Das Schreiben kann so noch nicht hinausgehen">
      <List items={missing} />
    </Alert>
  ) : (
    <Alert
      tone="success"
      title={`Es fehlt nichts. Das Schreiben hat ${pages === 1 ? 'eine Seite' : `${pages} Seiten`}.`}
    />
  );
