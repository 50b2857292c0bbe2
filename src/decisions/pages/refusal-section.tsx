import { type Description, DescriptionList, MomentText, Section } from '@libs/web';
import type { Refusal } from '../refusals';

/** A proposal to refuse as it stands, and who has signed it. */
export const RefusalSection = ({ refusal }: { refusal: Refusal }) => (
  <Section title={refusal.decidedAt ? 'Ablehnung' : 'Vorschlag zur Ablehnung'}>
    <DescriptionList
      items={[
        { key: 'Sachverhalt', value: refusal.facts },
        { key: 'Rechtliche Gründe', value: refusal.legalBasis },
        { key: 'Ermessen', value: refusal.discretion },
        { key: 'Alternativen', value: refusal.alternatives || 'Keine' },
        { key: 'Anhörung', value: `${refusal.heard ? 'Ja' : 'Nein'}. ${refusal.hearing}` },
        { key: 'Vorgeschlagen von', value: refusal.proposedByName },
        { key: 'Vorgeschlagen am', value: <MomentText value={refusal.proposedAt} /> },
        ...signatureOf(refusal),
      ]}
    />
  </Section>
);

const signatureOf = ({ decidedByName, decidedAt }: Refusal): Description[] =>
  decidedAt
    ? [
        { key: 'Gezeichnet von', value: decidedByName },
        { key: 'Gezeichnet am', value: <MomentText value={decidedAt} /> },
      ]
    : [];
