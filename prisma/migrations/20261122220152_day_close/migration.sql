-- CreateTable
CREATE TABLE "day_close" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "store_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "no" INTEGER NOT NULL,
    "expected" BIGINT NOT NULL,
    "difference" BIGINT NOT NULL,
    "differing" INTEGER NOT NULL,
    "handed_over" BIGINT NOT NULL,
    "handed_over_to_id" UUID,
    "denominations" JSONB,
    "note" TEXT,
    "late" BOOLEAN NOT NULL,
    "counted_at" TIMESTAMPTZ(3) NOT NULL,
    "counted_by_id" UUID,
    "counted_by_name" TEXT,

    CONSTRAINT "day_close_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "day_close_method" (
    "tenant_id" UUID NOT NULL,
    "day_close_id" UUID NOT NULL,
    "payment_method" TEXT NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "store_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "expected" BIGINT NOT NULL,
    "after_close" BIGINT NOT NULL,
    "opening" BIGINT NOT NULL,
    "counted" BIGINT NOT NULL,
    "difference" BIGINT NOT NULL,
    "reason" TEXT,

    CONSTRAINT "day_close_method_pkey" PRIMARY KEY ("tenant_id","day_close_id","payment_method")
);

-- CreateTable
CREATE TABLE "day_close_signature" (
    "tenant_id" UUID NOT NULL,
    "day_close_id" UUID NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "store_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,
    "signed_by_id" UUID,
    "signed_by_name" TEXT,

    CONSTRAINT "day_close_signature_pkey" PRIMARY KEY ("tenant_id","day_close_id")
);

-- CreateTable
CREATE TABLE "day_close_movement" (
    "tenant_id" UUID NOT NULL,
    "movement_id" UUID NOT NULL,
    "day_close_id" UUID NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "store_id" UUID NOT NULL,

    CONSTRAINT "day_close_movement_pkey" PRIMARY KEY ("tenant_id","movement_id")
);

