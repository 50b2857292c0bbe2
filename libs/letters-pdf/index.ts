export { compose } from './compose/compose';
export { readTemplate } from './compose/front-matter';
export { LetterTemplateError } from './compose/letter-template-error';
export type { LetterFrame, SignedFrame } from './letter-frame';
export type { LetterModel } from './letter-model';
export { LetterPress, type PrintOptions } from './press/letter-press';
export type { ReportModel } from './report/report-model';
export { typesetReport } from './report/typeset-report';
export { typeset } from './typeset/typeset';
