-- CreateTable
CREATE TABLE "pay_run" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "status" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "known_at" TIMESTAMPTZ(3) NOT NULL,
    "minimum_wage" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pay_run_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "pay_step" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "pay_run_id" UUID NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "done_by_id" UUID,

    CONSTRAINT "pay_step_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "pay_statement" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "pay_run_id" UUID NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "commission_plan_version_id" UUID,
    "paid_days" INTEGER NOT NULL,
    "working_days" INTEGER NOT NULL,
    "base_wage" BIGINT NOT NULL,
    "rules" JSONB NOT NULL,
    "earned" BIGINT NOT NULL,
    "cut_by_cap" BIGINT NOT NULL,
    "clawback_before" BIGINT NOT NULL,
    "taken_back" BIGINT NOT NULL,
    "clawback_taken" BIGINT NOT NULL,
    "clawback_carried" BIGINT NOT NULL,
    "draw_added" BIGINT NOT NULL,
    "draw_repaid" BIGINT NOT NULL,
    "draw_owed" BIGINT NOT NULL,
    "commission" BIGINT NOT NULL,
    "rewards" BIGINT NOT NULL,
    "penalties" BIGINT NOT NULL,
    "penalties_before" BIGINT NOT NULL,
    "penalties_taken" BIGINT NOT NULL,
    "penalties_carried" BIGINT NOT NULL,
    "total" BIGINT NOT NULL,

    CONSTRAINT "pay_statement_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "pay_line" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "pay_run_id" UUID NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "store_id" UUID,
    "staff_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "rule" INTEGER,
    "metric_id" TEXT,
    "record" TEXT,
    "record_id" UUID,
    "record_no" TEXT,
    "incentive_id" UUID,
    "day" DATE NOT NULL,
    "base" BIGINT NOT NULL,
    "amount" BIGINT NOT NULL,
    "counted" BIGINT NOT NULL,

    CONSTRAINT "pay_line_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "pay_run_tenant_id_month_id_idx" ON "pay_run"("tenant_id", "month" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "pay_run_tenant_id_franchisee_id_month_key" ON "pay_run"("tenant_id", "franchisee_id", "month");

-- CreateIndex
CREATE INDEX "pay_step_tenant_id_pay_run_id_at_idx" ON "pay_step"("tenant_id", "pay_run_id", "at");

-- CreateIndex
CREATE INDEX "pay_step_tenant_id_franchisee_id_idx" ON "pay_step"("tenant_id", "franchisee_id");

-- CreateIndex
CREATE INDEX "pay_statement_tenant_id_franchisee_id_idx" ON "pay_statement"("tenant_id", "franchisee_id");

-- CreateIndex
CREATE INDEX "pay_statement_tenant_id_staff_id_idx" ON "pay_statement"("tenant_id", "staff_id");

