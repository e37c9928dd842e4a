-- AlterTable
ALTER TABLE "customer_file" ADD COLUMN     "import_id" UUID;

-- AlterTable
ALTER TABLE "import" ADD COLUMN     "sheet" TEXT,
ADD COLUMN     "sheets" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "undone_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "import_row" ADD COLUMN     "before" JSONB,
ADD COLUMN     "entity_id" UUID,
ADD COLUMN     "sort_key" TEXT COLLATE "C";

-- AlterTable
ALTER TABLE "message" ADD COLUMN     "html" TEXT;

-- CreateTable
CREATE TABLE "customer_token" (
    "tenant_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "token" TEXT COLLATE "C" NOT NULL,
    "franchisee_id" UUID,
    "store_id" UUID,
    "staff_id" UUID,

    CONSTRAINT "customer_token_pkey" PRIMARY KEY ("tenant_id","customer_id","source_id","token")
);

-- CreateTable
CREATE TABLE "stored_file_part" (
    "tenant_id" UUID NOT NULL,
    "stored_file_id" UUID NOT NULL,
    "part_no" INTEGER NOT NULL,
    "user_account_id" UUID,
    "content" BYTEA NOT NULL,

    CONSTRAINT "stored_file_part_pkey" PRIMARY KEY ("tenant_id","stored_file_id","part_no")
);

-- CreateTable
CREATE TABLE "message_attachment" (
    "tenant_id" UUID NOT NULL,
    "message_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "message_attachment_pkey" PRIMARY KEY ("tenant_id","message_id")
);

-- CreateTable
CREATE TABLE "report_schedule" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_account_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "period" TEXT NOT NULL,
    "grouping" TEXT NOT NULL,
    "franchisee_id" UUID,
    "store_id" UUID,
    "recipient" TEXT NOT NULL,
    "recipient_name" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "hour" INTEGER NOT NULL,
    "next_at" TIMESTAMPTZ(3) NOT NULL,
    "last_sent_at" TIMESTAMPTZ(3),
    "paused_at" TIMESTAMPTZ(3),
    "paused_because" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_schedule_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "daily_total" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "store_id" UUID NOT NULL,
    "staff_id" UUID,
    "sales_amount" BIGINT NOT NULL DEFAULT 0,
    "principal" BIGINT NOT NULL DEFAULT 0,
    "bonus" BIGINT NOT NULL DEFAULT 0,
    "cards_sold" INTEGER NOT NULL DEFAULT 0,
    "voided_amount" BIGINT NOT NULL DEFAULT 0,
    "voided_sales" INTEGER NOT NULL DEFAULT 0,
    "new_customers" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "daily_total_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "daily_product_total" (
    "tenant_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "store_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "card_product_id" UUID NOT NULL,
    "sales_amount" BIGINT NOT NULL DEFAULT 0,
    "principal" BIGINT NOT NULL DEFAULT 0,
    "bonus" BIGINT NOT NULL DEFAULT 0,
    "cards_sold" INTEGER NOT NULL DEFAULT 0,
    "voided_amount" BIGINT NOT NULL DEFAULT 0,
    "voided_sales" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "daily_product_total_pkey" PRIMARY KEY ("tenant_id","day","store_id","staff_id","card_product_id")
);

-- CreateTable
CREATE TABLE "saved_view" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_account_id" UUID NOT NULL,
    "list" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "search" TEXT NOT NULL,
    "hidden_columns" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "customer_token_tenant_id_token_idx" ON "customer_token"("tenant_id", "token");

-- CreateIndex
CREATE INDEX "customer_token_tenant_id_franchisee_id_token_idx" ON "customer_token"("tenant_id", "franchisee_id", "token");

-- CreateIndex
CREATE INDEX "customer_token_tenant_id_store_id_token_idx" ON "customer_token"("tenant_id", "store_id", "token");

-- CreateIndex
CREATE INDEX "customer_token_tenant_id_staff_id_token_idx" ON "customer_token"("tenant_id", "staff_id", "token");

-- CreateIndex
CREATE INDEX "report_schedule_tenant_id_user_account_id_idx" ON "report_schedule"("tenant_id", "user_account_id");

