-- A month's scores go from draft through review to closed and signed; objections, adjustments and signatures stand beside them.
-- AlterTable
ALTER TABLE "performance_score" ADD COLUMN     "adjusted" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "score_period_step" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "no" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_id" UUID,

    CONSTRAINT "score_period_step_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "score_objection" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "score_id" UUID NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "store_id" UUID,
    "staff_id" UUID,
    "line" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "raised_by_id" UUID,
    "outcome" TEXT,
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_id" UUID,
    "answered_role" TEXT,

    CONSTRAINT "score_objection_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "score_adjustment" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "score_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "store_id" UUID,
    "staff_id" UUID,
    "objection_id" UUID,
    "points" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "made_by_id" UUID,
    "made_role" TEXT NOT NULL,

    CONSTRAINT "score_adjustment_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "score_signature" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "score_id" UUID NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "store_id" UUID,
    "staff_id" UUID,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,
    "signed_by_id" UUID,

    CONSTRAINT "score_signature_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "score_period_step_tenant_id_month_no_key" ON "score_period_step"("tenant_id", "month", "no");

-- CreateIndex
CREATE INDEX "score_objection_tenant_id_score_id_idx" ON "score_objection"("tenant_id", "score_id");

-- CreateIndex
CREATE INDEX "score_objection_tenant_id_franchisee_id_idx" ON "score_objection"("tenant_id", "franchisee_id");

-- CreateIndex
CREATE INDEX "score_objection_tenant_id_store_id_idx" ON "score_objection"("tenant_id", "store_id");

-- CreateIndex
CREATE INDEX "score_objection_tenant_id_staff_id_idx" ON "score_objection"("tenant_id", "staff_id");

-- CreateIndex
CREATE INDEX "score_adjustment_tenant_id_score_id_idx" ON "score_adjustment"("tenant_id", "score_id");

-- CreateIndex
CREATE INDEX "score_adjustment_tenant_id_franchisee_id_idx" ON "score_adjustment"("tenant_id", "franchisee_id");

-- CreateIndex
CREATE INDEX "score_adjustment_tenant_id_store_id_idx" ON "score_adjustment"("tenant_id", "store_id");

-- CreateIndex
CREATE INDEX "score_adjustment_tenant_id_staff_id_idx" ON "score_adjustment"("tenant_id", "staff_id");

-- CreateIndex
CREATE INDEX "score_adjustment_tenant_id_month_idx" ON "score_adjustment"("tenant_id", "month");

-- CreateIndex
CREATE INDEX "score_signature_tenant_id_franchisee_id_idx" ON "score_signature"("tenant_id", "franchisee_id");

-- CreateIndex
CREATE INDEX "score_signature_tenant_id_store_id_idx" ON "score_signature"("tenant_id", "store_id");

-- CreateIndex
CREATE INDEX "score_signature_tenant_id_staff_id_idx" ON "score_signature"("tenant_id", "staff_id");

-- CreateIndex
CREATE UNIQUE INDEX "score_signature_tenant_id_score_id_key" ON "score_signature"("tenant_id", "score_id");

