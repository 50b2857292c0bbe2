import { AuditSealer } from '@libs/audit-chain';
import { Client } from 'pg';
import { startProductApp, type Product } from './support/product';

interface Constraint {
  readonly name: string;
  readonly table: string;
  /** As PostgreSQL has it: check, foreign key, primary key, unique, exclusion. */
  readonly kind: 'c' | 'f' | 'p' | 'u' | 'x';
  readonly columns: readonly { readonly name: string; readonly type: string; readonly generated: boolean }[];
  /** The other constraints of its table, without the key that it leads to. */
  readonly others: readonly string[];
}

/** What each rule refuses, as a change to a row that keeps it. A new rule gets its line here. */
// prettier-ignore
const refused: Readonly<Record<string, string>> = {
  application_attachment_has_name: `name = ''`,
  application_attachment_not_empty: `size_bytes = 0`,
  application_attachment_scan_known: `scan_state = 'fine'`,
  application_attachment_sha256: `sha256 = repeat('A', 64)`,
  application_section_is_object: `data = '[]'`,
  application_section_known: `section = 'remarks'`,
  application_section_version_counts: `version = 0`,
  application_submission_revision_counts: `revision = 0`,
  audit_block_number_positive: `number = 0`,
  audit_seal_position_positive: `position = 0`,
  audit_seal_sha256: `hash = '\\x00'`,
  authority_version_confirmed_by_source: `mark = 'confirmed', source = ''`,
  authority_version_has_city: `city = ''`,
  authority_version_has_email: `email = ''`,
  authority_version_has_name: `name = ''`,
  authority_version_has_return_line: `return_line = ''`,
  authority_version_key_well_formed: `key = 'T'`,
  authority_version_mark_known: `mark = 'sure'`,
  authority_version_released_by_another: `entered_by = id, released_by = id`,
  authority_version_released_whole: `released_by = id`,
  authority_version_waits_for_another: `entered_by = NULL, released_at = NULL`,
  award_change_content_is_object: `content = '[]'`,
  award_change_grant_not_negative: `grant_cents = -1`,
  award_change_kind_known: `kind = 'gift'`,
  award_change_number_counts: `number = 0`,
  award_change_reclaimed_not_negative: `reclaimed_cents = -1`,
  award_change_returned_with_reason: `status = 'returned', return_reason = NULL`,
  award_change_revoked_is_nothing: `state = 'revoked', grant_cents = 1`,
  award_change_share_not_negative: `amount_cents = -1`,
  award_change_share_reclaimed_not_negative: `reclaimed_cents = -1`,
  award_change_share_title_known: `title = 'other'`,
  award_change_signed_by_another: `decided_by = drafted_by`,
  award_change_signed_whole: `status = 'signed', grant_cents = NULL`,
  award_change_signed_with_letter: `letter_id = NULL`,
  award_change_status_known: `status = 'perhaps'`,
  award_change_version_counts: `version = 0`,
  award_hold_ended_whole: `outcome = 'freed', ended_on = NULL, ended_at = NULL`,
  award_hold_outcome_known: `outcome = 'lost', ended_on = '2020-01-01', ended_at = now()`,
  award_hold_share_reclaimed_not_negative: `reclaimed_cents = -1`,
  award_hold_share_title_known: `title = 'other'`,
  budget_entry_address: `envelope_kind = 'cash', due_year = NULL`,
  budget_entry_amount_positive: `amount_cents = 0`,
  budget_entry_carry_has_consent: `kind = 'carry_in', reference = ''`,
  budget_entry_fits_kind: `envelope_kind = NULL, case_id = NULL`,
  budget_entry_has_grounds: `person_ids = '{}'`,
  budget_entry_ministry_four_eyes: `envelope_kind = 'cash', person_ids = array_fill(gen_random_uuid(), '{2}')`,
  budget_movement_carry_has_consent: `kind = 'carry_over', reference = NULL`,
  budget_movement_ends_once: `released_at = now(), withdrawn_at = now()`,
  budget_movement_ends_whole: `released_at = now(), released_by = NULL`,
  budget_movement_has_reason: `reason = ''`,
  budget_movement_has_rows: `rows = '[]'`,
  budget_movement_kind_known: `kind = 'gift'`,
  budget_movement_released_by_another: `released_by = entered_by`,
  budget_year_four_eyes: `released_by = entered_by`,
  budget_year_has_plan: `plan = ''`,
  budget_year_has_reason: `reason = ''`,
  budget_year_plausible: `budget_year = 20020`,
  budget_year_released: `released_at = NULL`,
  budget_year_repayments_known: `repayments_free = '{other}'`,
  budget_year_state_known: `state = 'over'`,
  budget_year_transferable_known: `transferable = '{other}'`,
  case_step_begins_with_start: `version = 1, from_state = 'draft'`,
  case_step_version_counts: `version = 0`,
  counter_positive: `value = 0`,
  court_version_confirmed_by_source: `mark = 'confirmed', source = ''`,
  court_version_districts_are_keys: `districts = '{1605}'`,
  court_version_has_address: `address = '{}'`,
  court_version_has_name: `name = ''`,
  court_version_key_well_formed: `court = 'G'`,
  court_version_mark_known: `mark = 'sure'`,
  court_version_released_by_another: `entered_by = id, released_by = id`,
  court_version_released_whole: `released_by = id`,
  court_version_waits_for_another: `entered_by = NULL, released_at = NULL`,
  deadline_extended_with_reason: `extends = id, reason = NULL`,
  deadline_reminder_addressee_known: `addressee = 'court'`,
  deadline_side_known: `side = 'court'`,
  decision_answers_for_assumptions: `assumed_rules = '[{}]', responsibility = NULL`,
  decision_early_has_reason: `early_reason = ''`,
  decision_grants_something: `grant_cents = 0`,
  delivery_attempt_channel_known: `channel = 'pigeon'`,
  delivery_attempt_counts: `attempt = 0`,
  delivery_attempt_fits_channel: `channel = 'post', provided_at = now()`,
  delivery_attempt_receipt_known: `receipt = 'perhaps'`,
  delivery_attempt_received_after_dispatch: `receipt = 'returned', dispatched_on = NULL`,
  delivery_attempt_received_late: `receipt = 'late', received_on = NULL`,
  delivery_attempt_retrieved_when_provided: `retrieved_at = now(), provided_at = NULL`,
  delivery_attempt_retrieved_whole: `retrieved_at = now(), retrieved_by = NULL`,
  delivery_attempt_sha256: `retrieved_sha256 = '\\x00'`,
  delivery_days_in_order: `notified_on = '2020-02-02', remedy_ends_on = '2020-02-01'`,
  delivery_ends_when_notified: `notified_on = now(), remedy_ends_on = NULL`,
  delivery_entry_has_day: `kind = 'dispatched', on_day = NULL`,
  delivery_entry_has_reason: `kind = 'denied', reason = NULL`,
  delivery_entry_kind_known: `kind = 'perhaps'`,
  delivery_final_when_notified: `final_on = now(), notified_on = NULL`,
  delivery_instruction_known: `instruction = 'perhaps'`,
  delivery_version_counts: `version = 0`,
  directive_end_has_reason: `reason = ''`,
  directive_version_hash_fits: `yaml = 'directive: other'`,
  directive_version_released_by_another: `imported_by = id, released_by = id`,
  directive_version_released_whole: `valid_from = NULL`,
  early_start_request_approved_from_a_day: `decision = 'early_start', approved_from = NULL`,
  early_start_request_decided_whole: `decision = 'early_start', letter_id = NULL`,
  early_start_request_decision_known: `decision = 'perhaps'`,
  early_start_request_ends_after_it_begins: `approved_from = '2020-03-02', approved_until = '2020-03-01'`,
  early_start_request_ends_once: `withdrawn_by = requested_by, withdrawn_at = now()`,
  early_start_request_has_reason: `reason = ''`,
  early_start_request_not_begun: `not_begun = false`,
  early_start_request_withdrawn_whole: `withdrawn_at = now()`,
  entry_kind_blocked_sign: `blocked_sign = 2`,
  entry_kind_committed_sign: `committed_sign = 2`,
  entry_kind_limit_sign: `limit_sign = 2`,
  entry_kind_ministry_moves_limits: `limit_sign = 1, envelope_kinds = '{}'`,
  entry_kind_ordered_sign: `ordered_sign = 2`,
  entry_kind_paid_sign: `paid_sign = 2`,
  entry_kind_reserved_sign: `reserved_sign = -2`,
  envelope_amounts_in_order: `paid_cents = ordered_cents + 1`,
  envelope_blocked_not_negative: `blocked_cents = -1`,
  envelope_not_overdrawn: `kind = 'ceiling', reserved_cents = 1, committed_cents = limit_cents`,
  envelope_kind_known: `kind = 'pocket'`,
  funds_notice_level_known: `level = 'funds'`,
  funds_notice_none_without_range: `level = 'none', least_cents = 1, most_cents = 2`,
  funds_notice_range_in_order: `least_cents = 2, most_cents = 1`,
  funds_notice_range_whole: `least_cents = 1, most_cents = NULL`,
  grant_case_numbered_when_submitted: `number = NULL, submitted_at = NULL, state = 'submitted'`,
  hearing_answer_says_something: `waived = false, text = ''`,
  item_status_has_reason: `reason = ''`,
  item_status_known: `status = 'closed'`,
  item_status_letter_well_formed: `letter = 'aa'`,
  lawsuit_ended_whole: `ended_on = now(), result = NULL`,
  lawsuit_ends_after_filing: `ended_on = filed_on - 1`,
  lawsuit_has_court: `court = ''`,
  lawsuit_result_known: `result = 'perhaps'`,
  ledger_check_differences_without_sign: `case_difference_cents = -1`,
  ledger_check_sums_are_list: `sums = '{}'`,
  letter_correction_names_letter: `kind = 'correction', refers_to = NULL`,
  letter_declaration_names_act: `kind = 'waiver_declaration', refers_to = NULL`,
  letter_draft_content_is_object: `content = '[]'`,
  letter_draft_ends_once: `letter_id = gen_random_uuid(), discarded_at = now()`,
  letter_draft_kind_known: `kind = 'award'`,
  letter_draft_names_letter: `kind = 'correction', refers_to = NULL`,
  letter_draft_proposed_for_signature: `kind = 'interim', proposed_at = now()`,
  letter_draft_refers_to_whole: `refers_to_kind = NULL`,
  letter_draft_returned_is_not_proposed: `returned_reason = 'x', proposed_at = now()`,
  letter_draft_returned_whole: `returned_reason = 'x', returned_by = NULL`,
  letter_draft_returned_with_reason: `returned_reason = ''`,
  letter_draft_signed_as_its_kind: `signed_at = NULL, kind = 'early_start', letter_id = gen_random_uuid()`,
  letter_draft_signed_by_another: `signed_by = drafted_by`,
  letter_draft_signed_when_proposed: `signed_at = now(), proposed_at = NULL`,
  letter_draft_signed_whole: `signed_at = now(), signed_by = NULL`,
  letter_draft_version_counts: `version = 0`,
  letter_hash_fits: `bytes = 'one', sha256 = sha256('other')`,
  letter_kind_internal_is_no_act: `act = true, internal = true`,
  letter_kind_known: `kind = 'postcard'`,
  letter_printed_whole: `bytes = 'pages'`,
  letter_retrieved_when_printed: `printed_at = NULL, first_retrieved_at = now()`,
  letter_template_delivered_sha256: `delivered_sha256 = 'f'`,
  letter_template_discarded_whole: `released_at = NULL, released_by = NULL, valid_from = NULL, discarded_at = now()`,
  letter_template_editors_known: `edited_by = '{null}'`,
  letter_template_has_author: `delivered_sha256 = NULL, drafted_by = NULL`,
  letter_template_released_by_another: `released_by = id, edited_by = ARRAY[id]`,
  letter_template_released_whole: `valid_from = NULL`,
  letter_template_revision_counts: `revision = 0`,
  letter_template_version_counts: `version = 0`,
  municipality_ags_well_formed: `ags = '1606'`,
  municipality_area_not_negative: `area_ha = -1`,
  municipality_ars_well_formed: `ars = '16061'`,
  municipality_association_complete: `association_key = '5001', association_name = NULL, association_kind = NULL`,
  municipality_ends_after_it_begins: `valid_to = valid_from`,
  municipality_key_fits_kind: `kind = 'district', ags = '16061001'`,
  municipality_kind_known: `kind = 'village'`,
  municipality_population_not_negative: `population = -1`,
  municipality_postal_code_well_formed: `postal_code = '9930'`,
  municipality_successor_is_another: `old_ags = new_ags`,
  notice_rule_confirmed_by_source: `mark = 'confirmed', source = ''`,
  notice_rule_dispatch_plausible: `dispatch_days = 0`,
  notice_rule_has_dispatch_citation: `dispatch_citation = ''`,
  notice_rule_has_retrieval_citation: `retrieval_citation = ''`,
  notice_rule_mark_known: `mark = 'sure'`,
  notice_rule_released_by_another: `entered_by = id, released_by = id`,
  notice_rule_released_whole: `released_by = id`,
  notice_rule_retrieval_plausible: `retrieval_days = 0`,
  notice_rule_waits_for_another: `entered_by = NULL, released_at = NULL`,
  organisation_kind_known: `kind = 'company'`,
  outbox_refused_with_reason: `refused_at = now(), last_error = NULL`,
  person_email_lower: `email = 'Mia@example.org'`,
  person_role_known: `role = 'king'`,
  prepared_proposal_number_counts: `number = 0`,
  prepared_share_positive: `amount_cents = 0`,
  prepared_share_title_known: `title = 'other'`,
  proposal_early_has_reason: `early_reason = ''`,
  proposal_grants_something: `grant_cents = 0`,
  proposal_has_reasons: `reasons = ''`,
  proposal_number_counts: `number = 0`,
  proposal_rest_has_reason: `rest_reason = ''`,
  proposal_share_positive: `amount_cents = 0`,
  proposal_share_title_known: `title = 'other'`,
  publication_setting_has_reason: `reason = ''`,
  publication_setting_least_not_negative: `least_cents = -1`,
  publication_setting_licence_known: `licence = 'cc'`,
  refusal_decided_by_another: `decided_by = proposed_by`,
  refusal_decided_whole: `decided_at = NULL`,
  refusal_has_discretion: `discretion = ''`,
  refusal_has_facts: `facts = ''`,
  refusal_has_legal_basis: `legal_basis = ''`,
  refusal_tells_of_hearing: `hearing = ''`,
  register_import_hash_well_formed: `file_sha256 = 'f'`,
  remedy_waiver_declared_in_role: `declared_role = NULL`,
  remedy_waiver_has_name: `declared_name = ''`,
  remedy_waiver_has_text: `text = ''`,
  remedy_waiver_in_portal_or_on_paper: `declared_by = NULL, entered_by = NULL`,
  remedy_waiver_received_on_paper: `entered_by = NULL, received_on = now()`,
  budget_title_confirmed_by_source: `mark = 'confirmed', source = ''`,
  budget_title_has_consumptive: `consumptive = ''`,
  budget_title_has_investive: `investive = ''`,
  budget_title_mark_known: `mark = 'sure'`,
  budget_title_released_by_another: `entered_by = id, released_by = id`,
  budget_title_released_whole: `released_by = id`,
  budget_title_waits_for_another: `entered_by = NULL, released_at = NULL`,
  repayment_account_confirmed_by_source: `mark = 'confirmed', source = ''`,
  repayment_account_has_holder: `holder = ''`,
  repayment_account_iban_well_formed: `iban = 'DE36 0000 0000 0000 0000 00'`,
  repayment_account_mark_known: `mark = 'sure'`,
  repayment_account_released_by_another: `entered_by = id, released_by = id`,
  repayment_account_released_whole: `released_by = id`,
  repayment_account_waits_for_another: `entered_by = NULL, released_at = NULL`,
  review_check_result_known: `result = 'perhaps'`,
  rule_confirmation_has_source: `source = ''`,
  rule_confirmation_letter_well_formed: `letter = 'A'`,
  scenario_balance_version_counts: `version = 0`,
  scenario_case_place_counts: `place = 0`,
  scenario_case_version_counts: `version = 0`,
  scenario_has_title: `title = ''`,
  scenario_outcome_amount_counts: `amount_cents = -1`,
  scenario_outcome_known: `outcome = 'other'`,
  scenario_outcome_place_counts: `place = 0`,
  scenario_share_positive: `amount_cents = 0`,
  scenario_share_title_known: `title = 'other'`,
  scenario_version_counts: `version = 0`,
  session_token_sha256: `token_hash = '\\x00'`,
  sign_in_failure_counts: `failures = 0`,
  sign_in_failure_sha256: `email_hash = '\\x00'`,
  signatory_function_confirmed_by_source: `mark = 'confirmed', source = ''`,
  signatory_function_ends_after_begin: `valid_to = valid_from - 1`,
  signatory_function_mark_known: `mark = 'sure'`,
  signatory_function_not_empty: `function = ''`,
  signatory_function_one_holder: `role = NULL, person_id = NULL`,
  signatory_function_released_by_another: `entered_by = id, released_by = id`,
  signatory_function_released_whole: `released_by = id`,
  signatory_function_role_known: `role = 'king'`,
  signatory_function_waits_for_another: `entered_by = NULL, released_at = NULL`,
  signing_batch_row_done_whole: `outcome = 'signed', note = NULL`,
  signing_batch_row_failed_with_reference: `reference = '0123abcd'`,
  signing_batch_row_outcome_known: `outcome = 'perhaps'`,
  signing_batch_row_place_counts: `place = 0`,
  signing_batch_row_reference_well_formed: `outcome = 'failed', note = '', done_at = now(), reference = 'x'`,
  waiting_rank_counts: `rank = 0`,
  waiting_rank_has_reason: `reason = ''`,
  waiting_share_positive: `amount_cents = 0`,
  waiting_share_title_known: `title = 'other'`,
};

