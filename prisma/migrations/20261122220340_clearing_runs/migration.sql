-- AlterTable
ALTER TABLE "chain" ADD COLUMN     "clearing_rhythm" TEXT NOT NULL DEFAULT 'monthly';

-- CreateTable
CREATE TABLE "clearing_run" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE NOT NULL,
    "status" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "held_from" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "clearing_run_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "clearing_step" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "clearing_run_id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "done_by_id" UUID,

    CONSTRAINT "clearing_step_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "clearing_run_line" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "clearing_run_id" UUID NOT NULL,
    "clearing_line_id" UUID NOT NULL,
    "movement_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "debtor_id" UUID,
    "debtor_name" TEXT,
    "creditor_id" UUID,
    "creditor_name" TEXT,
    "amount" BIGINT NOT NULL,
    "taken" BIGINT,
    "uses" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "booked_on" DATE NOT NULL,
    "cause" TEXT NOT NULL,
    "card_id" UUID,
    "card_lot_id" UUID,
    "card_no" TEXT,
    "card_product_name" TEXT,
    "store_name" TEXT,

    CONSTRAINT "clearing_run_line_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "clearing_net" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "clearing_run_id" UUID NOT NULL,
    "franchisee_id" UUID,
    "franchisee_name" TEXT,
    "receives" BIGINT NOT NULL,
    "owes" BIGINT NOT NULL,
    "net" BIGINT NOT NULL,
    "line_count" INTEGER NOT NULL,

    CONSTRAINT "clearing_net_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "clearing_contest" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "clearing_run_id" UUID NOT NULL,
    "clearing_line_id" UUID NOT NULL,
    "debtor_id" UUID,
    "creditor_id" UUID,
    "franchisee_id" UUID,
    "reason" TEXT NOT NULL,
    "contested_at" TIMESTAMPTZ(3) NOT NULL,
    "contested_by_id" UUID,
    "outcome" TEXT,
    "answer" TEXT,
    "right_amount" BIGINT,
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_id" UUID,
    "correction_movement_id" UUID,

    CONSTRAINT "clearing_contest_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "clearing_payment" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "clearing_run_id" UUID NOT NULL,
    "no" INTEGER NOT NULL,
    "debtor_id" UUID,
    "debtor_name" TEXT,
    "creditor_id" UUID,
    "creditor_name" TEXT,
    "amount" BIGINT NOT NULL,

    CONSTRAINT "clearing_payment_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "clearing_settlement" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "clearing_payment_id" UUID NOT NULL,
    "debtor_id" UUID,
    "creditor_id" UUID,
    "paid_on" DATE NOT NULL,
    "noted_at" TIMESTAMPTZ(3) NOT NULL,
    "noted_by_id" UUID,
    "movement_id" UUID NOT NULL,
    "standing" BOOLEAN,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by_id" UUID,
    "undo_reason" TEXT,

    CONSTRAINT "clearing_settlement_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "royalty_term" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "basis" TEXT NOT NULL,
    "tiers" JSONB NOT NULL,
    "other_tiers" JSONB NOT NULL,
    "minimum" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID,

    CONSTRAINT "royalty_term_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "clearing_royalty" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "clearing_run_id" UUID NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "franchisee_name" TEXT NOT NULL,
    "royalty_term_id" UUID NOT NULL,
    "product_group" TEXT NOT NULL,
    "base" BIGINT NOT NULL,
    "royalty" BIGINT NOT NULL,

    CONSTRAINT "clearing_royalty_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "clearing_run_tenant_id_from_on_id_idx" ON "clearing_run"("tenant_id", "from_on" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "clearing_run_tenant_id_held_from_key" ON "clearing_run"("tenant_id", "held_from");

-- CreateIndex
CREATE INDEX "clearing_step_tenant_id_clearing_run_id_at_idx" ON "clearing_step"("tenant_id", "clearing_run_id", "at");

