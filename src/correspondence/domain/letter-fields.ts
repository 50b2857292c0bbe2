import type { Field } from './fields';

const weeks = { '2': '2 Wochen', '3': '3 Wochen', '4': '4 Wochen' } as const;

/** One obvious mistake: the first has to be named, two more may follow. */
const mistake = (number: 1 | 2 | 3, required: boolean) =>
  [
    {
      name: `stelle${number}`,
      control: 'line',
      label: `${number}. Stelle im Schreiben`,
      hint: 'Zum Beispiel: Abschnitt 3, zweiter Satz.',
      required,
    },
    { name: `falsch${number}`, control: 'text', label: `${number}. Dort steht`, required, most: 1000 },
    { name: `richtig${number}`, control: 'text', label: `${number}. Dort muss stehen`, required, most: 1000 },
  ] as const;

/** What is asked for each letter that staff write by hand. */
export const letterFields = {
  interim: [
    {
      name: 'text',
      control: 'text',
      label: 'Wo der Antrag steht und warum es dauert',
      hint: 'Steht der Antrag auf der Warteliste, kommen sein Platz und was er bedeutet von selbst dazu.',
      required: true,
    },
    {
      name: 'erwartet',
      control: 'date',
      label: 'Entscheidung voraussichtlich bis',
      required: false,
    },
  ],
  hearing: [
    {
      name: 'absicht',
      control: 'intention',
      label: 'Beabsichtigt ist',
      required: true,
    },
    {
      name: 'bezug',
      control: 'letter',
      label: 'Bescheid, um den es geht',
      required: false,
      onlyGranted: true,
    },
    {
      name: 'vorschrift',
      control: 'ground',
      label: 'Vorschrift',
      required: false,
      onlyGranted: true,
    },
    {
      name: 'entscheidung',
      control: 'text',
      label: 'Beabsichtigte Entscheidung',
      hint: 'In ganzen Sätzen: was entschieden werden soll.',
      required: true,
    },
    {
      name: 'sachverhalt',
      control: 'text',
      label: 'Sachverhalt und Gründe',
      hint: 'Was festgestellt wurde und warum es zu dieser Entscheidung führt.',
      required: true,
    },
    {
      name: 'betrag',
      control: 'euro',
      label: 'Zu erstattender Betrag',
      hint: 'Leer, wenn nichts zu erstatten ist.',
      required: false,
      onlyGranted: true,
    },
    {
      name: 'zinsenAb',
      control: 'date',
      label: 'Zinsen ab',
      hint: 'Leer, wenn keine Zinsen anfallen.',
      required: false,
      onlyGranted: true,
    },
    { name: 'wochen', control: 'choice', label: 'Frist zur Äußerung', required: true, options: weeks },
  ],
  correction: [
    { name: 'bezug', control: 'letter', label: 'Schreiben, das berichtigt wird', required: true },
    ...mistake(1, true),
    ...mistake(2, false),
    ...mistake(3, false),
    {
      name: 'grund',
      control: 'text',
      label: 'Warum der Fehler offenbar ist',
      hint: 'Zum Beispiel: Die Summe ergibt sich aus den Zeilen darüber.',
      required: true,
      most: 2000,
    },
  ],
  reminder: [
    { name: 'frist', control: 'deadline', label: 'Frist, an die erinnert wird', required: true },
    {
      name: 'fehlend',
      control: 'text',
      label: 'Was noch fehlt',
      hint: 'Je Zeile ein Teil. Leer, wenn noch nichts vorliegt.',
      required: false,
      most: 2000,
    },
    {
      name: 'wochen',
      control: 'choice',
      label: 'Neue Frist ab heute',
      hint: 'Nur, wenn die Frist abgelaufen ist. Ohne Auswahl gibt es keine neue.',
      required: false,
      options: weeks,
    },
    {
      name: 'folge',
      control: 'text',
      label: 'Was sonst folgt',
      hint: 'In ganzen Sätzen. Bleibt das Feld leer, steht nach Ablauf der Frist der übliche Satz im Schreiben.',
      required: false,
      most: 2000,
    },
  ],
  early_start: [
    { name: 'ab', control: 'date', label: 'Beginn erlaubt ab', required: true },
    {
      name: 'bis',
      control: 'date',
      label: 'Gilt für einen Beginn bis',
      hint: 'Die Genehmigung wird befristet.',
      required: true,
    },
    {
      name: 'ausgaben',
      control: 'plan',
      label: 'Nur für diese Ausgaben',
      hint: 'Aus dem Ausgabenplan des Antrags. Keine Auswahl gilt für das ganze Vorhaben.',
      required: false,
    },
    {
      name: 'gruende',
      control: 'text',
      label: 'Begründung',
      hint: 'Warum nicht gewartet werden kann und dass die Gesamtfinanzierung gesichert erscheint.',
      required: true,
    },
  ],
  early_start_refusal: [{ name: 'gruende', control: 'text', label: 'Begründung', required: true }],
  waiver: [{ name: 'bezug', control: 'letter', label: 'Bescheid, um den es geht', required: true }],
} as const satisfies Readonly<Record<string, readonly Field[]>>;
