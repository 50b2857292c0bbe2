import { formatDate } from '@libs/dates';
import { isValidOn } from '../succession';
import type { Pause } from '../version';
import { directiveRecipients } from '../vocabulary';
import { type Check, finding } from './check';

const outsideValidity: Check = ({ version, facts, dates }) => {
  if (!dates.receivedOn || isValidOn(version, facts.receivedOn)) return [];
  const early = facts.receivedOn < version.validFrom.value.toString();
  const bound = early ? version.validFrom : version.validTo!;
  return [
    finding('outside_validity', bound, {
      message:
        `Der Antrag ist am ${dates.receivedOn} eingegangen. ` +
        `Die Richtlinie (${version.version}) gilt ${early ? 'ab' : 'nur bis'} ${formatDate(bound.value)}.`,
      remedy: 'Legen Sie die Fassung zugrunde, die am Tag des Eingangs galt.',
      field: 'receivedOn',
    }),
  ];
};

const since = ({ since: day }: Pause) => (day ? `seit dem ${formatDate(day)}` : 'zurzeit');

/** Who applied before the pause is not touched by it. */
const itemPaused: Check = ({ item: { paused, letter, title }, facts: { receivedOn } }) =>
  paused && (paused.value.since?.toString() ?? '') <= receivedOn
    ? [
        finding('item_paused', paused, {
          message: `Für den Gegenstand ${letter} („${title}“) wird ${since(paused.value)} nicht bewilligt: ${paused.value.reason}`,
          remedy: 'Wählen Sie einen offenen Gegenstand oder fragen Sie die Bewilligungsbehörde.',
          field: 'item',
        }),
      ]
    : [];

const recipientNotEligible: Check = ({ item: { rules }, facts }) =>
  rules.recipients.value.includes(facts.recipientKind)
    ? []
    : [
        finding('recipient_not_eligible', rules.recipients, {
          message: `„${directiveRecipients[facts.recipientKind]}“ gehört nicht zu den Zuwendungsempfängern dieses Gegenstands.`,
          remedy: 'Stellen Sie den Antrag gemeinsam mit einer Körperschaft, die gefördert werden kann.',
          field: 'recipientKind',
        }),
      ];

export const eligibilityChecks = [outsideValidity, itemPaused, recipientNotEligible];
