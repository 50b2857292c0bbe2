/** What can be wrong with the trail, in words that follow "Eintrag 17" or "Stelle 17". */
export const breaks = {
  entry_changed: 'wurde geändert oder vertauscht',
  entry_missing: 'wurde gelöscht, das Siegel ist noch da',
  entry_inserted: 'wurde nachträglich eingefügt',
  seal_missing: 'wurde mitsamt dem Siegel gelöscht',
  seal_without_block: 'trägt ein Siegel, das zu keinem unterschriebenen Block gehört',
  block_missing: 'steht hinter einem Block, der gelöscht wurde',
  block_changed: 'steht am Ende eines Blocks, der nicht zur Kette passt',
  signature_wrong:
    'gehört zu einem Block, dessen Unterschrift nicht zum Prüfschlüssel passt: Die Kette wurde neu berechnet oder die Schlüsseldatei ausgetauscht',
  checkpoint_forged:
    'trägt einen veröffentlichten Prüfpunkt, dessen Unterschrift nicht zum Prüfschlüssel passt',
  checkpoint_differs: 'passt nicht zum veröffentlichten Prüfpunkt: Die Kette wurde neu berechnet',
  checkpoint_missing:
    'steht hinter dem letzten veröffentlichten Prüfpunkt: Dessen Datei wurde gekürzt oder fehlt',
  tail_missing: 'fehlt mit allem, was folgte: Der veröffentlichte Prüfpunkt reicht weiter als das Protokoll',
} as const;

/** A place at which the trail does not hold. */
export interface Break {
  readonly what: keyof typeof breaks;
  /** Place in the chain, from 1; behind the end for an entry that was never sealed. */
  readonly position: number;
  /** Number of the entry there, where there is one. */
  readonly entryId?: number;
}
