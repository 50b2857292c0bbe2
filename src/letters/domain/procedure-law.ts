import type { Temporal } from 'temporal-polyfill';
import type { NoticeRule } from '../../authority';

/** How the decision reaches the recipient: sent, or held ready for retrieval with their consent. */
export type NoticeChannel = 'dispatch' | 'retrieval';

/** The declaration by which the applicant agrees to retrieve decisions. */
const ELECTRONIC_NOTICE = 'electronic_notice';

/** Notice by retrieval needs consent (§ 41 Abs. 2a VwVfG); without it the decision goes by post. */
export const noticeChannelOf = (declarations: readonly string[]): NoticeChannel =>
  declarations.includes(ELECTRONIC_NOTICE) ? 'retrieval' : 'dispatch';

/** Provisions that templates name. */
export interface CitedLaw {
  /** Why an electronic decision is valid with a name instead of a signature. */
  readonly signedByName: string;
  /** Rücknahme, Widerruf, Erstattung und Verzinsung. */
  readonly withdrawal: string;
}

/** What the law of administrative acts and courts says from one day on, as letters cite it. */
export interface ProcedureLaw extends CitedLaw {
  readonly from: string;
  readonly discretion: string;
  /** How an action is brought. */
  readonly action: string;
}

const ordinals = ['ersten', 'zweiten', 'dritten', 'vierten', 'fünften', 'sechsten', 'siebten'];

const noticeTexts: Readonly<Record<NoticeChannel, (rule: NoticeRule) => string>> = {
  dispatch: ({ dispatchDays, dispatchCitation }) =>
    `Dieser Bescheid wird Ihnen durch die Post übermittelt. Er gilt am ${ordinals[dispatchDays - 1] ?? `${dispatchDays}.`} ` +
    'Tag nach der Aufgabe zur Post als bekannt gegeben, es sei denn, er ist nicht oder zu einem späteren Zeitpunkt zugegangen ' +
    `(${dispatchCitation}).`,
  retrieval: ({ retrievalCitation }) =>
    'Dieser Bescheid wird mit Ihrer Einwilligung dadurch bekannt gegeben, dass Sie ihn in Förderwerk abrufen. Er gilt am ' +
    `Tag nach dem Abruf als bekannt gegeben (${retrievalCitation}).`,
};

/** The first day on which an act of this day can count as notified: fetched or posted on the same day. */
export const earliestNotice = (
  day: Temporal.PlainDate,
  { dispatchDays }: Pick<NoticeRule, 'dispatchDays'>,
  channel: NoticeChannel,
): Temporal.PlainDate => day.add({ days: channel === 'retrieval' ? 1 : dispatchDays });

/** What the decision says of its own notice. */
export const noticeTextOf = (rule: NoticeRule, channel: NoticeChannel): string => noticeTexts[channel](rule);

/** The Land's own act, in force until it was replaced by a reference to the federal one. */
const ownAct = {
  discretion: '§ 40 ThürVwVfG',
  signedByName: '§ 37 Abs. 3 ThürVwVfG',
  withdrawal: '§§ 48 bis 49a ThürVwVfG',
};

/** Authorities and bodies under public law have to file electronically since 2022 (§ 55d VwGO). */
const electronicAction = 'Die Klage ist als elektronisches Dokument zu erheben (§§ 55a, 55d, 81 VwGO).';

/** Newest first. */
export const procedureLaws: readonly ProcedureLaw[] = [
  {
    from: '2025-01-01',
    discretion: '§ 40 VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG',
    signedByName: '§ 37 Abs. 3 VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG',
    withdrawal: '§§ 48 bis 49a VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG',
    action: electronicAction,
  },
  { ...ownAct, from: '2022-01-01', action: electronicAction },
  {
    ...ownAct,
    from: '0001-01-01',
    action:
      'Die Klage ist schriftlich, als elektronisches Dokument nach § 55a VwGO oder zur Niederschrift des ' +
      'Urkundsbeamten der Geschäftsstelle zu erheben (§ 81 VwGO).',
  },
];

/** The law that a letter of this day cites. */
export const procedureLawOn = (day: Temporal.PlainDate): ProcedureLaw =>
  procedureLaws.find(({ from }) => day.toString() >= from)!;

export function citedLawOn(day: Temporal.PlainDate): CitedLaw {
  const { signedByName, withdrawal } = procedureLawOn(day);
  return { signedByName, withdrawal };
}
