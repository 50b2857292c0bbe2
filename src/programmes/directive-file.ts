import { DirectiveError, type DirectiveVersion, parseDirective } from '@libs/directive';
import { invalid } from './domain/refusals';
import { messages } from './messages';

/** Names stand in addresses and lists. */
const NAME = /^[\p{L}\p{N}.-]{1,20}$/u;

/** A directive file that somebody brings. Errors: invalid_input with all faults and their lines. */
export function readDirective(yaml: string): DirectiveVersion {
  const file = parsed(yaml);
  if (!NAME.test(file.version)) throw invalid(messages.imports.nameUnusable(file.version));
  return file;
}

function parsed(yaml: string): DirectiveVersion {
  try {
    return parseDirective(yaml);
  } catch (error) {
    throw error instanceof DirectiveError ? invalid(messages.imports.unreadable(error.message)) : error;
  }
}
