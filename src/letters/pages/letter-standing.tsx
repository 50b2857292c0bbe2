import { Alert, List } from '@libs/web';
import type { LetterProof } from '../letter-proof';

type Props = Pick<LetterProof, 'pages' | 'missing' | 'oddities'>;

/** Says before a letter goes out how long it is, or what it lacks, and what in it looks like a slip. */
export const LetterStanding = ({ pages, missing, oddities }: Props) =>
  pages === null ? (
    <Alert tone="warning" title="Das Schreiben kann so noch nicht hinausgehen">
      <List items={missing} />
    </Alert>
  ) : (
    <>
      <Alert
        tone="success"
        title={`Es fehlt nichts. Das Schreiben hat ${pages === 1 ? 'eine Seite' : `${pages} Seiten`}.`}
      />
      {oddities.length > 0 && (
        <Alert tone="warning" title="Prüfen Sie diese Stellen">
          <List items={oddities} />
        </Alert>
      )}
    </>
  );
