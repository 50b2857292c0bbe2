/** Every text of this module that a person reads, other than labels that stand only once in a page. */
export const messages = {
  start: {
    itemInvalid: 'Wählen Sie einen Gegenstand, zu dem zurzeit Anträge möglich sind.',
  },
  attachments: {
    tooMany: (most: number) =>
      `Ein Antrag kann höchstens ${most} Dateien enthalten. Entfernen Sie zuerst eine Datei oder fassen Sie mehrere zusammen.`,
    infected: 'In dieser Datei wurde ein Schadprogramm gefunden. Sie ist gesperrt.',
  },
} as const;
