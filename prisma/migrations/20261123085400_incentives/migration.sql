-- CreateTable
CREATE TABLE "incentive_item" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "min_amount" BIGINT NOT NULL,
    "max_amount" BIGINT NOT NULL,
    "status" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "incentive_item_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "incentive" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "incentive_item_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "store_id" UUID,
    "staff_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "amount" BIGINT NOT NULL,
    "evidence" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "proposed_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,
    "reason" TEXT,

    CONSTRAINT "incentive_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "incentive_item_tenant_id_name_key" ON "incentive_item"("tenant_id", "name");

-- CreateIndex
CREATE INDEX "incentive_tenant_id_day_id_idx" ON "incentive"("tenant_id", "day" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "incentive_tenant_id_franchisee_id_day_idx" ON "incentive"("tenant_id", "franchisee_id", "day");

-- CreateIndex
CREATE INDEX "incentive_tenant_id_store_id_day_idx" ON "incentive"("tenant_id", "store_id", "day");

-- CreateIndex
CREATE INDEX "incentive_tenant_id_staff_id_day_idx" ON "incentive"("tenant_id", "staff_id", "day");

-- CreateIndex
CREATE INDEX "incentive_tenant_id_incentive_item_id_idx" ON "incentive"("tenant_id", "incentive_item_id");

-- AddForeignKey
ALTER TABLE "incentive" ADD CONSTRAINT "incentive_tenant_id_incentive_item_id_fkey" FOREIGN KEY ("tenant_id", "incentive_item_id") REFERENCES "incentive_item"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "incentive" ADD CONSTRAINT "incentive_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "incentive" ADD CONSTRAINT "incentive_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "incentive" ADD CONSTRAINT "incentive_tenant_id_franchisee_id_staff_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "staff_id") REFERENCES "staff"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "incentive" ADD CONSTRAINT "incentive_tenant_id_proposed_by_id_fkey" FOREIGN KEY ("tenant_id", "proposed_by_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "incentive" ADD CONSTRAINT "incentive_tenant_id_decided_by_id_fkey" FOREIGN KEY ("tenant_id", "decided_by_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What the rules hold, held by the database, too.
ALTER TABLE "incentive_item"
  ADD CONSTRAINT incentive_item_name_check CHECK (char_length(name) BETWEEN 1 AND 120),
  ADD CONSTRAINT incentive_item_kind_check CHECK (kind IN ('reward', 'penalty')),
  ADD CONSTRAINT incentive_item_amounts_check CHECK (min_amount > 0 AND min_amount <= max_amount AND max_amount <= 9007199254740991),
  ADD CONSTRAINT incentive_item_status_check CHECK (status IN ('active', 'retired'));
ALTER TABLE "incentive"
  ADD CONSTRAINT incentive_kind_check CHECK (kind IN ('reward', 'penalty')),
  ADD CONSTRAINT incentive_amount_check CHECK (amount BETWEEN 1 AND 9007199254740991),
  ADD CONSTRAINT incentive_evidence_check CHECK (char_length(evidence) BETWEEN 1 AND 2000),
  ADD CONSTRAINT incentive_status_check CHECK (status IN ('proposed', 'approved', 'rejected', 'withdrawn')),
  ADD CONSTRAINT incentive_decided_check CHECK ((status = 'proposed') = (decided_at IS NULL)),
  ADD CONSTRAINT incentive_reason_check CHECK ((status IN ('rejected', 'withdrawn')) = (reason IS NOT NULL));

-- incentive_item: shape chain
ALTER TABLE "incentive_item" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "incentive_item" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS incentive_item_select ON "incentive_item";
CREATE POLICY incentive_item_select ON "incentive_item" FOR SELECT
  USING (tenant_id = app.tenant_id());
DROP POLICY IF EXISTS incentive_item_insert ON "incentive_item";
CREATE POLICY incentive_item_insert ON "incentive_item" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS incentive_item_update ON "incentive_item";
CREATE POLICY incentive_item_update ON "incentive_item" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS incentive_item_delete ON "incentive_item";
REVOKE ALL ON "incentive_item" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "incentive_item" TO hubcap_app;
GRANT SELECT ON "incentive_item" TO hubcap_audit;

-- incentive: shape person
ALTER TABLE "incentive" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "incentive" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS incentive_select ON "incentive";
CREATE POLICY incentive_select ON "incentive" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS incentive_insert ON "incentive";
CREATE POLICY incentive_insert ON "incentive" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS incentive_update ON "incentive";
CREATE POLICY incentive_update ON "incentive" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS incentive_delete ON "incentive";
REVOKE ALL ON "incentive" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "incentive" TO hubcap_app;
GRANT SELECT ON "incentive" TO hubcap_audit;