-- CreateIndex
CREATE INDEX "clearing_run_line_tenant_id_clearing_run_id_at_id_idx" ON "clearing_run_line"("tenant_id", "clearing_run_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "clearing_run_line_tenant_id_clearing_run_id_amount_id_idx" ON "clearing_run_line"("tenant_id", "clearing_run_id", "amount" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "clearing_run_line_tenant_id_clearing_line_id_key" ON "clearing_run_line"("tenant_id", "clearing_line_id");

-- CreateIndex
CREATE INDEX "clearing_net_tenant_id_franchisee_id_idx" ON "clearing_net"("tenant_id", "franchisee_id");

-- CreateIndex
CREATE UNIQUE INDEX "clearing_net_tenant_id_clearing_run_id_franchisee_id_key" ON "clearing_net"("tenant_id", "clearing_run_id", "franchisee_id") NULLS NOT DISTINCT;

-- CreateIndex
CREATE INDEX "clearing_contest_tenant_id_clearing_line_id_idx" ON "clearing_contest"("tenant_id", "clearing_line_id");

-- CreateIndex
CREATE INDEX "clearing_contest_tenant_id_clearing_run_id_idx" ON "clearing_contest"("tenant_id", "clearing_run_id");

-- CreateIndex
CREATE UNIQUE INDEX "clearing_payment_tenant_id_clearing_run_id_no_key" ON "clearing_payment"("tenant_id", "clearing_run_id", "no");

-- CreateIndex
CREATE UNIQUE INDEX "clearing_settlement_tenant_id_clearing_payment_id_standing_key" ON "clearing_settlement"("tenant_id", "clearing_payment_id", "standing");

-- CreateIndex
CREATE UNIQUE INDEX "royalty_term_tenant_id_franchisee_id_from_on_key" ON "royalty_term"("tenant_id", "franchisee_id", "from_on");

-- CreateIndex
CREATE INDEX "clearing_royalty_tenant_id_franchisee_id_idx" ON "clearing_royalty"("tenant_id", "franchisee_id");

-- CreateIndex
CREATE UNIQUE INDEX "clearing_royalty_tenant_id_clearing_run_id_franchisee_id_pr_key" ON "clearing_royalty"("tenant_id", "clearing_run_id", "franchisee_id", "product_group");

-- AddForeignKey
ALTER TABLE "clearing_step" ADD CONSTRAINT "clearing_step_tenant_id_clearing_run_id_fkey" FOREIGN KEY ("tenant_id", "clearing_run_id") REFERENCES "clearing_run"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearing_step" ADD CONSTRAINT "clearing_step_tenant_id_done_by_id_fkey" FOREIGN KEY ("tenant_id", "done_by_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearing_run_line" ADD CONSTRAINT "clearing_run_line_tenant_id_clearing_run_id_fkey" FOREIGN KEY ("tenant_id", "clearing_run_id") REFERENCES "clearing_run"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearing_run_line" ADD CONSTRAINT "clearing_run_line_tenant_id_clearing_line_id_fkey" FOREIGN KEY ("tenant_id", "clearing_line_id") REFERENCES "clearing_line"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearing_net" ADD CONSTRAINT "clearing_net_tenant_id_clearing_run_id_fkey" FOREIGN KEY ("tenant_id", "clearing_run_id") REFERENCES "clearing_run"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearing_net" ADD CONSTRAINT "clearing_net_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearing_contest" ADD CONSTRAINT "clearing_contest_tenant_id_clearing_run_id_fkey" FOREIGN KEY ("tenant_id", "clearing_run_id") REFERENCES "clearing_run"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearing_contest" ADD CONSTRAINT "clearing_contest_tenant_id_clearing_line_id_fkey" FOREIGN KEY ("tenant_id", "clearing_line_id") REFERENCES "clearing_line"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearing_contest" ADD CONSTRAINT "clearing_contest_tenant_id_contested_by_id_fkey" FOREIGN KEY ("tenant_id", "contested_by_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearing_contest" ADD CONSTRAINT "clearing_contest_tenant_id_answered_by_id_fkey" FOREIGN KEY ("tenant_id", "answered_by_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearing_payment" ADD CONSTRAINT "clearing_payment_tenant_id_clearing_run_id_fkey" FOREIGN KEY ("tenant_id", "clearing_run_id") REFERENCES "clearing_run"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearing_payment" ADD CONSTRAINT "clearing_payment_tenant_id_debtor_id_fkey" FOREIGN KEY ("tenant_id", "debtor_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearing_payment" ADD CONSTRAINT "clearing_payment_tenant_id_creditor_id_fkey" FOREIGN KEY ("tenant_id", "creditor_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearing_settlement" ADD CONSTRAINT "clearing_settlement_tenant_id_clearing_payment_id_fkey" FOREIGN KEY ("tenant_id", "clearing_payment_id") REFERENCES "clearing_payment"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearing_settlement" ADD CONSTRAINT "clearing_settlement_tenant_id_movement_id_fkey" FOREIGN KEY ("tenant_id", "movement_id") REFERENCES "ledger_movement"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearing_settlement" ADD CONSTRAINT "clearing_settlement_tenant_id_noted_by_id_fkey" FOREIGN KEY ("tenant_id", "noted_by_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearing_settlement" ADD CONSTRAINT "clearing_settlement_tenant_id_undone_by_id_fkey" FOREIGN KEY ("tenant_id", "undone_by_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "royalty_term" ADD CONSTRAINT "royalty_term_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "royalty_term" ADD CONSTRAINT "royalty_term_tenant_id_created_by_id_fkey" FOREIGN KEY ("tenant_id", "created_by_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearing_royalty" ADD CONSTRAINT "clearing_royalty_tenant_id_clearing_run_id_fkey" FOREIGN KEY ("tenant_id", "clearing_run_id") REFERENCES "clearing_run"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearing_royalty" ADD CONSTRAINT "clearing_royalty_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearing_royalty" ADD CONSTRAINT "clearing_royalty_tenant_id_royalty_term_id_fkey" FOREIGN KEY ("tenant_id", "royalty_term_id") REFERENCES "royalty_term"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What the rules hold, held by the database, too.
ALTER TABLE "chain"
  ADD CONSTRAINT chain_clearing_rhythm_check CHECK (clearing_rhythm IN ('weekly', 'monthly'));
ALTER TABLE "clearing_run"
  ADD CONSTRAINT clearing_run_status_check CHECK (status IN ('drafted', 'reviewed', 'approved', 'locked', 'discarded')),
  ADD CONSTRAINT clearing_run_period_check CHECK (from_on <= to_on),
  ADD CONSTRAINT clearing_run_held_check CHECK (CASE status WHEN 'discarded' THEN held_from IS NULL ELSE held_from IS NOT NULL AND held_from = from_on END);
ALTER TABLE "clearing_step"
  ADD CONSTRAINT clearing_step_action_check CHECK (action IN ('draft', 'redraft', 'review', 'approve', 'lock', 'discard'));
ALTER TABLE "clearing_run_line"
  ADD CONSTRAINT clearing_run_line_kind_check CHECK (kind IN ('principal', 'bonus', 'count', 'period', 'refund', 'royalty', 'correction')),
  ADD CONSTRAINT clearing_run_line_amount_check CHECK (amount BETWEEN 1 AND 9007199254740991),
  ADD CONSTRAINT clearing_run_line_parties_check CHECK (debtor_id IS DISTINCT FROM creditor_id);
ALTER TABLE "clearing_net"
  ADD CONSTRAINT clearing_net_sum_check CHECK (receives >= 0 AND owes >= 0 AND net = receives - owes AND line_count >= 0);
ALTER TABLE "clearing_contest"
  ADD CONSTRAINT clearing_contest_side_check CHECK (franchisee_id IS NOT DISTINCT FROM debtor_id OR franchisee_id IS NOT DISTINCT FROM creditor_id),
  ADD CONSTRAINT clearing_contest_reason_check CHECK (char_length(reason) BETWEEN 1 AND 2000),
  ADD CONSTRAINT clearing_contest_outcome_check CHECK (outcome IN ('upheld', 'corrected')),
  ADD CONSTRAINT clearing_contest_answer_check CHECK (CASE WHEN outcome IS NULL
    THEN coalesce(answer, '') = '' AND answered_at IS NULL AND right_amount IS NULL AND correction_movement_id IS NULL
    ELSE char_length(answer) BETWEEN 1 AND 2000 AND answered_at IS NOT NULL AND (outcome = 'corrected') = (right_amount IS NOT NULL) END);
ALTER TABLE "clearing_payment"
  ADD CONSTRAINT clearing_payment_amount_check CHECK (amount BETWEEN 1 AND 9007199254740991),
  ADD CONSTRAINT clearing_payment_parties_check CHECK (debtor_id IS DISTINCT FROM creditor_id);
ALTER TABLE "clearing_settlement"
  ADD CONSTRAINT clearing_settlement_standing_check CHECK (standing IS NOT FALSE AND (standing IS NULL) = (undone_at IS NOT NULL)
    AND (undone_at IS NULL) = (undo_reason IS NULL));
ALTER TABLE "royalty_term"
  ADD CONSTRAINT royalty_term_basis_check CHECK (basis IN ('on_sale', 'on_use')),
  ADD CONSTRAINT royalty_term_minimum_check CHECK (minimum BETWEEN 0 AND 9007199254740991);

-- The two functions of the short list, and what they may read and change.
GRANT SELECT ON clearing_run, clearing_run_line TO hubcap_lookup;
GRANT UPDATE (status, revision) ON clearing_run TO hubcap_lookup;

-- Whether a clearing run may still change. Row security asks it of everything that is part of one; the run is held until the
-- transaction ends, so that nobody locks it in between.
CREATE OR REPLACE FUNCTION app.clearing_run_is_open(p_run_id uuid) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM FROM clearing_run r
  WHERE r.tenant_id = app.tenant_id() AND r.id = p_run_id AND r.status <> 'locked' FOR SHARE;
  RETURN FOUND;
END
$$;

-- Whoever contests a line takes its run's approval back, which they may not change otherwise. Headquarters, or an owner on a
-- side of one of its lines. The run is held until the transaction ends. Returns where it stood; null where they may not know of it.
CREATE OR REPLACE FUNCTION app.contest_clearing_run(p_run_id uuid) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  stood text;
BEGIN
  SELECT r.status INTO stood FROM clearing_run r
  WHERE r.tenant_id = app.tenant_id() AND r.id = p_run_id AND (app.scope() = 'chain' OR app.scope() = 'franchisee' AND EXISTS (
    SELECT FROM clearing_run_line l WHERE l.tenant_id = r.tenant_id AND l.clearing_run_id = r.id
      AND (l.debtor_id = ANY (app.franchisee_ids()) OR l.creditor_id = ANY (app.franchisee_ids()))))
  FOR UPDATE;
  IF stood = 'approved' THEN
    UPDATE clearing_run r SET status = 'reviewed', revision = r.revision + 1
    WHERE r.tenant_id = app.tenant_id() AND r.id = p_run_id;
  END IF;
  RETURN stood;
END
$$;

ALTER FUNCTION app.clearing_run_is_open(uuid) OWNER TO hubcap_lookup;
ALTER FUNCTION app.contest_clearing_run(uuid) OWNER TO hubcap_lookup;
REVOKE ALL ON FUNCTION app.clearing_run_is_open(uuid), app.contest_clearing_run(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.clearing_run_is_open(uuid), app.contest_clearing_run(uuid) TO hubcap_app, hubcap_lookup, hubcap_audit;

-- clearing_run: shape person
ALTER TABLE "clearing_run" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "clearing_run" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS clearing_run_select ON "clearing_run";
CREATE POLICY clearing_run_select ON "clearing_run" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM clearing_net f WHERE f.tenant_id = "clearing_run".tenant_id AND f.clearing_run_id = "clearing_run".id LIMIT 1) END));
DROP POLICY IF EXISTS clearing_run_insert ON "clearing_run";
CREATE POLICY clearing_run_insert ON "clearing_run" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain') AND status <> 'locked');
DROP POLICY IF EXISTS clearing_run_update ON "clearing_run";
CREATE POLICY clearing_run_update ON "clearing_run" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain') AND status <> 'locked')
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS clearing_run_delete ON "clearing_run";
REVOKE ALL ON "clearing_run" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "clearing_run" TO hubcap_app;
GRANT SELECT ON "clearing_run" TO hubcap_audit;

-- clearing_step: shape person
ALTER TABLE "clearing_step" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "clearing_step" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS clearing_step_select ON "clearing_step";
CREATE POLICY clearing_step_select ON "clearing_step" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM clearing_run f WHERE f.tenant_id = "clearing_step".tenant_id AND f.id = "clearing_step".clearing_run_id LIMIT 1) END));
DROP POLICY IF EXISTS clearing_step_insert ON "clearing_step";
CREATE POLICY clearing_step_insert ON "clearing_step" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain') AND app.clearing_run_is_open(clearing_run_id));
DROP POLICY IF EXISTS clearing_step_update ON "clearing_step";
DROP POLICY IF EXISTS clearing_step_delete ON "clearing_step";
REVOKE ALL ON "clearing_step" FROM hubcap_app;
GRANT SELECT, INSERT ON "clearing_step" TO hubcap_app;
GRANT SELECT ON "clearing_step" TO hubcap_audit;

