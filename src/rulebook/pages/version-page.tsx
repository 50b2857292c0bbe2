import type { DirectiveVersion } from '@libs/directive';
import type { Actor } from '@libs/permissions';
import { Badge, Breadcrumb, Section, Text, Title } from '@libs/web';
import type { Temporal } from 'temporal-polyfill';
import { ItemRules, Validity } from '../../advice';
import type { VersionHistory } from '../../programmes';
import { RULEBOOK } from '../domain/address';
import { standingWords } from '../domain/versions';
import { messages } from '../messages';
import type { TouchedCount } from '../touched.views';
import type { ReadVersion } from '../version.reader';
import { Comparison } from './comparison';
import { ItemTable } from './item-table';
import { TouchedCounts } from './touched-counts';
import { VersionActions } from './version-actions';
import { VersionFacts } from './version-facts';
import { VersionTimeline } from './version-timeline';

interface VersionPageProps {
  readonly version: ReadVersion;
  /** What it is compared with; undefined when there is nothing else. */
  readonly before: DirectiveVersion | undefined;
  readonly counts: readonly TouchedCount[];
  readonly history: VersionHistory;
  readonly today: Temporal.PlainDate;
  readonly actor: Actor;
}

/** A version in plain words: its standing, what it changes, whom it touches, what it says. */
export const VersionPage = ({ version, before, counts, history, today, actor }: VersionPageProps) => {
  const { listed, directive, standing } = version;
  return (
    <>
      <Breadcrumb items={[{ label: messages.title, href: RULEBOOK }]} current={`Fassung ${listed.name}`} />
      <Title subline={directive.title}>Fassung {listed.name}</Title>
      <Text>
        <Badge {...standingWords[standing]} />{' '}
        {standing === 'waiting' ? (
          'Der Beginn steht erst mit der Freigabe fest.'
        ) : (
          <Validity version={directive} />
        )}
      </Text>
      <VersionActions version={version} actor={actor} />
      <VersionFacts version={version} />
      {before && <Comparison version={version} before={before} />}
      <TouchedCounts version={version} counts={counts} />
      <Section title="Gegenstände">
        <ItemTable version={version} states={history.states} today={today} actor={actor} />
      </Section>
      <Section title="Alle Regeln">
        <Text>„Angenommen“ heißt: Diese Regel ist noch nicht bestätigt.</Text>
        <div>
          {directive.items.map((item) => (
            <ItemRules item={item} sources />
          ))}
        </div>
      </Section>
      <VersionTimeline history={history} />
    </>
  );
};
