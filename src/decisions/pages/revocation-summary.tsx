import { formatDate } from '@libs/dates';
import { formatEuro, sumCents } from '@libs/money';
import { Alert, Amount, type Description, DescriptionList, Section, Table } from '@libs/web';
import { Temporal } from 'temporal-polyfill';
import { titles } from '../../budget';
import { citedOn, citedReason, revocationGrounds } from '../../letters';
import type { Share } from '../../review';
import type { ChangeView } from '../change.views';
import { awardAfter } from '../domain/change-faults';
import { claimedPayments, ibanText, interestOn, NO_ACCOUNT } from '../domain/claim';
import { moneyEffect } from '../domain/money-effect';
import { leftOf, reclaimedBy, type RevocationContent, yearOf, yearText } from '../domain/revocation';
import { MoneyEffectSection } from './money-effect';

interface Props {
  readonly view: ChangeView;
  readonly content: RevocationContent;
}

const effects = { past: 'für die Vergangenheit', future: 'für die Zukunft' } as const;

/** What a revocation takes back and why, the year within which it has to be made, and what it claims. */
export const RevocationSummary = ({ view, content }: Props) => {
  const { head, budget, present } = view;
  const left = leftOf(content, present);
  return (
    <>
      <Section title="Was aufgehoben wird">
        <YearAlert view={view} content={content} />
        {present.runningHearing && (
          <Alert
            tone="warning"
            title={`Die Frist der Anhörung ${present.runningHearing.documentId} läuft bis zum ${formatDate(present.runningHearing.until)}.`}
          >
            Eine Antwort ist noch nicht da.
          </Alert>
        )}
        <Table
          caption="Alt und neu"
          captionHidden
          rows={present.instalments}
          columns={[
            {
              key: 'year',
              header: 'Fällig',
              rowHeader: true,
              cell: ({ dueYear }) => dueYear,
              footer: 'Summe',
            },
            { key: 'title', header: 'Titel', cell: ({ title }) => titles[title] },
            {
              key: 'before',
              header: 'Bisher',
              numeric: true,
              cell: ({ amount }) => <Amount value={amount} />,
              footer: <Amount value={totalOf(present.instalments)} />,
            },
            {
              key: 'after',
              header: 'Bleibt bewilligt',
              numeric: true,
              cell: (_, index) => <Amount value={left[index]!.amount} />,
              footer: <Amount value={totalOf(left)} />,
            },
          ]}
        />
        <DescriptionList items={[...itemsOf(view, content), ...claimItems(view, content)]} />
      </Section>
      <MoneyEffectSection
        effect={moneyEffect(budget, head.item, present, awardAfter({ kind: 'revocation', content }, present))}
      />
    </>
  );
};

const totalOf = (shares: readonly Share[]) => sumCents(shares.map(({ amount }) => amount));

const YearAlert = ({ view: { today, present }, content: { knownOn } }: Props) => {
  const { date, left, near } = yearOf(knownOn, present);
  if (!near) return null;
  return left < 0 ? (
    <Alert tone="danger" title={yearText(knownOn, present, today)} />
  ) : (
    <Alert tone="warning" title={`Die Jahresfrist endet am ${formatDate(date)}: ${waitText(left)}`}>
      Bis dahin muss der Bescheid bekannt gegeben sein; frühestens ist er es am{' '}
      {formatDate(Temporal.PlainDate.from(present.earliestNotice))}.
    </Alert>
  );
};

/** How long the signature can wait. */
const waitText = (left: number): string =>
  left === 0
    ? 'zeichnen Sie heute.'
    : `zeichnen Sie spätestens in ${left === 1 ? 'einem Tag' : `${left} Tagen`}.`;

function itemsOf({ hearings, today, present }: ChangeView, content: RevocationContent): Description[] {
  const { provision, effect, reason, hearingId, withoutHearing, beforeReply, knownOn, afterYear } = content;
  const hearing = hearings.find(({ id }) => id === hearingId);
  return [
    {
      key: 'Vorschrift',
      value: `${revocationGrounds[provision].title} nach ${reason ? citedReason(today, reason).provision : citedOn(today, provision)}, ${effects[effect]}`,
    },
    ...(reason ? [{ key: 'Voraussetzung', value: citedReason(today, reason).requires }] : []),
    { key: 'Sachverhalt', value: content.facts },
    { key: 'Vertrauensschutz', value: content.reliance },
    { key: 'Ermessen', value: content.discretion },
    { key: 'Anhörung', value: hearing ? hearing.documentId : `Keine. ${withoutHearing}` },
    ...(beforeReply ? [{ key: 'Vor dem Ende der Anhörung', value: beforeReply }] : []),
    { key: 'Kenntnis seit', value: formatDate(Temporal.PlainDate.from(knownOn)) },
    { key: 'Jahresfrist', value: yearOf(knownOn, present).reckoning },
    ...(afterYear ? [{ key: 'Nach Ablauf der Frist', value: afterYear }] : []),
  ];
}

function claimItems({ present, payments, today }: ChangeView, content: RevocationContent): Description[] {
  const reclaimed = reclaimedBy(content, present);
  if (reclaimed === 0) return [{ key: 'Erstattung', value: 'Keine: Davon ist nichts ausgezahlt.' }];
  const interest =
    content.interestWaived === '' ? interestOn(claimedPayments(payments, reclaimed), today) : null;
  return [
    { key: 'Erstattung', value: formatEuro(reclaimed) },
    {
      key: 'Konto',
      value: present.account ? `${ibanText(present.account.iban)}, ${present.account.holder}` : NO_ACCOUNT,
    },
    {
      key: 'Zinsen bis heute',
      value: interest
        ? `${formatEuro(interest.amount)}. ${interest.reckoning}`
        : `Keine. ${content.interestWaived}`,
    },
  ];
}
