import { InsetText, MomentText, Text } from '@libs/web';
import type { ComponentChildren } from 'preact';
import type { Preview } from '../preview.reader';
import type { PreviewSource } from '../tryouts';
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

type From = PreviewSource['from'];
type Tellers = { readonly [F in From]: (source: Extract<PreviewSource, { from: F }>) => ComponentChildren };

const tellers: Tellers = {
  letter: ({ number, documentId, issuedAt }) => (
    <>
      Echte Daten: Vorgang {number}, Dokument {documentId} vom <MomentText value={issuedAt} />. Das
      ausgestellte Schreiben ändert sich nicht.
    </>
  ),
  case: ({ number }) => `Echte Daten: Vorgang ${number}, Stand jetzt. Nichts wird ausgestellt.`,
  part: ({ number, missing, size }) =>
    `Vorgang ${number}: ${missing} Echt sind Behörde, Empfängerin, Antrag und Vorhaben, bei Bescheiden auch ` +
    `Bekanntgabe und Gericht. Alles andere ist erfunden: Beispiel ${sizes[size]}.`,
  sample: ({ without, size }) =>
    `${without ? `Vorgang ${without.number}: ${without.why} ` : ''}Erfundene Daten: Beispiel ${sizes[size]}.`,
};

const Source = ({ source }: { source: PreviewSource }) => (
  <InsetText>
    <Text>{tellerOf(source.from)(source)}</Text>
  </InsetText>
);

const tellerOf = <F extends From>(from: F) => tellers[from] as (source: PreviewSource) => ComponentChildren;
