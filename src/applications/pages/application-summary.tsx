import { Link, List, Section, SummaryList, Text } from '@libs/web';
import type { ComponentChildren } from 'preact';
import { type Part, parts } from '../domain/parts';
import type { ApplicationContent } from '../domain/snapshot';
import { planYears } from '../domain/years';
import { CategoryTable, CostTable } from './cost-table';
import { FileTable } from './file-table';
import { FundingTable } from './funding-table';
import { summaryGroups } from './summary-groups';

interface Props {
  /** A submission, or the content of a draft. */
  readonly snapshot: ApplicationContent;
  /** The address of the case while its parts can be changed. */
  readonly changeUnder?: string;
  /** Where a file can be had; the staff's door unless told otherwise. */
  readonly fileHref?: (id: string) => string;
}

const staffDoor = (id: string): string => `/unterlagen/${id}`;

/** A whole application for reading, part by part. Staff also see whether its files were scanned. */
export function ApplicationSummary({ snapshot, changeUnder, fileHref = staffDoor }: Props) {
  const { sections, declared, files } = snapshot;
  const change = (part: Part) => changeUnder && `${changeUnder}/${parts[part].path}`;
  const years = planYears(sections);
  return (
    <>
      <SummaryList groups={summaryGroups(snapshot, change)} level={3} />
      <PartSection title={parts.costs.title} href={change('costs')}>
        <CostTable lines={sections.costs.lines} years={years} />
        {sections.costs.lines.length > 0 && <CategoryTable lines={sections.costs.lines} />}
      </PartSection>
      <PartSection title={parts.funding.title} href={change('funding')}>
        <FundingTable sections={sections} years={years} />
      </PartSection>
      <PartSection title={parts.declarations.title} href={change('declarations')}>
        {declared.length > 0 ? (
          <List items={declared.map(({ text }) => text)} />
        ) : (
          <Text>Es wurde noch keine Erklärung abgegeben.</Text>
        )}
      </PartSection>
      <PartSection title={parts.attachments.title} href={change('attachments')}>
        <FileTable files={files} hrefOf={fileHref} scans={fileHref === staffDoor} />
      </PartSection>
    </>
  );
}

interface PartSectionProps {
  readonly title: string;
  readonly href?: string;
  readonly children: ComponentChildren;
}

const PartSection = ({ title, href, children }: PartSectionProps) => (
  <Section title={title} level={3}>
    {href && (
      <p class="kern-body">
        <Link href={href} about={`(${title})`}>
          Ändern
        </Link>
      </p>
    )}
    {children}
  </Section>
);
