import { type Actor, may } from '@libs/permissions';
import { Badge, Button, ButtonRow, Section, Table } from '@libs/web';
import { checkNames, checkResults, checks } from '../../review';
import type { CaseView } from '../case.views';

const tones = { met: 'success', open: 'warning', not_applicable: 'neutral' } as const;

/** The completeness check, point by point. */
export const CheckList = ({ view: { head, answers }, actor }: { view: CaseView; actor: Actor }) => (
  <Section title="Vollständigkeitsprüfung">
    <Table
      caption="Punkte der Prüfung"
      captionHidden
      small
      rows={checkNames}
      columns={[
        { key: 'question', header: 'Punkt', rowHeader: true, cell: (name) => checks[name].question },
        {
          key: 'result',
          header: 'Ergebnis',
          cell: (name) => {
            const result = answers[name]?.result;
            return result ? (
              <Badge text={checkResults[result]} tone={tones[result]} />
            ) : (
              <Badge text="Nicht geprüft" />
            );
          },
        },
        { key: 'note', header: 'Bemerkung', cell: (name) => answers[name]?.note ?? '' },
      ]}
    />
    {head.state === 'in_review' && may(actor, 'case.review') && (
      <ButtonRow>
        <Button href={`/vorgaenge/${head.id}/pruefung`} look="secondary">
          Prüfung bearbeiten
        </Button>
      </ButtonRow>
    )}
  </Section>
);