let product: Product;
let client: Client;
let constraints: Constraint[];

beforeAll(async () => {
  product = await startProductApp();
  await product.aCase({ state: 'approved' });
  await product.aCase({ state: 'refused' });
  await product.deliver('notice.send');
  await product.as(product.staff.auditor);
  await product.find(AuditSealer).seal(product.clock.now());
  client = await product.owner();
  await client.query(`
    INSERT INTO setting VALUES ('name', 'value');
    INSERT INTO sign_in_failure VALUES (sha256('x'), 1, now());
    INSERT INTO municipality_successor (old_ags, new_ags, effective_on, inferred)
      VALUES ('16099001', '16099002', '2020-01-01', false);
    INSERT INTO register_import (imported_at, imported_by, imported_by_name, land, territory_date, file_sha256, added,
      changed, ended, unchanged) VALUES (now(), gen_random_uuid(), 'x', '16', '2020-01-01', repeat('f', 64), 0, 0, 0, 0);
    INSERT INTO budget_movement (id, programme_id, kind, rows, reason, entered_by, entered_at, released_by, released_at)
      SELECT gen_random_uuid(), l.programme_id, 'block', '[{}]', 'x', p.id, now(), o.id, now()
        FROM ledger l, person p, person o WHERE o.id <> p.id LIMIT 1;
    INSERT INTO budget_year (programme_id, budget_year, state, plan, reason, entered_by, entered_at, released_by,
      released_at, movement_id)
      SELECT programme_id, 2030, 'planned', 'x', 'x', entered_by, now(), released_by, now(), id FROM budget_movement;
    SELECT begin_ledger_day(programme_id, day + 1) FROM ledger;
    INSERT INTO ledger_check (programme_id, day, checked_at, entries, closings, cases, sums, decided_cents, repaid_cents,
      closing_difference_cents, closing_findings, case_difference_cents, case_findings)
      SELECT programme_id, day - 1, now(), 0, 0, 0, '[]', 0, 0, 0, '[]', 0, '[]' FROM ledger;
    INSERT INTO directive_end (version_id, ends_on, reason, set_by, set_at)
      SELECT v.id, '2030-12-31', 'x', p.id, now() FROM directive_version v, person p LIMIT 1;
    INSERT INTO funds_notice (programme_id, level, valid_from, set_by, set_at)
      SELECT v.programme_id, 'much', '2020-02-10', p.id, now() FROM directive_version v, person p LIMIT 1;
    INSERT INTO item_status (version_id, letter, status, since, reason, set_by, set_at)
      SELECT version_id, 'c', 'paused', '2020-01-01', 'x', set_by, now() FROM directive_end;
    INSERT INTO rule_confirmation (version_id, letter, rule, source, confirmed_by, confirmed_at)
      SELECT version_id, 'c', 'rate', 'x', set_by, now() FROM directive_end`);
  await product.aCase({ state: 'waiting' });
  await client.query(`
    INSERT INTO waiting_rank (case_id, rank, reason, set_by, set_at)
      SELECT w.case_id, 1, 'x', p.id, now() FROM waiting_share w, person p LIMIT 1;
    INSERT INTO audit_sample (programme_id, as_of, budget_year, method, seed, share_percent, population, population_cents,
      criteria, drawn, drawn_by, drawn_at)
      SELECT programme_id, '2020-01-01', 2020, 'x', 'x', 5, 1, 1, '[]', '[]', entered_by, now() FROM budget_movement;
    INSERT INTO publication_setting (programme_id, published, least_cents, licence, valid_from, reason, set_by, set_at)
      SELECT programme_id, true, 0, 'dl-de/by-2-0', '2020-01-01', 'x', entered_by, now() FROM budget_movement;
    INSERT INTO scenario (programme_id, title, note, version, created_by, created_at, saved_by, saved_at)
      SELECT programme_id, 'x', 'x', 1, entered_by, now(), entered_by, now() FROM budget_movement;
    INSERT INTO scenario_case (scenario_id, version, case_id, place, submission_revision)
      SELECT s.id, 1, a.case_id, 1, a.revision FROM scenario s, application_submission a LIMIT 1;
    INSERT INTO scenario_share SELECT scenario_id, version, case_id, 2020, 'investive', 1 FROM scenario_case;
    INSERT INTO scenario_balance SELECT s.id, 1, v.id, 0 FROM scenario s, envelope v LIMIT 1;
    INSERT INTO prepared_proposal (case_id, submission_revision, scenario_id, prepared_by, prepared_at, number)
      SELECT c.case_id, c.submission_revision, s.id, s.created_by, now(), 1 FROM scenario_case c, scenario s;
    INSERT INTO deadline (case_id, kind, side, due_on, rule, reckoning, set_at, met_at, extends, reason)
      SELECT case_id, kind, side, due_on, rule, reckoning, set_at, now(), id, 'x' FROM deadline LIMIT 1;
    INSERT INTO deadline_reminder SELECT id, 'staff', due_on, now() FROM deadline LIMIT 1;
    INSERT INTO deadline_digest VALUES ('2020-01-01', now());
    INSERT INTO scenario_application (scenario_id, applied_by, applied_at)
      SELECT id, created_by, now() FROM scenario;
    INSERT INTO scenario_outcome SELECT a.id, c.case_id, 1, 'prepared', 1 FROM scenario_application a, scenario_case c;
    INSERT INTO prepared_share SELECT id, 2020, 'investive', 1 FROM prepared_proposal;
    INSERT INTO delivery_entry (letter_id, attempt, kind, reason, entered_by, entered_at)
      SELECT d.letter_id, 1, 'denied', 'x', d.decided_by, now() FROM decision d;
    INSERT INTO lawsuit (letter_id, court, file_number, filed_on, entered_by, entered_at)
      SELECT letter_id, 'x', 'x', '2020-02-10', decided_by, now() FROM decision;
    INSERT INTO remedy_waiver SELECT letter_id, 'x', decided_by, 'x', now(), NULL, NULL, 'applicant_signatory' FROM decision;
    INSERT INTO award_change (case_id, number, kind, status, version, content, drafted_by, drafted_at, grant_cents,
      reclaimed_cents, case_version, state, booked_on, letter_id, decided_by, decided_at)
      SELECT d.case_id, 1, 'amendment', 'signed', 1, '{}', h.person_id, now(), 1, 0, d.case_version, 'approved',
             '2020-02-10', d.letter_id, d.decided_by, now()
        FROM decision d JOIN case_duty h ON h.case_id = d.case_id AND h.duty = 'review';
    INSERT INTO award_change_share SELECT id, 2020, 'investive', 1, 0 FROM award_change;
    INSERT INTO award_hold (change_id) SELECT id FROM award_change;
    INSERT INTO award_hold_share (change_id, due_year, title, amount_cents, reclaimed_cents)
      SELECT id, 2020, 'investive', 1, 0 FROM award_change;
    INSERT INTO signing_batch (person_id, responsibility, begun_at) SELECT drafted_by, '', now() FROM award_change;
    INSERT INTO signing_batch_row (batch_id, place, case_id, case_version)
      SELECT b.id, 1, c.case_id, 1 FROM signing_batch b, award_change c;
    INSERT INTO letter (case_id, kind, document_id, template, template_version, template_text, snapshot, created_at)
      SELECT l.case_id, k.kind, k.kind, l.template, l.template_version, l.template_text, l.snapshot, l.created_at
        FROM decision d JOIN letter l ON l.id = d.letter_id, (VALUES ('hearing'), ('early_start')) k (kind);
    INSERT INTO letter_draft (id, case_id, kind, refers_to, refers_to_kind, content, version, changed_by, changed_duty,
      drafted_by, drafted_at, proposed_at, signed_by, signed_at, letter_id)
      SELECT gen_random_uuid(), l.case_id, l.kind, l.id, l.kind, '{}', 1, d.decided_by, 'decide', h.person_id, now(), now(),
             d.decided_by, now(), l.id
        FROM letter l JOIN decision d ON d.case_id = l.case_id
        JOIN case_duty h ON h.case_id = l.case_id AND h.duty = 'review' WHERE l.kind = 'early_start';
    INSERT INTO budget_title (valid_from, investive, consumptive, mark, source, entered_at, released_at)
      VALUES ('2020-01-01', 'x', 'x', 'assumed', '', now(), now());
    INSERT INTO repayment_account (valid_from, holder, iban, mark, source, entered_at, released_at)
      VALUES ('2020-01-01', 'x', 'DE36000000000000000000', 'assumed', '', now(), now());
    INSERT INTO hearing_answer (letter_id, case_id, waived, text, answered_by, answered_at)
      SELECT l.id, l.case_id, true, '', d.changed_by, now()
        FROM letter l JOIN letter_draft d ON d.case_id = l.case_id WHERE l.kind = 'hearing';
    ALTER TABLE early_start_request DISABLE TRIGGER early_start_request_before_decision;
    INSERT INTO early_start_request (id, case_id, begin_on, reason, not_begun, requested_by, requested_at, decision,
      approved_from, letter_id)
      SELECT gen_random_uuid(), case_id, '2020-03-01', 'x', true, changed_by, now(), kind, '2020-03-01', letter_id
        FROM letter_draft`);
  constraints = (
    await client.query(
      `SELECT c.conname AS name, c.conrelid::regclass::text AS table, c.contype AS kind,
              (SELECT coalesce(jsonb_agg(jsonb_build_object('name', a.attname, 'type', a.atttypid::regtype,
                                                   'generated', a.attgenerated <> '') ORDER BY k.n), '[]')
                 FROM unnest(c.conkey) WITH ORDINALITY k (number, n)
                 JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.number) AS columns,
              ARRAY(SELECT o.conname::text FROM pg_constraint o WHERE o.conrelid = c.conrelid AND o.oid <> c.oid
                      AND o.contype IN ('c', 'f', 'p', 'u', 'x') AND (o.contype = 'f' OR o.conindid = 0 OR o.conindid <> c.conindid)) AS others
         FROM pg_constraint c
        WHERE c.connamespace = 'public'::regnamespace AND c.contype IN ('c', 'f', 'p', 'u', 'x') ORDER BY 1`,
    )
  ).rows;
});
afterAll(async () => {
  await client?.end();
  await product?.stop();
});

