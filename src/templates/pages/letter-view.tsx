import type { LetterModel } from '@libs/letters-pdf';
import { Blocks } from './letter-blocks';
import { Runs } from './letter-text';

/** A letter on the screen: what it says, in the order of the paper; how it breaks over pages only the PDF shows. */
export const LetterView = ({ letter }: { letter: LetterModel }) => (
  <article class="fw-letter" aria-label={`Vorschau: ${letter.title}`}>
    <p class="kern-body fw-letter__small">{letter.authority.returnLine}</p>
    <p class="kern-body">
      {letter.address.flatMap((line, index) => (index === 0 ? [line] : [<br />, line]))}
    </p>
    <dl class="fw-letter__facts fw-letter__small">
      {letter.information.map(({ label, value }) => (
        <>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
    <h2 class="kern-title">{letter.subject}</h2>
    <Blocks blocks={letter.body} />
    <Closing letter={letter} />
    {letter.annexes.map((blocks) => (
      <>
        <hr class="fw-letter__page" />
        <Blocks blocks={blocks} />
      </>
    ))}
  </article>
);

const Closing = ({ letter: { signature, notes, enclosures, footnotes } }: { letter: LetterModel }) => (
  <>
    {signature && (
      <p class="kern-body">
        {signature.closing}
        <br />
        <strong>{signature.name}</strong>
        <br />
        {signature.function}
      </p>
    )}
    {notes.map((note) => (
      <p class="kern-body fw-letter__small">{note}</p>
    ))}
    {enclosures.length > 0 && <p class="kern-body fw-letter__small">Anlagen: {enclosures.join(', ')}</p>}
    {footnotes.map((content, index) => (
      <p class="kern-body fw-letter__small">
        <sup>{index + 1}</sup> <Runs content={content} />
      </p>
    ))}
  </>
);
