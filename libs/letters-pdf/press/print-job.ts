import type { Attachment } from '../attachment';

/** One letter to print, as it travels to the worker thread. */
export interface PrintJob {
  readonly id: number;
  readonly templateText: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly watermark?: string;
  readonly attachment?: Attachment;
}

export interface TemplateFailure {
  readonly template: string;
  readonly placeholder: string;
  readonly reason: string;
  readonly line: number | undefined;
}

/** What comes back; errors as plain data, because classes do not survive the way between threads. */
export type PrintResult =
  | { readonly id: number; readonly pdf: Uint8Array }
  | { readonly id: number; readonly templateError: TemplateFailure }
  | { readonly id: number; readonly error: string };
