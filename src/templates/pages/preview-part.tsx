import { InsetText, MomentText, Text } from '@libs/web';
import type { Preview, PreviewSource } from '../preview.reader';
import { FaultList } from './fault-list';
import { LetterView } from './letter-view';

/** Errors and preview of what is typed; follows the text where scripts run. */
export const PreviewPart = ({ preview: { source, faults, letter } }: { preview: Preview }) => (
  <>
    <div class="fw-flow" id="fehler" aria-live="polite" data-live>
      <FaultList faults={faults} />
    </div>
    <div class="fw-flow" id="vorschau" data-live>
      <Source source={source} />
      {letter ? (
        <LetterView letter={letter} />
      ) : (
        <Text>Die Vorschau erscheint, sobald die Fehler berichtigt sind.</Text>
      )}
    </div>
  </>
);

const sizes = { full: 'mit allen Angaben', sparse: 'mit den nötigsten Angaben' } as const;

const Source = ({ source }: { source: PreviewSource }) => (
  <InsetText>
    {source.from === 'case' ? (
      <Text>
        Echte Daten: Vorgang {source.number}, Dokument {source.documentId} vom{' '}
        <MomentText value={source.issuedAt} />. Das ausgestellte Schreiben ändert sich nicht.
      </Text>
    ) : (
      <Text>
        {source.without &&
          `Im Vorgang ${source.without} gibt es kein Schreiben dieser Art, oder das Aktenzeichen ist falsch. `}
        Erfundene Daten: Beispiel {sizes[source.size]}.
      </Text>
    )}
  </InsetText>
);