-- CreateIndex
CREATE INDEX "pay_statement_tenant_id_commission_plan_version_id_idx" ON "pay_statement"("tenant_id", "commission_plan_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "pay_statement_tenant_id_pay_run_id_staff_id_key" ON "pay_statement"("tenant_id", "pay_run_id", "staff_id");

-- CreateIndex
CREATE INDEX "pay_line_tenant_id_pay_run_id_staff_id_day_id_idx" ON "pay_line"("tenant_id", "pay_run_id", "staff_id", "day" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "pay_line_tenant_id_franchisee_id_store_id_idx" ON "pay_line"("tenant_id", "franchisee_id", "store_id");

-- CreateIndex
CREATE INDEX "pay_line_tenant_id_staff_id_idx" ON "pay_line"("tenant_id", "staff_id");

-- CreateIndex
CREATE INDEX "pay_line_tenant_id_record_id_idx" ON "pay_line"("tenant_id", "record_id");

-- CreateIndex
CREATE INDEX "pay_line_tenant_id_incentive_id_idx" ON "pay_line"("tenant_id", "incentive_id");

-- AddForeignKey
ALTER TABLE "pay_run" ADD CONSTRAINT "pay_run_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "pay_step" ADD CONSTRAINT "pay_step_tenant_id_pay_run_id_fkey" FOREIGN KEY ("tenant_id", "pay_run_id") REFERENCES "pay_run"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "pay_step" ADD CONSTRAINT "pay_step_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "pay_step" ADD CONSTRAINT "pay_step_tenant_id_done_by_id_fkey" FOREIGN KEY ("tenant_id", "done_by_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "pay_statement" ADD CONSTRAINT "pay_statement_tenant_id_pay_run_id_fkey" FOREIGN KEY ("tenant_id", "pay_run_id") REFERENCES "pay_run"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "pay_statement" ADD CONSTRAINT "pay_statement_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "pay_statement" ADD CONSTRAINT "pay_statement_tenant_id_franchisee_id_staff_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "staff_id") REFERENCES "staff"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "pay_statement" ADD CONSTRAINT "pay_statement_tenant_id_commission_plan_version_id_fkey" FOREIGN KEY ("tenant_id", "commission_plan_version_id") REFERENCES "commission_plan_version"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "pay_line" ADD CONSTRAINT "pay_line_tenant_id_pay_run_id_fkey" FOREIGN KEY ("tenant_id", "pay_run_id") REFERENCES "pay_run"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "pay_line" ADD CONSTRAINT "pay_line_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "pay_line" ADD CONSTRAINT "pay_line_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "pay_line" ADD CONSTRAINT "pay_line_tenant_id_franchisee_id_staff_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "staff_id") REFERENCES "staff"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "pay_line" ADD CONSTRAINT "pay_line_tenant_id_incentive_id_fkey" FOREIGN KEY ("tenant_id", "incentive_id") REFERENCES "incentive"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What the rules hold, held by the database, too.
ALTER TABLE "pay_run"
  ADD CONSTRAINT pay_run_month_check CHECK (extract(day FROM month) = 1),
  ADD CONSTRAINT pay_run_status_check CHECK (status IN ('calculated', 'reviewed', 'approved', 'locked')),
  ADD CONSTRAINT pay_run_minimum_wage_check CHECK (minimum_wage BETWEEN 0 AND 9007199254740991);
ALTER TABLE "pay_step"
  ADD CONSTRAINT pay_step_step_check CHECK (step IN ('calculate', 'review', 'approve', 'lock'));
ALTER TABLE "pay_statement"
  ADD CONSTRAINT pay_statement_days_check CHECK (paid_days BETWEEN 0 AND working_days),
  ADD CONSTRAINT pay_statement_clawback_check CHECK (clawback_before + taken_back = clawback_taken + clawback_carried),
  ADD CONSTRAINT pay_statement_commission_check
    CHECK (commission = earned - cut_by_cap - clawback_taken + draw_added - draw_repaid),
  ADD CONSTRAINT pay_statement_penalties_check CHECK (penalties + penalties_before = penalties_taken + penalties_carried),
  ADD CONSTRAINT pay_statement_total_check CHECK (total = base_wage + commission + rewards - penalties_taken),
  ADD CONSTRAINT pay_statement_none_negative_check CHECK (least(base_wage, earned, cut_by_cap, clawback_before, taken_back,
    clawback_taken, clawback_carried, draw_added, draw_repaid, draw_owed, commission, rewards, penalties, penalties_before,
    penalties_taken, penalties_carried, total) >= 0);
ALTER TABLE "pay_line"
  ADD CONSTRAINT pay_line_kind_check CHECK (kind IN ('earned', 'taken_back', 'paid_at_sale', 'reward', 'penalty')),
  ADD CONSTRAINT pay_line_incentive_check CHECK ((kind IN ('reward', 'penalty')) = (incentive_id IS NOT NULL)),
  ADD CONSTRAINT pay_line_record_check CHECK ((kind IN ('reward', 'penalty')) = (record_id IS NULL)
    AND (record_id IS NULL) = (record IS NULL) AND (record_id IS NULL) = (metric_id IS NULL)),
  ADD CONSTRAINT pay_line_sign_check CHECK (CASE kind WHEN 'taken_back' THEN amount <= 0 WHEN 'penalty' THEN amount < 0 ELSE amount >= 0 END);

-- Likewise of a run of pay.
CREATE OR REPLACE FUNCTION app.pay_run_is_open(p_run_id uuid) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM FROM pay_run r
  WHERE r.tenant_id = app.tenant_id() AND r.id = p_run_id AND r.status <> 'locked' FOR SHARE;
  RETURN FOUND;
END
$$;

ALTER FUNCTION app.pay_run_is_open(uuid) OWNER TO hubcap_lookup;
REVOKE ALL ON FUNCTION app.pay_run_is_open(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.pay_run_is_open(uuid) TO hubcap_app, hubcap_lookup, hubcap_audit;
GRANT SELECT, UPDATE (status, revision) ON pay_run TO hubcap_lookup;

-- pay_run: shape franchisee
ALTER TABLE "pay_run" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "pay_run" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS pay_run_select ON "pay_run";
CREATE POLICY pay_run_select ON "pay_run" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE franchisee_id = ANY (app.franchisee_ids()) END));
DROP POLICY IF EXISTS pay_run_insert ON "pay_run";
CREATE POLICY pay_run_insert ON "pay_run" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END) AND status <> 'locked');
DROP POLICY IF EXISTS pay_run_update ON "pay_run";
CREATE POLICY pay_run_update ON "pay_run" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END) AND status <> 'locked')
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS pay_run_delete ON "pay_run";
REVOKE ALL ON "pay_run" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "pay_run" TO hubcap_app;
GRANT SELECT ON "pay_run" TO hubcap_audit;

