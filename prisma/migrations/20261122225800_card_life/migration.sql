-- CreateTable
CREATE TABLE "card_step" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "card_id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "status_before" TEXT NOT NULL,
    "status_after" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "done_on" DATE NOT NULL,
    "reason" TEXT,
    "amount" BIGINT,
    "other_card_id" UUID,
    "movement_id" UUID,
    "details" JSONB,
    "recorded_by_id" UUID,
    "recorded_by_name" TEXT,

    CONSTRAINT "card_step_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "card_password" (
    "tenant_id" UUID NOT NULL,
    "card_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "card_password_pkey" PRIMARY KEY ("tenant_id","card_id")
);

-- CreateIndex
CREATE INDEX "card_tenant_id_sold_on_id_idx" ON "card"("tenant_id", "sold_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "card_step_tenant_id_card_id_at_idx" ON "card_step"("tenant_id", "card_id", "at");

-- AddForeignKey
ALTER TABLE "card_step" ADD CONSTRAINT "card_step_tenant_id_card_id_fkey" FOREIGN KEY ("tenant_id", "card_id") REFERENCES "card"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "card_step" ADD CONSTRAINT "card_step_tenant_id_other_card_id_fkey" FOREIGN KEY ("tenant_id", "other_card_id") REFERENCES "card"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "card_step" ADD CONSTRAINT "card_step_tenant_id_movement_id_fkey" FOREIGN KEY ("tenant_id", "movement_id") REFERENCES "ledger_movement"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "card_password" ADD CONSTRAINT "card_password_tenant_id_card_id_fkey" FOREIGN KEY ("tenant_id", "card_id") REFERENCES "card"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;


ALTER TABLE "card_step"
  ADD CONSTRAINT card_step_action_check CHECK (action IN ('sell', 'activate', 'recharge', 'use', 'freeze', 'freeze_part', 'unfreeze',
    'unfreeze_part', 'report_lost', 'find', 'replace', 'rename', 'transfer', 'renew', 'expire', 'reactivate', 'exchange', 'refund',
    'close', 'void_sale', 'discard')),
  ADD CONSTRAINT card_step_amount_check CHECK (amount BETWEEN 0 AND 9007199254740991),
  ADD CONSTRAINT card_step_other_card_check CHECK (other_card_id <> card_id);

-- card_step: shape person
ALTER TABLE "card_step" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "card_step" FORCE ROW LEVEL SECURITY;
CREATE POLICY card_step_select ON "card_step" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM card f WHERE f.tenant_id = "card_step".tenant_id AND f.id = "card_step".card_id LIMIT 1) END));
CREATE POLICY card_step_insert ON "card_step" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM card f WHERE f.tenant_id = "card_step".tenant_id AND f.id = "card_step".card_id LIMIT 1) END));
REVOKE ALL ON "card_step" FROM hubcap_app;
GRANT SELECT, INSERT ON "card_step" TO hubcap_app;
GRANT SELECT ON "card_step" TO hubcap_audit;

-- card_password: shape person
ALTER TABLE "card_password" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "card_password" FORCE ROW LEVEL SECURITY;
CREATE POLICY card_password_select ON "card_password" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM card f WHERE f.tenant_id = "card_password".tenant_id AND f.id = "card_password".card_id LIMIT 1) END));
CREATE POLICY card_password_insert ON "card_password" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM card f WHERE f.tenant_id = "card_password".tenant_id AND f.id = "card_password".card_id LIMIT 1) END));
CREATE POLICY card_password_update ON "card_password" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM card f WHERE f.tenant_id = "card_password".tenant_id AND f.id = "card_password".card_id LIMIT 1) END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM card f WHERE f.tenant_id = "card_password".tenant_id AND f.id = "card_password".card_id LIMIT 1) END));
REVOKE ALL ON "card_password" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "card_password" TO hubcap_app;
GRANT SELECT ON "card_password" TO hubcap_audit;
