import { parseDate } from '@libs/dates';
import type { CrossChecked, FormErrors } from '@libs/web';
import { Temporal } from 'temporal-polyfill';
import type { ProjectSection } from '../domain/sections';
import { LONGEST_PROJECT } from '../domain/years';
import { Day, Line, Paragraphs } from './fields';
import { SectionForm } from './section.form';

export const SUMMARY_LENGTH = 1000;
export const TEXT_LENGTH = 4000;

export class ProjectForm extends SectionForm implements CrossChecked {
  @Line(200)
  titel = '';

  @Paragraphs(SUMMARY_LENGTH)
  kurzbeschreibung = '';

  @Paragraphs(TEXT_LENGTH)
  begruendung = '';

  @Paragraphs(TEXT_LENGTH)
  wirtschaftlichkeit = '';

  @Paragraphs(TEXT_LENGTH)
  landesdienst = '';

  @Day()
  @Line(10)
  von = '';

  @Day()
  @Line(10)
  bis = '';

  @Day()
  @Line(10)
  vertrag = '';

  @Paragraphs(5000)
  partner = '';

  check(): FormErrors {
    const [from, to] = [dayOf(this.von), dayOf(this.bis)];
    if (!from || !to) return {};
    if (Temporal.PlainDate.compare(from, to) > 0) return { bis: 'Das Ende liegt vor dem Beginn.' };
    return to.year - from.year >= LONGEST_PROJECT
      ? { bis: `Ein Vorhaben kann sich über höchstens ${LONGEST_PROJECT} Kalenderjahre erstrecken.` }
      : {};
  }

  section(): ProjectSection {
    return {
      title: this.titel,
      summary: this.kurzbeschreibung,
      reasons: this.begruendung,
      economy: this.wirtschaftlichkeit,
      landService: this.landesdienst,
      from: isoOf(this.von),
      to: isoOf(this.bis),
      contractOn: isoOf(this.vertrag),
      partners: this.partner
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    };
  }
}

// Runs before it is known that the fields are texts.
const dayOf = (text: unknown) => (typeof text === 'string' ? parseDate(text) : null);
const isoOf = (text: string): string => dayOf(text)?.toString() ?? '';

/** The fields as the page shows them. */
export const projectFields = (section: ProjectSection) => ({
  titel: section.title,
  kurzbeschreibung: section.summary,
  begruendung: section.reasons,
  wirtschaftlichkeit: section.economy,
  landesdienst: section.landService,
  von: dateField(section.from),
  bis: dateField(section.to),
  vertrag: dateField(section.contractOn),
  partner: section.partners.join('\n'),
});

const dateField = (iso: string) => (iso === '' ? '' : Temporal.PlainDate.from(iso));
