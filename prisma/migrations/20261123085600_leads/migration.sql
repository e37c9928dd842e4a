-- CreateTable
CREATE TABLE "lead" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "store_id" UUID NOT NULL,
    "staff_id" UUID,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "phone" TEXT,
    "phone_key" TEXT,
    "plate" TEXT,
    "plate_key" TEXT,
    "source" TEXT NOT NULL,
    "source_note" TEXT,
    "grade" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "next_step" TEXT,
    "next_step_on" DATE,
    "card_product_id" UUID,
    "last_touch_on" DATE,
    "quiet_since" DATE NOT NULL,
    "entered_pool_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "lost_reason" TEXT,
    "lost_note" TEXT,
    "customer_id" UUID,
    "card_sale_id" UUID,
    "import_id" UUID,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lead_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "lead_touch" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "lead_id" UUID NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "store_id" UUID NOT NULL,
    "staff_id" UUID,
    "kind" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "note" TEXT,
    "grade" TEXT NOT NULL,
    "next_step" TEXT,
    "next_step_on" DATE,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "day" DATE NOT NULL,

    CONSTRAINT "lead_touch_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "lead_tenant_id_created_at_id_idx" ON "lead"("tenant_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "lead_tenant_id_franchisee_id_created_at_id_idx" ON "lead"("tenant_id", "franchisee_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "lead_tenant_id_store_id_created_at_id_idx" ON "lead"("tenant_id", "store_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "lead_tenant_id_staff_id_created_at_id_idx" ON "lead"("tenant_id", "staff_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "lead_tenant_id_franchisee_id_phone_key_idx" ON "lead"("tenant_id", "franchisee_id", "phone_key");

-- CreateIndex
CREATE INDEX "lead_tenant_id_franchisee_id_plate_key_idx" ON "lead"("tenant_id", "franchisee_id", "plate_key");

-- CreateIndex
CREATE INDEX "lead_tenant_id_franchisee_id_name_key_idx" ON "lead"("tenant_id", "franchisee_id", "name_key");

-- CreateIndex
CREATE INDEX "lead_tenant_id_staff_id_next_step_on_idx" ON "lead"("tenant_id", "staff_id", "next_step_on");

-- CreateIndex
CREATE INDEX "lead_tenant_id_status_quiet_since_idx" ON "lead"("tenant_id", "status", "quiet_since");

-- CreateIndex
CREATE INDEX "lead_tenant_id_customer_id_idx" ON "lead"("tenant_id", "customer_id");

-- CreateIndex
CREATE INDEX "lead_tenant_id_card_product_id_idx" ON "lead"("tenant_id", "card_product_id");

-- CreateIndex
CREATE UNIQUE INDEX "lead_tenant_id_card_sale_id_key" ON "lead"("tenant_id", "card_sale_id");

-- CreateIndex
CREATE INDEX "lead_touch_tenant_id_lead_id_at_id_idx" ON "lead_touch"("tenant_id", "lead_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "lead_touch_tenant_id_day_franchisee_id_idx" ON "lead_touch"("tenant_id", "day", "franchisee_id");

-- CreateIndex
CREATE INDEX "lead_touch_tenant_id_staff_id_day_idx" ON "lead_touch"("tenant_id", "staff_id", "day");

-- CreateIndex
CREATE INDEX "lead_touch_tenant_id_store_id_day_idx" ON "lead_touch"("tenant_id", "store_id", "day");

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_tenant_id_franchisee_id_staff_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "staff_id") REFERENCES "staff"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_tenant_id_card_product_id_fkey" FOREIGN KEY ("tenant_id", "card_product_id") REFERENCES "card_product"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_tenant_id_customer_id_fkey" FOREIGN KEY ("tenant_id", "customer_id") REFERENCES "customer"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_tenant_id_card_sale_id_fkey" FOREIGN KEY ("tenant_id", "card_sale_id") REFERENCES "card_sale"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "lead_touch" ADD CONSTRAINT "lead_touch_tenant_id_lead_id_fkey" FOREIGN KEY ("tenant_id", "lead_id") REFERENCES "lead"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "lead_touch" ADD CONSTRAINT "lead_touch_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "lead_touch" ADD CONSTRAINT "lead_touch_tenant_id_franchisee_id_staff_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "staff_id") REFERENCES "staff"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;


-- One open lead per phone and franchisee: two reps would call the same person.
CREATE UNIQUE INDEX lead_tenant_id_franchisee_id_phone_key_key ON lead (tenant_id, franchisee_id, phone_key) WHERE status = 'open';

ALTER TABLE "lead"
  ADD CONSTRAINT lead_name_check CHECK (char_length(name) BETWEEN 1 AND 120),
  ADD CONSTRAINT lead_phone_check CHECK (phone IS NOT NULL OR phone_key IS NULL),
  ADD CONSTRAINT lead_plate_check CHECK ((plate IS NULL) = (plate_key IS NULL)),
  ADD CONSTRAINT lead_source_check CHECK (source IN ('walk_in', 'phone', 'referral', 'web', 'event', 'list', 'other')),
  ADD CONSTRAINT lead_source_note_check CHECK (char_length(source_note) BETWEEN 1 AND 200),
  ADD CONSTRAINT lead_grade_check CHECK (grade IN ('A', 'B', 'C', 'D')),
  ADD CONSTRAINT lead_status_check CHECK (status IN ('open', 'won', 'lost')),
  ADD CONSTRAINT lead_next_step_check CHECK (char_length(next_step) BETWEEN 1 AND 200),
  ADD CONSTRAINT lead_pool_check CHECK ((staff_id IS NULL) = (entered_pool_at IS NOT NULL)),
  ADD CONSTRAINT lead_closed_check CHECK ((status = 'open') = (closed_at IS NULL)),
  ADD CONSTRAINT lead_won_check CHECK ((status = 'won') = (card_sale_id IS NOT NULL) AND (card_sale_id IS NULL OR customer_id IS NOT NULL)),
  ADD CONSTRAINT lead_lost_reason_check CHECK (lost_reason IN ('no_need', 'price', 'competitor', 'unreachable', 'too_far', 'duplicate', 'other')),
  ADD CONSTRAINT lead_lost_check CHECK ((status = 'lost') = (lost_reason IS NOT NULL)),
  ADD CONSTRAINT lead_lost_note_check CHECK (lost_note IS NULL OR status = 'lost' AND char_length(lost_note) BETWEEN 1 AND 2000);

ALTER TABLE "lead_touch"
  ADD CONSTRAINT lead_touch_kind_check CHECK (kind IN ('call', 'visit', 'message', 'other')),
  ADD CONSTRAINT lead_touch_outcome_check CHECK (outcome IN ('reached', 'not_reached')),
  ADD CONSTRAINT lead_touch_note_check CHECK (char_length(note) BETWEEN 1 AND 2000),
  ADD CONSTRAINT lead_touch_grade_check CHECK (grade IN ('A', 'B', 'C', 'D')),
  ADD CONSTRAINT lead_touch_next_step_check CHECK (char_length(next_step) BETWEEN 1 AND 200);

-- lead: shape person
ALTER TABLE "lead" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "lead" FORCE ROW LEVEL SECURITY;
CREATE POLICY lead_select ON "lead" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN (staff_id = app.staff_id() OR staff_id IS NULL AND store_id = ANY (app.store_ids())) ELSE false END));
CREATE POLICY lead_insert ON "lead" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN (staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) OR staff_id IS NULL AND store_id = ANY (app.store_ids())) ELSE false END));
CREATE POLICY lead_update ON "lead" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN (staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) OR staff_id IS NULL AND store_id = ANY (app.store_ids())) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN (staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) OR staff_id IS NULL AND store_id = ANY (app.store_ids())) ELSE false END));
CREATE POLICY lead_delete ON "lead" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "lead" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "lead" TO hubcap_app;
GRANT SELECT ON "lead" TO hubcap_audit;

