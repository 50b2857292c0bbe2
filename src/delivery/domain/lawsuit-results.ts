interface ResultOfLawsuit {
  readonly label: string;
  /** Whether the act, or a part of it, stands after it; null when there was no lawsuit at all. */
  readonly stands: boolean | null;
  readonly rule: string;
}

/** How a lawsuit against an act ends. */
export const lawsuitResults = {
  withdrawn: { label: 'Klage zurückgenommen', stands: true, rule: '§ 92 VwGO' },
  dismissed: { label: 'Klage rechtskräftig abgewiesen', stands: true, rule: '§ 121 VwGO' },
  settled: {
    label: 'Vergleich oder Erledigung, der Bescheid bleibt bestehen',
    stands: true,
    rule: '§§ 106, 161 Abs. 2 VwGO',
  },
  remedied: {
    label: 'Behörde hat den Bescheid selbst aufgehoben, Rechtsstreit erledigt',
    stands: false,
    rule: '§ 161 Abs. 2 VwGO',
  },
  annulled: { label: 'Bescheid rechtskräftig aufgehoben', stands: false, rule: '§ 113 Abs. 1 Satz 1 VwGO' },
  partly_annulled: {
    label: 'Bescheid zum Teil rechtskräftig aufgehoben, im Übrigen bleibt er bestehen',
    stands: true,
    rule: '§ 113 Abs. 1 Satz 1 VwGO',
  },
  mistaken: { label: 'Irrtümlich erfasst, es gab keine Klage', stands: null, rule: '' },
} as const satisfies Record<string, ResultOfLawsuit>;

export type LawsuitResult = keyof typeof lawsuitResults;