-- CreateIndex
CREATE INDEX "report_schedule_tenant_id_created_at_id_idx" ON "report_schedule"("tenant_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "card_sale_tenant_id_staff_id_amount_sold_on_idx" ON "card_sale"("tenant_id", "staff_id", "amount" DESC, "sold_on" DESC);

-- CreateIndex
CREATE INDEX "daily_total_tenant_id_franchisee_id_day_idx" ON "daily_total"("tenant_id", "franchisee_id", "day");

-- CreateIndex
CREATE INDEX "daily_total_tenant_id_store_id_day_idx" ON "daily_total"("tenant_id", "store_id", "day");

-- CreateIndex
CREATE INDEX "daily_total_tenant_id_staff_id_day_idx" ON "daily_total"("tenant_id", "staff_id", "day");

-- CreateIndex
CREATE UNIQUE INDEX "daily_total_tenant_id_day_franchisee_id_store_id_staff_id_key" ON "daily_total"("tenant_id", "day", "franchisee_id", "store_id", "staff_id") NULLS NOT DISTINCT;

-- CreateIndex
CREATE INDEX "daily_product_total_tenant_id_franchisee_id_day_idx" ON "daily_product_total"("tenant_id", "franchisee_id", "day");

-- CreateIndex
CREATE INDEX "daily_product_total_tenant_id_store_id_day_idx" ON "daily_product_total"("tenant_id", "store_id", "day");

-- CreateIndex
CREATE INDEX "daily_product_total_tenant_id_staff_id_day_idx" ON "daily_product_total"("tenant_id", "staff_id", "day");

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_tenant_id_user_account_id_list_name_key" ON "saved_view"("tenant_id", "user_account_id", "list", "name");

-- CreateIndex
CREATE INDEX "import_row_tenant_id_import_id_sort_key_row_no_idx" ON "import_row"("tenant_id", "import_id", "sort_key", "row_no");

-- AddForeignKey
ALTER TABLE "customer_token" ADD CONSTRAINT "customer_token_tenant_id_customer_id_fkey" FOREIGN KEY ("tenant_id", "customer_id") REFERENCES "customer"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "stored_file_part" ADD CONSTRAINT "stored_file_part_tenant_id_stored_file_id_fkey" FOREIGN KEY ("tenant_id", "stored_file_id") REFERENCES "stored_file"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "message_attachment" ADD CONSTRAINT "message_attachment_tenant_id_message_id_fkey" FOREIGN KEY ("tenant_id", "message_id") REFERENCES "message"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "report_schedule" ADD CONSTRAINT "report_schedule_tenant_id_user_account_id_fkey" FOREIGN KEY ("tenant_id", "user_account_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "report_schedule" ADD CONSTRAINT "report_schedule_tenant_id_user_account_id_assignment_id_fkey" FOREIGN KEY ("tenant_id", "user_account_id", "assignment_id") REFERENCES "assignment"("tenant_id", "user_account_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "report_schedule" ADD CONSTRAINT "report_schedule_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "report_schedule" ADD CONSTRAINT "report_schedule_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "daily_total" ADD CONSTRAINT "daily_total_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "daily_total" ADD CONSTRAINT "daily_total_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "daily_total" ADD CONSTRAINT "daily_total_tenant_id_franchisee_id_staff_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "staff_id") REFERENCES "staff"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "daily_product_total" ADD CONSTRAINT "daily_product_total_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "daily_product_total" ADD CONSTRAINT "daily_product_total_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "daily_product_total" ADD CONSTRAINT "daily_product_total_tenant_id_franchisee_id_staff_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "staff_id") REFERENCES "staff"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "daily_product_total" ADD CONSTRAINT "daily_product_total_tenant_id_card_product_id_fkey" FOREIGN KEY ("tenant_id", "card_product_id") REFERENCES "card_product"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_tenant_id_user_account_id_fkey" FOREIGN KEY ("tenant_id", "user_account_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Files go over to pieces. Row security binds the owner, too: for what follows it is lifted from the owner alone.
ALTER TABLE stored_file NO FORCE ROW LEVEL SECURITY;
INSERT INTO stored_file_part (tenant_id, stored_file_id, part_no, user_account_id, content)
SELECT f.tenant_id, f.id, n, f.user_account_id, substring(f.content FROM n * 262144 + 1 FOR 262144)
FROM stored_file f, generate_series(0, (greatest(octet_length(f.content), 1) - 1) / 262144) n;
DO $$ BEGIN
  IF (SELECT coalesce(sum(octet_length(content)), 0) FROM stored_file)
    <> (SELECT coalesce(sum(octet_length(content)), 0) FROM stored_file_part) THEN
    RAISE EXCEPTION 'the pieces of the files are not as long as the files';
  END IF;
END $$;
ALTER TABLE stored_file FORCE ROW LEVEL SECURITY;
ALTER TABLE "stored_file" DROP COLUMN "content";
-- Pieces are taken as they are: what compresses well was compressed by whoever made the file.
ALTER TABLE stored_file_part ALTER COLUMN content SET STORAGE EXTERNAL;

-- Sums of the sales and files that are there.
ALTER TABLE card_sale NO FORCE ROW LEVEL SECURITY;
ALTER TABLE customer_file NO FORCE ROW LEVEL SECURITY;
INSERT INTO daily_product_total (tenant_id, day, franchisee_id, store_id, staff_id, card_product_id, sales_amount, principal,
  bonus, cards_sold, voided_amount, voided_sales)
SELECT tenant_id, sold_on, franchisee_id, store_id, staff_id, card_product_id,
  coalesce(sum(amount) FILTER (WHERE status = 'recorded'), 0), coalesce(sum(principal) FILTER (WHERE status = 'recorded'), 0),
  coalesce(sum(bonus) FILTER (WHERE status = 'recorded'), 0), count(*) FILTER (WHERE status = 'recorded'),
  coalesce(sum(amount) FILTER (WHERE status = 'voided'), 0), count(*) FILTER (WHERE status = 'voided')
FROM card_sale GROUP BY 1, 2, 3, 4, 5, 6;
INSERT INTO daily_total (tenant_id, id, day, franchisee_id, store_id, staff_id, sales_amount, principal, bonus, cards_sold,
  voided_amount, voided_sales, new_customers)
SELECT tenant_id, gen_random_uuid(), day, franchisee_id, store_id, staff_id, sum(sales_amount), sum(principal), sum(bonus),
  sum(cards_sold), sum(voided_amount), sum(voided_sales), sum(new_customers)
FROM (
  SELECT tenant_id, day, franchisee_id, store_id, staff_id, sales_amount, principal, bonus, cards_sold, voided_amount,
    voided_sales, 0 AS new_customers
  FROM daily_product_total
  UNION ALL
  SELECT tenant_id, opened_on, franchisee_id, store_id, staff_id, 0, 0, 0, 0, 0, 0, 1 FROM customer_file
) r GROUP BY tenant_id, day, franchisee_id, store_id, staff_id;
DO $$ BEGIN
  IF (SELECT coalesce(sum(cards_sold + voided_sales), 0) FROM daily_total) <> (SELECT count(*) FROM card_sale)
    OR (SELECT coalesce(sum(new_customers), 0) FROM daily_total) <> (SELECT count(*) FROM customer_file) THEN
    RAISE EXCEPTION 'daily totals do not add up to the sales and customer files';
  END IF;
END $$;
ALTER TABLE card_sale FORCE ROW LEVEL SECURITY;
ALTER TABLE customer_file FORCE ROW LEVEL SECURITY;

ALTER TABLE import DROP CONSTRAINT import_status_check, ADD CONSTRAINT import_status_check
  CHECK (status IN ('checking', 'ready', 'importing', 'done', 'failed', 'cancelled', 'undoing', 'undone')),
  ADD CONSTRAINT import_undone_check CHECK ((status = 'undone') = (undone_at IS NOT NULL));
ALTER TABLE stored_file_part ADD CONSTRAINT stored_file_part_part_no_check CHECK (part_no >= 0);
ALTER TABLE message DROP CONSTRAINT message_kind_check, ADD CONSTRAINT message_kind_check
  CHECK (kind IN ('invitation', 'report'));
ALTER TABLE daily_total
  ADD CONSTRAINT daily_total_sums_check CHECK (sales_amount >= 0 AND principal >= 0 AND bonus >= 0 AND cards_sold >= 0
    AND voided_amount >= 0 AND voided_sales >= 0 AND new_customers >= 0),
  ADD CONSTRAINT daily_total_staff_check CHECK (staff_id IS NOT NULL OR (cards_sold = 0 AND voided_sales = 0));
ALTER TABLE daily_product_total
  ADD CONSTRAINT daily_product_total_sums_check CHECK (sales_amount >= 0 AND principal >= 0 AND bonus >= 0 AND cards_sold >= 0
    AND voided_amount >= 0 AND voided_sales >= 0);
ALTER TABLE customer_token
  ADD CONSTRAINT customer_token_token_check CHECK (length(token) BETWEEN 1 AND 32),
  ADD CONSTRAINT customer_token_place_check CHECK ((source_id = customer_id) = (franchisee_id IS NULL)
    AND (franchisee_id IS NULL) = (store_id IS NULL));
ALTER TABLE saved_view ADD CONSTRAINT saved_view_name_check CHECK (length(name) BETWEEN 1 AND 60);
ALTER TABLE report_schedule
  ADD CONSTRAINT report_schedule_period_check CHECK (period IN ('daily', 'monthly')),
  ADD CONSTRAINT report_schedule_grouping_check CHECK (grouping IN ('day', 'franchisee', 'store', 'staff', 'card_product')),
  ADD CONSTRAINT report_schedule_place_check CHECK (franchisee_id IS NOT NULL OR store_id IS NULL),
  ADD CONSTRAINT report_schedule_locale_check CHECK (locale IN ('zh', 'en')),
  ADD CONSTRAINT report_schedule_hour_check CHECK (hour BETWEEN 0 AND 23),
  ADD CONSTRAINT report_schedule_paused_check CHECK ((paused_because IS NULL) = (paused_at IS NULL)
    AND paused_because IN ('by_hand', 'post_ended'));

ALTER TABLE card_sale ALTER COLUMN sale_no TYPE text COLLATE "C";
CREATE INDEX card_sale_import_id_idx ON card_sale (tenant_id, import_id) WHERE import_id IS NOT NULL;
CREATE INDEX customer_file_import_id_idx ON customer_file (tenant_id, import_id) WHERE import_id IS NOT NULL;

-- franchisee: shape franchisee
ALTER TABLE "franchisee" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "franchisee" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS franchisee_select ON "franchisee";
CREATE POLICY franchisee_select ON "franchisee" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR id = ANY (app.franchisee_ids())));
DROP POLICY IF EXISTS franchisee_insert ON "franchisee";
CREATE POLICY franchisee_insert ON "franchisee" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS franchisee_update ON "franchisee";
CREATE POLICY franchisee_update ON "franchisee" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS franchisee_delete ON "franchisee";
CREATE POLICY franchisee_delete ON "franchisee" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "franchisee" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "franchisee" TO hubcap_app;
GRANT SELECT ON "franchisee" TO hubcap_audit;

