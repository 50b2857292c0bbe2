/** One letter to print, as it travels to the worker thread. */
export interface PrintJob {
  readonly id: number;
  readonly templateText: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly watermark?: string;
}

/** What comes back; errors as plain data, because classes do not survive the way between threads. */
export type PrintResult =
  | { readonly id: number; readonly pdf: Uint8Array }
  | { readonly id: number; readonly templateError: { template: string; placeholder: string; reason: string } }
  | { readonly id: number; readonly error: string };
