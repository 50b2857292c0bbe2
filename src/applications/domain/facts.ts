import type { Facts } from '@libs/directive';
import type { Draft } from './draft';

/** What the directive asks of an application. */
export const factsOf = ({ recipient, sections, attachments, receivedOn }: Draft): Facts => ({
  recipientKind: recipient.kind,
  ...(recipient.inhabitants === null ? {} : { recipientInhabitants: recipient.inhabitants }),
  receivedOn,
  projectFrom: sections.project.from,
  projectTo: sections.project.to,
  contractOn: sections.project.contractOn || null,
  costs: sections.costs.lines.map(({ remark: _, ...line }) => line),
  funding: sections.funding.years,
  declarations: sections.declarations.made,
  attachments: [...new Set(attachments.map(({ kind }) => kind))],
});