-- store: shape store
ALTER TABLE "store" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "store" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS store_select ON "store";
CREATE POLICY store_select ON "store" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids())) OR (app.scope() = 'store' AND id = ANY (app.store_ids())) OR (app.scope() = 'person' AND id = ANY (app.store_ids()))));
DROP POLICY IF EXISTS store_insert ON "store";
CREATE POLICY store_insert ON "store" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids()))));
DROP POLICY IF EXISTS store_update ON "store";
CREATE POLICY store_update ON "store" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids()))))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids()))));
DROP POLICY IF EXISTS store_delete ON "store";
CREATE POLICY store_delete ON "store" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "store" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "store" TO hubcap_app;
GRANT SELECT ON "store" TO hubcap_audit;

-- staff: shape person
ALTER TABLE "staff" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "staff" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS staff_select ON "staff";
CREATE POLICY staff_select ON "staff" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids())) OR (app.scope() = 'store' AND store_id = ANY (app.store_ids())) OR (app.scope() = 'person' AND id = app.staff_id())));
DROP POLICY IF EXISTS staff_insert ON "staff";
CREATE POLICY staff_insert ON "staff" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids()))));
DROP POLICY IF EXISTS staff_update ON "staff";
CREATE POLICY staff_update ON "staff" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids()))))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids()))));
DROP POLICY IF EXISTS staff_delete ON "staff";
CREATE POLICY staff_delete ON "staff" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "staff" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "staff" TO hubcap_app;
GRANT SELECT ON "staff" TO hubcap_audit;

