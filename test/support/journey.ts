import { scenesOfAuthority } from './journey-authority';
import { scenesOfLetters } from './journey-letters';
import { scenesOfMunicipality } from './journey-municipality';
import { sceneBefore, scenesOfOutcome } from './journey-outcome';
import { sceneInPublic } from './journey-public';
import type { Notes, Scene } from './journey-scene';

/** One application through all roles, in the order of the tour on the start page. */
export const scenes: readonly Scene[] = [
  sceneInPublic,
  sceneBefore,
  ...scenesOfMunicipality,
  ...scenesOfAuthority,
  ...scenesOfOutcome,
  ...scenesOfLetters,
];

export const blankNotes = (): Notes => ({ number: '', committed: 0 });
