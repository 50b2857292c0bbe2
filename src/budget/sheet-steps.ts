import { formatEuro } from '@libs/money';
import type { FormErrors, FormValues } from '@libs/web';
import { messages } from './messages';
import { readQuestion, readSides } from './question';
import { amountField, type Sheet, textIn } from './sheet';

/** Says that the form was filled by somebody: what is empty then is meant to be. */
export const BEGUN = 'begonnen';

/** An amount as a field holds it: without the sign of the euro. */
const amountText = (amount: Parameters<typeof formatEuro>[0]): string =>
  formatEuro(amount).replace(/\u00a0€$/, '');

/** The values with what the form offers wherever nothing was sent. */
export function offered({ lines }: Sheet, values: FormValues): FormValues {
  const presets = lines.flatMap(({ key, preset }) =>
    preset === undefined ? [] : [[amountField(key), amountText(preset)] as const],
  );
  return { ...Object.fromEntries(presets), ...values, [BEGUN]: 'ja' };
}

/** What a form is first shown with: the address may bring values of its own. */
export const begin = (sheet: Sheet, values: FormValues): FormValues =>
  textIn(values, BEGUN) === 'ja' ? values : offered(sheet, values);

/** With another due year or another line, when the button asks for one. */
export function grown(values: FormValues): FormValues {
  const step = textIn(values, 'schritt');
  if (step === 'faellig') return { ...values, faellig: String(readQuestion(values, 2000).dueYears + 1) };
  if (step === 'zeile') return { ...values, zeilen: String(readSides(values) + 1) };
  return values;
}

/** What is missing beside the amounts. */
export function missing({ needsReference }: Sheet, reason: string, reference: string): FormErrors {
  return {
    ...(reason.length < 3 ? { grund: messages.reasonMissing } : {}),
    ...(needsReference && reference === '' ? { zeichen: messages.referenceMissing } : {}),
  };
}
