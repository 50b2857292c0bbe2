import { pdfOf } from '../typeset/pdf-of';
import { paperFor } from './paper';
import { layoutReport } from './report-layout';
import type { ReportModel } from './report-model';

/**
 * A table as a tagged PDF/A-2a file like a letter, upright or across as it needs. Deterministic. Takes about a
 * second per thousand rows: not for a thread that serves requests.
 */
export function typesetReport(model: ReportModel): Buffer {
  const paper = paperFor(model.table);
  return pdfOf(layoutReport(model, paper), paper, model);
}