-- staff_posting: shape person
ALTER TABLE "staff_posting" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "staff_posting" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS staff_posting_select ON "staff_posting";
CREATE POLICY staff_posting_select ON "staff_posting" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids())) OR (app.scope() = 'store' AND store_id = ANY (app.store_ids())) OR (app.scope() = 'person' AND staff_id = app.staff_id())));
DROP POLICY IF EXISTS staff_posting_insert ON "staff_posting";
CREATE POLICY staff_posting_insert ON "staff_posting" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids()))));
DROP POLICY IF EXISTS staff_posting_update ON "staff_posting";
DROP POLICY IF EXISTS staff_posting_delete ON "staff_posting";
CREATE POLICY staff_posting_delete ON "staff_posting" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "staff_posting" FROM hubcap_app;
GRANT SELECT, INSERT, DELETE ON "staff_posting" TO hubcap_app;
GRANT SELECT ON "staff_posting" TO hubcap_audit;

-- person: shape store
ALTER TABLE "person" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "person" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS person_select ON "person";
CREATE POLICY person_select ON "person" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS person_insert ON "person";
CREATE POLICY person_insert ON "person" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND app.scope() IS NOT NULL);
DROP POLICY IF EXISTS person_update ON "person";
DROP POLICY IF EXISTS person_delete ON "person";
CREATE POLICY person_delete ON "person" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "person" FROM hubcap_app;
GRANT SELECT, INSERT, DELETE ON "person" TO hubcap_app;
GRANT SELECT ON "person" TO hubcap_audit;

