import { formatDate } from '@libs/dates';
import type { Sheet } from '@libs/exports';
import { askedOf, type Stand, standLine } from '@libs/stand';
import { titles } from '../../budget';
import { messages } from '../messages';
import type { Sample } from '../samples';
import { samplesHref } from './accounts-filter';
import { caseMoneyHref } from './commitment-filter';
import { type Candidate, methods } from './sample';

const text = messages.samples;

/** Who drew what, when and how. */
export const logSheet = (samples: readonly Sample[], now: Date): Sheet<Sample> => ({
  title: text.log,
  asOf: now,
  rows: samples,
  columns: [
    {
      key: 'nummer',
      title: text.id,
      kind: 'text',
      value: ({ id }) => String(id),
      href: ({ id }) => samplesHref({ sample: id }),
    },
    { key: 'gezogen', title: text.drawnAt, kind: 'moment', value: ({ drawnAt }) => drawnAt },
    { key: 'person', title: text.drawnBy, kind: 'text', value: ({ drawnBy }) => drawnBy },
    { key: 'jahr', title: messages.overview.year, kind: 'year', value: ({ budgetYear }) => budgetYear },
    {
      key: 'titel',
      title: messages.overview.part,
      kind: 'text',
      value: ({ title }) => (title ? titles[title] : messages.overview.all),
    },
    { key: 'stand', title: text.asOf, kind: 'date', value: ({ asOf }) => asOf },
    { key: 'verfahren', title: text.method, kind: 'text', value: ({ method }) => methods[method] },
    { key: 'startzahl', title: text.seed, kind: 'text', value: ({ seed }) => seed || null },
    { key: 'umfang', title: text.share, kind: 'count', value: ({ share }) => share },
    { key: 'vorgaenge', title: text.population, kind: 'count', value: ({ population }) => population },
    { key: 'summe', title: text.populationSum, kind: 'money', value: ({ populationSum }) => populationSum },
    { key: 'auswahl', title: text.size, kind: 'count', value: ({ drawn }) => drawn.length },
  ],
});

/** The cases of one sample in the order in which they were drawn. */
export function sampleSheet({ id, drawn }: Sample, stand: Stand): Sheet<Candidate & { place: number }> {
  return {
    title: text.one(id),
    subtitle: standLine(formatDate(stand.day)),
    asOf: stand.moment,
    rows: drawn.map((candidate, index) => ({ ...candidate, place: index + 1 })),
    columns: [
      { key: 'rang', title: text.place, kind: 'count', value: ({ place }) => place },
      {
        key: 'aktenzeichen',
        title: messages.caseMoney.caseNumber,
        kind: 'reference',
        value: ({ number }) => number,
        href: ({ caseId }) => caseMoneyHref(caseId, askedOf(stand)),
        rowHeader: true,
      },
      {
        key: 'empfaenger',
        title: messages.accounts.recipient,
        kind: 'text',
        value: ({ applicant }) => applicant ?? null,
      },
      {
        key: 'vorhaben',
        title: messages.accounts.project,
        kind: 'text',
        value: ({ project }) => project ?? null,
      },
      {
        key: 'granted',
        title: messages.accounts.granted,
        kind: 'money',
        value: ({ granted }) => granted,
        sum: true,
      },
      { key: 'punkte', title: text.points, kind: 'count', value: ({ points }) => points },
      { key: 'merkmale', title: text.reasons, kind: 'text', value: ({ reasons }) => reasons.join(', ') },
    ],
  };
}
