-- AlterTable
ALTER TABLE "card_sale" ADD COLUMN     "card_id" UUID;

-- CreateTable
CREATE TABLE "card" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "card_no" TEXT,
    "card_product_id" UUID NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "store_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "customer_id" UUID,
    "status" TEXT NOT NULL,
    "sold_on" DATE NOT NULL,
    "expires_on" DATE,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "card_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "card_lot" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "card_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "store_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "granted" BIGINT NOT NULL,
    "remaining" BIGINT NOT NULL,
    "frozen" BIGINT NOT NULL DEFAULT 0,
    "charged_principal" BIGINT NOT NULL,
    "charged_bonus" BIGINT NOT NULL,
    "funding_seller" BIGINT,
    "funding_server" BIGINT,
    "funding_headquarters" BIGINT,
    "uses_granted" INTEGER,
    "uses_left" INTEGER,
    "period_from" DATE,
    "period_to" DATE,
    "per_month" INTEGER,
    "allowance_month" INTEGER,
    "granted_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_on" DATE,

    CONSTRAINT "card_lot_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "ledger_account" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "franchisee_id" UUID,
    "card_id" UUID,
    "customer_id" UUID,
    "payment_method" TEXT,
    "balance" BIGINT,
    "version" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ledger_account_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "ledger_movement" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "cause" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "booked_on" DATE NOT NULL,
    "franchisee_id" UUID,
    "store_id" UUID,
    "staff_id" UUID,
    "card_id" UUID,
    "card_sale_id" UUID,
    "reverses_id" UUID,
    "recorded_by_id" UUID,
    "recorded_by_name" TEXT,

    CONSTRAINT "ledger_movement_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "ledger_transfer" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "movement_id" UUID NOT NULL,
    "no" INTEGER NOT NULL,
    "debit_account_id" UUID NOT NULL,
    "credit_account_id" UUID NOT NULL,
    "amount" BIGINT NOT NULL,
    "franchisee_id" UUID,
    "card_id" UUID,
    "card_lot_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "booked_on" DATE NOT NULL,

    CONSTRAINT "ledger_transfer_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "card_lot_use" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "movement_id" UUID NOT NULL,
    "no" INTEGER NOT NULL,
    "card_id" UUID NOT NULL,
    "card_lot_id" UUID NOT NULL,
    "amount" BIGINT NOT NULL,
    "uses" INTEGER NOT NULL,
    "used_before" BIGINT NOT NULL,
    "funding_seller" BIGINT,
    "funding_server" BIGINT,
    "funding_headquarters" BIGINT,

    CONSTRAINT "card_lot_use_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "clearing_line" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "movement_id" UUID NOT NULL,
    "no" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "debtor_id" UUID,
    "creditor_id" UUID,
    "amount" BIGINT NOT NULL,
    "card_id" UUID,
    "card_lot_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "booked_on" DATE NOT NULL,

    CONSTRAINT "clearing_line_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "card_tenant_id_customer_id_idx" ON "card"("tenant_id", "customer_id");

-- CreateIndex
CREATE INDEX "card_tenant_id_franchisee_id_store_id_idx" ON "card"("tenant_id", "franchisee_id", "store_id");

-- CreateIndex
CREATE INDEX "card_tenant_id_staff_id_idx" ON "card"("tenant_id", "staff_id");

-- CreateIndex
CREATE UNIQUE INDEX "card_tenant_id_card_no_key" ON "card"("tenant_id", "card_no");

-- CreateIndex
CREATE INDEX "card_lot_tenant_id_card_id_idx" ON "card_lot"("tenant_id", "card_id");

-- CreateIndex
CREATE INDEX "card_lot_tenant_id_franchisee_id_store_id_idx" ON "card_lot"("tenant_id", "franchisee_id", "store_id");

-- CreateIndex
CREATE INDEX "ledger_account_tenant_id_card_id_idx" ON "ledger_account"("tenant_id", "card_id");