-- customer: shape person
ALTER TABLE "customer" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "customer" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS customer_select ON "customer";
CREATE POLICY customer_select ON "customer" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR EXISTS (SELECT 1 FROM customer_file f WHERE f.tenant_id = "customer".tenant_id AND f.customer_id = "customer".id) OR id = app.presented_customer_id()));
DROP POLICY IF EXISTS customer_insert ON "customer";
CREATE POLICY customer_insert ON "customer" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND app.scope() IS NOT NULL);
DROP POLICY IF EXISTS customer_update ON "customer";
CREATE POLICY customer_update ON "customer" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR EXISTS (SELECT 1 FROM customer_file f WHERE f.tenant_id = "customer".tenant_id AND f.customer_id = "customer".id) OR id = app.presented_customer_id()))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR EXISTS (SELECT 1 FROM customer_file f WHERE f.tenant_id = "customer".tenant_id AND f.customer_id = "customer".id) OR id = app.presented_customer_id()));
DROP POLICY IF EXISTS customer_delete ON "customer";
CREATE POLICY customer_delete ON "customer" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "customer" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "customer" TO hubcap_app;
GRANT SELECT ON "customer" TO hubcap_audit;

-- customer_file: shape person
ALTER TABLE "customer_file" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "customer_file" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS customer_file_select ON "customer_file";
CREATE POLICY customer_file_select ON "customer_file" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids())) OR (app.scope() = 'store' AND store_id = ANY (app.store_ids())) OR (app.scope() = 'person' AND staff_id = app.staff_id())));
DROP POLICY IF EXISTS customer_file_insert ON "customer_file";
CREATE POLICY customer_file_insert ON "customer_file" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids())) OR (app.scope() = 'store' AND store_id = ANY (app.store_ids())) OR (app.scope() = 'person' AND staff_id = app.staff_id() AND store_id = ANY (app.store_ids()))));
DROP POLICY IF EXISTS customer_file_update ON "customer_file";
CREATE POLICY customer_file_update ON "customer_file" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids())) OR (app.scope() = 'store' AND store_id = ANY (app.store_ids())) OR (app.scope() = 'person' AND staff_id = app.staff_id() AND store_id = ANY (app.store_ids()))))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids())) OR (app.scope() = 'store' AND store_id = ANY (app.store_ids())) OR (app.scope() = 'person' AND staff_id = app.staff_id() AND store_id = ANY (app.store_ids()))));
DROP POLICY IF EXISTS customer_file_delete ON "customer_file";
CREATE POLICY customer_file_delete ON "customer_file" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "customer_file" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "customer_file" TO hubcap_app;
GRANT SELECT ON "customer_file" TO hubcap_audit;

