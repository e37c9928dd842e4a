-- CreateTable
CREATE TABLE "metric" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "credit_group" TEXT,
    "creditee" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "metric_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "credit_share" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "card_sale_id" UUID,
    "recharge_id" UUID,
    "till_sale_id" UUID,
    "franchisee_id" UUID NOT NULL,
    "store_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "share_from" INTEGER NOT NULL,
    "share_to" INTEGER NOT NULL,
    "shared_at" TIMESTAMPTZ(3) NOT NULL,
    "replaced_at" TIMESTAMPTZ(3),

    CONSTRAINT "credit_share_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "metric_tenant_id_name_key" ON "metric"("tenant_id", "name");

-- CreateIndex
CREATE INDEX "credit_share_tenant_id_card_sale_id_idx" ON "credit_share"("tenant_id", "card_sale_id");

-- CreateIndex
CREATE INDEX "credit_share_tenant_id_recharge_id_idx" ON "credit_share"("tenant_id", "recharge_id");

-- CreateIndex
CREATE INDEX "credit_share_tenant_id_till_sale_id_idx" ON "credit_share"("tenant_id", "till_sale_id");

-- CreateIndex
CREATE INDEX "credit_share_tenant_id_staff_id_idx" ON "credit_share"("tenant_id", "staff_id");

-- CreateIndex
CREATE INDEX "credit_share_tenant_id_franchisee_id_store_id_idx" ON "credit_share"("tenant_id", "franchisee_id", "store_id");

-- AddForeignKey
ALTER TABLE "credit_share" ADD CONSTRAINT "credit_share_tenant_id_card_sale_id_fkey" FOREIGN KEY ("tenant_id", "card_sale_id") REFERENCES "card_sale"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "credit_share" ADD CONSTRAINT "credit_share_tenant_id_recharge_id_fkey" FOREIGN KEY ("tenant_id", "recharge_id") REFERENCES "ledger_movement"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "credit_share" ADD CONSTRAINT "credit_share_tenant_id_till_sale_id_fkey" FOREIGN KEY ("tenant_id", "till_sale_id") REFERENCES "till_sale"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "credit_share" ADD CONSTRAINT "credit_share_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "credit_share" ADD CONSTRAINT "credit_share_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "credit_share" ADD CONSTRAINT "credit_share_tenant_id_franchisee_id_staff_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "staff_id") REFERENCES "staff"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;


ALTER TABLE "metric"
  ADD CONSTRAINT metric_measure_check CHECK (measure IN (
    'sales_amount', 'principal_taken', 'cards_sold', 'recharge_amount', 'recharges', 'renewals', 'new_customers',
    'leads_contacted', 'leads_won', 'lead_conversion', 'services_done', 'service_amount', 'principal_used')),
  ADD CONSTRAINT metric_creditee_check CHECK (creditee IN ('seller', 'developer', 'card_seller')),
  ADD CONSTRAINT metric_status_check CHECK (status IN ('active', 'retired'));

ALTER TABLE "credit_share"
  ADD CONSTRAINT credit_share_record_check CHECK (num_nonnulls(card_sale_id, recharge_id, till_sale_id) = 1),
  ADD CONSTRAINT credit_share_share_check CHECK (0 <= share_from AND share_from < share_to AND share_to <= 10000),
  ADD CONSTRAINT credit_share_replaced_at_check CHECK (replaced_at >= shared_at);

-- Of a record's shares that hold none begins where another does, and none is twice the same person's.
CREATE UNIQUE INDEX credit_share_held_from_key ON "credit_share"
  (tenant_id, (coalesce(card_sale_id, recharge_id, till_sale_id)), share_from) WHERE replaced_at IS NULL;
CREATE UNIQUE INDEX credit_share_held_staff_key ON "credit_share"
  (tenant_id, (coalesce(card_sale_id, recharge_id, till_sale_id)), staff_id) WHERE replaced_at IS NULL;

-- metric: shape chain
ALTER TABLE "metric" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "metric" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS metric_select ON "metric";
CREATE POLICY metric_select ON "metric" FOR SELECT
  USING (tenant_id = app.tenant_id());
DROP POLICY IF EXISTS metric_insert ON "metric";
CREATE POLICY metric_insert ON "metric" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS metric_update ON "metric";
CREATE POLICY metric_update ON "metric" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS metric_delete ON "metric";
REVOKE ALL ON "metric" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "metric" TO hubcap_app;
GRANT SELECT ON "metric" TO hubcap_audit;

-- credit_share: shape person
ALTER TABLE "credit_share" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "credit_share" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS credit_share_select ON "credit_share";
CREATE POLICY credit_share_select ON "credit_share" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS credit_share_insert ON "credit_share";
CREATE POLICY credit_share_insert ON "credit_share" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS credit_share_update ON "credit_share";
CREATE POLICY credit_share_update ON "credit_share" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS credit_share_delete ON "credit_share";
REVOKE ALL ON "credit_share" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "credit_share" TO hubcap_app;
GRANT SELECT ON "credit_share" TO hubcap_audit;
