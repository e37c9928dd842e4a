-- AlterTable
ALTER TABLE "chain" ADD COLUMN     "second_factor_roles" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "user_session" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "proved_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "ip" TEXT,
    "user_agent" TEXT,
    "device_key" TEXT,

    CONSTRAINT "user_session_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "sign_in_attempt" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "ip" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "passed_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_attempt_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "second_factor" (
    "tenant_id" UUID NOT NULL,
    "user_account_id" UUID NOT NULL,
    "secret" TEXT,
    "confirmed_at" TIMESTAMPTZ(3),
    "pending_secret" TEXT,
    "last_step" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "second_factor_pkey" PRIMARY KEY ("tenant_id","user_account_id")
);

-- CreateTable
CREATE TABLE "recovery_code" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_account_id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "user_session_tenant_id_user_account_id_idx" ON "user_session"("tenant_id", "user_account_id");

-- CreateIndex
CREATE INDEX "sign_in_attempt_tenant_id_subject_at_idx" ON "sign_in_attempt"("tenant_id", "subject", "at");

-- CreateIndex
CREATE INDEX "sign_in_attempt_tenant_id_ip_at_idx" ON "sign_in_attempt"("tenant_id", "ip", "at");

-- CreateIndex
CREATE INDEX "sign_in_attempt_tenant_id_at_idx" ON "sign_in_attempt"("tenant_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "recovery_code_tenant_id_user_account_id_code_hash_key" ON "recovery_code"("tenant_id", "user_account_id", "code_hash");

-- AddForeignKey
ALTER TABLE "user_session" ADD CONSTRAINT "user_session_tenant_id_user_account_id_fkey" FOREIGN KEY ("tenant_id", "user_account_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "second_factor" ADD CONSTRAINT "second_factor_tenant_id_user_account_id_fkey" FOREIGN KEY ("tenant_id", "user_account_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_tenant_id_user_account_id_fkey" FOREIGN KEY ("tenant_id", "user_account_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE chain ALTER COLUMN second_factor_roles SET NOT NULL;
ALTER TABLE chain ADD CONSTRAINT chain_second_factor_roles_check
  CHECK (second_factor_roles <@ ARRAY['hq_admin', 'hq_finance', 'franchise_owner', 'store_manager', 'sales_rep']);
ALTER TABLE second_factor ADD CONSTRAINT second_factor_confirmed_at_check CHECK ((secret IS NULL) = (confirmed_at IS NULL));

-- Row security of the new tables, as prisma/policies/row-security.sql has it.

-- user_session: shape person
ALTER TABLE "user_session" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "user_session" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS user_session_select ON "user_session";
CREATE POLICY user_session_select ON "user_session" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS user_session_insert ON "user_session";
CREATE POLICY user_session_insert ON "user_session" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS user_session_update ON "user_session";
CREATE POLICY user_session_update ON "user_session" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS user_session_delete ON "user_session";
REVOKE ALL ON "user_session" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "user_session" TO hubcap_app;
GRANT SELECT ON "user_session" TO hubcap_audit;

-- second_factor: shape person
ALTER TABLE "second_factor" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "second_factor" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS second_factor_select ON "second_factor";
CREATE POLICY second_factor_select ON "second_factor" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS second_factor_insert ON "second_factor";
CREATE POLICY second_factor_insert ON "second_factor" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS second_factor_update ON "second_factor";
CREATE POLICY second_factor_update ON "second_factor" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS second_factor_delete ON "second_factor";
CREATE POLICY second_factor_delete ON "second_factor" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
REVOKE ALL ON "second_factor" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "second_factor" TO hubcap_app;
GRANT SELECT ON "second_factor" TO hubcap_audit;

-- recovery_code: shape person
ALTER TABLE "recovery_code" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "recovery_code" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS recovery_code_select ON "recovery_code";
CREATE POLICY recovery_code_select ON "recovery_code" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS recovery_code_insert ON "recovery_code";
CREATE POLICY recovery_code_insert ON "recovery_code" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS recovery_code_update ON "recovery_code";
CREATE POLICY recovery_code_update ON "recovery_code" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS recovery_code_delete ON "recovery_code";
CREATE POLICY recovery_code_delete ON "recovery_code" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
REVOKE ALL ON "recovery_code" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "recovery_code" TO hubcap_app;
GRANT SELECT ON "recovery_code" TO hubcap_audit;

-- sign_in_attempt: shape store
ALTER TABLE "sign_in_attempt" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "sign_in_attempt" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS sign_in_attempt_select ON "sign_in_attempt";
CREATE POLICY sign_in_attempt_select ON "sign_in_attempt" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS sign_in_attempt_insert ON "sign_in_attempt";
CREATE POLICY sign_in_attempt_insert ON "sign_in_attempt" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS sign_in_attempt_update ON "sign_in_attempt";
CREATE POLICY sign_in_attempt_update ON "sign_in_attempt" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS sign_in_attempt_delete ON "sign_in_attempt";
CREATE POLICY sign_in_attempt_delete ON "sign_in_attempt" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "sign_in_attempt" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "sign_in_attempt" TO hubcap_app;
GRANT SELECT ON "sign_in_attempt" TO hubcap_audit;
