-- CreateTable
CREATE TABLE "simulation" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT,
    "from_month" DATE NOT NULL,
    "to_month" DATE NOT NULL,
    "draft" JSONB NOT NULL,
    "status" TEXT NOT NULL,
    "progress" INTEGER NOT NULL DEFAULT 0,
    "months" INTEGER NOT NULL,
    "failure_code" TEXT,
    "user_account_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "simulation_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "simulation_result" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "simulation_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "store_id" UUID,
    "staff_id" UUID,
    "before" BIGINT,
    "after" BIGINT,
    "details" JSONB NOT NULL,

    CONSTRAINT "simulation_result_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "simulation_tenant_id_created_at_id_idx" ON "simulation"("tenant_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "simulation_tenant_id_user_account_id_idx" ON "simulation"("tenant_id", "user_account_id");

-- CreateIndex
CREATE UNIQUE INDEX "simulation_result_tenant_id_simulation_id_month_franchisee__key" ON "simulation_result"("tenant_id", "simulation_id", "month", "franchisee_id", "store_id", "staff_id") NULLS NOT DISTINCT;

-- AddForeignKey
ALTER TABLE "simulation" ADD CONSTRAINT "simulation_tenant_id_user_account_id_fkey" FOREIGN KEY ("tenant_id", "user_account_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "simulation_result" ADD CONSTRAINT "simulation_result_tenant_id_simulation_id_fkey" FOREIGN KEY ("tenant_id", "simulation_id") REFERENCES "simulation"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "simulation"
  ADD CONSTRAINT simulation_kind_check CHECK (kind IN ('scorecard', 'royalty', 'commission_plan', 'quota_split')),
  ADD CONSTRAINT simulation_status_check CHECK (status IN ('waiting', 'running', 'done', 'failed', 'cancelled')),
  ADD CONSTRAINT simulation_months_check CHECK (from_month <= to_month AND 0 <= progress AND progress <= months);

-- simulation: shape store
ALTER TABLE "simulation" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "simulation" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS simulation_select ON "simulation";
CREATE POLICY simulation_select ON "simulation" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS simulation_insert ON "simulation";
CREATE POLICY simulation_insert ON "simulation" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS simulation_update ON "simulation";
CREATE POLICY simulation_update ON "simulation" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS simulation_delete ON "simulation";
REVOKE ALL ON "simulation" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "simulation" TO hubcap_app;
GRANT SELECT ON "simulation" TO hubcap_audit;

-- simulation_result: shape store
ALTER TABLE "simulation_result" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "simulation_result" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS simulation_result_select ON "simulation_result";
CREATE POLICY simulation_result_select ON "simulation_result" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS simulation_result_insert ON "simulation_result";
CREATE POLICY simulation_result_insert ON "simulation_result" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS simulation_result_update ON "simulation_result";
DROP POLICY IF EXISTS simulation_result_delete ON "simulation_result";
REVOKE ALL ON "simulation_result" FROM hubcap_app;
GRANT SELECT, INSERT ON "simulation_result" TO hubcap_app;
GRANT SELECT ON "simulation_result" TO hubcap_audit;
