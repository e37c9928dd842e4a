-- AlterTable
ALTER TABLE "member_rule" ADD COLUMN     "spend_max_share" INTEGER,
ADD COLUMN     "spend_step" INTEGER,
ADD COLUMN     "spend_value" BIGINT;

-- AlterTable
ALTER TABLE "points_entry" ADD COLUMN     "taken" JSONB;

-- AlterTable
ALTER TABLE "till_payment" ADD COLUMN     "points" INTEGER;

-- AlterTable
ALTER TABLE "till_sale" ADD COLUMN     "paid_by_points" BIGINT NOT NULL DEFAULT 0;

ALTER TABLE "member_rule"
  ADD CONSTRAINT member_rule_spend_check CHECK (num_nonnulls(spend_step, spend_value, spend_max_share) IN (0, 3)
    AND spend_step BETWEEN 1 AND 1000000 AND spend_value BETWEEN 1 AND 999999999999 AND spend_max_share BETWEEN 1 AND 100);
ALTER TABLE "points_entry" DROP CONSTRAINT points_entry_cause_check,
  ADD CONSTRAINT points_entry_cause_check CHECK (cause IN ('points_earned', 'points_spent', 'points_expired', 'points_adjusted',
    'points_returned'));
ALTER TABLE "till_sale" DROP CONSTRAINT till_sale_total_check,
  ADD CONSTRAINT till_sale_total_check CHECK (total BETWEEN 0 AND 999999999999 AND paid_otherwise >= 0 AND paid_by_points >= 0
    AND paid_otherwise + paid_by_points <= total);
ALTER TABLE "till_payment" DROP CONSTRAINT till_payment_method_check,
  ADD CONSTRAINT till_payment_method_check CHECK (num_nonnulls(payment_method, card_id, points) = 1),
  ADD CONSTRAINT till_payment_points_check CHECK (points > 0);
ALTER TABLE "ledger_account" DROP CONSTRAINT ledger_account_kind_check,
  ADD CONSTRAINT ledger_account_kind_check CHECK (kind IN (
    'card_principal', 'card_bonus', 'card_frozen', 'card_count', 'uses_owed', 'takings', 'clearing', 'settled', 'revenue',
    'clearing_margin', 'bonus_cost', 'bonus_deferred', 'points_cost', 'royalty_cost', 'refund_kept', 'refund_cost',
    'interest_cost', 'royalty', 'opening', 'points_granted', 'customer_points'));
ALTER TABLE "ledger_movement" DROP CONSTRAINT ledger_movement_cause_check,
  ADD CONSTRAINT ledger_movement_cause_check CHECK (cause IN (
    'sale', 'recharge', 'use', 'served_without_card', 'period_earned', 'period_allowance', 'freeze', 'unfreeze', 'refund',
    'void', 'reversal', 'replacement', 'handover', 'expiry', 'exchange', 'closing', 'opening', 'royalty', 'correction',
    'settlement', 'points_earned', 'points_spent', 'points_expired', 'points_adjusted', 'points_returned'));

