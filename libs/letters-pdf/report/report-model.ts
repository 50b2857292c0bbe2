import type { Table } from '../letter-model';

/** A table on paper, without letterhead and address; plain JSON. */
export interface ReportModel {
  readonly title: string;
  readonly subtitle: string | null;
  /** When the figures were read, in words; on every page. */
  readonly asOf: string;
  /** ISO 8601, UTC: the only time in the file, so that the same model gives the same bytes. */
  readonly createdAt: string;
  readonly author: string;
  readonly table: Table;
  /** Printed instead of a table without rows. */
  readonly empty: string;
  readonly notes: readonly string[];
}
