import { formatDate, parseDate } from '@libs/dates';
import { formatEuro, parseEuro } from '@libs/money';
import type { FormErrors } from '@libs/web';
import { Temporal } from 'temporal-polyfill';
import type { State } from '../../cases';
import { citedOn, type IntendedDecision, revocationGrounds, type RevocationProvision } from '../../letters';
import type { GrantedNow } from '../granted.rows';
import type { AnyContent } from './content';
import { intentionsIn } from './intentions';

/** What a hearing is held against. */
export interface Heard {
  readonly state: State;
  readonly granted: GrantedNow | null;
  readonly today: Temporal.PlainDate;
}

/** What cannot be decided as it is intended (§§ 48 to 49a VwVfG). */
export const hearingObjections = (content: AnyContent, heard: Heard): FormErrors => ({
  ...intentionObjections(content, heard),
  ...claimObjections(content, heard),
  ...interestObjections(content, heard),
});

function intentionObjections({ absicht, bezug }: AnyContent, { state }: Heard): FormErrors {
  if (!absicht) return {};
  if (!intentionsIn(state).includes(absicht as IntendedDecision))
    return {
      absicht:
        state === 'approved'
          ? 'Der Antrag ist bewilligt. Abgelehnt werden kann er nicht mehr.'
          : 'Es ist noch nichts bewilligt, was sich aufheben oder ändern ließe.',
    };
  return absicht === 'refusal' && bezug
    ? { bezug: 'Vor einer Ablehnung gibt es noch keinen Bescheid. Wählen Sie hier nichts.' }
    : {};
}

/** What is claimed back rests on an award that falls for the past, and is no more than it. */
function claimObjections({ betrag = '', vorschrift }: AnyContent, { granted, today }: Heard): FormErrors {
  const sum = parseEuro(betrag);
  if (sum === null) return {};
  if (!granted) return { betrag: 'Es ist nichts bewilligt, was zu erstatten wäre. Leeren Sie das Feld.' };
  if (sum > granted.grant) return { betrag: `Bewilligt sind nur ${formatEuro(granted.grant)}.` };
  if (!vorschrift) return { vorschrift: 'Wählen Sie die Vorschrift, aus der die Erstattung folgt.' };
  return revocationGrounds[vorschrift as RevocationProvision].past
    ? {}
    : {
        betrag: `Nach ${citedOn(today, vorschrift)} wirkt der Widerruf nur für die Zukunft. Erstattet wird nur nach ${citedOn(today, '§ 48 oder § 49 Abs. 3')}.`,
      };
}

/** Interest is due on what is claimed back, from no earlier than the award (§ 49a Abs. 3 VwVfG). */
function interestObjections({ zinsenAb = '', betrag }: AnyContent, { granted, today }: Heard): FormErrors {
  const from = parseDate(zinsenAb);
  if (!from) return {};
  if (!betrag) return { zinsenAb: 'Zinsen gibt es nur auf einen Betrag, der zu erstatten ist.' };
  if (Temporal.PlainDate.compare(from, today) > 0) return { zinsenAb: 'Dieser Tag liegt in der Zukunft.' };
  return granted && Temporal.PlainDate.compare(from, granted.since) < 0
    ? { zinsenAb: `Bewilligt ist erst seit dem ${formatDate(granted.since)}.` }
    : {};
}
