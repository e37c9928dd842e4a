-- AlterTable
ALTER TABLE "card_sale" ADD COLUMN     "staff_name" TEXT,
ADD COLUMN     "store_name" TEXT;

-- AlterTable
ALTER TABLE "customer_file" ADD COLUMN     "opened_on" DATE;

-- The rows that are there get their names and their day. Row security binds the owner, too: for this it is lifted from the
-- owner alone, and the count is asserted.
ALTER TABLE card_sale NO FORCE ROW LEVEL SECURITY;
ALTER TABLE customer_file NO FORCE ROW LEVEL SECURITY;
ALTER TABLE staff NO FORCE ROW LEVEL SECURITY;
ALTER TABLE store NO FORCE ROW LEVEL SECURITY;
ALTER TABLE chain NO FORCE ROW LEVEL SECURITY;
UPDATE card_sale s SET staff_name = p.name, store_name = t.name
FROM staff p, store t
WHERE p.tenant_id = s.tenant_id AND p.id = s.staff_id AND t.tenant_id = s.tenant_id AND t.id = s.store_id;
UPDATE customer_file f SET opened_on = (f.created_at AT TIME ZONE c.time_zone)::date
FROM chain c WHERE c.tenant_id = f.tenant_id;
DO $$ BEGIN
  IF EXISTS (SELECT FROM card_sale WHERE staff_name IS NULL) OR EXISTS (SELECT FROM customer_file WHERE opened_on IS NULL) THEN
    RAISE EXCEPTION 'sales without names or customer files without a day are left';
  END IF;
END $$;
ALTER TABLE card_sale FORCE ROW LEVEL SECURITY;
ALTER TABLE customer_file FORCE ROW LEVEL SECURITY;
ALTER TABLE staff FORCE ROW LEVEL SECURITY;
ALTER TABLE store FORCE ROW LEVEL SECURITY;
ALTER TABLE chain FORCE ROW LEVEL SECURITY;
ALTER TABLE card_sale ALTER COLUMN staff_name SET NOT NULL, ALTER COLUMN store_name SET NOT NULL;
ALTER TABLE customer_file ALTER COLUMN opened_on SET NOT NULL;

