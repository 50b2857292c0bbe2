import { Foundation } from './0001-foundation';
import { Organisations } from './0002-organisations';
import { Programmes } from './0003-programmes';

/** In the order in which they run. */
export const migrations = [Foundation, Organisations, Programmes];