const nonsense: Readonly<Record<string, string>> = {
  uuid: 'gen_random_uuid()',
  text: `'nothing of the kind'`,
  integer: '2000000000',
  bigint: '2000000000',
};

/** A change that this constraint has to refuse. */
const violations: Readonly<Record<Constraint['kind'], (constraint: Constraint) => string>> = {
  c: ({ name, table }) => onOneRow(table, refused[name] ?? 'nothing is known to violate it'),
  f: ({ table, columns }) => {
    const set = columns
      .filter(({ generated }) => !generated)
      .map(({ name, type }) => `${name} = ${nonsense[type]}`);
    return onOneRow(table, set.join(', '));
  },
  p: sameRowTwice,
  u: sameRowTwice,
  x: sameRowTwice,
};

const onOneRow = (table: string, set: string): string =>
  `UPDATE ${table} SET ${set} WHERE ctid = (SELECT min(ctid) FROM ${table})`;

function sameRowTwice({ table, columns }: Constraint): string {
  const whole = ['true', ...columns.map(({ name }) => `${name} IS NOT NULL`)].join(' AND ');
  return `DO $$ DECLARE list text; BEGIN
    SELECT string_agg(quote_ident(attname), ', ') INTO list FROM pg_attribute
     WHERE attrelid = '${table}'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '';
    EXECUTE format('INSERT INTO ${table} (%1$s) OVERRIDING SYSTEM VALUE
      SELECT %1$s FROM ${table} ORDER BY (${whole})::int DESC LIMIT 1', list);
  END $$`;
}

