import type { Access } from '@libs/permissions';

export interface NavigationEntry {
  readonly href: string;
  readonly label: string;
  readonly permission: Access;
}

/** What every page shows around its content. */
export interface Site {
  readonly navigation: readonly NavigationEntry[];
  /** Shown on top of every page, such as the notice of a demo; null for none. */
  readonly banner: string | null;
  readonly secureCookies: boolean;
}

export const SITE = Symbol('site');
