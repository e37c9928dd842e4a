-- CreateTable
CREATE TABLE "member_rule" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "sale_step" BIGINT NOT NULL,
    "sale_points" INTEGER NOT NULL,
    "recharge_step" BIGINT NOT NULL,
    "recharge_points" INTEGER NOT NULL,
    "service_step" BIGINT NOT NULL,
    "service_points" INTEGER NOT NULL,
    "expires_months" INTEGER,
    "levels" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "member_rule_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "member" (
    "tenant_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "points" BIGINT NOT NULL,
    "owed" BIGINT NOT NULL,
    "earned" BIGINT NOT NULL,
    "level" TEXT,
    "level_since" DATE,

    CONSTRAINT "member_pkey" PRIMARY KEY ("tenant_id","customer_id")
);

-- CreateTable
CREATE TABLE "points_entry" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "movement_id" UUID NOT NULL,
    "source_id" UUID,
    "cause" TEXT NOT NULL,
    "points" BIGINT NOT NULL,
    "earned" BIGINT NOT NULL,
    "remaining" BIGINT NOT NULL,
    "expires_on" DATE,
    "balance" BIGINT NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "booked_on" DATE NOT NULL,

    CONSTRAINT "points_entry_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "member_rule_tenant_id_from_on_id_idx" ON "member_rule"("tenant_id", "from_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "points_entry_tenant_id_customer_id_at_id_idx" ON "points_entry"("tenant_id", "customer_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "points_entry_tenant_id_movement_id_key" ON "points_entry"("tenant_id", "movement_id");

-- CreateIndex
CREATE UNIQUE INDEX "points_entry_tenant_id_source_id_cause_key" ON "points_entry"("tenant_id", "source_id", "cause");

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_tenant_id_customer_id_fkey" FOREIGN KEY ("tenant_id", "customer_id") REFERENCES "customer"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "points_entry" ADD CONSTRAINT "points_entry_tenant_id_customer_id_fkey" FOREIGN KEY ("tenant_id", "customer_id") REFERENCES "customer"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "points_entry" ADD CONSTRAINT "points_entry_tenant_id_movement_id_fkey" FOREIGN KEY ("tenant_id", "movement_id") REFERENCES "ledger_movement"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "points_entry" ADD CONSTRAINT "points_entry_tenant_id_source_id_fkey" FOREIGN KEY ("tenant_id", "source_id") REFERENCES "ledger_movement"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "member_rule"
  ADD CONSTRAINT member_rule_steps_check CHECK (sale_step > 0 AND recharge_step > 0 AND service_step > 0
    AND sale_points >= 0 AND recharge_points >= 0 AND service_points >= 0),
  ADD CONSTRAINT member_rule_expires_check CHECK (expires_months BETWEEN 1 AND 120);
ALTER TABLE "member"
  ADD CONSTRAINT member_points_check CHECK (points >= 0 AND owed >= 0 AND earned >= 0),
  ADD CONSTRAINT member_level_check CHECK (level IS NULL OR level_since IS NOT NULL);
ALTER TABLE "points_entry"
  ADD CONSTRAINT points_entry_cause_check CHECK (cause IN ('points_earned', 'points_spent', 'points_expired', 'points_adjusted')),
  ADD CONSTRAINT points_entry_balance_check CHECK (balance >= 0 AND remaining BETWEEN 0 AND greatest(0, points)),
  ADD CONSTRAINT points_entry_reason_check CHECK (char_length(reason) <= 2000);

-- member_rule: shape chain
ALTER TABLE "member_rule" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "member_rule" FORCE ROW LEVEL SECURITY;
CREATE POLICY member_rule_select ON "member_rule" FOR SELECT
  USING (tenant_id = app.tenant_id());
CREATE POLICY member_rule_insert ON "member_rule" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "member_rule" FROM hubcap_app;
GRANT SELECT, INSERT ON "member_rule" TO hubcap_app;
GRANT SELECT ON "member_rule" TO hubcap_audit;

-- member: shape person
ALTER TABLE "member" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "member" FORCE ROW LEVEL SECURITY;
CREATE POLICY member_select ON "member" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM customer f WHERE f.tenant_id = "member".tenant_id AND f.id = "member".customer_id LIMIT 1) END));
CREATE POLICY member_update ON "member" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "member" FROM hubcap_app;
GRANT SELECT, UPDATE ON "member" TO hubcap_app;
GRANT SELECT ON "member" TO hubcap_audit;