-- CreateIndex
CREATE INDEX "ledger_account_tenant_id_franchisee_id_kind_idx" ON "ledger_account"("tenant_id", "franchisee_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_account_tenant_id_kind_franchisee_id_card_id_custome_key" ON "ledger_account"("tenant_id", "kind", "franchisee_id", "card_id", "customer_id", "payment_method") NULLS NOT DISTINCT;

-- CreateIndex
CREATE INDEX "ledger_movement_tenant_id_at_id_idx" ON "ledger_movement"("tenant_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "ledger_movement_tenant_id_card_id_at_idx" ON "ledger_movement"("tenant_id", "card_id", "at" DESC);

-- CreateIndex
CREATE INDEX "ledger_movement_tenant_id_card_sale_id_idx" ON "ledger_movement"("tenant_id", "card_sale_id");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_movement_tenant_id_reverses_id_key" ON "ledger_movement"("tenant_id", "reverses_id");

-- CreateIndex
CREATE INDEX "ledger_transfer_tenant_id_debit_account_id_at_idx" ON "ledger_transfer"("tenant_id", "debit_account_id", "at");

-- CreateIndex
CREATE INDEX "ledger_transfer_tenant_id_credit_account_id_at_idx" ON "ledger_transfer"("tenant_id", "credit_account_id", "at");

-- CreateIndex
CREATE INDEX "ledger_transfer_tenant_id_franchisee_id_booked_on_idx" ON "ledger_transfer"("tenant_id", "franchisee_id", "booked_on");

-- CreateIndex
CREATE INDEX "ledger_transfer_tenant_id_card_id_at_idx" ON "ledger_transfer"("tenant_id", "card_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_transfer_tenant_id_movement_id_no_key" ON "ledger_transfer"("tenant_id", "movement_id", "no");

-- CreateIndex
CREATE INDEX "card_lot_use_tenant_id_card_lot_id_idx" ON "card_lot_use"("tenant_id", "card_lot_id");

-- CreateIndex
CREATE INDEX "card_lot_use_tenant_id_card_id_idx" ON "card_lot_use"("tenant_id", "card_id");

-- CreateIndex
CREATE UNIQUE INDEX "card_lot_use_tenant_id_movement_id_no_key" ON "card_lot_use"("tenant_id", "movement_id", "no");

-- CreateIndex
CREATE INDEX "clearing_line_tenant_id_booked_on_debtor_id_idx" ON "clearing_line"("tenant_id", "booked_on", "debtor_id");

-- CreateIndex
CREATE INDEX "clearing_line_tenant_id_debtor_id_booked_on_idx" ON "clearing_line"("tenant_id", "debtor_id", "booked_on");

-- CreateIndex
CREATE INDEX "clearing_line_tenant_id_creditor_id_booked_on_idx" ON "clearing_line"("tenant_id", "creditor_id", "booked_on");

-- CreateIndex
CREATE INDEX "clearing_line_tenant_id_card_id_idx" ON "clearing_line"("tenant_id", "card_id");

-- CreateIndex
CREATE UNIQUE INDEX "clearing_line_tenant_id_movement_id_no_key" ON "clearing_line"("tenant_id", "movement_id", "no");

-- AddForeignKey
ALTER TABLE "card" ADD CONSTRAINT "card_tenant_id_card_product_id_fkey" FOREIGN KEY ("tenant_id", "card_product_id") REFERENCES "card_product"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "card" ADD CONSTRAINT "card_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "card" ADD CONSTRAINT "card_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "card" ADD CONSTRAINT "card_tenant_id_franchisee_id_staff_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "staff_id") REFERENCES "staff"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "card" ADD CONSTRAINT "card_tenant_id_customer_id_fkey" FOREIGN KEY ("tenant_id", "customer_id") REFERENCES "customer"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "card_lot" ADD CONSTRAINT "card_lot_tenant_id_card_id_fkey" FOREIGN KEY ("tenant_id", "card_id") REFERENCES "card"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "card_lot" ADD CONSTRAINT "card_lot_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "card_lot" ADD CONSTRAINT "card_lot_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "card_lot" ADD CONSTRAINT "card_lot_tenant_id_franchisee_id_staff_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "staff_id") REFERENCES "staff"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ledger_account" ADD CONSTRAINT "ledger_account_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ledger_account" ADD CONSTRAINT "ledger_account_tenant_id_card_id_fkey" FOREIGN KEY ("tenant_id", "card_id") REFERENCES "card"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ledger_account" ADD CONSTRAINT "ledger_account_tenant_id_customer_id_fkey" FOREIGN KEY ("tenant_id", "customer_id") REFERENCES "customer"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ledger_movement" ADD CONSTRAINT "ledger_movement_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ledger_movement" ADD CONSTRAINT "ledger_movement_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ledger_movement" ADD CONSTRAINT "ledger_movement_tenant_id_staff_id_fkey" FOREIGN KEY ("tenant_id", "staff_id") REFERENCES "staff"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ledger_movement" ADD CONSTRAINT "ledger_movement_tenant_id_card_id_fkey" FOREIGN KEY ("tenant_id", "card_id") REFERENCES "card"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ledger_movement" ADD CONSTRAINT "ledger_movement_tenant_id_reverses_id_fkey" FOREIGN KEY ("tenant_id", "reverses_id") REFERENCES "ledger_movement"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ledger_transfer" ADD CONSTRAINT "ledger_transfer_tenant_id_movement_id_fkey" FOREIGN KEY ("tenant_id", "movement_id") REFERENCES "ledger_movement"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ledger_transfer" ADD CONSTRAINT "ledger_transfer_tenant_id_debit_account_id_fkey" FOREIGN KEY ("tenant_id", "debit_account_id") REFERENCES "ledger_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ledger_transfer" ADD CONSTRAINT "ledger_transfer_tenant_id_credit_account_id_fkey" FOREIGN KEY ("tenant_id", "credit_account_id") REFERENCES "ledger_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ledger_transfer" ADD CONSTRAINT "ledger_transfer_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ledger_transfer" ADD CONSTRAINT "ledger_transfer_tenant_id_card_id_fkey" FOREIGN KEY ("tenant_id", "card_id") REFERENCES "card"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ledger_transfer" ADD CONSTRAINT "ledger_transfer_tenant_id_card_lot_id_fkey" FOREIGN KEY ("tenant_id", "card_lot_id") REFERENCES "card_lot"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "card_lot_use" ADD CONSTRAINT "card_lot_use_tenant_id_movement_id_fkey" FOREIGN KEY ("tenant_id", "movement_id") REFERENCES "ledger_movement"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "card_lot_use" ADD CONSTRAINT "card_lot_use_tenant_id_card_id_fkey" FOREIGN KEY ("tenant_id", "card_id") REFERENCES "card"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "card_lot_use" ADD CONSTRAINT "card_lot_use_tenant_id_card_lot_id_fkey" FOREIGN KEY ("tenant_id", "card_lot_id") REFERENCES "card_lot"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearing_line" ADD CONSTRAINT "clearing_line_tenant_id_movement_id_fkey" FOREIGN KEY ("tenant_id", "movement_id") REFERENCES "ledger_movement"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearing_line" ADD CONSTRAINT "clearing_line_tenant_id_debtor_id_fkey" FOREIGN KEY ("tenant_id", "debtor_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearing_line" ADD CONSTRAINT "clearing_line_tenant_id_creditor_id_fkey" FOREIGN KEY ("tenant_id", "creditor_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearing_line" ADD CONSTRAINT "clearing_line_tenant_id_card_id_fkey" FOREIGN KEY ("tenant_id", "card_id") REFERENCES "card"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearing_line" ADD CONSTRAINT "clearing_line_tenant_id_card_lot_id_fkey" FOREIGN KEY ("tenant_id", "card_lot_id") REFERENCES "card_lot"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "card_sale" ADD CONSTRAINT "card_sale_tenant_id_card_id_fkey" FOREIGN KEY ("tenant_id", "card_id") REFERENCES "card"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What the rules hold, held by the database, too.
ALTER TABLE "card"
  ADD CONSTRAINT card_card_no_check CHECK (card_no ~ '^[0-9]{8,32}$'),
  ADD CONSTRAINT card_status_check CHECK (status IN ('in_stock', 'inactive', 'active', 'frozen', 'lost', 'expired',
    'replaced', 'transferred', 'exchanged', 'refunded', 'closed', 'voided'));
ALTER TABLE "card_lot"
  ADD CONSTRAINT card_lot_kind_check CHECK (kind IN ('principal', 'bonus', 'count', 'period')),
  ADD CONSTRAINT card_lot_value_check CHECK (remaining >= 0 AND frozen >= 0 AND remaining + frozen <= granted),
  ADD CONSTRAINT card_lot_charge_check CHECK (charged_principal >= 0 AND charged_bonus >= 0),
  ADD CONSTRAINT card_lot_funding_check CHECK (CASE kind WHEN 'bonus'
    THEN funding_seller >= 0 AND funding_server >= 0 AND funding_headquarters >= 0
      AND funding_seller + funding_server + funding_headquarters = remaining + frozen
    ELSE coalesce(funding_seller, funding_server, funding_headquarters) IS NULL END),
  ADD CONSTRAINT card_lot_uses_check CHECK (uses_left >= 0 AND (kind <> 'count' OR uses_left <= uses_granted)),
  ADD CONSTRAINT card_lot_period_check CHECK ((kind = 'period') = (period_from IS NOT NULL AND period_to IS NOT NULL)
    AND period_from <= period_to);
ALTER TABLE "ledger_account"
  ADD CONSTRAINT ledger_account_kind_check CHECK (kind IN (
    'card_principal', 'card_bonus', 'card_frozen', 'card_count', 'uses_owed', 'takings', 'clearing', 'settled', 'revenue',
    'clearing_margin', 'bonus_cost', 'bonus_deferred', 'royalty_cost', 'refund_kept', 'refund_cost', 'interest_cost',
    'royalty', 'opening', 'points_granted', 'customer_points')),
  ADD CONSTRAINT ledger_account_holder_check CHECK (CASE
    WHEN kind IN ('card_principal', 'card_bonus', 'card_frozen', 'card_count')
      THEN card_id IS NOT NULL AND franchisee_id IS NOT NULL AND customer_id IS NULL AND balance IS NOT NULL
    WHEN kind = 'customer_points' THEN customer_id IS NOT NULL AND card_id IS NULL AND balance IS NOT NULL
    ELSE card_id IS NULL AND customer_id IS NULL AND balance IS NULL END),
  ADD CONSTRAINT ledger_account_payment_method_check CHECK ((kind = 'takings') = (payment_method IS NOT NULL)),
  ADD CONSTRAINT ledger_account_balance_check CHECK (balance BETWEEN 0 AND 9007199254740991);
ALTER TABLE "ledger_movement"
  ADD CONSTRAINT ledger_movement_cause_check CHECK (cause IN (
    'sale', 'recharge', 'use', 'served_without_card', 'period_earned', 'period_allowance', 'freeze', 'unfreeze', 'refund',
    'void', 'reversal', 'replacement', 'handover', 'expiry', 'exchange', 'closing', 'opening', 'royalty', 'correction',
    'settlement', 'points_earned', 'points_spent', 'points_expired', 'points_adjusted')),
  ADD CONSTRAINT ledger_movement_store_check CHECK (store_id IS NULL OR franchisee_id IS NOT NULL);
ALTER TABLE "ledger_transfer"
  ADD CONSTRAINT ledger_transfer_amount_check CHECK (amount BETWEEN 1 AND 9007199254740991),
  ADD CONSTRAINT ledger_transfer_accounts_check CHECK (debit_account_id <> credit_account_id);
ALTER TABLE "card_lot_use"
  ADD CONSTRAINT card_lot_use_amount_check CHECK (amount >= 0 AND uses >= 0 AND amount + uses > 0 AND used_before >= 0),
  ADD CONSTRAINT card_lot_use_funding_check CHECK (coalesce(funding_seller + funding_server + funding_headquarters, amount) = amount
    AND funding_seller >= 0 AND funding_server >= 0 AND funding_headquarters >= 0);
ALTER TABLE "clearing_line"
  ADD CONSTRAINT clearing_line_kind_check CHECK (kind IN ('principal', 'bonus', 'count', 'period', 'refund', 'royalty', 'correction')),
  ADD CONSTRAINT clearing_line_amount_check CHECK (amount BETWEEN 1 AND 9007199254740991),
  ADD CONSTRAINT clearing_line_parties_check CHECK (debtor_id IS DISTINCT FROM creditor_id);

CREATE OR REPLACE FUNCTION app.presented_card_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.presented_card_id', true), '')::uuid $$;

-- card: shape person
ALTER TABLE "card" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "card" FORCE ROW LEVEL SECURITY;
CREATE POLICY card_select ON "card" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END OR customer_id = app.presented_customer_id() OR id = app.presented_card_id()));
CREATE POLICY card_insert ON "card" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END OR customer_id = app.presented_customer_id() OR id = app.presented_card_id()));
CREATE POLICY card_update ON "card" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END OR customer_id = app.presented_customer_id() OR id = app.presented_card_id()))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END OR customer_id = app.presented_customer_id() OR id = app.presented_card_id()));
REVOKE ALL ON "card" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "card" TO hubcap_app;
GRANT SELECT ON "card" TO hubcap_audit;