-- card_sale: shape person
ALTER TABLE "card_sale" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "card_sale" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS card_sale_select ON "card_sale";
CREATE POLICY card_sale_select ON "card_sale" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids())) OR (app.scope() = 'store' AND store_id = ANY (app.store_ids())) OR (app.scope() = 'person' AND staff_id = app.staff_id())));
DROP POLICY IF EXISTS card_sale_insert ON "card_sale";
CREATE POLICY card_sale_insert ON "card_sale" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids())) OR (app.scope() = 'store' AND store_id = ANY (app.store_ids())) OR (app.scope() = 'person' AND staff_id = app.staff_id() AND store_id = ANY (app.store_ids()))));
DROP POLICY IF EXISTS card_sale_update ON "card_sale";
CREATE POLICY card_sale_update ON "card_sale" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids())) OR (app.scope() = 'store' AND store_id = ANY (app.store_ids())) OR (app.scope() = 'person' AND staff_id = app.staff_id() AND store_id = ANY (app.store_ids()))))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids())) OR (app.scope() = 'store' AND store_id = ANY (app.store_ids())) OR (app.scope() = 'person' AND staff_id = app.staff_id() AND store_id = ANY (app.store_ids()))));
DROP POLICY IF EXISTS card_sale_delete ON "card_sale";
CREATE POLICY card_sale_delete ON "card_sale" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "card_sale" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "card_sale" TO hubcap_app;
GRANT SELECT ON "card_sale" TO hubcap_audit;

-- message_attachment: shape store
ALTER TABLE "message_attachment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "message_attachment" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS message_attachment_select ON "message_attachment";
CREATE POLICY message_attachment_select ON "message_attachment" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS message_attachment_insert ON "message_attachment";
CREATE POLICY message_attachment_insert ON "message_attachment" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND app.scope() IS NOT NULL);
DROP POLICY IF EXISTS message_attachment_update ON "message_attachment";
DROP POLICY IF EXISTS message_attachment_delete ON "message_attachment";
REVOKE ALL ON "message_attachment" FROM hubcap_app;
GRANT SELECT, INSERT ON "message_attachment" TO hubcap_app;
GRANT SELECT ON "message_attachment" TO hubcap_audit;

-- stored_file_part: shape person
ALTER TABLE "stored_file_part" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "stored_file_part" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS stored_file_part_select ON "stored_file_part";
CREATE POLICY stored_file_part_select ON "stored_file_part" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR user_account_id = app.user_account_id()));
DROP POLICY IF EXISTS stored_file_part_insert ON "stored_file_part";
CREATE POLICY stored_file_part_insert ON "stored_file_part" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR user_account_id = app.user_account_id()));
DROP POLICY IF EXISTS stored_file_part_update ON "stored_file_part";
DROP POLICY IF EXISTS stored_file_part_delete ON "stored_file_part";
REVOKE ALL ON "stored_file_part" FROM hubcap_app;
GRANT SELECT, INSERT ON "stored_file_part" TO hubcap_app;
GRANT SELECT ON "stored_file_part" TO hubcap_audit;

-- daily_total: shape person
ALTER TABLE "daily_total" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "daily_total" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS daily_total_select ON "daily_total";
CREATE POLICY daily_total_select ON "daily_total" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids())) OR (app.scope() = 'store' AND store_id = ANY (app.store_ids())) OR (app.scope() = 'person' AND staff_id = app.staff_id())));
DROP POLICY IF EXISTS daily_total_insert ON "daily_total";
CREATE POLICY daily_total_insert ON "daily_total" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids())) OR (app.scope() = 'store' AND store_id = ANY (app.store_ids())) OR (app.scope() = 'person' AND staff_id = app.staff_id() AND store_id = ANY (app.store_ids()))));
DROP POLICY IF EXISTS daily_total_update ON "daily_total";
CREATE POLICY daily_total_update ON "daily_total" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids())) OR (app.scope() = 'store' AND store_id = ANY (app.store_ids())) OR (app.scope() = 'person' AND staff_id = app.staff_id() AND store_id = ANY (app.store_ids()))))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids())) OR (app.scope() = 'store' AND store_id = ANY (app.store_ids())) OR (app.scope() = 'person' AND staff_id = app.staff_id() AND store_id = ANY (app.store_ids()))));
DROP POLICY IF EXISTS daily_total_delete ON "daily_total";
CREATE POLICY daily_total_delete ON "daily_total" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "daily_total" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "daily_total" TO hubcap_app;
GRANT SELECT ON "daily_total" TO hubcap_audit;