-- points_entry: shape person
ALTER TABLE "points_entry" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "points_entry" FORCE ROW LEVEL SECURITY;
CREATE POLICY points_entry_select ON "points_entry" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM customer f WHERE f.tenant_id = "points_entry".tenant_id AND f.id = "points_entry".customer_id LIMIT 1) END));
REVOKE ALL ON "points_entry" FROM hubcap_app;
GRANT SELECT ON "points_entry" TO hubcap_app;
GRANT SELECT ON "points_entry" TO hubcap_audit;

GRANT SELECT, INSERT, UPDATE ON member, points_entry TO hubcap_lookup;
GRANT SELECT ON member_rule, ledger_account TO hubcap_lookup;
GRANT INSERT ON ledger_account, ledger_movement, ledger_transfer TO hubcap_lookup;
GRANT UPDATE (balance, version) ON ledger_account TO hubcap_lookup;
-- Points of a customer whom the caller may not see: who sells to somebody books onto them and is answered nothing. With
-- p_source_id they were earned with that movement, or, where p_points is null, are taken back with it; what is gone already is
-- owed, and goes off what is earned next. Without it the movement is there already, and points that aren't can't be taken.
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
  sum_earned bigint;
  new_level text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('hubcap points ' || app.tenant_id() || ' ' || p_customer_id, 0));
  IF p_points IS NULL THEN
    SELECT -e.earned INTO asked FROM points_entry e WHERE e.tenant_id = app.tenant_id() AND e.source_id = p_source_id
      AND e.cause = 'points_earned' AND e.customer_id = p_customer_id;
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
    IF moved <> asked AND p_points IS NOT NULL THEN RAISE EXCEPTION 'points are short'; END IF;
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
  FOR lot IN SELECT e.id, least(e.remaining, rest) AS part, e.remaining FROM points_entry e
    WHERE e.tenant_id = app.tenant_id() AND e.customer_id = p_customer_id AND e.remaining > 0 AND rest > 0
    ORDER BY e.source_id = p_source_id DESC NULLS LAST, e.expires_on NULLS LAST, e.at, e.id
  LOOP
    EXIT WHEN rest = 0;
    UPDATE points_entry e SET remaining = e.remaining - least(e.remaining, rest)
    WHERE e.tenant_id = app.tenant_id() AND e.id = lot.id;
    rest := rest - least(lot.remaining, rest);
  END LOOP;
  INSERT INTO points_entry (tenant_id, id, customer_id, movement_id, source_id, cause, points, earned, remaining, expires_on,
    balance, reason, at, booked_on)
  VALUES (app.tenant_id(), p_entry_id, p_customer_id, p_movement_id, p_source_id, p_cause, moved,
    CASE WHEN p_cause = 'points_earned' OR p_points IS NULL THEN asked ELSE 0 END, greatest(0, moved), p_expires_on,
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
ALTER FUNCTION app.book_points(uuid, uuid, uuid, uuid, text, bigint, date, text, timestamptz, date, uuid, text, uuid, uuid) OWNER TO hubcap_lookup;
REVOKE ALL ON FUNCTION app.book_points(uuid, uuid, uuid, uuid, text, bigint, date, text, timestamptz, date, uuid, text, uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.book_points(uuid, uuid, uuid, uuid, text, bigint, date, text, timestamptz, date, uuid, text, uuid, uuid) TO hubcap_app, hubcap_lookup, hubcap_audit;
