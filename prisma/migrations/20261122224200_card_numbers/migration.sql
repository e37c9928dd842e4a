-- CreateTable
CREATE TABLE "number_series" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "medium" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "serial_digits" INTEGER NOT NULL,
    "card_product_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "number_series_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "number_stretch" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "first_serial" BIGINT NOT NULL,
    "last_serial" BIGINT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "franchisee_id" UUID,
    "store_id" UUID,
    "staff_id" UUID,
    "holder" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "number_stretch_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "number_movement" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "first_serial" BIGINT NOT NULL,
    "last_serial" BIGINT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "franchisee_id" UUID,
    "store_id" UUID,
    "staff_id" UUID,
    "from_holder" TEXT NOT NULL,
    "to_holder" TEXT,
    "reason" TEXT,
    "expected" INTEGER,
    "findings" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID,
    "recorded_by_name" TEXT,

    CONSTRAINT "number_movement_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "number_series_tenant_id_name_id_idx" ON "number_series"("tenant_id", "name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "number_series_tenant_id_kind_prefix_serial_digits_key" ON "number_series"("tenant_id", "kind", "prefix", "serial_digits");

-- CreateIndex
CREATE INDEX "number_stretch_tenant_id_series_id_first_serial_idx" ON "number_stretch"("tenant_id", "series_id", "first_serial");

-- CreateIndex
CREATE INDEX "number_stretch_tenant_id_first_serial_id_idx" ON "number_stretch"("tenant_id", "first_serial", "id");

-- CreateIndex
CREATE INDEX "number_stretch_tenant_id_franchisee_id_store_id_idx" ON "number_stretch"("tenant_id", "franchisee_id", "store_id");

-- CreateIndex
CREATE INDEX "number_stretch_tenant_id_staff_id_idx" ON "number_stretch"("tenant_id", "staff_id");

-- CreateIndex
CREATE INDEX "number_movement_tenant_id_at_id_idx" ON "number_movement"("tenant_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "number_movement_tenant_id_series_id_first_serial_idx" ON "number_movement"("tenant_id", "series_id", "first_serial");

-- CreateIndex
CREATE INDEX "number_movement_tenant_id_franchisee_id_store_id_idx" ON "number_movement"("tenant_id", "franchisee_id", "store_id");

-- CreateIndex
CREATE INDEX "number_movement_tenant_id_staff_id_idx" ON "number_movement"("tenant_id", "staff_id");

-- AddForeignKey
ALTER TABLE "number_series" ADD CONSTRAINT "number_series_tenant_id_card_product_id_fkey" FOREIGN KEY ("tenant_id", "card_product_id") REFERENCES "card_product"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "number_stretch" ADD CONSTRAINT "number_stretch_tenant_id_series_id_fkey" FOREIGN KEY ("tenant_id", "series_id") REFERENCES "number_series"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "number_stretch" ADD CONSTRAINT "number_stretch_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "number_stretch" ADD CONSTRAINT "number_stretch_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "number_stretch" ADD CONSTRAINT "number_stretch_tenant_id_franchisee_id_staff_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "staff_id") REFERENCES "staff"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "number_movement" ADD CONSTRAINT "number_movement_tenant_id_series_id_fkey" FOREIGN KEY ("tenant_id", "series_id") REFERENCES "number_series"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "number_movement" ADD CONSTRAINT "number_movement_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "number_movement" ADD CONSTRAINT "number_movement_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "number_movement" ADD CONSTRAINT "number_movement_tenant_id_franchisee_id_staff_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "staff_id") REFERENCES "staff"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What the rules hold, held by the database, too.
ALTER TABLE "number_series"
  ADD CONSTRAINT number_series_kind_check CHECK (kind IN ('card', 'invoice', 'receipt')),
  ADD CONSTRAINT number_series_medium_check CHECK (medium IN ('paper', 'electronic')),
  ADD CONSTRAINT number_series_shape_check CHECK (CASE kind WHEN 'card'
    THEN prefix ~ '^[0-9]{1,8}$' AND serial_digits BETWEEN 1 AND 12 AND char_length(prefix) + serial_digits >= 6
    ELSE prefix ~ '^[0-9A-Z]{0,12}$' AND serial_digits BETWEEN 4 AND 12 END),
  ADD CONSTRAINT number_series_product_check CHECK (kind = 'card' OR card_product_id IS NULL);
ALTER TABLE "number_stretch"
  ADD CONSTRAINT number_stretch_serials_check CHECK (first_serial >= 1 AND last_serial <= 999999999999
    AND quantity = last_serial - first_serial + 1 AND quantity >= 1),
  ADD CONSTRAINT number_stretch_state_check CHECK (state IN ('on_the_way', 'held', 'sold', 'lost', 'voided')),
  ADD CONSTRAINT number_stretch_holder_check CHECK (holder IN ('headquarters', 'franchisee', 'store', 'staff')),
  ADD CONSTRAINT number_stretch_place_check CHECK (
    (store_id IS NULL OR franchisee_id IS NOT NULL) AND (staff_id IS NULL OR store_id IS NOT NULL)
    AND (holder <> 'franchisee' OR franchisee_id IS NOT NULL) AND (holder <> 'store' OR store_id IS NOT NULL)
    AND (holder <> 'staff' OR staff_id IS NOT NULL));
