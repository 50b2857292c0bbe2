import type { ComponentChildren } from 'preact';

/** What a controller answers with; the interceptor makes HTTP of it. */
export interface Page {
  readonly kind: 'page';
  readonly title: string;
  readonly content: ComponentChildren;
  readonly status: number;
  readonly wide: boolean;
}

export const page = (
  title: string,
  content: ComponentChildren,
  { status = 200, wide = false }: { status?: number; wide?: boolean } = {},
): Page => ({ kind: 'page', title, content, status, wide });

export interface Redirect {
  readonly kind: 'redirect';
  readonly to: string;
  readonly notice?: string;
}

/** Post, redirect, get: 303 to `to`, where `notice` is shown once. */
export const redirect = (to: string, notice?: string): Redirect => ({ kind: 'redirect', to, notice });

export interface Download {
  readonly kind: 'download';
  readonly fileName: string;
  readonly type: string;
  readonly bytes: Buffer;
  readonly inline: boolean;
}

/** A file; shown in the browser only when `inline`, otherwise saved. */
export const download = (file: Omit<Download, 'kind' | 'inline'> & { inline?: boolean }): Download => ({
  kind: 'download',
  inline: false,
  ...file,
});

export type WebResult = Page | Redirect | Download;

export const isWebResult = (value: unknown): value is WebResult =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  ['page', 'redirect', 'download'].includes(String(value.kind));