-- CreateTable
CREATE TABLE "message" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "recipient_name" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "failure" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "message_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "franchisee_id" UUID,
    "store_id" UUID,
    "staff_id" UUID,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "locale" TEXT NOT NULL,
    "issue" INTEGER NOT NULL DEFAULT 1,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "invited_by_id" UUID,
    "invited_by_name" TEXT NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_by_id" UUID,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "scorecard" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "from_month" DATE NOT NULL,
    "sales_amount_weight" INTEGER NOT NULL,
    "cards_sold_weight" INTEGER NOT NULL,
    "new_customers_weight" INTEGER NOT NULL,
    "attainment_cap" INTEGER NOT NULL,
    "void_free_share" INTEGER NOT NULL,
    "void_penalty" INTEGER NOT NULL,
    "void_penalty_max" INTEGER NOT NULL,
    "bands" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_name" TEXT,

    CONSTRAINT "scorecard_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "performance_score" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "level" TEXT NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "store_id" UUID,
    "staff_id" UUID,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "store_name" TEXT,
    "scorecard_id" UUID NOT NULL,
    "sales_amount" BIGINT NOT NULL,
    "cards_sold" INTEGER NOT NULL,
    "new_customers" INTEGER NOT NULL,
    "voided_sales" INTEGER NOT NULL,
    "sales_amount_target" BIGINT,
    "cards_sold_target" INTEGER,
    "new_customers_target" INTEGER,
    "points" INTEGER,
    "penalty" INTEGER NOT NULL,
    "band" INTEGER,
    "store_rank" INTEGER,
    "store_ranked" INTEGER NOT NULL,
    "franchisee_rank" INTEGER,
    "franchisee_ranked" INTEGER NOT NULL,
    "chain_rank" INTEGER,
    "chain_ranked" INTEGER NOT NULL,
    "as_of" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "performance_score_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "quota" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "metric" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "franchisee_id" UUID,
    "store_id" UUID,
    "staff_id" UUID,
    "target" BIGINT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "quota_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "message_tenant_id_created_at_id_idx" ON "message"("tenant_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "invitation_tenant_id_created_at_id_idx" ON "invitation"("tenant_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "invitation_tenant_id_franchisee_id_store_id_idx" ON "invitation"("tenant_id", "franchisee_id", "store_id");

-- CreateIndex
CREATE INDEX "invitation_tenant_id_staff_id_idx" ON "invitation"("tenant_id", "staff_id");

-- CreateIndex
CREATE INDEX "scorecard_tenant_id_from_month_id_idx" ON "scorecard"("tenant_id", "from_month" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "performance_score_tenant_id_franchisee_id_month_idx" ON "performance_score"("tenant_id", "franchisee_id", "month");

-- CreateIndex
CREATE INDEX "performance_score_tenant_id_store_id_month_idx" ON "performance_score"("tenant_id", "store_id", "month");

-- CreateIndex
CREATE INDEX "performance_score_tenant_id_staff_id_month_idx" ON "performance_score"("tenant_id", "staff_id", "month");

-- CreateIndex
CREATE INDEX "performance_score_tenant_id_scorecard_id_idx" ON "performance_score"("tenant_id", "scorecard_id");

-- CreateIndex
CREATE UNIQUE INDEX "performance_score_tenant_id_month_level_franchisee_id_store_key" ON "performance_score"("tenant_id", "month", "level", "franchisee_id", "store_id", "staff_id") NULLS NOT DISTINCT;

-- CreateIndex
CREATE INDEX "quota_tenant_id_franchisee_id_month_idx" ON "quota"("tenant_id", "franchisee_id", "month");

-- CreateIndex
CREATE INDEX "quota_tenant_id_store_id_month_idx" ON "quota"("tenant_id", "store_id", "month");

-- CreateIndex
CREATE INDEX "quota_tenant_id_staff_id_month_idx" ON "quota"("tenant_id", "staff_id", "month");

-- CreateIndex
CREATE UNIQUE INDEX "quota_tenant_id_month_metric_franchisee_id_store_id_staff_i_key" ON "quota"("tenant_id", "month", "metric", "franchisee_id", "store_id", "staff_id") NULLS NOT DISTINCT;

-- CreateIndex
CREATE INDEX "customer_file_tenant_id_opened_on_id_idx" ON "customer_file"("tenant_id", "opened_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "customer_file_tenant_id_franchisee_id_opened_on_id_idx" ON "customer_file"("tenant_id", "franchisee_id", "opened_on" DESC, "id" DESC);

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_tenant_id_franchisee_id_staff_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "staff_id") REFERENCES "staff"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "performance_score" ADD CONSTRAINT "performance_score_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "performance_score" ADD CONSTRAINT "performance_score_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "performance_score" ADD CONSTRAINT "performance_score_tenant_id_franchisee_id_staff_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "staff_id") REFERENCES "staff"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "performance_score" ADD CONSTRAINT "performance_score_tenant_id_scorecard_id_fkey" FOREIGN KEY ("tenant_id", "scorecard_id") REFERENCES "scorecard"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "quota" ADD CONSTRAINT "quota_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "quota" ADD CONSTRAINT "quota_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "quota" ADD CONSTRAINT "quota_tenant_id_franchisee_id_staff_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "staff_id") REFERENCES "staff"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;


-- Checks, which Prisma can't express.
ALTER TABLE card_sale
  ADD CONSTRAINT card_sale_staff_name_check CHECK (length(staff_name) BETWEEN 1 AND 120),
  ADD CONSTRAINT card_sale_store_name_check CHECK (length(store_name) BETWEEN 1 AND 120);
ALTER TABLE invitation
  ADD CONSTRAINT invitation_role_check CHECK (role IN ('hq_admin', 'hq_finance', 'franchise_owner', 'store_manager', 'sales_rep')),
  ADD CONSTRAINT invitation_place_check CHECK (
    CASE role WHEN 'franchise_owner' THEN franchisee_id IS NOT NULL AND store_id IS NULL
    WHEN 'store_manager' THEN franchisee_id IS NOT NULL AND store_id IS NOT NULL
    WHEN 'sales_rep' THEN franchisee_id IS NOT NULL AND store_id IS NOT NULL
    ELSE franchisee_id IS NULL AND store_id IS NULL AND staff_id IS NULL END),
  ADD CONSTRAINT invitation_name_check CHECK (length(name) BETWEEN 1 AND 120),
  ADD CONSTRAINT invitation_locale_check CHECK (locale IN ('zh', 'en')),
  ADD CONSTRAINT invitation_accepted_check CHECK ((accepted_at IS NULL) = (accepted_by_id IS NULL)),
  ADD CONSTRAINT invitation_end_check CHECK (accepted_at IS NULL OR revoked_at IS NULL);
ALTER TABLE quota
  ADD CONSTRAINT quota_month_check CHECK (extract(day FROM month) = 1),
  ADD CONSTRAINT quota_metric_check CHECK (metric IN ('sales_amount', 'cards_sold', 'new_customers')),
  ADD CONSTRAINT quota_level_check CHECK (level = CASE WHEN franchisee_id IS NULL THEN 'chain' WHEN store_id IS NULL THEN 'franchisee'
    WHEN staff_id IS NULL THEN 'store' ELSE 'staff' END),
  ADD CONSTRAINT quota_place_check CHECK ((franchisee_id IS NOT NULL OR store_id IS NULL) AND (store_id IS NOT NULL OR staff_id IS NULL)),
  ADD CONSTRAINT quota_target_check CHECK (target BETWEEN 1 AND CASE metric WHEN 'sales_amount' THEN 100000000000 ELSE 1000000 END);
ALTER TABLE scorecard
  ADD CONSTRAINT scorecard_from_month_check CHECK (extract(day FROM from_month) = 1),
  ADD CONSTRAINT scorecard_weights_check CHECK (sales_amount_weight >= 0 AND cards_sold_weight >= 0 AND new_customers_weight >= 0
    AND sales_amount_weight + cards_sold_weight + new_customers_weight = 100),
  ADD CONSTRAINT scorecard_attainment_cap_check CHECK (attainment_cap BETWEEN 100 AND 300),
  ADD CONSTRAINT scorecard_void_free_share_check CHECK (void_free_share BETWEEN 0 AND 10000),
  ADD CONSTRAINT scorecard_void_penalty_check CHECK (void_penalty BETWEEN 0 AND 2000 AND void_penalty_max BETWEEN 0 AND 10000);
ALTER TABLE performance_score
  ADD CONSTRAINT performance_score_month_check CHECK (extract(day FROM month) = 1),
  ADD CONSTRAINT performance_score_level_check CHECK (level = CASE WHEN store_id IS NULL THEN 'franchisee' WHEN staff_id IS NULL THEN 'store' ELSE 'staff' END),
  ADD CONSTRAINT performance_score_place_check CHECK (store_id IS NOT NULL OR staff_id IS NULL),
  ADD CONSTRAINT performance_score_store_name_check CHECK ((store_id IS NULL) = (store_name IS NULL)),
  ADD CONSTRAINT performance_score_points_check CHECK ((points IS NULL) = (band IS NULL) AND (points IS NULL) = (chain_rank IS NULL) AND points >= 0 AND penalty >= 0);
ALTER TABLE message
  ADD CONSTRAINT message_channel_check CHECK (channel IN ('email')),
  ADD CONSTRAINT message_kind_check CHECK (kind IN ('invitation')),
  ADD CONSTRAINT message_status_check CHECK (status IN ('queued', 'sent', 'failed', 'kept')),
  ADD CONSTRAINT message_sent_check CHECK ((status = 'sent') = (sent_at IS NOT NULL));

ALTER TABLE performance_score ALTER COLUMN name_key TYPE text COLLATE "C";

-- Work that is worth doing once however often it is asked for: a later request before it starts changes nothing, one after
-- that is done again. The key belongs to the caller's chain.
CREATE OR REPLACE FUNCTION app.enqueue_job_once(p_identifier text, p_payload json, p_key text, p_seconds int) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ BEGIN
  PERFORM graphile_worker.add_job(p_identifier, p_payload, job_key := app.tenant_id() || ':' || p_key,
    job_key_mode := 'preserve_run_at', run_at := now() + make_interval(secs => p_seconds));
END $$;
REVOKE ALL ON FUNCTION app.enqueue_job_once(text, json, text, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.enqueue_job_once(text, json, text, int) TO hubcap_app;

ALTER TABLE import DROP CONSTRAINT import_kind_check;
ALTER TABLE import ADD CONSTRAINT import_kind_check
  CHECK (kind IN ('franchisees', 'stores', 'staff', 'customers', 'card_sales', 'quotas'));

-- Row security.
-- user_account: shape person
ALTER TABLE "user_account" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "user_account" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS user_account_select ON "user_account";
CREATE POLICY user_account_select ON "user_account" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR id = app.user_account_id() OR EXISTS (SELECT 1 FROM assignment f WHERE f.tenant_id = "user_account".tenant_id AND f.user_account_id = "user_account".id)));
DROP POLICY IF EXISTS user_account_insert ON "user_account";
CREATE POLICY user_account_insert ON "user_account" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR id = app.user_account_id()));
DROP POLICY IF EXISTS user_account_update ON "user_account";
CREATE POLICY user_account_update ON "user_account" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR id = app.user_account_id()))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR id = app.user_account_id()));
DROP POLICY IF EXISTS user_account_delete ON "user_account";
REVOKE ALL ON "user_account" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "user_account" TO hubcap_app;
GRANT SELECT ON "user_account" TO hubcap_audit;

