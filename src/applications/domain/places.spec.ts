import { type FindingCode } from '@libs/directive';
import { type Place, placeOf } from './places';

/** The field of every finding that has one, and where the form shows it; null for the whole application. */
const places: Readonly<
  Record<FindingCode, readonly (readonly [field: string | undefined, path: string | null])[]>
> = {
  outside_validity: [['receivedOn', 'fassung']],
  item_paused: [['item', 'fassung']],
  outside_filing_window: [['receivedOn', null]],
  next_cutoff: [['receivedOn', null]],
  recipient_not_eligible: [['recipientKind', 'antragsteller']],
  outside_region: [['holds', 'gegenstand']],
  too_few_inhabitants: [['recipientInhabitants', 'antragsteller']],
  too_many_inhabitants: [['recipientInhabitants', 'antragsteller']],
  too_few_partners: [['partners', 'vorhaben#partner']],
  cooperation_too_short: [['cooperationYears', 'gegenstand#dauer']],
  lead_missing: [['leads', 'gegenstand#federfuehrung']],
  condition_unmet: [
    ['holds.coordinated', 'gegenstand#antwort-coordinated'],
    ['attachments.feasibility', 'anlagen#unterlage-feasibility'],
  ],
  excluded: [['holds.commercial', 'gegenstand#antwort-commercial']],
  dates_missing: [
    ['projectFrom', 'vorhaben#von'],
    ['projectTo', 'vorhaben#bis'],
  ],
  dates_out_of_order: [['contractOn', 'vorhaben#vertrag']],
  begun_early: [['contractOn', 'vorhaben#vertrag']],
  begin_must_wait: [['contractOn', 'vorhaben#vertrag']],
  early_start_at_risk: [['contractOn', 'vorhaben#vertrag']],
  starts_before_receipt: [['projectFrom', 'vorhaben#von']],
  project_too_long: [['projectTo', 'vorhaben#bis']],
  cost_outside_project: [['costs.x', 'ausgaben/x']],
  amounts_missing: [
    ['costs', 'ausgaben'],
    ['costs.x', 'ausgaben/x'],
    ['funding', 'finanzierung'],
  ],
  plan_unbalanced: [['funding.2026', 'finanzierung#beantragt-2026']],
  cost_not_eligible: [['costs.x', 'ausgaben/x#kategorie']],
  months_not_eligible: [['costs.x', 'ausgaben/x#monate']],
  vat_to_check: [['costs', 'ausgaben']],
  cost_below_minimum: [['costs', 'ausgaben']],
  too_many_persons: [['persons', 'gegenstand#personen']],
  own_share_too_low: [['funding', 'finanzierung']],
  requested_above_computed: [['funding', 'finanzierung']],
  grant_below_minimum: [['costs', 'ausgaben']],
  fixed_amount_not_reached: [
    ['partners', 'vorhaben#partner'],
    ['inhabitants', 'antragsteller'],
    ['persons', 'gegenstand#personen'],
    ['licences', 'gegenstand#lizenzen'],
  ],
  recipient_cap_used_up: [['earlierGrants', 'finanzierung']],
  consent_needed: [[undefined, null]],
  bonus_possible: [[undefined, null]],
  declaration_missing: [['declarations.vat', 'erklaerungen#erklaerung-vat']],
  attachment_missing: [['attachments.efficiency', 'anlagen#unterlage-efficiency']],
};

it.each(
  Object.entries(places).flatMap(([code, fields]) =>
    fields.map(([field, path]) => [code as FindingCode, field, path] as const),
  ),
)('%s at %s stands at %s', (code, field, path) => expect(placeOf({ code, field })?.path ?? null).toBe(path));

it.each(['unknown', 'unknown.x', ''])('knows no place for %j', (field) =>
  expect(placeOf({ code: 'excluded', field })).toBeNull(),
);

it('holds against no part what the form cannot change', () => {
  const parts = ['recipientKind', 'recipientInhabitants', 'earlierGrants'].map(
    (field) => placeOf({ code: 'excluded', field })?.part,
  );
  expect(parts).toEqual([null, null, null] satisfies Place['part'][]);
});
