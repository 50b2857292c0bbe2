import { Amount, Card, DescriptionList, Text } from '@libs/web';
import type { ApplicationView } from '../application.view';
import { totalsOf } from '../domain/totals';

interface Props {
  readonly view: ApplicationView;
  /** For the narrow column beside a form. */
  readonly narrow?: boolean;
}

/** The money of the application as it is saved, and what the directive makes of it. */
export function Reckoning({ view: { draft, directive, assessment }, narrow }: Props) {
  const { evaluation } = assessment;
  const { funds, requested } = totalsOf(draft.sections);
  return (
    <Card title="Ihr Antrag in Zahlen" level={2}>
      <DescriptionList
        stacked={narrow}
        items={[
          { key: 'Gesamtausgaben', value: <Amount value={evaluation.totalCost} /> },
          { key: 'davon zuwendungsfähig', value: <Amount value={evaluation.eligible} /> },
          { key: 'Finanzierung', value: <Amount value={funds} /> },
          { key: 'davon beantragte Zuwendung', value: <Amount value={requested} /> },
          {
            key: 'Zu erwartende Zuwendung',
            value: (
              <strong>
                <Amount value={evaluation.grant} />
              </strong>
            ),
          },
        ]}
      />
      <Text size="small" muted>
        Gerechnet mit den gespeicherten Angaben nach der {directive.shortTitle} (Fassung {directive.version}).
        Das ist keine Zusage.
      </Text>
    </Card>
  );
}
