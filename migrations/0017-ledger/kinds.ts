/** What each kind of entry does, which envelopes it may name, and what an envelope now has to keep. */
export const kinds = `
  DROP VIEW ledger_move;
  ALTER TABLE budget_entry DROP CONSTRAINT budget_entry_kind_known, DROP COLUMN moves_limit;
  ALTER TABLE entry_kind
    DROP CONSTRAINT entry_kind_whole,
    DROP CONSTRAINT entry_kind_moves_limit_or_money,
    DROP COLUMN moves_limit,
    ADD COLUMN blocked_sign smallint NOT NULL DEFAULT 0
      CONSTRAINT entry_kind_blocked_sign CHECK (blocked_sign IN (-1, 0, 1)),
    ADD COLUMN ordered_sign smallint NOT NULL DEFAULT 0
      CONSTRAINT entry_kind_ordered_sign CHECK (ordered_sign IN (-1, 0, 1)),
    ADD COLUMN paid_sign smallint NOT NULL DEFAULT 0 CONSTRAINT entry_kind_paid_sign CHECK (paid_sign IN (-1, 0, 1)),
    -- The envelopes that it may name; empty for money of a case, which moves all it falls under.
    ADD COLUMN envelope_kinds text[] NOT NULL DEFAULT '{}',
    -- Entries of the same name in one booking add up to nothing: what leaves one envelope arrives in another.
    ADD COLUMN balances text,
    -- A negative entry of the same kind, which names it, takes it back.
    ADD COLUMN reversible boolean NOT NULL DEFAULT false,
    -- An entry of this kind, which names it, takes it back.
    ADD COLUMN taken_back_by text CONSTRAINT entry_kind_taken_back_by REFERENCES entry_kind;
  ALTER TABLE entry_kind
    ADD COLUMN ministry boolean NOT NULL GENERATED ALWAYS AS (limit_sign <> 0 OR blocked_sign <> 0) STORED,
    ADD COLUMN binds boolean NOT NULL GENERATED ALWAYS AS (reserved_sign > 0 OR committed_sign > 0) STORED;

  INSERT INTO entry_kind (kind, limit_sign, blocked_sign, reserved_sign, committed_sign, ordered_sign, paid_sign,
                          envelope_kinds, balances, reversible) VALUES
    ('supplement', 1, 0, 0, 0, 0, 0, '{ceiling,cash,authorisation,category}', NULL, true),
    ('reduce', -1, 0, 0, 0, 0, 0, '{ceiling,cash,authorisation,category}', NULL, true),
    ('transfer_out', -1, 0, 0, 0, 0, 0, '{cash,authorisation,category}', 'transfer', true),
    ('transfer_in', 1, 0, 0, 0, 0, 0, '{cash,authorisation,category}', 'transfer', true),
    ('block', 0, 1, 0, 0, 0, 0, '{ceiling,cash,authorisation,category}', NULL, false),
    ('unblock', 0, -1, 0, 0, 0, 0, '{ceiling,cash,authorisation,category}', NULL, false),
    ('carry_out', -1, 0, 0, 0, 0, 0, '{cash}', 'carry', true),
    ('carry_in', 1, 0, 0, 0, 0, 0, '{cash}', 'carry', true),
    ('lapse', -1, 0, 0, 0, 0, 0, '{ceiling,cash,authorisation}', NULL, true),
    ('order', 0, 0, 0, 0, 1, 0, '{}', NULL, false),
    ('unorder', 0, 0, 0, 0, -1, 0, '{}', NULL, false),
    ('pay', 0, 0, 0, 0, 0, 1, '{}', NULL, true),
    ('repay', 0, 0, 0, -1, -1, -1, '{}', NULL, true),
    ('repay_past', 0, 0, 0, 0, 0, 0, '{}', NULL, true),
    ('interest', 0, 0, 0, 0, 0, 0, '{}', NULL, true);
  UPDATE entry_kind SET envelope_kinds = '{ceiling,cash,authorisation,category}', reversible = true
   WHERE kind = 'allocate';
  UPDATE entry_kind k SET taken_back_by = t.by
    FROM (VALUES ('reserve', 'release'), ('commit', 'decommit'), ('order', 'unorder'), ('block', 'unblock')) t (kind, by)
   WHERE t.kind = k.kind;
  ALTER TABLE entry_kind
    ALTER COLUMN blocked_sign DROP DEFAULT, ALTER COLUMN ordered_sign DROP DEFAULT, ALTER COLUMN paid_sign DROP DEFAULT,
    ADD CONSTRAINT entry_kind_ministry_moves_limits CHECK (
      ministry = (envelope_kinds <> '{}')
      AND (NOT ministry OR (reserved_sign = 0 AND committed_sign = 0 AND ordered_sign = 0 AND paid_sign = 0)));

  ALTER TABLE envelope
    ADD COLUMN blocked_cents bigint NOT NULL DEFAULT 0
      CONSTRAINT envelope_blocked_not_negative CHECK (blocked_cents >= 0),
    ADD COLUMN ordered_cents bigint NOT NULL DEFAULT 0,
    ADD COLUMN paid_cents bigint NOT NULL DEFAULT 0 CONSTRAINT envelope_paid_not_negative CHECK (paid_cents >= 0),
    ADD CONSTRAINT envelope_ordered_within_committed CHECK (ordered_cents <= committed_cents),
    ADD CONSTRAINT envelope_paid_within_ordered CHECK (paid_cents <= ordered_cents),
    DROP CONSTRAINT envelope_ceiling_not_overdrawn,
    DROP CONSTRAINT envelope_cash_not_overdrawn,
    DROP CONSTRAINT envelope_authorisation_not_overdrawn,
    DROP CONSTRAINT envelope_category_not_overdrawn;
  ALTER TABLE envelope
    ADD CONSTRAINT envelope_ceiling_not_overdrawn
      CHECK (kind <> 'ceiling' OR reserved_cents + committed_cents + blocked_cents <= limit_cents),
    ADD CONSTRAINT envelope_cash_not_overdrawn
      CHECK (kind <> 'cash' OR reserved_cents + committed_cents + blocked_cents <= limit_cents),
    ADD CONSTRAINT envelope_authorisation_not_overdrawn
      CHECK (kind <> 'authorisation' OR reserved_cents + committed_cents + blocked_cents <= limit_cents),
    ADD CONSTRAINT envelope_category_not_overdrawn
      CHECK (kind <> 'category' OR reserved_cents + committed_cents + blocked_cents <= limit_cents);

  ALTER TABLE budget_entry
    ADD COLUMN reference text,
    DROP CONSTRAINT budget_entry_amount_positive,
    ADD CONSTRAINT budget_entry_amount_positive
      CHECK (amount_cents > 0 OR (amount_cents < 0 AND corrects IS NOT NULL)),
    ADD CONSTRAINT budget_entry_carry_has_consent
      CHECK (kind NOT IN ('carry_out', 'carry_in') OR coalesce(reference, '') <> '');
  CREATE INDEX budget_entry_corrects_index ON budget_entry (corrects) WHERE corrects IS NOT NULL;

  -- Each entry with each envelope it names, and by how much: the ledger's side of every balance.
  CREATE VIEW ledger_move AS
    SELECT e.id AS entry_id, e.programme_id, n.kind, n.budget_year, n.due_year, n.title, n.category,
           n.needed OR e.envelope_kind IS NOT NULL AS needed,
           k.limit_sign * e.amount_cents AS limit_cents,
           k.blocked_sign * e.amount_cents AS blocked_cents,
           k.reserved_sign * e.amount_cents AS reserved_cents,
           k.committed_sign * e.amount_cents AS committed_cents,
           k.ordered_sign * e.amount_cents AS ordered_cents,
           k.paid_sign * e.amount_cents AS paid_cents
      FROM budget_entry e
      JOIN entry_kind k ON k.kind = e.kind
     CROSS JOIN LATERAL envelopes_of(e.envelope_kind, e.budget_year, e.due_year, e.title, e.category) n
     WHERE e.kind NOT IN ('repay_past', 'interest');
  GRANT SELECT ON ledger_move TO foerderwerk_app;
`;