-- card_lot: shape person
ALTER TABLE "card_lot" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "card_lot" FORCE ROW LEVEL SECURITY;
CREATE POLICY card_lot_select ON "card_lot" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM card f WHERE f.tenant_id = "card_lot".tenant_id AND f.id = "card_lot".card_id LIMIT 1) END));
CREATE POLICY card_lot_insert ON "card_lot" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM card f WHERE f.tenant_id = "card_lot".tenant_id AND f.id = "card_lot".card_id LIMIT 1) END));
CREATE POLICY card_lot_update ON "card_lot" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM card f WHERE f.tenant_id = "card_lot".tenant_id AND f.id = "card_lot".card_id LIMIT 1) END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM card f WHERE f.tenant_id = "card_lot".tenant_id AND f.id = "card_lot".card_id LIMIT 1) END));
REVOKE ALL ON "card_lot" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "card_lot" TO hubcap_app;
GRANT SELECT ON "card_lot" TO hubcap_audit;

-- ledger_account: shape store
ALTER TABLE "ledger_account" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "ledger_account" FORCE ROW LEVEL SECURITY;
CREATE POLICY ledger_account_select ON "ledger_account" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END OR (SELECT true FROM card f WHERE f.tenant_id = "ledger_account".tenant_id AND f.id = "ledger_account".card_id LIMIT 1)));
CREATE POLICY ledger_account_insert ON "ledger_account" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND app.scope() IS NOT NULL);
CREATE POLICY ledger_account_update ON "ledger_account" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END OR (SELECT true FROM card f WHERE f.tenant_id = "ledger_account".tenant_id AND f.id = "ledger_account".card_id LIMIT 1)))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END OR (SELECT true FROM card f WHERE f.tenant_id = "ledger_account".tenant_id AND f.id = "ledger_account".card_id LIMIT 1)));
REVOKE ALL ON "ledger_account" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "ledger_account" TO hubcap_app;
GRANT SELECT ON "ledger_account" TO hubcap_audit;