-- pay_step: shape store
ALTER TABLE "pay_step" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "pay_step" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS pay_step_select ON "pay_step";
CREATE POLICY pay_step_select ON "pay_step" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS pay_step_insert ON "pay_step";
CREATE POLICY pay_step_insert ON "pay_step" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END) AND app.pay_run_is_open(pay_run_id));
DROP POLICY IF EXISTS pay_step_update ON "pay_step";
DROP POLICY IF EXISTS pay_step_delete ON "pay_step";
REVOKE ALL ON "pay_step" FROM hubcap_app;
GRANT SELECT, INSERT ON "pay_step" TO hubcap_app;
GRANT SELECT ON "pay_step" TO hubcap_audit;

-- pay_statement: shape person
ALTER TABLE "pay_statement" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "pay_statement" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS pay_statement_select ON "pay_statement";
CREATE POLICY pay_statement_select ON "pay_statement" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS pay_statement_insert ON "pay_statement";
CREATE POLICY pay_statement_insert ON "pay_statement" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END) AND app.pay_run_is_open(pay_run_id));
DROP POLICY IF EXISTS pay_statement_update ON "pay_statement";
DROP POLICY IF EXISTS pay_statement_delete ON "pay_statement";
CREATE POLICY pay_statement_delete ON "pay_statement" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END) AND app.pay_run_is_open(pay_run_id));
REVOKE ALL ON "pay_statement" FROM hubcap_app;
GRANT SELECT, INSERT, DELETE ON "pay_statement" TO hubcap_app;
GRANT SELECT ON "pay_statement" TO hubcap_audit;

-- pay_line: shape person
ALTER TABLE "pay_line" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "pay_line" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS pay_line_select ON "pay_line";
CREATE POLICY pay_line_select ON "pay_line" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS pay_line_insert ON "pay_line";
CREATE POLICY pay_line_insert ON "pay_line" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END) AND app.pay_run_is_open(pay_run_id));
DROP POLICY IF EXISTS pay_line_update ON "pay_line";
DROP POLICY IF EXISTS pay_line_delete ON "pay_line";
CREATE POLICY pay_line_delete ON "pay_line" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END) AND app.pay_run_is_open(pay_run_id));
REVOKE ALL ON "pay_line" FROM hubcap_app;
GRANT SELECT, INSERT, DELETE ON "pay_line" TO hubcap_app;
GRANT SELECT ON "pay_line" TO hubcap_audit;
