-- CreateTable
CREATE TABLE "lead_rule" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "quiet_days" INTEGER NOT NULL,
    "warn_days" INTEGER NOT NULL,
    "max_open" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lead_rule_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "lead_rule_tenant_id_from_on_id_idx" ON "lead_rule"("tenant_id", "from_on" DESC, "id" DESC);


ALTER TABLE "lead_rule"
  ADD CONSTRAINT lead_rule_quiet_days_check CHECK (quiet_days BETWEEN 1 AND 365),
  ADD CONSTRAINT lead_rule_warn_days_check CHECK (warn_days >= 0 AND warn_days < quiet_days),
  ADD CONSTRAINT lead_rule_max_open_check CHECK (max_open BETWEEN 1 AND 10000);

-- lead_rule: shape chain
ALTER TABLE "lead_rule" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "lead_rule" FORCE ROW LEVEL SECURITY;
CREATE POLICY lead_rule_select ON "lead_rule" FOR SELECT
  USING (tenant_id = app.tenant_id());
CREATE POLICY lead_rule_insert ON "lead_rule" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "lead_rule" FROM hubcap_app;
GRANT SELECT, INSERT ON "lead_rule" TO hubcap_app;
GRANT SELECT ON "lead_rule" TO hubcap_audit;