-- clearing_run_line: shape store
ALTER TABLE "clearing_run_line" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "clearing_run_line" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS clearing_run_line_select ON "clearing_run_line";
CREATE POLICY clearing_run_line_select ON "clearing_run_line" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN debtor_id = ANY (app.franchisee_ids()) OR creditor_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS clearing_run_line_insert ON "clearing_run_line";
CREATE POLICY clearing_run_line_insert ON "clearing_run_line" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain') AND app.clearing_run_is_open(clearing_run_id));
DROP POLICY IF EXISTS clearing_run_line_update ON "clearing_run_line";
DROP POLICY IF EXISTS clearing_run_line_delete ON "clearing_run_line";
CREATE POLICY clearing_run_line_delete ON "clearing_run_line" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain') AND app.clearing_run_is_open(clearing_run_id));
REVOKE ALL ON "clearing_run_line" FROM hubcap_app;
GRANT SELECT, INSERT, DELETE ON "clearing_run_line" TO hubcap_app;
GRANT SELECT ON "clearing_run_line" TO hubcap_audit;

-- clearing_net: shape store
ALTER TABLE "clearing_net" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "clearing_net" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS clearing_net_select ON "clearing_net";
CREATE POLICY clearing_net_select ON "clearing_net" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS clearing_net_insert ON "clearing_net";
CREATE POLICY clearing_net_insert ON "clearing_net" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain') AND app.clearing_run_is_open(clearing_run_id));
DROP POLICY IF EXISTS clearing_net_update ON "clearing_net";
DROP POLICY IF EXISTS clearing_net_delete ON "clearing_net";
CREATE POLICY clearing_net_delete ON "clearing_net" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain') AND app.clearing_run_is_open(clearing_run_id));
REVOKE ALL ON "clearing_net" FROM hubcap_app;
GRANT SELECT, INSERT, DELETE ON "clearing_net" TO hubcap_app;
GRANT SELECT ON "clearing_net" TO hubcap_audit;

