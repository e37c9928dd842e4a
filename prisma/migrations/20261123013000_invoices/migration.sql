-- CreateTable
CREATE TABLE "invoice" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "store_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "medium" TEXT NOT NULL,
    "series_id" UUID,
    "invoice_no" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "card_sale_id" UUID,
    "movement_id" UUID,
    "till_sale_id" UUID,
    "tax_treatment" TEXT NOT NULL,
    "buyer_name" TEXT NOT NULL,
    "buyer_tax_id" TEXT,
    "amount" BIGINT NOT NULL,
    "status" TEXT NOT NULL,
    "reverses_id" UUID,
    "reason" TEXT,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "issued_on" DATE NOT NULL,
    "voided_at" TIMESTAMPTZ(3),

    CONSTRAINT "invoice_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "invoice_tenant_id_issued_at_id_idx" ON "invoice"("tenant_id", "issued_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "invoice_tenant_id_franchisee_id_issued_at_id_idx" ON "invoice"("tenant_id", "franchisee_id", "issued_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "invoice_tenant_id_store_id_issued_at_id_idx" ON "invoice"("tenant_id", "store_id", "issued_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "invoice_tenant_id_staff_id_issued_at_id_idx" ON "invoice"("tenant_id", "staff_id", "issued_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "invoice_tenant_id_card_sale_id_idx" ON "invoice"("tenant_id", "card_sale_id");

-- CreateIndex
CREATE INDEX "invoice_tenant_id_movement_id_idx" ON "invoice"("tenant_id", "movement_id");

-- CreateIndex
CREATE INDEX "invoice_tenant_id_till_sale_id_idx" ON "invoice"("tenant_id", "till_sale_id");

-- CreateIndex
CREATE INDEX "invoice_tenant_id_series_id_idx" ON "invoice"("tenant_id", "series_id");

-- CreateIndex
CREATE UNIQUE INDEX "invoice_tenant_id_invoice_no_key" ON "invoice"("tenant_id", "invoice_no");

-- CreateIndex
CREATE UNIQUE INDEX "invoice_tenant_id_reverses_id_key" ON "invoice"("tenant_id", "reverses_id");

-- AddForeignKey
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_tenant_id_franchisee_id_staff_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "staff_id") REFERENCES "staff"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_tenant_id_series_id_fkey" FOREIGN KEY ("tenant_id", "series_id") REFERENCES "number_series"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_tenant_id_card_sale_id_fkey" FOREIGN KEY ("tenant_id", "card_sale_id") REFERENCES "card_sale"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_tenant_id_movement_id_fkey" FOREIGN KEY ("tenant_id", "movement_id") REFERENCES "ledger_movement"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_tenant_id_till_sale_id_fkey" FOREIGN KEY ("tenant_id", "till_sale_id") REFERENCES "till_sale"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_tenant_id_reverses_id_fkey" FOREIGN KEY ("tenant_id", "reverses_id") REFERENCES "invoice"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;


-- In one of two series alike a number would be another's: it is read as the tax office has it, and used once.
ALTER TABLE "invoice"
  ADD CONSTRAINT invoice_kind_check CHECK (kind IN ('blue', 'red')),
  ADD CONSTRAINT invoice_medium_check CHECK (medium IN ('paper', 'electronic')),
  ADD CONSTRAINT invoice_series_check CHECK ((medium = 'paper') = (series_id IS NOT NULL)),
  ADD CONSTRAINT invoice_no_check CHECK (invoice_no ~ '^[0-9A-Z]{1,40}$'),
  ADD CONSTRAINT invoice_source_check CHECK (source IN ('card_sale', 'recharge', 'till_sale')
    AND (source = 'card_sale') = (card_sale_id IS NOT NULL)
    AND (source = 'recharge') = (movement_id IS NOT NULL)
    AND (source = 'till_sale') = (till_sale_id IS NOT NULL)),
  ADD CONSTRAINT invoice_tax_treatment_check CHECK (tax_treatment = CASE source WHEN 'till_sale' THEN 'taxed' ELSE 'not_taxed' END),
  ADD CONSTRAINT invoice_buyer_check CHECK (char_length(buyer_name) BETWEEN 1 AND 120 AND buyer_tax_id ~ '^[0-9A-Z]{8,20}$'),
  ADD CONSTRAINT invoice_amount_check CHECK (CASE kind WHEN 'blue' THEN amount > 0 ELSE amount < 0 END),
  ADD CONSTRAINT invoice_reverses_check CHECK ((kind = 'red') = (reverses_id IS NOT NULL)),
  ADD CONSTRAINT invoice_status_check CHECK (status IN ('issued', 'voided', 'reversed') AND (kind = 'blue' OR status = 'issued')),
  ADD CONSTRAINT invoice_voided_check CHECK ((status = 'voided') = (voided_at IS NOT NULL) AND (status <> 'voided' OR medium = 'paper')),
  ADD CONSTRAINT invoice_reason_check CHECK (char_length(reason) BETWEEN 1 AND 2000
    AND (reason IS NOT NULL) = (kind = 'red' OR status = 'voided'));

-- invoice: shape person
ALTER TABLE "invoice" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "invoice" FORCE ROW LEVEL SECURITY;
CREATE POLICY invoice_select ON "invoice" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
CREATE POLICY invoice_insert ON "invoice" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));
CREATE POLICY invoice_update ON "invoice" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));
REVOKE ALL ON "invoice" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "invoice" TO hubcap_app;
GRANT SELECT ON "invoice" TO hubcap_audit;