-- AddForeignKey
ALTER TABLE "score_period_step" ADD CONSTRAINT "score_period_step_tenant_id_by_id_fkey" FOREIGN KEY ("tenant_id", "by_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "score_objection" ADD CONSTRAINT "score_objection_tenant_id_score_id_fkey" FOREIGN KEY ("tenant_id", "score_id") REFERENCES "performance_score"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "score_objection" ADD CONSTRAINT "score_objection_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "score_objection" ADD CONSTRAINT "score_objection_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "score_objection" ADD CONSTRAINT "score_objection_tenant_id_franchisee_id_staff_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "staff_id") REFERENCES "staff"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "score_objection" ADD CONSTRAINT "score_objection_tenant_id_raised_by_id_fkey" FOREIGN KEY ("tenant_id", "raised_by_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "score_objection" ADD CONSTRAINT "score_objection_tenant_id_answered_by_id_fkey" FOREIGN KEY ("tenant_id", "answered_by_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "score_adjustment" ADD CONSTRAINT "score_adjustment_tenant_id_score_id_fkey" FOREIGN KEY ("tenant_id", "score_id") REFERENCES "performance_score"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "score_adjustment" ADD CONSTRAINT "score_adjustment_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "score_adjustment" ADD CONSTRAINT "score_adjustment_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "score_adjustment" ADD CONSTRAINT "score_adjustment_tenant_id_franchisee_id_staff_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "staff_id") REFERENCES "staff"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "score_adjustment" ADD CONSTRAINT "score_adjustment_tenant_id_made_by_id_fkey" FOREIGN KEY ("tenant_id", "made_by_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "score_signature" ADD CONSTRAINT "score_signature_tenant_id_score_id_fkey" FOREIGN KEY ("tenant_id", "score_id") REFERENCES "performance_score"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "score_signature" ADD CONSTRAINT "score_signature_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "score_signature" ADD CONSTRAINT "score_signature_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "score_signature" ADD CONSTRAINT "score_signature_tenant_id_franchisee_id_staff_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "staff_id") REFERENCES "staff"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "score_signature" ADD CONSTRAINT "score_signature_tenant_id_signed_by_id_fkey" FOREIGN KEY ("tenant_id", "signed_by_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;


-- AddForeignKey
ALTER TABLE "score_adjustment" ADD CONSTRAINT "score_adjustment_tenant_id_objection_id_fkey" FOREIGN KEY ("tenant_id", "objection_id") REFERENCES "score_objection"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- CreateIndex
CREATE INDEX "score_adjustment_tenant_id_objection_id_idx" ON "score_adjustment"("tenant_id", "objection_id");

-- Checks, which Prisma can't express.
ALTER TABLE "score_period_step"
  ADD CONSTRAINT score_period_step_month_check CHECK (extract(day FROM month) = 1),
  ADD CONSTRAINT score_period_step_no_check CHECK (no > 0),
  ADD CONSTRAINT score_period_step_status_check CHECK (status IN ('draft', 'review', 'closed', 'signed'));
ALTER TABLE "score_objection"
  ADD CONSTRAINT score_objection_place_check CHECK (store_id IS NOT NULL OR staff_id IS NULL),
  ADD CONSTRAINT score_objection_line_check CHECK (char_length(line) BETWEEN 1 AND 200),
  ADD CONSTRAINT score_objection_reason_check CHECK (char_length(reason) BETWEEN 1 AND 2000),
  ADD CONSTRAINT score_objection_outcome_check CHECK (outcome IN ('stands', 'changed')),
  ADD CONSTRAINT score_objection_answer_check CHECK ((outcome IS NULL) = (answer IS NULL) AND (outcome IS NULL) = (answered_at IS NULL)
    AND (outcome IS NULL) = (answered_role IS NULL) AND char_length(answer) BETWEEN 1 AND 2000);
ALTER TABLE "score_adjustment"
  ADD CONSTRAINT score_adjustment_month_check CHECK (extract(day FROM month) = 1),
  ADD CONSTRAINT score_adjustment_place_check CHECK (store_id IS NOT NULL OR staff_id IS NULL),
  ADD CONSTRAINT score_adjustment_points_check CHECK (points <> 0 AND points BETWEEN -10000 AND 10000),
  ADD CONSTRAINT score_adjustment_reason_check CHECK (char_length(reason) BETWEEN 1 AND 2000),
  ADD CONSTRAINT score_adjustment_made_role_check CHECK (made_role IN ('hq_admin', 'franchise_owner', 'store_manager'));
ALTER TABLE "score_signature"
  ADD CONSTRAINT score_signature_place_check CHECK (store_id IS NOT NULL OR staff_id IS NULL);

-- score_period_step: shape chain
ALTER TABLE "score_period_step" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "score_period_step" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS score_period_step_select ON "score_period_step";
CREATE POLICY score_period_step_select ON "score_period_step" FOR SELECT
  USING (tenant_id = app.tenant_id());
DROP POLICY IF EXISTS score_period_step_insert ON "score_period_step";
CREATE POLICY score_period_step_insert ON "score_period_step" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS score_period_step_update ON "score_period_step";
DROP POLICY IF EXISTS score_period_step_delete ON "score_period_step";
REVOKE ALL ON "score_period_step" FROM hubcap_app;
GRANT SELECT, INSERT ON "score_period_step" TO hubcap_app;
GRANT SELECT ON "score_period_step" TO hubcap_audit;

-- score_objection: shape person
ALTER TABLE "score_objection" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "score_objection" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS score_objection_select ON "score_objection";
CREATE POLICY score_objection_select ON "score_objection" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS score_objection_insert ON "score_objection";
CREATE POLICY score_objection_insert ON "score_objection" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS score_objection_update ON "score_objection";
CREATE POLICY score_objection_update ON "score_objection" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS score_objection_delete ON "score_objection";
REVOKE ALL ON "score_objection" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "score_objection" TO hubcap_app;
GRANT SELECT ON "score_objection" TO hubcap_audit;

-- score_adjustment: shape person
ALTER TABLE "score_adjustment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "score_adjustment" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS score_adjustment_select ON "score_adjustment";
CREATE POLICY score_adjustment_select ON "score_adjustment" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS score_adjustment_insert ON "score_adjustment";
CREATE POLICY score_adjustment_insert ON "score_adjustment" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS score_adjustment_update ON "score_adjustment";
DROP POLICY IF EXISTS score_adjustment_delete ON "score_adjustment";
REVOKE ALL ON "score_adjustment" FROM hubcap_app;
GRANT SELECT, INSERT ON "score_adjustment" TO hubcap_app;
GRANT SELECT ON "score_adjustment" TO hubcap_audit;

-- score_signature: shape person
ALTER TABLE "score_signature" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "score_signature" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS score_signature_select ON "score_signature";
CREATE POLICY score_signature_select ON "score_signature" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS score_signature_insert ON "score_signature";
CREATE POLICY score_signature_insert ON "score_signature" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS score_signature_update ON "score_signature";
DROP POLICY IF EXISTS score_signature_delete ON "score_signature";
REVOKE ALL ON "score_signature" FROM hubcap_app;
GRANT SELECT, INSERT ON "score_signature" TO hubcap_app;
GRANT SELECT ON "score_signature" TO hubcap_audit;
