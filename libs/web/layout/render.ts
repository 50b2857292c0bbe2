import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** The page as a complete HTML document. */
export const renderDocument = <P>(page: VNode<P>): string => `<!doctype html>${renderToString(page)}`;
