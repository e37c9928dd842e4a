-- AlterTable
ALTER TABLE "card" ALTER COLUMN "staff_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "card_lot" ALTER COLUMN "staff_id" DROP NOT NULL;

-- CreateTable
CREATE TABLE "card_opening" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "cut_over_on" DATE NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "card_product_id" UUID NOT NULL,
    "cards" INTEGER NOT NULL,
    "principal" BIGINT NOT NULL,
    "bonus" BIGINT NOT NULL,
    "uses" BIGINT NOT NULL,
    "stated_cards" INTEGER,
    "stated_principal" BIGINT,
    "stated_bonus" BIGINT,
    "stated_uses" BIGINT,
    "note" TEXT,
    "signed_at" TIMESTAMPTZ(3),
    "signed_by_id" UUID,
    "owner_signed_at" TIMESTAMPTZ(3),
    "owner_signed_by_id" UUID,

    CONSTRAINT "card_opening_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "prepayment_custody" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "franchisee_id" UUID,
    "from_on" DATE NOT NULL,
    "issuer_kind" TEXT NOT NULL,
    "held" BIGINT NOT NULL,
    "guaranteed" BIGINT NOT NULL,
    "note" TEXT,
    "recorded_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "prepayment_custody_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "card_opening_tenant_id_franchisee_id_idx" ON "card_opening"("tenant_id", "franchisee_id");

-- CreateIndex
CREATE UNIQUE INDEX "card_opening_tenant_id_import_id_cut_over_on_franchisee_id__key" ON "card_opening"("tenant_id", "import_id", "cut_over_on", "franchisee_id", "card_product_id");

-- CreateIndex
CREATE INDEX "prepayment_custody_tenant_id_franchisee_id_from_on_idx" ON "prepayment_custody"("tenant_id", "franchisee_id", "from_on" DESC);

-- AddForeignKey
ALTER TABLE "card_opening" ADD CONSTRAINT "card_opening_tenant_id_import_id_fkey" FOREIGN KEY ("tenant_id", "import_id") REFERENCES "import"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "card_opening" ADD CONSTRAINT "card_opening_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "card_opening" ADD CONSTRAINT "card_opening_tenant_id_card_product_id_fkey" FOREIGN KEY ("tenant_id", "card_product_id") REFERENCES "card_product"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "card_opening" ADD CONSTRAINT "card_opening_tenant_id_signed_by_id_fkey" FOREIGN KEY ("tenant_id", "signed_by_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "card_opening" ADD CONSTRAINT "card_opening_tenant_id_owner_signed_by_id_fkey" FOREIGN KEY ("tenant_id", "owner_signed_by_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "prepayment_custody" ADD CONSTRAINT "prepayment_custody_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "prepayment_custody" ADD CONSTRAINT "prepayment_custody_tenant_id_recorded_by_id_fkey" FOREIGN KEY ("tenant_id", "recorded_by_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;


ALTER TABLE "import" DROP CONSTRAINT import_kind_check;
ALTER TABLE "import" ADD CONSTRAINT import_kind_check
  CHECK (kind IN ('franchisees', 'stores', 'staff', 'customers', 'card_sales', 'cards', 'quotas'));
ALTER TABLE "card_opening"
  ADD CONSTRAINT card_opening_sums_check CHECK (cards > 0 AND principal >= 0 AND bonus >= 0 AND uses >= 0),
  ADD CONSTRAINT card_opening_stated_check CHECK (stated_cards >= 0 AND stated_principal >= 0 AND stated_bonus >= 0 AND stated_uses >= 0
    AND num_nulls(stated_cards, stated_principal, stated_bonus, stated_uses) IN (0, 4)),
  ADD CONSTRAINT card_opening_signed_check CHECK ((signed_at IS NULL AND owner_signed_at IS NULL) OR stated_cards IS NOT NULL);
ALTER TABLE "prepayment_custody"
  ADD CONSTRAINT prepayment_custody_issuer_kind_check CHECK (issuer_kind IN ('scale', 'group', 'brand', 'other')),
  ADD CONSTRAINT prepayment_custody_amounts_check CHECK (held BETWEEN 0 AND 9007199254740991 AND guaranteed BETWEEN 0 AND 9007199254740991);

-- card_opening: shape store
ALTER TABLE "card_opening" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "card_opening" FORCE ROW LEVEL SECURITY;
CREATE POLICY card_opening_select ON "card_opening" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
CREATE POLICY card_opening_insert ON "card_opening" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
CREATE POLICY card_opening_update ON "card_opening" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
CREATE POLICY card_opening_delete ON "card_opening" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "card_opening" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "card_opening" TO hubcap_app;
GRANT SELECT ON "card_opening" TO hubcap_audit;

-- prepayment_custody: shape store
ALTER TABLE "prepayment_custody" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "prepayment_custody" FORCE ROW LEVEL SECURITY;
CREATE POLICY prepayment_custody_select ON "prepayment_custody" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
CREATE POLICY prepayment_custody_insert ON "prepayment_custody" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
REVOKE ALL ON "prepayment_custody" FROM hubcap_app;
GRANT SELECT, INSERT ON "prepayment_custody" TO hubcap_app;
GRANT SELECT ON "prepayment_custody" TO hubcap_audit;

-- Rows of live cards name their holders, too.
CREATE OR REPLACE FUNCTION app.scrub_customer(p_customer_id uuid, p_sale_ids uuid[], p_erased text) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan
AS $$
DECLARE
  personal constant text[] := ARRAY['name', 'nameKey', 'phone', 'phoneKey', 'contactName', 'address', 'city', 'region',
    'postalCode', 'country', 'customerName'];
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