-- lead_touch: shape person
ALTER TABLE "lead_touch" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "lead_touch" FORCE ROW LEVEL SECURITY;
CREATE POLICY lead_touch_select ON "lead_touch" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END OR (SELECT true FROM lead f WHERE f.tenant_id = "lead_touch".tenant_id AND f.id = "lead_touch".lead_id LIMIT 1)));
CREATE POLICY lead_touch_insert ON "lead_touch" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));
REVOKE ALL ON "lead_touch" FROM hubcap_app;
GRANT SELECT, INSERT ON "lead_touch" TO hubcap_app;
GRANT SELECT ON "lead_touch" TO hubcap_audit;

GRANT SELECT ON lead, lead_touch TO hubcap_lookup;
GRANT UPDATE (name, name_key, phone, phone_key, plate, plate_key, source_note, next_step, lost_note) ON lead TO hubcap_lookup;
GRANT UPDATE (note, next_step) ON lead_touch TO hubcap_lookup;

CREATE OR REPLACE FUNCTION app.lead_twins(p_franchisee_id uuid, p_phone_key text, p_plate_key text, p_name_key text)
  RETURNS TABLE (id uuid, sign text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT l.id, CASE WHEN l.phone_key = p_phone_key THEN 'phone' WHEN l.plate_key = p_plate_key THEN 'plate' ELSE 'name' END
  FROM lead l
  WHERE l.tenant_id = app.tenant_id() AND l.franchisee_id = p_franchisee_id AND l.status = 'open'
    AND (app.scope() = 'chain' OR p_franchisee_id = ANY (app.franchisee_ids()))
    AND (l.phone_key = p_phone_key OR l.plate_key = p_plate_key OR l.name_key = p_name_key)
  ORDER BY l.phone_key IS NOT DISTINCT FROM p_phone_key DESC, l.plate_key IS NOT DISTINCT FROM p_plate_key DESC, l.created_at DESC
  LIMIT 10
$$;

CREATE OR REPLACE FUNCTION app.scrub_customer(p_customer_id uuid, p_sale_ids uuid[], p_erased text) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan
AS $$
DECLARE
  personal constant text[] := ARRAY['name', 'nameKey', 'phone', 'phoneKey', 'contactName', 'address', 'city', 'region',
    'postalCode', 'country', 'customerName'];
  of_lead constant text[] := ARRAY['name', 'nameKey', 'phone', 'phoneKey', 'plate', 'plateKey', 'sourceNote', 'note', 'nextStep', 'lostNote'];
  lead_ids uuid[];
  c customer%ROWTYPE;
  digits text;
  import_ids uuid[];
BEGIN
  IF app.scope() IS DISTINCT FROM 'chain' THEN RAISE EXCEPTION 'only headquarters erases a customer'; END IF;
  SELECT * INTO STRICT c FROM customer k WHERE k.tenant_id = app.tenant_id() AND k.id = p_customer_id;

  UPDATE audit_entry e SET before = app.scrubbed(e.before, personal, p_erased), after = app.scrubbed(e.after, personal, p_erased)
  WHERE e.tenant_id = app.tenant_id() AND (e.entity_id = p_customer_id AND e.entity = 'customer'
    OR e.entity_id = ANY (p_sale_ids) AND e.entity = 'card_sale');
  UPDATE audit_entry e SET after = jsonb_set(e.after, '{filter,search}', to_jsonb(p_erased))
  WHERE e.tenant_id = app.tenant_id() AND e.entity = 'export'
    AND strpos(lower(e.after #>> '{filter,search}'), lower(c.name)) > 0;

  -- The leads that they came from, or that have their phone, with what was said of them.
  SELECT coalesce(array_agg(l.id), '{}') INTO lead_ids FROM lead l
  WHERE l.tenant_id = app.tenant_id() AND (l.customer_id = p_customer_id OR l.phone_key = c.phone_key);
  UPDATE audit_entry e SET before = app.scrubbed(e.before, of_lead, p_erased), after = app.scrubbed(e.after, of_lead, p_erased)
  WHERE e.tenant_id = app.tenant_id() AND e.entity = 'lead' AND e.entity_id = ANY (lead_ids);
  UPDATE lead_touch t SET note = NULL, next_step = NULL WHERE t.tenant_id = app.tenant_id() AND t.lead_id = ANY (lead_ids);
  UPDATE lead l SET name = p_erased, name_key = '~', phone = NULL, phone_key = NULL, plate = NULL, plate_key = NULL,
    source_note = NULL, next_step = NULL, lost_note = NULL
  WHERE l.tenant_id = app.tenant_id() AND l.id = ANY (lead_ids);

  digits := right(regexp_replace(coalesce(c.phone_key, c.phone, ''), '\D', '', 'g'), 10);
  WITH emptied AS (
    UPDATE import_row r
    SET cells = (SELECT coalesce(jsonb_agg(''::text), '[]') FROM jsonb_array_elements(r.cells)), problems = '[]'
    FROM import i
    WHERE r.tenant_id = app.tenant_id() AND i.tenant_id = r.tenant_id AND i.id = r.import_id AND (r.entity_id = p_customer_id
      OR i.kind IN ('customers', 'cards') AND r.cells @> jsonb_build_array(c.customer_no)
      OR length(digits) >= 7 AND strpos(regexp_replace(r.cells::text, '[^\d,]', '', 'g'), digits) > 0)
    RETURNING r.import_id
  ) SELECT array_agg(DISTINCT import_id) INTO import_ids FROM emptied;
  DELETE FROM stored_file_part p USING import i
  WHERE i.tenant_id = app.tenant_id() AND i.id = ANY (import_ids)
    AND p.tenant_id = i.tenant_id AND p.stored_file_id = i.stored_file_id;
END
$$;

GRANT CREATE ON SCHEMA app TO hubcap_lookup;
ALTER FUNCTION app.lead_twins(uuid, text, text, text) OWNER TO hubcap_lookup;
REVOKE ALL ON FUNCTION app.lead_twins(uuid, text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.lead_twins(uuid, text, text, text) TO hubcap_app, hubcap_lookup, hubcap_audit;
