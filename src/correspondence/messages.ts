/** What staff read about drafts, mostly after a step. */
export const messages = {
  saved: 'Der Entwurf ist gespeichert.',
  issued: 'Das Schreiben ist ausgegeben. Der Antragsteller ist per E-Mail benachrichtigt.',
  proposed: 'Der Entwurf liegt zur Zeichnung vor.',
  signed: 'Das Schreiben ist gezeichnet und ausgegeben. Der Antragsteller ist per E-Mail benachrichtigt.',
  sentBack: 'Der Entwurf ist zurückgegeben.',
  discarded: 'Der Entwurf ist verworfen.',
  outOfTurn: 'Im jetzigen Stand des Vorgangs kann dieses Schreiben nicht hinausgehen.',
  nothingAsked:
    'Der Antrag auf vorzeitigen Beginn, für den dieser Entwurf geschrieben ist, liegt nicht mehr vor: Der Antragsteller hat ihn zurückgezogen. Verwerfen Sie den Entwurf.',
  draftThere: 'Zu diesem Antrag auf vorzeitigen Beginn gibt es schon diesen Entwurf.',
  noted: 'Das Schreiben liegt in der Akte.',
} as const;

/** Addresses of the letters of a case. */
export const lettersHref = (caseId: string, path = ''): string =>
  `/vorgaenge/${caseId}/schreiben${path && `/${path}`}`;

export const draftHref = (caseId: string, draftId: string, path = ''): string =>
  lettersHref(caseId, `entwuerfe/${draftId}${path && `/${path}`}`);
