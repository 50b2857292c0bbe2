import type { Facts } from '@libs/directive';
import type { Draft } from './draft';

/** What the directive asks of an application. */
export const factsOf = ({
  recipient,
  sections: { applicant, project, specifics, ...sections },
  attachments,
  earlierGrants,
  earlyStartFrom,
  receivedOn,
}: Draft): Facts => ({
  recipientKind: recipient.kind,
  partners: project.partners.length + 1,
  ...answered({
    recipientInhabitants: recipient.inhabitants,
    inputTax: applicant.inputTax,
    leads: specifics.leads,
    jointInhabitants: specifics.jointInhabitants,
    cooperationYears: specifics.cooperationYears,
    persons: specifics.persons,
    licences: specifics.licences,
  }),
  holds: specifics.answers.filter(({ holds }) => holds).map(({ id }) => id),
  earlierGrants,
  receivedOn,
  projectFrom: project.from,
  projectTo: project.to,
  contractOn: project.contractOn || null,
  ...(earlyStartFrom && { earlyStartFrom }),
  costs: sections.costs.lines.map(({ remark: _, ...line }) => line),
  funding: sections.funding.years,
  declarations: sections.declarations.made,
  attachments: [...new Set(attachments.map(({ kind }) => kind))],
});

type Answered<T> = { readonly [K in keyof T]?: NonNullable<T[K]> };

/** Leaves out what nobody has answered yet. */
const answered = <T extends object>(fields: T): Answered<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Answered<T>;