-- ledger_movement: shape person
ALTER TABLE "ledger_movement" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "ledger_movement" FORCE ROW LEVEL SECURITY;
CREATE POLICY ledger_movement_select ON "ledger_movement" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END OR (SELECT true FROM card f WHERE f.tenant_id = "ledger_movement".tenant_id AND f.id = "ledger_movement".card_id LIMIT 1)));
CREATE POLICY ledger_movement_insert ON "ledger_movement" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END OR (SELECT true FROM card f WHERE f.tenant_id = "ledger_movement".tenant_id AND f.id = "ledger_movement".card_id LIMIT 1)));
REVOKE ALL ON "ledger_movement" FROM hubcap_app;
GRANT SELECT, INSERT ON "ledger_movement" TO hubcap_app;
GRANT SELECT ON "ledger_movement" TO hubcap_audit;

-- ledger_transfer: shape person
ALTER TABLE "ledger_transfer" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "ledger_transfer" FORCE ROW LEVEL SECURITY;
CREATE POLICY ledger_transfer_select ON "ledger_transfer" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END OR (SELECT true FROM ledger_movement f WHERE f.tenant_id = "ledger_transfer".tenant_id AND f.id = "ledger_transfer".movement_id LIMIT 1)));
CREATE POLICY ledger_transfer_insert ON "ledger_transfer" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END OR (SELECT true FROM ledger_movement f WHERE f.tenant_id = "ledger_transfer".tenant_id AND f.id = "ledger_transfer".movement_id LIMIT 1)));
REVOKE ALL ON "ledger_transfer" FROM hubcap_app;
GRANT SELECT, INSERT ON "ledger_transfer" TO hubcap_app;
GRANT SELECT ON "ledger_transfer" TO hubcap_audit;