-- assignment: shape person
ALTER TABLE "assignment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "assignment" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS assignment_select ON "assignment";
CREATE POLICY assignment_select ON "assignment" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR user_account_id = app.user_account_id() OR EXISTS (SELECT 1 FROM assignment_place f WHERE f.tenant_id = "assignment".tenant_id AND f.assignment_id = "assignment".id)));
DROP POLICY IF EXISTS assignment_insert ON "assignment";
CREATE POLICY assignment_insert ON "assignment" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS assignment_update ON "assignment";
CREATE POLICY assignment_update ON "assignment" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS assignment_delete ON "assignment";
REVOKE ALL ON "assignment" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "assignment" TO hubcap_app;
GRANT SELECT ON "assignment" TO hubcap_audit;

-- assignment_place: shape person
ALTER TABLE "assignment_place" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "assignment_place" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS assignment_place_select ON "assignment_place";
CREATE POLICY assignment_place_select ON "assignment_place" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids())) OR (app.scope() = 'store' AND store_id = ANY (app.store_ids())) OR user_account_id = app.user_account_id()));
DROP POLICY IF EXISTS assignment_place_insert ON "assignment_place";
CREATE POLICY assignment_place_insert ON "assignment_place" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids()))));
DROP POLICY IF EXISTS assignment_place_update ON "assignment_place";
DROP POLICY IF EXISTS assignment_place_delete ON "assignment_place";
CREATE POLICY assignment_place_delete ON "assignment_place" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids()))));
REVOKE ALL ON "assignment_place" FROM hubcap_app;
GRANT SELECT, INSERT, DELETE ON "assignment_place" TO hubcap_app;
GRANT SELECT ON "assignment_place" TO hubcap_audit;

