import { applies } from '../premise';
import { type Check, finding } from './check';

const declarationMissing: Check = ({ item: { rules }, facts }) =>
  rules.declarations.value
    .filter(({ id, required, when }) => required && applies(when, facts) && !facts.declarations.includes(id))
    .map(({ id, text }) =>
      finding('declaration_missing', rules.declarations, {
        message: `Diese Erklärung fehlt: „${text}“`,
        remedy: 'Geben Sie die Erklärung ab.',
        field: `declarations.${id}`,
      }),
    );

const attachmentMissing: Check = ({ item: { rules }, facts }) =>
  rules.attachments.value
    .filter(({ id, required, when }) => required && applies(when, facts) && !facts.attachments.includes(id))
    .map(({ id, text }) =>
      finding('attachment_missing', rules.attachments, {
        message: `Diese Anlage fehlt: ${text}.`,
        remedy: 'Laden Sie die Anlage hoch.',
        field: `attachments.${id}`,
      }),
    );

export const paperChecks = [declarationMissing, attachmentMissing];
