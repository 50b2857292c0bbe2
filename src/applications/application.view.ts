import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import { askedBy, type DirectiveVersion, type FundingItem, type RecipientKind } from '@libs/directive';
import { DomainError } from '@libs/errors';
import { Injectable } from '@nestjs/common';
import type { State } from '../cases';
import { registerFactsOf } from '../municipalities';
import { type ComingPause, Directives, RulebookViews } from '../programmes';
import { assess, type Assessment } from './domain/assessment';
import type { Attachment, Draft } from './domain/draft';
import { partNames } from './domain/parts';
import { type Answer, emptySections, type SectionName, withDefaults } from './domain/sections';
import { standingIn } from './domain/standing-answers';
import { earlierGrants } from './earlier-grants';
import { earlyStartFrom } from './early-start';

interface Organisation {
  readonly id: string;
  readonly ags: string;
  readonly name: string;
  readonly kind: RecipientKind;
  readonly districtAgs: string;
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly representative: string | null;
  readonly email: string | null;
}

interface Row {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly state: State;
  readonly version: number;
  readonly item: string;
  readonly directiveVersion: string;
  readonly submittedAt: Date | null;
  readonly stateSince: Date;
  readonly organisation: Organisation;
  readonly sections: { readonly [N in SectionName]?: { readonly data: object; readonly version: number } };
  readonly attachments: readonly Attachment[];
  readonly attachmentChanges: number;
}

/** A case as its applicant works on it: what is written, and what the directive says about it today. */
export interface ApplicationView {
  readonly head: Pick<
    Row,
    'id' | 'number' | 'title' | 'state' | 'version' | 'submittedAt' | 'stateSince' | 'organisation'
  >;
  readonly directive: DirectiveVersion;
  readonly item: FundingItem;
  /** The version that holds today; null when none does. */
  readonly inForce: DirectiveVersion | null;
  /** For a draft: that its item will be paused from a later day on. */
  readonly comingPause: ComingPause | null;
  readonly draft: Draft;
  /** Answers to questions that the item does not ask: kept, but without effect. */
  readonly setAside: readonly Answer[];
  /** Of each section; 0 while it has not been saved. A section's form carries the one it was shown with. */
  readonly versions: Readonly<Record<SectionName, number>>;
  /** Grows with every change of sections and files: tells whether the application is still the one that was read. */
  readonly contentVersion: number;
  readonly assessment: Assessment;
}

/** The states in which the applicant may write. */
export const openStates: readonly State[] = ['draft', 'returned'];

/** A draft under a version that no longer is the one in force, or not yet. */
export const isOutdated = ({ head, directive, inForce }: ApplicationView): boolean =>
  head.state === 'draft' && inForce?.version !== directive.version;

export const isOpen = ({ head }: Pick<ApplicationView, 'head'>): boolean => openStates.includes(head.state);

@Injectable()
export class ApplicationViews {
  constructor(
    private readonly directives: Directives,
    private readonly rulebook: RulebookViews,
  ) {}

  /** Errors: not_found, also for a foreign case (row-level security). */
  async open(tx: Tx, now: Date, caseId: string): Promise<ApplicationView> {
    const row = await readCase(tx, caseId);
    const catalogue = await this.directives.catalogue(tx);
    const directive = catalogue.version(row.directiveVersion);
    const item = catalogue.item(row.directiveVersion, row.item);
    const earlier = askedBy(item).earlierGrants ? await earlierGrants(tx, caseId) : [];
    const stored = {
      ...(await draftOf(tx, now, row)),
      earlierGrants: earlier,
      earlyStartFrom: await earlyStartFrom(tx, caseId),
    };
    const { draft, setAside } = standingIn(stored, item);
    const versions = versionsOf(row);
    const today = Clock.dayOf(now);
    return {
      head: row,
      ...{ directive, item, draft, setAside, versions },
      inForce: catalogue.inForce(today),
      comingPause:
        row.state === 'draft'
          ? await this.rulebook.comingPause(tx, row.directiveVersion, row.item, today)
          : null,
      contentVersion: sum(Object.values(versions)) + row.attachmentChanges,
      assessment: assess({ directive, item: row.item, draft, begun: begunIn(row) }),
    };
  }
}

async function readCase(tx: Tx, caseId: string): Promise<Row> {
  const [row] = await tx.query<Row[]>(
    `SELECT c.id, c.number, c.title, c.state, c.version, c.item, c.directive_version AS "directiveVersion",
            c.submitted_at AS "submittedAt", c.state_since AS "stateSince",
            jsonb_build_object('id', o.id, 'ags', o.ags, 'name', o.name, 'kind', o.kind,
              'districtAgs', o.district_ags, 'street', o.street, 'postalCode', o.postal_code, 'city', o.city,
              'representative', o.representative, 'email', o.email) AS organisation,
            (SELECT coalesce(jsonb_object_agg(s.section, jsonb_build_object('data', s.data, 'version', s.version)), '{}')
               FROM application_section s WHERE s.case_id = c.id) AS sections,
            files.present AS attachments, files.changes AS "attachmentChanges"
       FROM grant_case c
       JOIN organisation o ON o.id = c.organisation_id
      CROSS JOIN LATERAL (
        SELECT count(*) + count(a.removed_at) AS changes,
               coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'kind', a.kind, 'name', a.name, 'type', a.type,
                 'size', a.size_bytes, 'sha256', a.sha256, 'scanState', a.scan_state, 'uploadedAt', a.uploaded_at)
                 ORDER BY a.uploaded_at, a.id) FILTER (WHERE a.removed_at IS NULL), '[]') AS present
          FROM application_attachment a WHERE a.case_id = c.id
      ) AS files
      WHERE c.id = $1`,
    [caseId],
  );
  if (!row) throw new DomainError('not_found');
  return row;
}

async function draftOf(
  tx: Tx,
  now: Date,
  row: Row,
): Promise<Omit<Draft, 'earlierGrants' | 'earlyStartFrom'>> {
  const receivedOn = Clock.dayOf(row.submittedAt ?? now);
  const facts = await registerFactsOf(tx, row.organisation.id, receivedOn);
  const { id, ags, name, kind, districtAgs } = row.organisation;
  return {
    recipient: {
      organisationId: id,
      ags,
      name,
      kind,
      districtAgs,
      districtName: facts?.districtName ?? null,
      association: facts?.association ?? null,
      inhabitants: facts?.population ?? null,
    },
    sections: withDefaults(
      Object.fromEntries(Object.entries(row.sections).map(([name, { data }]) => [name, data])),
    ),
    attachments: row.attachments,
    receivedOn: receivedOn.toString(),
  };
}

const versionsOf = ({ sections }: Row): Record<SectionName, number> => {
  const names = Object.keys(emptySections) as SectionName[];
  return Object.fromEntries(names.map((name) => [name, sections[name]?.version ?? 0])) as Record<
    SectionName,
    number
  >;
};

const begunIn = ({ sections, attachments }: Row) =>
  new Set(partNames.filter((part) => (part === 'attachments' ? attachments.length > 0 : part in sections)));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