-- invitation: shape person
ALTER TABLE "invitation" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "invitation" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS invitation_select ON "invitation";
CREATE POLICY invitation_select ON "invitation" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids())) OR (app.scope() = 'store' AND store_id = ANY (app.store_ids()))));
DROP POLICY IF EXISTS invitation_insert ON "invitation";
CREATE POLICY invitation_insert ON "invitation" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids())) OR (app.scope() = 'store' AND store_id = ANY (app.store_ids()))));
DROP POLICY IF EXISTS invitation_update ON "invitation";
CREATE POLICY invitation_update ON "invitation" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids())) OR (app.scope() = 'store' AND store_id = ANY (app.store_ids()))))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids())) OR (app.scope() = 'store' AND store_id = ANY (app.store_ids()))));
DROP POLICY IF EXISTS invitation_delete ON "invitation";
REVOKE ALL ON "invitation" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "invitation" TO hubcap_app;
GRANT SELECT ON "invitation" TO hubcap_audit;

-- quota: shape person
ALTER TABLE "quota" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "quota" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS quota_select ON "quota";
CREATE POLICY quota_select ON "quota" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids())) OR (app.scope() = 'store' AND store_id = ANY (app.store_ids())) OR (app.scope() = 'person' AND staff_id = app.staff_id())));
DROP POLICY IF EXISTS quota_insert ON "quota";
CREATE POLICY quota_insert ON "quota" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids())) OR (app.scope() = 'store' AND store_id = ANY (app.store_ids()))));
DROP POLICY IF EXISTS quota_update ON "quota";
CREATE POLICY quota_update ON "quota" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids())) OR (app.scope() = 'store' AND store_id = ANY (app.store_ids()))))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids())) OR (app.scope() = 'store' AND store_id = ANY (app.store_ids()))));
DROP POLICY IF EXISTS quota_delete ON "quota";
CREATE POLICY quota_delete ON "quota" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids())) OR (app.scope() = 'store' AND store_id = ANY (app.store_ids()))));
REVOKE ALL ON "quota" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "quota" TO hubcap_app;
GRANT SELECT ON "quota" TO hubcap_audit;