-- daily_product_total: shape person
ALTER TABLE "daily_product_total" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "daily_product_total" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS daily_product_total_select ON "daily_product_total";
CREATE POLICY daily_product_total_select ON "daily_product_total" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids())) OR (app.scope() = 'store' AND store_id = ANY (app.store_ids())) OR (app.scope() = 'person' AND staff_id = app.staff_id())));
DROP POLICY IF EXISTS daily_product_total_insert ON "daily_product_total";
CREATE POLICY daily_product_total_insert ON "daily_product_total" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids())) OR (app.scope() = 'store' AND store_id = ANY (app.store_ids())) OR (app.scope() = 'person' AND staff_id = app.staff_id() AND store_id = ANY (app.store_ids()))));
DROP POLICY IF EXISTS daily_product_total_update ON "daily_product_total";
CREATE POLICY daily_product_total_update ON "daily_product_total" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids())) OR (app.scope() = 'store' AND store_id = ANY (app.store_ids())) OR (app.scope() = 'person' AND staff_id = app.staff_id() AND store_id = ANY (app.store_ids()))))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids())) OR (app.scope() = 'store' AND store_id = ANY (app.store_ids())) OR (app.scope() = 'person' AND staff_id = app.staff_id() AND store_id = ANY (app.store_ids()))));
DROP POLICY IF EXISTS daily_product_total_delete ON "daily_product_total";
CREATE POLICY daily_product_total_delete ON "daily_product_total" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "daily_product_total" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "daily_product_total" TO hubcap_app;
GRANT SELECT ON "daily_product_total" TO hubcap_audit;

-- customer_token: shape person
ALTER TABLE "customer_token" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "customer_token" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS customer_token_select ON "customer_token";
CREATE POLICY customer_token_select ON "customer_token" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids())) OR (app.scope() = 'store' AND store_id = ANY (app.store_ids())) OR (app.scope() = 'person' AND staff_id = app.staff_id())));
DROP POLICY IF EXISTS customer_token_insert ON "customer_token";
DROP POLICY IF EXISTS customer_token_update ON "customer_token";
DROP POLICY IF EXISTS customer_token_delete ON "customer_token";
REVOKE ALL ON "customer_token" FROM hubcap_app;
GRANT SELECT ON "customer_token" TO hubcap_app;
GRANT SELECT ON "customer_token" TO hubcap_audit;

-- saved_view: shape person
ALTER TABLE "saved_view" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "saved_view" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS saved_view_select ON "saved_view";
CREATE POLICY saved_view_select ON "saved_view" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR user_account_id = app.user_account_id()));
DROP POLICY IF EXISTS saved_view_insert ON "saved_view";
CREATE POLICY saved_view_insert ON "saved_view" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR user_account_id = app.user_account_id()));
DROP POLICY IF EXISTS saved_view_update ON "saved_view";
CREATE POLICY saved_view_update ON "saved_view" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR user_account_id = app.user_account_id()))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR user_account_id = app.user_account_id()));
DROP POLICY IF EXISTS saved_view_delete ON "saved_view";
CREATE POLICY saved_view_delete ON "saved_view" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR user_account_id = app.user_account_id()));
REVOKE ALL ON "saved_view" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "saved_view" TO hubcap_app;
GRANT SELECT ON "saved_view" TO hubcap_audit;

-- report_schedule: shape person
ALTER TABLE "report_schedule" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "report_schedule" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS report_schedule_select ON "report_schedule";
CREATE POLICY report_schedule_select ON "report_schedule" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR user_account_id = app.user_account_id()));
DROP POLICY IF EXISTS report_schedule_insert ON "report_schedule";
CREATE POLICY report_schedule_insert ON "report_schedule" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR user_account_id = app.user_account_id()));
DROP POLICY IF EXISTS report_schedule_update ON "report_schedule";
CREATE POLICY report_schedule_update ON "report_schedule" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR user_account_id = app.user_account_id()))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR user_account_id = app.user_account_id()));
DROP POLICY IF EXISTS report_schedule_delete ON "report_schedule";
CREATE POLICY report_schedule_delete ON "report_schedule" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR user_account_id = app.user_account_id()));
REVOKE ALL ON "report_schedule" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "report_schedule" TO hubcap_app;
GRANT SELECT ON "report_schedule" TO hubcap_audit;
