import type { Temporal } from 'temporal-polyfill';
import { citedOn, revocationGrounds, type RevocationProvision } from '../../letters';

/** The provisions that take something away from an award, as options of a field: cited as a letter of this day does. */
export const groundOptions = (day: Temporal.PlainDate) =>
  (Object.keys(revocationGrounds) as RevocationProvision[]).map((value) => {
    const { title, past } = revocationGrounds[value];
    return { value, label: `${title}, ${citedOn(day, value)}${past ? '' : ' (nur für die Zukunft)'}` };
  });
