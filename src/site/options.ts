export interface SiteOptions {
  /** Offers made-up people to sign in as, and a suggested way through the product. */
  readonly demo: boolean;
}

export const SITE_OPTIONS = Symbol('site options');