-- scorecard: shape chain
ALTER TABLE "scorecard" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "scorecard" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS scorecard_select ON "scorecard";
CREATE POLICY scorecard_select ON "scorecard" FOR SELECT
  USING (tenant_id = app.tenant_id());
DROP POLICY IF EXISTS scorecard_insert ON "scorecard";
CREATE POLICY scorecard_insert ON "scorecard" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS scorecard_update ON "scorecard";
DROP POLICY IF EXISTS scorecard_delete ON "scorecard";
REVOKE ALL ON "scorecard" FROM hubcap_app;
GRANT SELECT, INSERT ON "scorecard" TO hubcap_app;
GRANT SELECT ON "scorecard" TO hubcap_audit;

-- performance_score: shape person
ALTER TABLE "performance_score" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "performance_score" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS performance_score_select ON "performance_score";
CREATE POLICY performance_score_select ON "performance_score" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids())) OR (app.scope() = 'store' AND store_id = ANY (app.store_ids())) OR (app.scope() = 'person' AND staff_id = app.staff_id())));
DROP POLICY IF EXISTS performance_score_insert ON "performance_score";
CREATE POLICY performance_score_insert ON "performance_score" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS performance_score_update ON "performance_score";
CREATE POLICY performance_score_update ON "performance_score" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS performance_score_delete ON "performance_score";
CREATE POLICY performance_score_delete ON "performance_score" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "performance_score" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "performance_score" TO hubcap_app;
GRANT SELECT ON "performance_score" TO hubcap_audit;

-- message: shape store
ALTER TABLE "message" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "message" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS message_select ON "message";
CREATE POLICY message_select ON "message" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS message_insert ON "message";
CREATE POLICY message_insert ON "message" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND app.scope() IS NOT NULL);
DROP POLICY IF EXISTS message_update ON "message";
CREATE POLICY message_update ON "message" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS message_delete ON "message";
REVOKE ALL ON "message" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "message" TO hubcap_app;
GRANT SELECT ON "message" TO hubcap_audit;
