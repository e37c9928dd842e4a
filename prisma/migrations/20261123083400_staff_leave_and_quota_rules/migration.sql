-- AlterTable
ALTER TABLE "quota" ADD COLUMN     "basis_days" INTEGER;

-- CreateTable
CREATE TABLE "staff_leave" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "store_id" UUID,
    "kind" TEXT NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE NOT NULL,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_leave_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "quota_rule" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "from_month" DATE NOT NULL,
    "prorates" BOOLEAN NOT NULL,
    "ramp" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "quota_rule_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "staff_leave_tenant_id_staff_id_from_on_idx" ON "staff_leave"("tenant_id", "staff_id", "from_on");

-- CreateIndex
CREATE INDEX "staff_leave_tenant_id_franchisee_id_store_id_idx" ON "staff_leave"("tenant_id", "franchisee_id", "store_id");

-- CreateIndex
CREATE INDEX "quota_rule_tenant_id_from_month_id_idx" ON "quota_rule"("tenant_id", "from_month" DESC, "id" DESC);

-- AddForeignKey
ALTER TABLE "staff_leave" ADD CONSTRAINT "staff_leave_tenant_id_franchisee_id_staff_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "staff_id") REFERENCES "staff"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "staff_leave" ADD CONSTRAINT "staff_leave_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;


ALTER TABLE "quota"
  ADD CONSTRAINT quota_basis_days_check CHECK (basis_days IS NULL OR level = 'staff' AND basis_days BETWEEN 0 AND 3700);
ALTER TABLE "staff_leave"
  ADD CONSTRAINT staff_leave_kind_check CHECK (kind IN ('annual', 'sick', 'personal', 'maternity', 'other')),
  ADD CONSTRAINT staff_leave_span_check CHECK (from_on <= to_on AND to_on - from_on < 366),
  ADD CONSTRAINT staff_leave_note_check CHECK (char_length(note) BETWEEN 1 AND 200);
ALTER TABLE "quota_rule"
  ADD CONSTRAINT quota_rule_month_check CHECK (EXTRACT(day FROM from_month) = 1),
  ADD CONSTRAINT quota_rule_ramp_check CHECK (jsonb_typeof(ramp) = 'array' AND jsonb_array_length(ramp) <= 12);

-- staff_leave: shape person
ALTER TABLE "staff_leave" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "staff_leave" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS staff_leave_select ON "staff_leave";
CREATE POLICY staff_leave_select ON "staff_leave" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END OR (SELECT true FROM staff f WHERE f.tenant_id = "staff_leave".tenant_id AND f.id = "staff_leave".staff_id LIMIT 1)));
DROP POLICY IF EXISTS staff_leave_insert ON "staff_leave";
CREATE POLICY staff_leave_insert ON "staff_leave" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS staff_leave_update ON "staff_leave";
CREATE POLICY staff_leave_update ON "staff_leave" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS staff_leave_delete ON "staff_leave";
REVOKE ALL ON "staff_leave" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "staff_leave" TO hubcap_app;
GRANT SELECT ON "staff_leave" TO hubcap_audit;

-- quota_rule: shape chain
ALTER TABLE "quota_rule" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "quota_rule" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS quota_rule_select ON "quota_rule";
CREATE POLICY quota_rule_select ON "quota_rule" FOR SELECT
  USING (tenant_id = app.tenant_id());
DROP POLICY IF EXISTS quota_rule_insert ON "quota_rule";
CREATE POLICY quota_rule_insert ON "quota_rule" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS quota_rule_update ON "quota_rule";
DROP POLICY IF EXISTS quota_rule_delete ON "quota_rule";
REVOKE ALL ON "quota_rule" FROM hubcap_app;
GRANT SELECT, INSERT ON "quota_rule" TO hubcap_app;
GRANT SELECT ON "quota_rule" TO hubcap_audit;

