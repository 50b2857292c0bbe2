import type { TemplateFault } from '@libs/letters-pdf';
import { Alert } from '@libs/web';

const titleFor = (count: number): string =>
  count === 1 ? 'Die Vorlage hat einen Fehler' : `Die Vorlage hat ${count} Fehler`;

/** What is wrong in the text, each with its line and what to do. */
export const FaultList = ({ faults }: { faults: readonly TemplateFault[] }) =>
  faults.length === 0 ? (
    <Alert tone="success" title="Die Vorlage hat keine Fehler." />
  ) : (
    <Alert tone="danger" title={titleFor(faults.length)}>
      <ul class="kern-list kern-list--bullet">
        {faults.map(({ line, place, text }) => (
          <li>
            <a class="kern-link kern-link--no-visited-state" href="#text" data-line={line}>
              Zeile {line}
            </a>
            : <code class="fw-code">{place}</code>
            <br />
            {text}
          </li>
        ))}
      </ul>
    </Alert>
  );
