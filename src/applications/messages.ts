import { formatDate } from '@libs/dates';
import type { DirectiveVersion, FundingItem } from '@libs/directive';
import { Temporal } from 'temporal-polyfill';
import type { State } from '../cases';
import type { ComingPause } from '../programmes';

/** Texts that more than one place needs, and the words for states and deadlines. */
export const messages = {
  start: {
    itemInvalid: 'Wählen Sie einen Gegenstand, zu dem zurzeit Anträge möglich sind.',
  },
  attachments: {
    tooMany: (most: number) =>
      `Ein Antrag kann höchstens ${most} Dateien enthalten. Entfernen Sie zuerst eine Datei oder fassen Sie mehrere zusammen.`,
    infected: 'In dieser Datei wurde ein Schadprogramm gefunden. Sie ist gesperrt.',
    added: 'Die Datei ist hochgeladen.',
    kindInvalid: 'Wählen Sie, was Sie hochladen.',
  },
  costs: {
    tooMany: (most: number) =>
      `Mehr als ${most} Ausgaben sind nicht möglich. Fassen Sie gleichartige zusammen.`,
  },
  saved: 'Gespeichert.',
  removed: 'Entfernt.',
  discarded: 'Der Entwurf ist verworfen.',
  withdrawn: 'Der Antrag ist zurückgezogen.',
  funding: {
    computed: 'Die Zuwendung aus der Berechnung ist eingetragen. Prüfen Sie, ob jedes Jahr ausgeglichen ist.',
  },
  /** Above what can be done beside the application itself. */
  offers: 'Außerdem zu diesem Antrag',
  /** What happens next, by state. */
  next: {
    draft:
      'Füllen Sie alle Teile aus. Dann prüft die vertretungsberechtigte Person die Angaben und reicht den Antrag ein.',
    submitted:
      'Ihr Antrag ist eingegangen. Jemand von der Bewilligungsbehörde übernimmt ihn. Sie müssen nichts tun.',
    in_review: 'Die Bewilligungsbehörde prüft Ihren Antrag. Fehlt etwas, melden wir uns hier und per E-Mail.',
    returned:
      'Ergänzen Sie Ihren Antrag und reichen Sie ihn noch einmal ein. Ihre Angaben sind erhalten geblieben.',
    waiting:
      'Ihr Antrag ist geprüft, aber zurzeit reichen die Mittel nicht. Er wartet, bis wieder Mittel frei sind. Sie müssen nichts tun.',
    proposed: 'Die Bewilligungsbehörde prüft Ihren Antrag. Fehlt etwas, melden wir uns hier und per E-Mail.',
    refusal_proposed:
      'Die Bewilligungsbehörde prüft Ihren Antrag. Fehlt etwas, melden wir uns hier und per E-Mail.',
    refused:
      'Ihr Antrag ist abgelehnt. Die Gründe und was Sie dagegen tun können, stehen im Bescheid. Sie können einen neuen Antrag stellen.',
    revoked:
      'Die Bewilligung ist aufgehoben. Warum, was das heißt und was Sie dagegen tun können, steht im Bescheid.',
    approved: 'Ihr Antrag ist bewilligt. Was gilt, steht im Bescheid. Beachten Sie die Fristen.',
    withdrawn:
      'Sie haben den Antrag zurückgezogen. Wenn Sie wieder Förderung brauchen, stellen Sie einen neuen Antrag.',
    discarded: 'Dieser Entwurf wurde verworfen. Die Bewilligungsbehörde hat ihn nicht gesehen.',
  } satisfies Record<State, string>,
  outdated: {
    title: 'Die Richtlinie hat sich geändert',
    text: ({ version, validFrom }: Pick<DirectiveVersion, 'version' | 'validFrom'>) =>
      `Seit ${formatDate(validFrom.value)} gilt die Fassung ${version}. Übernehmen Sie Ihren Entwurf. Was Sie geschrieben haben, bleibt erhalten.`,
    none: 'Zurzeit gilt keine Fassung der Richtlinie, unter der Sie einreichen können. Ihr Entwurf bleibt erhalten.',
    finding: {
      message: 'Die Fassung der Richtlinie, nach der sich dieser Entwurf richtet, gilt heute nicht.',
      remedy: 'Übernehmen Sie Ihren Entwurf in die geltende Fassung.',
    },
  },
  comingPause: ({ since, reason }: ComingPause) => ({
    title: `Dieser Gegenstand wird ab dem ${formatDate(Temporal.PlainDate.from(since))} ausgesetzt: Reichen Sie vorher ein.`,
    text: `Grund: ${reason}`,
  }),
  rebind: {
    carryOver: 'Entwurf übernehmen',
    change: 'Gegenstand wechseln',
    same: 'Der Entwurf gehört schon zu diesem Gegenstand. Wählen Sie einen anderen.',
    done: ({ directiveVersion, item }: { directiveVersion: string; item: string }) =>
      `Der Entwurf richtet sich jetzt nach der Fassung ${directiveVersion}, Gegenstand ${item}.`,
    reason: (
      {
        directive,
        item,
      }: { directive: Pick<DirectiveVersion, 'version'>; item: Pick<FundingItem, 'letter'> },
      to: { directiveVersion: string; item: string },
    ) =>
      `Von Fassung ${directive.version}, Gegenstand ${item.letter}, zu Fassung ${to.directiveVersion}, Gegenstand ${to.item}`,
  },
  /** When all parts are finished, by what the person may do. */
  complete: {
    submit: 'Alle Teile sind fertig. Prüfen Sie die Angaben und reichen Sie den Antrag ein.',
    check:
      'Alle Teile sind fertig. Jetzt kann die vertretungsberechtigte Person den Antrag prüfen und einreichen.',
  },
  earlyStart: (from: Temporal.PlainDate) =>
    `Der vorzeitige Beginn ist ab dem ${formatDate(from)} genehmigt. Das ist keine Bewilligung: Sie beginnen auf eigenes Risiko.`,
  /** When the project may begin, by the rule of the directive. */
  begin: {
    approval:
      'Beginnen Sie nicht vor der Bewilligung. Als Beginn gilt schon der Abschluss eines Liefer- oder Leistungsvertrags.',
    receipt:
      'Der Antrag ist keine Bewilligung. Ab seinem Eingang dürfen Sie auf eigenes Risiko Verträge schließen.',
    anytime:
      'Der Antrag ist keine Bewilligung. Verträge dürfen Sie schon vorher auf eigenes Risiko schließen.',
  },
} as const;
