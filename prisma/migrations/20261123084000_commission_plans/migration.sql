-- CreateTable
CREATE TABLE "commission_plan" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "commission_plan_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "commission_plan_version" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "commission_plan_id" UUID NOT NULL,
    "from_month" DATE NOT NULL,
    "audience" TEXT NOT NULL,
    "post" TEXT,
    "rules" JSONB NOT NULL,
    "cap" BIGINT,
    "draw" BIGINT,
    "draw_is_recoverable" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_name" TEXT,

    CONSTRAINT "commission_plan_version_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "commission_assignment" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "store_id" UUID,
    "staff_id" UUID,
    "commission_plan_id" UUID,
    "from_month" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_name" TEXT,

    CONSTRAINT "commission_assignment_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "commission_plan_tenant_id_created_at_id_idx" ON "commission_plan"("tenant_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "commission_plan_tenant_id_name_key" ON "commission_plan"("tenant_id", "name");

-- CreateIndex
CREATE INDEX "commission_plan_version_tenant_id_commission_plan_id_from_m_idx" ON "commission_plan_version"("tenant_id", "commission_plan_id", "from_month" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "commission_assignment_tenant_id_from_month_id_idx" ON "commission_assignment"("tenant_id", "from_month" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "commission_assignment_tenant_id_franchisee_id_store_id_idx" ON "commission_assignment"("tenant_id", "franchisee_id", "store_id");

-- CreateIndex
CREATE INDEX "commission_assignment_tenant_id_staff_id_idx" ON "commission_assignment"("tenant_id", "staff_id");

-- CreateIndex
CREATE INDEX "commission_assignment_tenant_id_commission_plan_id_idx" ON "commission_assignment"("tenant_id", "commission_plan_id");

-- AddForeignKey
ALTER TABLE "commission_plan_version" ADD CONSTRAINT "commission_plan_version_tenant_id_commission_plan_id_fkey" FOREIGN KEY ("tenant_id", "commission_plan_id") REFERENCES "commission_plan"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "commission_assignment" ADD CONSTRAINT "commission_assignment_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "commission_assignment" ADD CONSTRAINT "commission_assignment_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "commission_assignment" ADD CONSTRAINT "commission_assignment_tenant_id_franchisee_id_staff_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "staff_id") REFERENCES "staff"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "commission_assignment" ADD CONSTRAINT "commission_assignment_tenant_id_commission_plan_id_fkey" FOREIGN KEY ("tenant_id", "commission_plan_id") REFERENCES "commission_plan"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What the rules hold, held by the database, too.
ALTER TABLE "commission_plan"
  ADD CONSTRAINT commission_plan_name_check CHECK (char_length(name) BETWEEN 1 AND 120);
ALTER TABLE "commission_plan_version"
  ADD CONSTRAINT commission_plan_version_from_month_check CHECK (extract(day FROM from_month) = 1),
  ADD CONSTRAINT commission_plan_version_audience_check CHECK (audience IN ('everybody', 'post', 'given')),
  ADD CONSTRAINT commission_plan_version_post_check CHECK ((audience = 'post') = (post IS NOT NULL)),
  ADD CONSTRAINT commission_plan_version_cap_check CHECK (cap BETWEEN 1 AND 9007199254740991),
  ADD CONSTRAINT commission_plan_version_draw_check CHECK (draw BETWEEN 1 AND 9007199254740991),
  ADD CONSTRAINT commission_plan_version_recoverable_check CHECK (draw IS NOT NULL OR NOT draw_is_recoverable);
ALTER TABLE "commission_assignment"
  ADD CONSTRAINT commission_assignment_from_month_check CHECK (extract(day FROM from_month) = 1);

-- commission_plan: shape chain
ALTER TABLE "commission_plan" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "commission_plan" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS commission_plan_select ON "commission_plan";
CREATE POLICY commission_plan_select ON "commission_plan" FOR SELECT
  USING (tenant_id = app.tenant_id());
DROP POLICY IF EXISTS commission_plan_insert ON "commission_plan";
CREATE POLICY commission_plan_insert ON "commission_plan" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS commission_plan_update ON "commission_plan";
CREATE POLICY commission_plan_update ON "commission_plan" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS commission_plan_delete ON "commission_plan";
REVOKE ALL ON "commission_plan" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "commission_plan" TO hubcap_app;
GRANT SELECT ON "commission_plan" TO hubcap_audit;

-- commission_plan_version: shape chain
ALTER TABLE "commission_plan_version" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "commission_plan_version" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS commission_plan_version_select ON "commission_plan_version";
CREATE POLICY commission_plan_version_select ON "commission_plan_version" FOR SELECT
  USING (tenant_id = app.tenant_id());
DROP POLICY IF EXISTS commission_plan_version_insert ON "commission_plan_version";
CREATE POLICY commission_plan_version_insert ON "commission_plan_version" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS commission_plan_version_update ON "commission_plan_version";
DROP POLICY IF EXISTS commission_plan_version_delete ON "commission_plan_version";
REVOKE ALL ON "commission_plan_version" FROM hubcap_app;
GRANT SELECT, INSERT ON "commission_plan_version" TO hubcap_app;
GRANT SELECT ON "commission_plan_version" TO hubcap_audit;

-- commission_assignment: shape person
ALTER TABLE "commission_assignment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "commission_assignment" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS commission_assignment_select ON "commission_assignment";
CREATE POLICY commission_assignment_select ON "commission_assignment" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS commission_assignment_insert ON "commission_assignment";
CREATE POLICY commission_assignment_insert ON "commission_assignment" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS commission_assignment_update ON "commission_assignment";
DROP POLICY IF EXISTS commission_assignment_delete ON "commission_assignment";
REVOKE ALL ON "commission_assignment" FROM hubcap_app;
GRANT SELECT, INSERT ON "commission_assignment" TO hubcap_app;
GRANT SELECT ON "commission_assignment" TO hubcap_audit;