ALTER TABLE "number_movement"
  ADD CONSTRAINT number_movement_kind_check CHECK (kind IN (
    'printed', 'issued', 'received', 'returned', 'sold', 'lost', 'voided', 'counted')),
  ADD CONSTRAINT number_movement_serials_check CHECK (first_serial >= 1 AND first_serial <= last_serial
    AND last_serial <= 999999999999 AND quantity >= 0
    AND (kind = 'counted' OR quantity = last_serial - first_serial + 1)),
  ADD CONSTRAINT number_movement_holder_check CHECK (from_holder IN ('headquarters', 'franchisee', 'store', 'staff')
    AND to_holder IN ('headquarters', 'franchisee', 'store', 'staff')),
  ADD CONSTRAINT number_movement_way_check CHECK ((kind IN ('issued', 'returned')) = (to_holder IS NOT NULL)),
  ADD CONSTRAINT number_movement_count_check CHECK ((kind = 'counted') = (expected IS NOT NULL) AND expected >= 0),
  ADD CONSTRAINT number_movement_reason_check CHECK (kind NOT IN ('lost', 'voided') OR reason IS NOT NULL),
  ADD CONSTRAINT number_movement_place_check CHECK (
    (store_id IS NULL OR franchisee_id IS NOT NULL) AND (staff_id IS NULL OR store_id IS NOT NULL));

-- Numbers of one series of one chain as a range that overlaps with none of another's: what an exclusion needs, without an
-- extension that not every Postgres lets its owner add.
CREATE OR REPLACE FUNCTION app.numbers_of(p_tenant_id uuid, p_series_id uuid, p_first bigint, p_last bigint) RETURNS numrange
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
  SELECT numrange(s.start + p_first, s.start + p_last, '[]')
  FROM (SELECT (u.hi * 18446744073709551616 + u.lo) * 1000000000000 AS start FROM (SELECT
    sum(('x' || substr(h.hex, 1, 16))::bit(64)::bigint::numeric * h.weight) AS hi,
    sum(('x' || substr(h.hex, 17))::bit(64)::bigint::numeric * h.weight) AS lo
    FROM (VALUES (replace(p_tenant_id::text, '-', ''), 340282366920938463463374607431768211456::numeric),
      (replace(p_series_id::text, '-', ''), 1::numeric)) h(hex, weight)) u) s
$$;

GRANT EXECUTE ON FUNCTION app.numbers_of(uuid, uuid, bigint, bigint) TO hubcap_app, hubcap_lookup, hubcap_audit;
REVOKE ALL ON FUNCTION app.numbers_of(uuid, uuid, bigint, bigint) FROM PUBLIC;

-- No number stands in two stretches.
ALTER TABLE "number_stretch" ADD CONSTRAINT number_stretch_apart
  EXCLUDE USING gist (app.numbers_of(tenant_id, series_id, first_serial, last_serial) WITH &&);

-- number_series: shape chain
ALTER TABLE "number_series" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "number_series" FORCE ROW LEVEL SECURITY;
CREATE POLICY number_series_select ON "number_series" FOR SELECT
  USING (tenant_id = app.tenant_id());
CREATE POLICY number_series_insert ON "number_series" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "number_series" FROM hubcap_app;
GRANT SELECT, INSERT ON "number_series" TO hubcap_app;
GRANT SELECT ON "number_series" TO hubcap_audit;

-- number_stretch: shape store
ALTER TABLE "number_stretch" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "number_stretch" FORCE ROW LEVEL SECURITY;
CREATE POLICY number_stretch_select ON "number_stretch" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN store_id = ANY (app.store_ids()) ELSE false END));
CREATE POLICY number_stretch_insert ON "number_stretch" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN store_id = ANY (app.store_ids()) ELSE false END));
CREATE POLICY number_stretch_update ON "number_stretch" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN store_id = ANY (app.store_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN store_id = ANY (app.store_ids()) ELSE false END));
CREATE POLICY number_stretch_delete ON "number_stretch" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN store_id = ANY (app.store_ids()) ELSE false END));
REVOKE ALL ON "number_stretch" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "number_stretch" TO hubcap_app;
GRANT SELECT ON "number_stretch" TO hubcap_audit;

-- number_movement: shape store
ALTER TABLE "number_movement" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "number_movement" FORCE ROW LEVEL SECURITY;
CREATE POLICY number_movement_select ON "number_movement" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN store_id = ANY (app.store_ids()) ELSE false END));
CREATE POLICY number_movement_insert ON "number_movement" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN store_id = ANY (app.store_ids()) ELSE false END));
REVOKE ALL ON "number_movement" FROM hubcap_app;
GRANT SELECT, INSERT ON "number_movement" TO hubcap_app;
GRANT SELECT ON "number_movement" TO hubcap_audit;

GRANT SELECT ON number_movement TO hubcap_lookup;
GRANT UPDATE (recorded_by_name) ON number_movement TO hubcap_lookup;

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
  UPDATE number_movement m SET recorded_by_name = p_erased
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
