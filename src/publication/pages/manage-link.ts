import type { ActionLink } from '@libs/web';
import { LIST } from '../grants.query';
import { messages } from '../messages';

export const SETTINGS = `${LIST}/veroeffentlichung`;

/** For who decides what is public. */
export const manageLink = (manages: boolean): ActionLink[] =>
  manages ? [{ label: messages.list.manage, href: SETTINGS }] : [];