/** The constraint that refuses the change when it stands alone: without triggers and the others of its table. */
async function refusalBy(constraint: Constraint): Promise<string> {
  const { name, table, kind, others } = constraint;
  const drops = others.map((other) => `DROP CONSTRAINT IF EXISTS ${other} CASCADE`);
  await client.query('BEGIN');
  try {
    await client.query(`ALTER TABLE ${[`${table} DISABLE TRIGGER USER`, ...drops].join(', ')}`);
    await client.query('SET CONSTRAINTS ALL IMMEDIATE');
    const { rowCount } = await client.query(violations[kind](constraint));
    return rowCount === 0 ? `${table} has no row` : `${name} let it pass`;
  } catch (error) {
    return (error as { constraint?: string }).constraint ?? (error as Error).message;
  } finally {
    await client.query('ROLLBACK');
  }
}

it('every constraint refuses what it is there for', async () => {
  const wrong: string[] = [];
  for (const constraint of constraints) {
    const refusal = await refusalBy(constraint);
    if (refusal !== constraint.name) wrong.push(`${constraint.name}: ${refusal}`);
  }
  expect(wrong).toEqual([]);
});

it('every rule has a name of its own', () => {
  const unnamed = constraints.filter(({ kind, name }) => kind !== 'p' && /_(check|fkey|key)\d*$/.test(name));
  expect(unnamed.map(({ name }) => name)).toEqual([]);
});

it('nothing is listed that is no longer there', () => {
  const names = new Set(constraints.map(({ name }) => name));
  expect(Object.keys(refused).filter((name) => !names.has(name))).toEqual([]);
});