-- card_lot_use: shape person
ALTER TABLE "card_lot_use" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "card_lot_use" FORCE ROW LEVEL SECURITY;
CREATE POLICY card_lot_use_select ON "card_lot_use" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM ledger_movement f WHERE f.tenant_id = "card_lot_use".tenant_id AND f.id = "card_lot_use".movement_id LIMIT 1) END));
CREATE POLICY card_lot_use_insert ON "card_lot_use" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM ledger_movement f WHERE f.tenant_id = "card_lot_use".tenant_id AND f.id = "card_lot_use".movement_id LIMIT 1) END));
REVOKE ALL ON "card_lot_use" FROM hubcap_app;
GRANT SELECT, INSERT ON "card_lot_use" TO hubcap_app;
GRANT SELECT ON "card_lot_use" TO hubcap_audit;

-- clearing_line: shape person
ALTER TABLE "clearing_line" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "clearing_line" FORCE ROW LEVEL SECURITY;
CREATE POLICY clearing_line_select ON "clearing_line" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN debtor_id = ANY (app.franchisee_ids()) OR creditor_id = ANY (app.franchisee_ids()) ELSE false END OR (SELECT true FROM ledger_movement f WHERE f.tenant_id = "clearing_line".tenant_id AND f.id = "clearing_line".movement_id LIMIT 1)));
CREATE POLICY clearing_line_insert ON "clearing_line" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN debtor_id = ANY (app.franchisee_ids()) OR creditor_id = ANY (app.franchisee_ids()) ELSE false END OR (SELECT true FROM ledger_movement f WHERE f.tenant_id = "clearing_line".tenant_id AND f.id = "clearing_line".movement_id LIMIT 1)));
REVOKE ALL ON "clearing_line" FROM hubcap_app;
GRANT SELECT, INSERT ON "clearing_line" TO hubcap_app;
GRANT SELECT ON "clearing_line" TO hubcap_audit;

