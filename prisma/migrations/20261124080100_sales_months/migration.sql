-- CreateTable
CREATE TABLE "sales_month_rule" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "from_month" DATE NOT NULL,
    "first_day" SMALLINT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sales_month_rule_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "sales_month_start" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "starts_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sales_month_start_pkey" PRIMARY KEY ("tenant_id","id")
);


ALTER TABLE "sales_month_rule"
  ADD CONSTRAINT sales_month_rule_month_check CHECK (EXTRACT(day FROM from_month) = 1),
  ADD CONSTRAINT sales_month_rule_first_day_check CHECK (first_day BETWEEN 1 AND 28);
ALTER TABLE "sales_month_start"
  ADD CONSTRAINT sales_month_start_month_check CHECK (EXTRACT(day FROM month) = 1),
  ADD CONSTRAINT sales_month_start_starts_on_check CHECK (starts_on IS NULL
    OR starts_on >= month - INTERVAL '1 month' AND starts_on < month + INTERVAL '1 month');
-- A sales month has up to 62 days.
ALTER TABLE "quota" DROP CONSTRAINT quota_basis_days_check,
  ADD CONSTRAINT quota_basis_days_check CHECK (basis_days IS NULL OR level = 'staff' AND basis_days BETWEEN 0 AND 6200);

-- sales_month_rule: shape chain
ALTER TABLE "sales_month_rule" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "sales_month_rule" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS sales_month_rule_select ON "sales_month_rule";
CREATE POLICY sales_month_rule_select ON "sales_month_rule" FOR SELECT
  USING (tenant_id = app.tenant_id());
DROP POLICY IF EXISTS sales_month_rule_insert ON "sales_month_rule";
CREATE POLICY sales_month_rule_insert ON "sales_month_rule" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS sales_month_rule_update ON "sales_month_rule";
DROP POLICY IF EXISTS sales_month_rule_delete ON "sales_month_rule";
REVOKE ALL ON "sales_month_rule" FROM hubcap_app;
GRANT SELECT, INSERT ON "sales_month_rule" TO hubcap_app;
GRANT SELECT ON "sales_month_rule" TO hubcap_audit;

-- sales_month_start: shape chain
ALTER TABLE "sales_month_start" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "sales_month_start" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS sales_month_start_select ON "sales_month_start";
CREATE POLICY sales_month_start_select ON "sales_month_start" FOR SELECT
  USING (tenant_id = app.tenant_id());
DROP POLICY IF EXISTS sales_month_start_insert ON "sales_month_start";
CREATE POLICY sales_month_start_insert ON "sales_month_start" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS sales_month_start_update ON "sales_month_start";
DROP POLICY IF EXISTS sales_month_start_delete ON "sales_month_start";
REVOKE ALL ON "sales_month_start" FROM hubcap_app;
GRANT SELECT, INSERT ON "sales_month_start" TO hubcap_app;
GRANT SELECT ON "sales_month_start" TO hubcap_audit;