-- clearing_contest: shape store
ALTER TABLE "clearing_contest" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "clearing_contest" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS clearing_contest_select ON "clearing_contest";
CREATE POLICY clearing_contest_select ON "clearing_contest" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN debtor_id = ANY (app.franchisee_ids()) OR creditor_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS clearing_contest_insert ON "clearing_contest";
CREATE POLICY clearing_contest_insert ON "clearing_contest" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN debtor_id = ANY (app.franchisee_ids()) OR creditor_id = ANY (app.franchisee_ids()) ELSE false END) AND app.clearing_run_is_open(clearing_run_id));
DROP POLICY IF EXISTS clearing_contest_update ON "clearing_contest";
CREATE POLICY clearing_contest_update ON "clearing_contest" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain') AND app.clearing_run_is_open(clearing_run_id))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain') AND app.clearing_run_is_open(clearing_run_id));
DROP POLICY IF EXISTS clearing_contest_delete ON "clearing_contest";
REVOKE ALL ON "clearing_contest" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "clearing_contest" TO hubcap_app;
GRANT SELECT ON "clearing_contest" TO hubcap_audit;

-- clearing_payment: shape store
ALTER TABLE "clearing_payment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "clearing_payment" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS clearing_payment_select ON "clearing_payment";
CREATE POLICY clearing_payment_select ON "clearing_payment" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN debtor_id = ANY (app.franchisee_ids()) OR creditor_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS clearing_payment_insert ON "clearing_payment";
CREATE POLICY clearing_payment_insert ON "clearing_payment" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain') AND app.clearing_run_is_open(clearing_run_id));
DROP POLICY IF EXISTS clearing_payment_update ON "clearing_payment";
DROP POLICY IF EXISTS clearing_payment_delete ON "clearing_payment";
CREATE POLICY clearing_payment_delete ON "clearing_payment" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain') AND app.clearing_run_is_open(clearing_run_id));
REVOKE ALL ON "clearing_payment" FROM hubcap_app;
GRANT SELECT, INSERT, DELETE ON "clearing_payment" TO hubcap_app;
GRANT SELECT ON "clearing_payment" TO hubcap_audit;