-- Points of a customer whom the caller may not see: who sells to somebody books onto them and is answered nothing. With
-- p_source_id they were earned or spent with that movement, or, where p_points is null, what was earned with it is taken back or
-- what was spent with it is returned; what is gone already is owed, and goes off what comes next. Without it the movement is
-- there already. Points that aren't there can't be spent: it raises HC409, with those that are.
CREATE OR REPLACE FUNCTION app.book_points(p_customer_id uuid, p_movement_id uuid, p_entry_id uuid, p_source_id uuid, p_cause text,
    p_points bigint, p_expires_on date, p_reason text, p_at timestamptz, p_booked_on date, p_by_id uuid, p_by_name text,
    p_granted_id uuid, p_owned_id uuid) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  asked bigint := p_points;
  held member%ROWTYPE;
  moved bigint;
  rest bigint;
  lot record;
  came_from jsonb;
  went_to jsonb := NULL;
  sum_earned bigint;
  new_level text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('hubcap points ' || app.tenant_id() || ' ' || p_customer_id, 0));
  IF p_points IS NULL THEN
    SELECT CASE WHEN p_cause = 'points_returned' THEN -e.points ELSE -e.earned END, e.taken INTO asked, came_from
    FROM points_entry e WHERE e.tenant_id = app.tenant_id() AND e.source_id = p_source_id AND e.customer_id = p_customer_id
      AND e.cause = CASE WHEN p_cause = 'points_returned' THEN 'points_spent' ELSE 'points_earned' END;
    IF asked IS NULL THEN RETURN; END IF;
  END IF;
  IF p_source_id IS NOT NULL THEN
    INSERT INTO ledger_movement (tenant_id, id, cause, at, booked_on, franchisee_id, store_id, staff_id, card_sale_id,
      recorded_by_id, recorded_by_name)
    SELECT s.tenant_id, p_movement_id, p_cause, p_at, p_booked_on, s.franchisee_id, s.store_id, s.staff_id, s.card_sale_id,
      p_by_id, p_by_name
    FROM ledger_movement s WHERE s.tenant_id = app.tenant_id() AND s.id = p_source_id;
  END IF;
  IF p_cause NOT LIKE 'points\_%' OR NOT EXISTS (SELECT FROM ledger_movement m
      WHERE m.tenant_id = app.tenant_id() AND m.id = p_movement_id AND m.cause = p_cause) THEN
    RAISE EXCEPTION 'points are booked by a movement of their own';
  END IF;

  INSERT INTO member (tenant_id, customer_id, points, owed, earned)
  VALUES (app.tenant_id(), p_customer_id, 0, 0, 0) ON CONFLICT DO NOTHING;
  SELECT * INTO STRICT held FROM member k WHERE k.tenant_id = app.tenant_id() AND k.customer_id = p_customer_id FOR UPDATE;
  IF asked > 0 THEN
    moved := asked - least(held.owed, asked);
    held.owed := held.owed - (asked - moved);
  ELSE
    moved := -least(-asked, held.points);
    IF moved <> asked AND p_points IS NOT NULL THEN
      RAISE EXCEPTION 'points are short: %', held.points USING ERRCODE = 'HC409';
    END IF;
    held.owed := held.owed + (moved - asked);
  END IF;

  IF moved <> 0 THEN
    INSERT INTO ledger_account (tenant_id, id, kind, customer_id, balance, created_at)
    VALUES (app.tenant_id(), p_granted_id, 'points_granted', NULL, NULL, p_at),
      (app.tenant_id(), p_owned_id, 'customer_points', p_customer_id, 0, p_at) ON CONFLICT DO NOTHING;
    UPDATE ledger_account a SET balance = a.balance + moved, version = a.version + 1
    WHERE a.tenant_id = app.tenant_id() AND a.id = p_owned_id AND a.kind = 'customer_points' AND a.customer_id = p_customer_id;
    IF NOT FOUND THEN RAISE EXCEPTION 'no account of these points'; END IF;
    INSERT INTO ledger_transfer (tenant_id, id, movement_id, no, debit_account_id, credit_account_id, amount, at, booked_on)
    VALUES (app.tenant_id(), gen_random_uuid(), p_movement_id, 1, CASE WHEN moved > 0 THEN p_granted_id ELSE p_owned_id END,
      CASE WHEN moved > 0 THEN p_owned_id ELSE p_granted_id END, abs(moved), p_at, p_booked_on);
  END IF;
  rest := greatest(0, -moved);
  FOR lot IN SELECT e.id, e.remaining, 0::bigint AS part FROM points_entry e
    WHERE e.tenant_id = app.tenant_id() AND e.customer_id = p_customer_id AND e.remaining > 0 AND rest > 0
    ORDER BY e.source_id = p_source_id DESC NULLS LAST, e.expires_on NULLS LAST, e.at, e.id
  LOOP
    EXIT WHEN rest = 0;
    lot.part := least(lot.remaining, rest);
    UPDATE points_entry e SET remaining = e.remaining - lot.part
    WHERE e.tenant_id = app.tenant_id() AND e.id = lot.id;
    rest := rest - lot.part;
    IF p_cause = 'points_spent' THEN
      went_to := coalesce(went_to, '[]') || jsonb_build_array(jsonb_build_array(lot.id, lot.part));
    END IF;
  END LOOP;
  -- What is returned goes back into the entries that it was taken from, with the day on which each expires; what was owed meanwhile
  -- is missing in those that expire first.
  rest := greatest(0, moved);
  FOR lot IN SELECT (t.entry ->> 0)::uuid AS id, (t.entry ->> 1)::bigint AS part
    FROM jsonb_array_elements(came_from) WITH ORDINALITY AS t(entry, no) WHERE p_cause = 'points_returned' ORDER BY t.no DESC
  LOOP
    UPDATE points_entry e SET remaining = e.remaining + least(lot.part, rest)
    WHERE e.tenant_id = app.tenant_id() AND e.id = lot.id AND e.customer_id = p_customer_id;
    rest := rest - least(lot.part, rest);
  END LOOP;
  INSERT INTO points_entry (tenant_id, id, customer_id, movement_id, source_id, cause, points, earned, remaining, taken, expires_on,
    balance, reason, at, booked_on)
  VALUES (app.tenant_id(), p_entry_id, p_customer_id, p_movement_id, p_source_id, p_cause, moved,
    CASE WHEN p_cause = 'points_returned' THEN 0 WHEN p_cause = 'points_earned' OR p_points IS NULL THEN asked ELSE 0 END,
    CASE WHEN p_cause = 'points_returned' THEN 0 ELSE greatest(0, moved) END, went_to, p_expires_on,
    held.points + moved, p_reason, p_at, p_booked_on);

  SELECT greatest(0, coalesce(sum(e.earned), 0)) INTO sum_earned FROM points_entry e
  WHERE e.tenant_id = app.tenant_id() AND e.customer_id = p_customer_id AND e.booked_on > p_booked_on - 365;
  SELECT l ->> 'name' INTO new_level FROM (
    SELECT r.levels FROM member_rule r WHERE r.tenant_id = app.tenant_id() AND r.from_on <= p_booked_on
    ORDER BY r.from_on DESC, r.id DESC LIMIT 1) rule, jsonb_array_elements(rule.levels) l
  WHERE (l ->> 'threshold')::bigint <= sum_earned ORDER BY (l ->> 'threshold')::bigint DESC LIMIT 1;
  UPDATE member k SET points = held.points + moved, owed = held.owed, earned = sum_earned, level = new_level,
    level_since = CASE WHEN k.level IS DISTINCT FROM new_level THEN p_booked_on ELSE k.level_since END
  WHERE k.tenant_id = app.tenant_id() AND k.customer_id = p_customer_id;
END
$$;