-- CreateIndex
CREATE INDEX "day_close_tenant_id_day_id_idx" ON "day_close"("tenant_id", "day" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "day_close_tenant_id_franchisee_id_day_id_idx" ON "day_close"("tenant_id", "franchisee_id", "day" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "day_close_tenant_id_store_id_day_no_key" ON "day_close"("tenant_id", "store_id", "day", "no");

-- CreateIndex
CREATE UNIQUE INDEX "day_close_tenant_id_franchisee_id_store_id_day_id_key" ON "day_close"("tenant_id", "franchisee_id", "store_id", "day", "id");

-- CreateIndex
CREATE UNIQUE INDEX "day_close_signature_tenant_id_store_id_day_key" ON "day_close_signature"("tenant_id", "store_id", "day");

-- CreateIndex
CREATE UNIQUE INDEX "day_close_signature_tenant_id_franchisee_id_store_id_day_da_key" ON "day_close_signature"("tenant_id", "franchisee_id", "store_id", "day", "day_close_id");

-- CreateIndex
CREATE UNIQUE INDEX "day_close_signature_tenant_id_franchisee_id_store_id_day_cl_key" ON "day_close_signature"("tenant_id", "franchisee_id", "store_id", "day_close_id");

-- CreateIndex
CREATE INDEX "day_close_movement_tenant_id_day_close_id_idx" ON "day_close_movement"("tenant_id", "day_close_id");

-- CreateIndex
CREATE INDEX "ledger_movement_tenant_id_store_id_booked_on_idx" ON "ledger_movement"("tenant_id", "store_id", "booked_on");

-- AddForeignKey
ALTER TABLE "day_close" ADD CONSTRAINT "day_close_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "day_close" ADD CONSTRAINT "day_close_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "day_close" ADD CONSTRAINT "day_close_tenant_id_handed_over_to_id_fkey" FOREIGN KEY ("tenant_id", "handed_over_to_id") REFERENCES "staff"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "day_close_method" ADD CONSTRAINT "day_close_method_tenant_id_franchisee_id_store_id_day_day__fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id", "day", "day_close_id") REFERENCES "day_close"("tenant_id", "franchisee_id", "store_id", "day", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "day_close_signature" ADD CONSTRAINT "day_close_signature_tenant_id_franchisee_id_store_id_day_d_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id", "day", "day_close_id") REFERENCES "day_close"("tenant_id", "franchisee_id", "store_id", "day", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "day_close_movement" ADD CONSTRAINT "day_close_movement_tenant_id_movement_id_fkey" FOREIGN KEY ("tenant_id", "movement_id") REFERENCES "ledger_movement"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "day_close_movement" ADD CONSTRAINT "day_close_movement_tenant_id_franchisee_id_store_id_day_cl_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id", "day_close_id") REFERENCES "day_close_signature"("tenant_id", "franchisee_id", "store_id", "day_close_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "day_close"
  ADD CONSTRAINT day_close_no_check CHECK (no >= 1),
  ADD CONSTRAINT day_close_differing_check CHECK (differing BETWEEN 0 AND 6),
  ADD CONSTRAINT day_close_handed_over_check CHECK (handed_over >= 0 AND (handed_over_to_id IS NULL OR handed_over > 0)),
  ADD CONSTRAINT day_close_note_check CHECK (char_length(note) <= 2000);
ALTER TABLE "day_close_method"
  ADD CONSTRAINT day_close_method_payment_method_check CHECK (payment_method IN (
    'wechat', 'alipay', 'cash', 'bank_card', 'bank_transfer', 'other')),
  ADD CONSTRAINT day_close_method_opening_check CHECK (opening >= 0 AND (opening = 0 OR payment_method = 'cash')),
  ADD CONSTRAINT day_close_method_counted_check CHECK (counted BETWEEN -9007199254740991 AND 9007199254740991
    AND (counted >= 0 OR payment_method <> 'cash')),
  ADD CONSTRAINT day_close_method_difference_check CHECK (difference = counted - opening - expected),
  ADD CONSTRAINT day_close_method_reason_check CHECK (char_length(reason) <= 2000 AND (difference = 0 OR reason IS NOT NULL));

-- day_close: shape person
ALTER TABLE "day_close" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "day_close" FORCE ROW LEVEL SECURITY;
CREATE POLICY day_close_select ON "day_close" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
CREATE POLICY day_close_insert ON "day_close" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
REVOKE ALL ON "day_close" FROM hubcap_app;
GRANT SELECT, INSERT ON "day_close" TO hubcap_app;
GRANT SELECT ON "day_close" TO hubcap_audit;

-- day_close_method: shape person
ALTER TABLE "day_close_method" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "day_close_method" FORCE ROW LEVEL SECURITY;
CREATE POLICY day_close_method_select ON "day_close_method" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
CREATE POLICY day_close_method_insert ON "day_close_method" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
REVOKE ALL ON "day_close_method" FROM hubcap_app;
GRANT SELECT, INSERT ON "day_close_method" TO hubcap_app;
GRANT SELECT ON "day_close_method" TO hubcap_audit;

-- day_close_signature: shape person
ALTER TABLE "day_close_signature" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "day_close_signature" FORCE ROW LEVEL SECURITY;
CREATE POLICY day_close_signature_select ON "day_close_signature" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
CREATE POLICY day_close_signature_insert ON "day_close_signature" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
REVOKE ALL ON "day_close_signature" FROM hubcap_app;
GRANT SELECT, INSERT ON "day_close_signature" TO hubcap_app;
GRANT SELECT ON "day_close_signature" TO hubcap_audit;

-- day_close_movement: shape person
ALTER TABLE "day_close_movement" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "day_close_movement" FORCE ROW LEVEL SECURITY;
CREATE POLICY day_close_movement_select ON "day_close_movement" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
CREATE POLICY day_close_movement_insert ON "day_close_movement" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
REVOKE ALL ON "day_close_movement" FROM hubcap_app;
GRANT SELECT, INSERT ON "day_close_movement" TO hubcap_app;
GRANT SELECT ON "day_close_movement" TO hubcap_audit;

-- Erasing somebody takes their name from what they counted and signed, too; the figures stay.
GRANT SELECT ON day_close, day_close_signature TO hubcap_lookup;
GRANT UPDATE (counted_by_name) ON day_close TO hubcap_lookup;
GRANT UPDATE (signed_by_name) ON day_close_signature TO hubcap_lookup;
CREATE OR REPLACE FUNCTION app.scrub_staff(p_staff_ids uuid[], p_account_ids uuid[], p_erased text) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan
AS $$
DECLARE
  personal constant text[] := ARRAY['name', 'nameKey', 'phone', 'phoneKey', 'email', 'recipient', 'recipientName'];
  sold_by constant text[] := ARRAY['staffName'];
  import_ids uuid[];
BEGIN
  IF app.scope() IS DISTINCT FROM 'chain' THEN RAISE EXCEPTION 'only headquarters erases somebody'; END IF;

  UPDATE audit_entry e SET before = app.scrubbed(e.before, personal, p_erased), after = app.scrubbed(e.after, personal, p_erased)
  WHERE e.tenant_id = app.tenant_id() AND (e.entity = 'staff' AND e.entity_id = ANY (p_staff_ids)
    OR e.entity = 'user_account' AND e.entity_id = ANY (p_account_ids)
    OR e.entity = 'report_schedule' AND e.user_account_id = ANY (p_account_ids)
    OR e.entity = 'invitation' AND e.entity_id IN (
      SELECT i.id FROM invitation i WHERE i.tenant_id = e.tenant_id
        AND (i.staff_id = ANY (p_staff_ids) OR i.accepted_by_id = ANY (p_account_ids))));
  UPDATE audit_entry e SET before = app.scrubbed(e.before, sold_by, p_erased), after = app.scrubbed(e.after, sold_by, p_erased)
  WHERE e.tenant_id = app.tenant_id() AND e.entity = 'card_sale' AND e.after ->> 'staffId' = ANY (p_staff_ids::text[]);
  UPDATE audit_entry e SET after = app.scrubbed(e.after, ARRAY['recordedByName', 'voidedByName', 'createdByName'], p_erased)
  WHERE e.tenant_id = app.tenant_id() AND e.user_account_id = ANY (p_account_ids);
  UPDATE audit_entry e SET actor_name = p_erased
  WHERE e.tenant_id = app.tenant_id() AND e.user_account_id = ANY (p_account_ids) AND e.actor_name IS NOT NULL;
  UPDATE audit_entry e SET ip = NULL, user_agent = NULL
  WHERE e.tenant_id = app.tenant_id() AND (e.user_account_id = ANY (p_account_ids)
    OR e.entity = 'user_account' AND e.entity_id = ANY (p_account_ids) AND e.user_account_id IS NULL);
  -- The books are only added to; the name beside a movement is no figure of theirs.
  UPDATE ledger_movement m SET recorded_by_name = p_erased
  WHERE m.tenant_id = app.tenant_id() AND m.recorded_by_id = ANY (p_account_ids);
  UPDATE day_close d SET counted_by_name = p_erased
  WHERE d.tenant_id = app.tenant_id() AND d.counted_by_id = ANY (p_account_ids);
  UPDATE day_close_signature d SET signed_by_name = p_erased
  WHERE d.tenant_id = app.tenant_id() AND d.signed_by_id = ANY (p_account_ids);

  WITH emptied AS (
    UPDATE import_row r SET cells = (SELECT coalesce(jsonb_agg(''::text), '[]') FROM jsonb_array_elements(r.cells)), problems = '[]'
    FROM import i
    WHERE r.tenant_id = app.tenant_id() AND i.tenant_id = r.tenant_id AND i.id = r.import_id AND i.kind = 'staff'
      AND (r.entity_id = ANY (p_staff_ids) OR EXISTS (
        SELECT FROM staff s WHERE s.tenant_id = r.tenant_id AND s.id = ANY (p_staff_ids)
          AND r.cells @> jsonb_build_array(s.staff_no)))
    RETURNING r.import_id
  ) SELECT array_agg(DISTINCT import_id) INTO import_ids FROM emptied;
  DELETE FROM stored_file_part p USING import i
  WHERE i.tenant_id = app.tenant_id() AND i.id = ANY (import_ids)
    AND p.tenant_id = i.tenant_id AND p.stored_file_id = i.stored_file_id;
END
$$;
ALTER FUNCTION app.scrub_staff(uuid[], uuid[], text) OWNER TO hubcap_lookup;
