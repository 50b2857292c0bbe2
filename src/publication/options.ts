export interface PublicationOptions {
  /** Publishes everything from the start, until somebody decides otherwise. */
  readonly demo: boolean;
}

export const PUBLICATION_OPTIONS = Symbol('publication options');
