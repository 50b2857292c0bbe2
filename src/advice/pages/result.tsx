import { type DirectiveVersion, sentenceOf } from '@libs/directive';
import { formatEuro, ZERO } from '@libs/money';
import { Alert, Button, ButtonRow, Details, fieldId, Link, List, Text } from '@libs/web';
import { startLink } from '../../applications';
import type { CheckView } from '../check.view';
import { checkHref } from '../domain/address';
import type { Judgement } from '../domain/judgement';
import type { Judged, Outcome } from '../domain/outcome';
import { startAnswersOf } from '../domain/start';
import { messages } from '../messages';
import { NextVersion } from './next-version';
import { OtherItems } from './other-items';
import { Filing, Findings, PapersNeeded, YearTable } from './result-parts';

const text = messages.check;

/** The result in one message, read out when it changes. */
export function ResultHead({ outcome, form }: CheckView) {
  if (outcome.kind === 'faulty') {
    return (
      <Alert tone="danger" title={text.faulty}>
        <FieldLinks
          links={Object.entries(form.errors).map(([field, message]) => ({ field, text: message }))}
        />
      </Alert>
    );
  }
  if (outcome.kind === 'incomplete') return <Gaps outcome={outcome} />;
  const { main, chosen, open } = outcome;
  return (
    <Alert tone={toneOf(main)} title={headlineOf(main)}>
      <Text>
        {chosen ? 'Gegenstand' : 'Am besten passt der Gegenstand'} „{main.item.title}“ ({main.item.paragraph}
        ), bei Ausgaben von {formatEuro(main.evaluation.totalCost)}.{' '}
        {!open && 'Zurzeit werden dafür keine Anträge angenommen.'}
      </Text>
    </Alert>
  );
}

const Gaps = ({ outcome: { gaps } }: { outcome: Extract<Outcome, { kind: 'incomplete' }> }) =>
  gaps.length === 0 ? (
    <Alert tone="warning" title={text.noneOpen} />
  ) : (
    <Alert title={text.incomplete}>
      <FieldLinks links={gaps} />
    </Alert>
  );

const FieldLinks = ({ links }: { links: readonly { field: string; text: string }[] }) => (
  <List
    items={links.map((link) => (
      <Link href={`#${fieldId(link.field)}`}>{link.text}</Link>
    ))}
  />
);

const toneOf = ({ grant, obstacles }: Judgement) =>
  grant === ZERO || obstacles.length > 0 ? 'warning' : 'success';

function headlineOf({ grant, obstacles }: Judgement): string {
  if (grant === ZERO) return 'Nach diesen Angaben gibt es keine Förderung';
  const amount = formatEuro(grant);
  return obstacles.length === 0
    ? `Voraussichtlich bis zu ${amount}`
    : `Bis zu ${amount}, wenn Sie noch klären, was im Weg steht`;
}

/** Everything behind the message: why, what is missing, what else there is, and the way on. */
export function ResultBody(view: CheckView) {
  const { outcome, answers, today, form, version } = view;
  if (outcome.kind !== 'judged') return null;
  const { main, open, comparison } = outcome;
  return (
    <>
      <Findings title="Was noch im Weg steht" findings={main.obstacles} />
      {main.grant > ZERO && <YearTable judgement={main} />}
      <Details summary="So kommt der Betrag zustande" open>
        <List numbered items={main.evaluation.trace.map(sentenceOf)} />
        <Text size="small" muted>
          {nameOf(version)}. {text.assumed}
        </Text>
      </Details>
      <Findings title="Gut zu wissen" findings={main.remarks} />
      <PapersNeeded judgement={main} />
      <Filing judgement={main} />
      <OtherItems outcome={outcome} form={form} />
      {comparison && <NextVersion comparison={comparison} today={main} />}
      {open && (
        <ButtonRow>
          <Button href={startLink(startAnswersOf(answers, main.item, today))}>Antrag daraus beginnen</Button>
        </ButtonRow>
      )}
      <SharedLink form={form} outcome={outcome} />
    </>
  );
}

export const nameOf = ({ shortTitle, version }: DirectiveVersion) => `${shortTitle}, Fassung ${version}`;

const SharedLink = ({ form }: Pick<CheckView, 'form'> & { outcome: Judged }) => (
  <Text>
    <Link href={checkHref(form.values)}>Link zu diesem Ergebnis</Link> – zum Weitergeben oder Aufheben. Er
    enthält Ihre Angaben.
  </Text>
);
