import { type Actor, roles } from '@libs/permissions';
import { Card, CardGrid, Section, Text, Title } from '@libs/web';
import type { WorkArea } from '../domain/work-areas';
import { messages } from '../messages';
import { Tour } from './tour';

const text = messages.start;

interface WorkAreasPageProps {
  readonly actor: Actor;
  readonly areas: readonly WorkArea[];
  readonly demo: boolean;
}

/** The start page of somebody who is signed in: the ways to their work. */
export const WorkAreasPage = ({ actor, areas, demo }: WorkAreasPageProps) => (
  <>
    <Title subline={standing(actor)}>{text.headingOf(actor.name)}</Title>
    <Section title={text.areas}>
      <CardGrid>
        {areas.map(({ href, label, text: purpose }) => (
          <Card title={label} href={href}>
            {purpose && <Text>{purpose}</Text>}
          </Card>
        ))}
      </CardGrid>
    </Section>
    {demo && <Tour />}
  </>
);

const standing = ({ roles: held, organisationName }: Actor): string =>
  [held.map((role) => roles[role].label).join(', '), organisationName].filter(Boolean).join(' · ');
