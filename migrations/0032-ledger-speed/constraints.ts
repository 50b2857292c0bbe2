/**
 * The rules of an entry and of an envelope in fewer constraints: PostgreSQL prepares each of them anew for every
 * booking. Versions of an envelope that nobody sees any more are cleared away by half pages instead of each time.
 */
export const constraints = `
  ALTER TABLE envelope SET (fillfactor = 50);
  ALTER TABLE envelope
    DROP CONSTRAINT envelope_ceiling_not_overdrawn,
    DROP CONSTRAINT envelope_cash_not_overdrawn,
    DROP CONSTRAINT envelope_authorisation_not_overdrawn,
    DROP CONSTRAINT envelope_category_not_overdrawn,
    ADD CONSTRAINT envelope_not_overdrawn CHECK (blocked_cents + reserved_cents + committed_cents <= limit_cents),
    DROP CONSTRAINT envelope_reserved_not_negative,
    DROP CONSTRAINT envelope_committed_not_negative,
    DROP CONSTRAINT envelope_paid_not_negative,
    DROP CONSTRAINT envelope_paid_within_ordered,
    DROP CONSTRAINT envelope_ordered_within_committed,
    ADD CONSTRAINT envelope_amounts_in_order CHECK (
      reserved_cents >= 0
      AND paid_cents >= 0 AND paid_cents <= ordered_cents AND ordered_cents <= committed_cents);

  ALTER TABLE budget_entry
    DROP CONSTRAINT budget_entry_year_plausible,
    DROP CONSTRAINT budget_entry_title_known,
    DROP CONSTRAINT budget_entry_address,
    DROP CONSTRAINT budget_entry_money_has_case,
    DROP CONSTRAINT budget_entry_reserve_expires,
    DROP CONSTRAINT budget_entry_release_names_reserve,
    DROP CONSTRAINT budget_entry_has_person,
    DROP CONSTRAINT budget_entry_has_reason;
  ALTER TABLE budget_entry
    ADD CONSTRAINT budget_entry_address CHECK ((
      budget_year BETWEEN 2000 AND 2100 AND coalesce(title, 'investive') IN ('investive', 'consumptive') AND CASE
        WHEN envelope_kind IS NULL THEN title IS NOT NULL AND due_year >= budget_year
        WHEN envelope_kind = 'cash' THEN category IS NULL AND title IS NOT NULL AND due_year = budget_year
        WHEN envelope_kind = 'authorisation' THEN category IS NULL AND title IS NOT NULL AND due_year > budget_year
        WHEN envelope_kind = 'ceiling' THEN num_nonnulls(due_year, title, category) = 0
        ELSE envelope_kind = 'category' AND num_nonnulls(due_year, title) = 0 AND category IS NOT NULL
      END) IS TRUE),
    ADD CONSTRAINT budget_entry_fits_kind CHECK (
      (case_id IS NOT NULL) = (envelope_kind IS NULL)
      AND (kind = 'reserve') = (expires_on IS NOT NULL)
      AND (kind <> 'release' OR corrects IS NOT NULL)),
    ADD CONSTRAINT budget_entry_has_grounds CHECK (cardinality(person_ids) > 0 AND reason <> '');
`;
