interface Worklist {
  readonly label: string;
  /** What the list is for, below its title. */
  readonly hint: string;
  /** The heading of its day. */
  readonly day: string;
  readonly empty: string;
}

/** What of deliveries awaits somebody. */
export const worklists = {
  post: {
    label: 'Zur Post zu geben',
    hint: 'Schreiben, die per Post gehen und noch keinen Tag der Aufgabe haben.',
    day: 'Wartet seit',
    empty: 'Zurzeit ist nichts zur Post zu geben.',
  },
  portal: {
    label: 'Nicht abgerufen',
    hint: 'Schreiben, die im Portal bereitliegen. Ein Bescheid, der nicht rechtzeitig abgerufen wird, ist nicht bekannt gegeben und muss noch einmal bereitgestellt oder per Post gesendet werden.',
    day: 'Bereit seit',
    empty: 'Alle Schreiben im Portal sind abgerufen.',
  },
  troubled: {
    label: 'Zurück oder bestritten',
    hint: 'Sendungen, die zurückkamen oder deren Zugang bestritten ist.',
    day: 'Aufgegeben am',
    empty: 'Zurzeit kam nichts zurück und nichts ist bestritten.',
  },
  running: {
    label: 'Klagefrist läuft',
    hint: 'Bekannt gegebene Bescheide, die noch nicht bestandskräftig sind. Bei umstrittener Bekanntgabe steht der frühere Tag.',
    day: 'Klagefrist endet',
    empty: 'Zurzeit läuft keine Klagefrist.',
  },
} as const satisfies Record<string, Worklist>;

export type WorklistName = keyof typeof worklists;
export const worklistNames = Object.keys(worklists) as readonly WorklistName[];