-- Erasing somebody takes their name from the books, too.
GRANT SELECT ON ledger_movement TO hubcap_lookup;
GRANT UPDATE (recorded_by_name) ON ledger_movement TO hubcap_lookup;
CREATE OR REPLACE FUNCTION app.scrub_staff(p_staff_ids uuid[], p_account_ids uuid[], p_erased text) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan
AS $$
DECLARE
  personal constant text[] := ARRAY['name', 'nameKey', 'phone', 'phoneKey', 'email', 'recipient', 'recipientName'];
  sold_by constant text[] := ARRAY['staffName'];
  import_ids uuid[];
BEGIN
  IF app.scope() IS DISTINCT FROM 'chain' THEN RAISE EXCEPTION 'only headquarters erases somebody'; END IF;

  UPDATE audit_entry e SET before = app.scrubbed(e.before, personal, p_erased), after = app.scrubbed(e.after, personal, p_erased)
  WHERE e.tenant_id = app.tenant_id() AND (e.entity = 'staff' AND e.entity_id = ANY (p_staff_ids)
    OR e.entity = 'user_account' AND e.entity_id = ANY (p_account_ids)
    OR e.entity = 'report_schedule' AND e.user_account_id = ANY (p_account_ids)
    OR e.entity = 'invitation' AND e.entity_id IN (
      SELECT i.id FROM invitation i WHERE i.tenant_id = e.tenant_id
        AND (i.staff_id = ANY (p_staff_ids) OR i.accepted_by_id = ANY (p_account_ids))));
  UPDATE audit_entry e SET before = app.scrubbed(e.before, sold_by, p_erased), after = app.scrubbed(e.after, sold_by, p_erased)
  WHERE e.tenant_id = app.tenant_id() AND e.entity = 'card_sale' AND e.after ->> 'staffId' = ANY (p_staff_ids::text[]);
  UPDATE audit_entry e SET after = app.scrubbed(e.after, ARRAY['recordedByName', 'voidedByName', 'createdByName'], p_erased)
  WHERE e.tenant_id = app.tenant_id() AND e.user_account_id = ANY (p_account_ids);
  UPDATE audit_entry e SET actor_name = p_erased
  WHERE e.tenant_id = app.tenant_id() AND e.user_account_id = ANY (p_account_ids) AND e.actor_name IS NOT NULL;
  UPDATE audit_entry e SET ip = NULL, user_agent = NULL
  WHERE e.tenant_id = app.tenant_id() AND (e.user_account_id = ANY (p_account_ids)
    OR e.entity = 'user_account' AND e.entity_id = ANY (p_account_ids) AND e.user_account_id IS NULL);
  -- The books are only added to; the name beside a movement is no figure of theirs.
  UPDATE ledger_movement m SET recorded_by_name = p_erased
  WHERE m.tenant_id = app.tenant_id() AND m.recorded_by_id = ANY (p_account_ids);

  WITH emptied AS (
    UPDATE import_row r SET cells = (SELECT coalesce(jsonb_agg(''::text), '[]') FROM jsonb_array_elements(r.cells)), problems = '[]'
    FROM import i
    WHERE r.tenant_id = app.tenant_id() AND i.tenant_id = r.tenant_id AND i.id = r.import_id AND i.kind = 'staff'
      AND (r.entity_id = ANY (p_staff_ids) OR EXISTS (
        SELECT FROM staff s WHERE s.tenant_id = r.tenant_id AND s.id = ANY (p_staff_ids)
          AND r.cells @> jsonb_build_array(s.staff_no)))
    RETURNING r.import_id
  ) SELECT array_agg(DISTINCT import_id) INTO import_ids FROM emptied;
  DELETE FROM stored_file_part p USING import i
  WHERE i.tenant_id = app.tenant_id() AND i.id = ANY (import_ids)
    AND p.tenant_id = i.tenant_id AND p.stored_file_id = i.stored_file_id;
END
$$;
ALTER FUNCTION app.scrub_staff(uuid[], uuid[], text) OWNER TO hubcap_lookup;
