-- CreateTable
CREATE TABLE "sales_plan" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "franchisee_id" UUID,
    "store_id" UUID,
    "period" TEXT NOT NULL,
    "first_month" DATE NOT NULL,
    "title" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sales_plan_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "sales_plan_version" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sales_plan_id" UUID NOT NULL,
    "franchisee_id" UUID,
    "store_id" UUID,
    "version_no" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "awaits" TEXT,
    "content" TEXT NOT NULL,
    "targets" JSONB NOT NULL,
    "submitted_by_id" UUID,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sales_plan_version_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "sales_plan_step" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sales_plan_version_id" UUID NOT NULL,
    "franchisee_id" UUID,
    "store_id" UUID,
    "action" TEXT NOT NULL,
    "remarks" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_id" UUID,

    CONSTRAINT "sales_plan_step_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "sales_plan_tenant_id_franchisee_id_store_id_idx" ON "sales_plan"("tenant_id", "franchisee_id", "store_id");

-- CreateIndex
CREATE UNIQUE INDEX "sales_plan_version_tenant_id_sales_plan_id_version_no_key" ON "sales_plan_version"("tenant_id", "sales_plan_id", "version_no");

-- CreateIndex
CREATE INDEX "sales_plan_step_tenant_id_sales_plan_version_id_idx" ON "sales_plan_step"("tenant_id", "sales_plan_version_id");

-- AddForeignKey
ALTER TABLE "sales_plan" ADD CONSTRAINT "sales_plan_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sales_plan" ADD CONSTRAINT "sales_plan_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sales_plan_version" ADD CONSTRAINT "sales_plan_version_tenant_id_sales_plan_id_fkey" FOREIGN KEY ("tenant_id", "sales_plan_id") REFERENCES "sales_plan"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sales_plan_version" ADD CONSTRAINT "sales_plan_version_tenant_id_submitted_by_id_fkey" FOREIGN KEY ("tenant_id", "submitted_by_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sales_plan_step" ADD CONSTRAINT "sales_plan_step_tenant_id_sales_plan_version_id_fkey" FOREIGN KEY ("tenant_id", "sales_plan_version_id") REFERENCES "sales_plan_version"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sales_plan_step" ADD CONSTRAINT "sales_plan_step_tenant_id_by_id_fkey" FOREIGN KEY ("tenant_id", "by_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;


ALTER TABLE "sales_plan"
  ADD CONSTRAINT sales_plan_place_check CHECK (franchisee_id IS NOT NULL OR store_id IS NULL),
  ADD CONSTRAINT sales_plan_period_check CHECK (period IN ('year', 'quarter', 'month')),
  ADD CONSTRAINT sales_plan_month_check CHECK (EXTRACT(day FROM first_month) = 1),
  ADD CONSTRAINT sales_plan_title_check CHECK (char_length(title) BETWEEN 1 AND 120);
ALTER TABLE "sales_plan_version"
  ADD CONSTRAINT sales_plan_version_place_check CHECK (franchisee_id IS NOT NULL OR store_id IS NULL),
  ADD CONSTRAINT sales_plan_version_no_check CHECK (version_no >= 1),
  ADD CONSTRAINT sales_plan_version_status_check CHECK (status IN ('draft', 'submitted', 'returned', 'approved', 'superseded')),
  ADD CONSTRAINT sales_plan_version_awaits_check CHECK ((status = 'submitted') = (awaits IS NOT NULL)
    AND awaits IN ('franchisee', 'chain')),
  ADD CONSTRAINT sales_plan_version_content_check CHECK (char_length(content) <= 2000),
  ADD CONSTRAINT sales_plan_version_targets_check CHECK (jsonb_typeof(targets) = 'array' AND jsonb_array_length(targets) <= 36);
ALTER TABLE "sales_plan_step"
  ADD CONSTRAINT sales_plan_step_action_check CHECK (action IN ('submit', 'return', 'approve')),
  ADD CONSTRAINT sales_plan_step_remarks_check CHECK (char_length(remarks) BETWEEN 1 AND 2000);

-- sales_plan: shape store
ALTER TABLE "sales_plan" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "sales_plan" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS sales_plan_select ON "sales_plan";
CREATE POLICY sales_plan_select ON "sales_plan" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS sales_plan_insert ON "sales_plan";
CREATE POLICY sales_plan_insert ON "sales_plan" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS sales_plan_update ON "sales_plan";
DROP POLICY IF EXISTS sales_plan_delete ON "sales_plan";
REVOKE ALL ON "sales_plan" FROM hubcap_app;
GRANT SELECT, INSERT ON "sales_plan" TO hubcap_app;
GRANT SELECT ON "sales_plan" TO hubcap_audit;

-- sales_plan_version: shape store
ALTER TABLE "sales_plan_version" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "sales_plan_version" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS sales_plan_version_select ON "sales_plan_version";
CREATE POLICY sales_plan_version_select ON "sales_plan_version" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS sales_plan_version_insert ON "sales_plan_version";
CREATE POLICY sales_plan_version_insert ON "sales_plan_version" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS sales_plan_version_update ON "sales_plan_version";
CREATE POLICY sales_plan_version_update ON "sales_plan_version" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS sales_plan_version_delete ON "sales_plan_version";
REVOKE ALL ON "sales_plan_version" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "sales_plan_version" TO hubcap_app;
GRANT SELECT ON "sales_plan_version" TO hubcap_audit;

-- sales_plan_step: shape store
ALTER TABLE "sales_plan_step" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "sales_plan_step" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS sales_plan_step_select ON "sales_plan_step";
CREATE POLICY sales_plan_step_select ON "sales_plan_step" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS sales_plan_step_insert ON "sales_plan_step";
CREATE POLICY sales_plan_step_insert ON "sales_plan_step" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS sales_plan_step_update ON "sales_plan_step";
DROP POLICY IF EXISTS sales_plan_step_delete ON "sales_plan_step";
REVOKE ALL ON "sales_plan_step" FROM hubcap_app;
GRANT SELECT, INSERT ON "sales_plan_step" TO hubcap_app;
GRANT SELECT ON "sales_plan_step" TO hubcap_audit;