-- clearing_settlement: shape store
ALTER TABLE "clearing_settlement" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "clearing_settlement" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS clearing_settlement_select ON "clearing_settlement";
CREATE POLICY clearing_settlement_select ON "clearing_settlement" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN debtor_id = ANY (app.franchisee_ids()) OR creditor_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS clearing_settlement_insert ON "clearing_settlement";
CREATE POLICY clearing_settlement_insert ON "clearing_settlement" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS clearing_settlement_update ON "clearing_settlement";
CREATE POLICY clearing_settlement_update ON "clearing_settlement" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS clearing_settlement_delete ON "clearing_settlement";
REVOKE ALL ON "clearing_settlement" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "clearing_settlement" TO hubcap_app;
GRANT SELECT ON "clearing_settlement" TO hubcap_audit;

-- royalty_term: shape store
ALTER TABLE "royalty_term" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "royalty_term" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS royalty_term_select ON "royalty_term";
CREATE POLICY royalty_term_select ON "royalty_term" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS royalty_term_insert ON "royalty_term";
CREATE POLICY royalty_term_insert ON "royalty_term" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS royalty_term_update ON "royalty_term";
DROP POLICY IF EXISTS royalty_term_delete ON "royalty_term";
REVOKE ALL ON "royalty_term" FROM hubcap_app;
GRANT SELECT, INSERT ON "royalty_term" TO hubcap_app;
GRANT SELECT ON "royalty_term" TO hubcap_audit;

-- clearing_royalty: shape store
ALTER TABLE "clearing_royalty" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "clearing_royalty" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS clearing_royalty_select ON "clearing_royalty";
CREATE POLICY clearing_royalty_select ON "clearing_royalty" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS clearing_royalty_insert ON "clearing_royalty";
CREATE POLICY clearing_royalty_insert ON "clearing_royalty" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain') AND app.clearing_run_is_open(clearing_run_id));
DROP POLICY IF EXISTS clearing_royalty_update ON "clearing_royalty";
DROP POLICY IF EXISTS clearing_royalty_delete ON "clearing_royalty";
CREATE POLICY clearing_royalty_delete ON "clearing_royalty" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain') AND app.clearing_run_is_open(clearing_run_id));
REVOKE ALL ON "clearing_royalty" FROM hubcap_app;
GRANT SELECT, INSERT, DELETE ON "clearing_royalty" TO hubcap_app;
GRANT SELECT ON "clearing_royalty" TO hubcap_audit;
