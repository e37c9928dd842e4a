-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "audit_entry" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "user_account_id" UUID,
    "assignment_id" UUID,
    "action" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entity_id" UUID NOT NULL,
    "franchisee_id" UUID,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "card_product" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "price" BIGINT,
    "principal" BIGINT,
    "bonus" BIGINT NOT NULL DEFAULT 0,
    "status" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "card_product_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "customer" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "customer_no" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "contact_name" TEXT,
    "phone" TEXT,
    "phone_key" TEXT,
    "address" TEXT,
    "city" TEXT,
    "region" TEXT,
    "postal_code" TEXT,
    "country" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "customer_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "customer_file" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "store_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "staff_id" UUID,
    "notes" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "customer_file_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "customer_identification" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_account_id" UUID NOT NULL,
    "customer_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "customer_identification_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_account_id" UUID,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "import" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_account_id" UUID,
    "stored_file_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "columns" JSONB NOT NULL,
    "defaults" JSONB NOT NULL,
    "row_count" INTEGER NOT NULL DEFAULT 0,
    "problem_count" INTEGER NOT NULL DEFAULT 0,
    "progress" INTEGER NOT NULL DEFAULT 0,
    "failure_code" TEXT,
    "failure_params" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "import_row" (
    "tenant_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "row_no" INTEGER NOT NULL,
    "cells" JSONB NOT NULL,
    "problems" JSONB NOT NULL,

    CONSTRAINT "import_row_pkey" PRIMARY KEY ("tenant_id","import_id","row_no")
);

-- CreateTable
CREATE TABLE "franchisee" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "contact_name" TEXT,
    "contact_phone" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "franchisee_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "franchise_contract" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "contract_no" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "royalty_rate" INTEGER NOT NULL,
    "territory" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "franchise_contract_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "store" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "phone" TEXT,
    "division_code" TEXT,
    "address" TEXT,
    "longitude" DOUBLE PRECISION,
    "latitude" DOUBLE PRECISION,
    "opening_hours" JSONB NOT NULL,
    "opened_on" DATE,
    "closed_on" DATE,
    "continues_store_id" UUID,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "store_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "person" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "staff" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "store_id" UUID,
    "staff_no" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "phone" TEXT,
    "department" TEXT,
    "post" TEXT,
    "grade" TEXT,
    "manager_staff_id" UUID,
    "status" TEXT NOT NULL,
    "hired_on" DATE,
    "left_on" DATE,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "staff_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "staff_posting" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "store_id" UUID,
    "from_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "staff_posting_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "staff_pay" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "base_wage" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "staff_pay_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "card_sale" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "store_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "customer_name" TEXT NOT NULL,
    "card_product_id" UUID NOT NULL,
    "sale_no" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "principal" BIGINT NOT NULL,
    "bonus" BIGINT NOT NULL,
    "payment_method" TEXT NOT NULL,
    "sold_at" TIMESTAMPTZ(3) NOT NULL,
    "sold_on" DATE NOT NULL,
    "status" TEXT NOT NULL,
    "voided_at" TIMESTAMPTZ(3),
    "voided_by_id" UUID,
    "voided_by_name" TEXT,
    "void_reason" TEXT,
    "recorded_by_id" UUID,
    "recorded_by_name" TEXT,
    "import_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "card_sale_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "chain" (
    "tenant_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "chain_pkey" PRIMARY KEY ("tenant_id")
);

-- CreateTable
CREATE TABLE "user_account" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "phone_key" TEXT,
    "locale" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_account_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "user_credential" (
    "tenant_id" UUID NOT NULL,
    "user_account_id" UUID NOT NULL,
    "password_hash" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_credential_pkey" PRIMARY KEY ("tenant_id","user_account_id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_account_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "staff_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "assignment_place" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_account_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "store_id" UUID,

    CONSTRAINT "assignment_place_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "tenant_id" UUID NOT NULL,
    "user_account_id" UUID NOT NULL,
    "operation" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "result_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("tenant_id","user_account_id","operation","key")
);

-- CreateIndex
CREATE INDEX "audit_entry_tenant_id_at_id_idx" ON "audit_entry"("tenant_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_entry_tenant_id_entity_entity_id_idx" ON "audit_entry"("tenant_id", "entity", "entity_id");

-- CreateIndex
CREATE UNIQUE INDEX "card_product_tenant_id_code_key" ON "card_product"("tenant_id", "code");

-- CreateIndex
CREATE INDEX "customer_tenant_id_name_key_id_idx" ON "customer"("tenant_id", "name_key", "id");

-- CreateIndex
CREATE INDEX "customer_tenant_id_created_at_id_idx" ON "customer"("tenant_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "customer_tenant_id_customer_no_key" ON "customer"("tenant_id", "customer_no");

-- CreateIndex
CREATE UNIQUE INDEX "customer_tenant_id_phone_key_key" ON "customer"("tenant_id", "phone_key");

-- CreateIndex
CREATE INDEX "customer_file_tenant_id_franchisee_id_store_id_idx" ON "customer_file"("tenant_id", "franchisee_id", "store_id");

-- CreateIndex
CREATE INDEX "customer_file_tenant_id_staff_id_idx" ON "customer_file"("tenant_id", "staff_id");

-- CreateIndex
CREATE UNIQUE INDEX "customer_file_tenant_id_customer_id_franchisee_id_key" ON "customer_file"("tenant_id", "customer_id", "franchisee_id");

-- CreateIndex
CREATE INDEX "customer_identification_tenant_id_user_account_id_at_idx" ON "customer_identification"("tenant_id", "user_account_id", "at");

-- CreateIndex
CREATE INDEX "import_tenant_id_created_at_id_idx" ON "import"("tenant_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "import_tenant_id_user_account_id_idx" ON "import"("tenant_id", "user_account_id");

-- CreateIndex
CREATE INDEX "franchisee_tenant_id_name_key_id_idx" ON "franchisee"("tenant_id", "name_key", "id");

-- CreateIndex
CREATE UNIQUE INDEX "franchisee_tenant_id_code_key" ON "franchisee"("tenant_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "franchise_contract_tenant_id_contract_no_key" ON "franchise_contract"("tenant_id", "contract_no");

-- CreateIndex
CREATE UNIQUE INDEX "franchise_contract_tenant_id_franchisee_id_starts_on_key" ON "franchise_contract"("tenant_id", "franchisee_id", "starts_on");

-- CreateIndex
CREATE INDEX "store_tenant_id_name_key_id_idx" ON "store"("tenant_id", "name_key", "id");

-- CreateIndex
CREATE INDEX "store_tenant_id_continues_store_id_idx" ON "store"("tenant_id", "continues_store_id");

-- CreateIndex
CREATE UNIQUE INDEX "store_tenant_id_code_key" ON "store"("tenant_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "store_tenant_id_franchisee_id_id_key" ON "store"("tenant_id", "franchisee_id", "id");

-- CreateIndex
CREATE INDEX "staff_tenant_id_name_key_id_idx" ON "staff"("tenant_id", "name_key", "id");

-- CreateIndex
CREATE INDEX "staff_tenant_id_franchisee_id_store_id_idx" ON "staff"("tenant_id", "franchisee_id", "store_id");

-- CreateIndex
CREATE INDEX "staff_tenant_id_manager_staff_id_idx" ON "staff"("tenant_id", "manager_staff_id");

-- CreateIndex
CREATE INDEX "staff_tenant_id_person_id_idx" ON "staff"("tenant_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_tenant_id_staff_no_key" ON "staff"("tenant_id", "staff_no");

-- CreateIndex
CREATE UNIQUE INDEX "staff_tenant_id_franchisee_id_id_key" ON "staff"("tenant_id", "franchisee_id", "id");

-- CreateIndex
CREATE INDEX "staff_posting_tenant_id_franchisee_id_store_id_idx" ON "staff_posting"("tenant_id", "franchisee_id", "store_id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_posting_tenant_id_staff_id_from_on_key" ON "staff_posting"("tenant_id", "staff_id", "from_on");

-- CreateIndex
CREATE UNIQUE INDEX "staff_pay_tenant_id_staff_id_from_on_key" ON "staff_pay"("tenant_id", "staff_id", "from_on");

-- CreateIndex
CREATE INDEX "card_sale_tenant_id_sold_at_id_idx" ON "card_sale"("tenant_id", "sold_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "card_sale_tenant_id_franchisee_id_sold_at_id_idx" ON "card_sale"("tenant_id", "franchisee_id", "sold_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "card_sale_tenant_id_store_id_sold_at_id_idx" ON "card_sale"("tenant_id", "store_id", "sold_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "card_sale_tenant_id_staff_id_sold_at_id_idx" ON "card_sale"("tenant_id", "staff_id", "sold_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "card_sale_tenant_id_customer_id_sold_at_idx" ON "card_sale"("tenant_id", "customer_id", "sold_at" DESC);

-- CreateIndex
CREATE INDEX "card_sale_tenant_id_amount_id_idx" ON "card_sale"("tenant_id", "amount", "id");

-- CreateIndex
CREATE INDEX "card_sale_tenant_id_sold_on_idx" ON "card_sale"("tenant_id", "sold_on");

-- CreateIndex
CREATE UNIQUE INDEX "card_sale_tenant_id_sale_no_key" ON "card_sale"("tenant_id", "sale_no");

-- CreateIndex
CREATE UNIQUE INDEX "chain_slug_key" ON "chain"("slug");

-- CreateIndex
CREATE INDEX "user_account_email_idx" ON "user_account"("email");

-- CreateIndex
CREATE INDEX "user_account_phone_key_idx" ON "user_account"("phone_key");

-- CreateIndex
CREATE UNIQUE INDEX "user_account_tenant_id_email_key" ON "user_account"("tenant_id", "email");

-- CreateIndex
CREATE UNIQUE INDEX "user_account_tenant_id_phone_key_key" ON "user_account"("tenant_id", "phone_key");

-- CreateIndex
CREATE INDEX "assignment_tenant_id_user_account_id_idx" ON "assignment"("tenant_id", "user_account_id");

-- CreateIndex
CREATE INDEX "assignment_tenant_id_staff_id_idx" ON "assignment"("tenant_id", "staff_id");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_tenant_id_user_account_id_id_key" ON "assignment"("tenant_id", "user_account_id", "id");

-- CreateIndex
CREATE INDEX "assignment_place_tenant_id_user_account_id_idx" ON "assignment_place"("tenant_id", "user_account_id");

-- CreateIndex
CREATE INDEX "assignment_place_tenant_id_franchisee_id_store_id_idx" ON "assignment_place"("tenant_id", "franchisee_id", "store_id");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_place_tenant_id_assignment_id_franchisee_id_stor_key" ON "assignment_place"("tenant_id", "assignment_id", "franchisee_id", "store_id");

-- AddForeignKey
ALTER TABLE "customer_file" ADD CONSTRAINT "customer_file_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "customer_file" ADD CONSTRAINT "customer_file_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "customer_file" ADD CONSTRAINT "customer_file_tenant_id_customer_id_fkey" FOREIGN KEY ("tenant_id", "customer_id") REFERENCES "customer"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "customer_file" ADD CONSTRAINT "customer_file_tenant_id_franchisee_id_staff_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "staff_id") REFERENCES "staff"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_tenant_id_stored_file_id_fkey" FOREIGN KEY ("tenant_id", "stored_file_id") REFERENCES "stored_file"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_tenant_id_user_account_id_fkey" FOREIGN KEY ("tenant_id", "user_account_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_tenant_id_import_id_fkey" FOREIGN KEY ("tenant_id", "import_id") REFERENCES "import"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "franchise_contract" ADD CONSTRAINT "franchise_contract_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "store" ADD CONSTRAINT "store_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "store" ADD CONSTRAINT "store_tenant_id_continues_store_id_fkey" FOREIGN KEY ("tenant_id", "continues_store_id") REFERENCES "store"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "staff" ADD CONSTRAINT "staff_tenant_id_person_id_fkey" FOREIGN KEY ("tenant_id", "person_id") REFERENCES "person"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "staff" ADD CONSTRAINT "staff_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "staff" ADD CONSTRAINT "staff_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "staff" ADD CONSTRAINT "staff_tenant_id_manager_staff_id_fkey" FOREIGN KEY ("tenant_id", "manager_staff_id") REFERENCES "staff"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "staff_posting" ADD CONSTRAINT "staff_posting_tenant_id_franchisee_id_staff_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "staff_id") REFERENCES "staff"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "staff_posting" ADD CONSTRAINT "staff_posting_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "staff_pay" ADD CONSTRAINT "staff_pay_tenant_id_franchisee_id_staff_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "staff_id") REFERENCES "staff"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "card_sale" ADD CONSTRAINT "card_sale_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "card_sale" ADD CONSTRAINT "card_sale_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "card_sale" ADD CONSTRAINT "card_sale_tenant_id_franchisee_id_staff_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "staff_id") REFERENCES "staff"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "card_sale" ADD CONSTRAINT "card_sale_tenant_id_customer_id_fkey" FOREIGN KEY ("tenant_id", "customer_id") REFERENCES "customer"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "card_sale" ADD CONSTRAINT "card_sale_tenant_id_card_product_id_fkey" FOREIGN KEY ("tenant_id", "card_product_id") REFERENCES "card_product"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "user_account" ADD CONSTRAINT "user_account_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "chain"("tenant_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "user_credential" ADD CONSTRAINT "user_credential_tenant_id_user_account_id_fkey" FOREIGN KEY ("tenant_id", "user_account_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_tenant_id_user_account_id_fkey" FOREIGN KEY ("tenant_id", "user_account_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_tenant_id_staff_id_fkey" FOREIGN KEY ("tenant_id", "staff_id") REFERENCES "staff"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "assignment_place" ADD CONSTRAINT "assignment_place_tenant_id_user_account_id_assignment_id_fkey" FOREIGN KEY ("tenant_id", "user_account_id", "assignment_id") REFERENCES "assignment"("tenant_id", "user_account_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "assignment_place" ADD CONSTRAINT "assignment_place_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "assignment_place" ADD CONSTRAINT "assignment_place_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;


-- What Prisma's schema can't say: which words a status may be, how long a text, that money isn't negative.
ALTER TABLE chain
  ADD CONSTRAINT chain_slug_check CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$'),
  ADD CONSTRAINT chain_name_check CHECK (length(name) BETWEEN 1 AND 120),
  ADD CONSTRAINT chain_currency_check CHECK (currency ~ '^[A-Z]{3}$'),
  ADD CONSTRAINT chain_locale_check CHECK (locale IN ('zh', 'en'));
ALTER TABLE user_account
  ADD CONSTRAINT user_account_name_check CHECK (length(name) BETWEEN 1 AND 120),
  ADD CONSTRAINT user_account_login_check CHECK (email IS NOT NULL OR phone_key IS NOT NULL),
  ADD CONSTRAINT user_account_email_check CHECK (email = lower(email)),
  ADD CONSTRAINT user_account_phone_key_check CHECK (phone_key ~ '^\+[0-9]{5,15}$'),
  ADD CONSTRAINT user_account_locale_check CHECK (locale IN ('zh', 'en')),
  ADD CONSTRAINT user_account_status_check CHECK (status IN ('active', 'suspended'));
ALTER TABLE assignment
  ADD CONSTRAINT assignment_role_check CHECK (role IN ('hq_admin', 'hq_finance', 'franchise_owner', 'store_manager', 'sales_rep')),
  ADD CONSTRAINT assignment_staff_check CHECK ((role = 'sales_rep') <= (staff_id IS NOT NULL));
ALTER TABLE franchisee
  ADD CONSTRAINT franchisee_code_check CHECK (length(code) BETWEEN 1 AND 32),
  ADD CONSTRAINT franchisee_name_check CHECK (length(name) BETWEEN 1 AND 120),
  ADD CONSTRAINT franchisee_kind_check CHECK (kind IN ('franchised', 'direct')),
  ADD CONSTRAINT franchisee_status_check CHECK (status IN ('active', 'suspended', 'ended'));
ALTER TABLE franchise_contract
  ADD CONSTRAINT franchise_contract_royalty_rate_check CHECK (royalty_rate BETWEEN 0 AND 10000),
  ADD CONSTRAINT franchise_contract_period_check CHECK (ends_on >= starts_on);
ALTER TABLE store
  ADD CONSTRAINT store_code_check CHECK (length(code) BETWEEN 1 AND 32),
  ADD CONSTRAINT store_name_check CHECK (length(name) BETWEEN 1 AND 120),
  ADD CONSTRAINT store_status_check CHECK (status IN ('opening', 'open', 'suspended', 'closed')),
  ADD CONSTRAINT store_division_code_check CHECK (division_code ~ '^[1-9][0-9]{5}$'),
  ADD CONSTRAINT store_coordinates_check CHECK ((longitude IS NULL) = (latitude IS NULL)
    AND longitude BETWEEN -180 AND 180 AND latitude BETWEEN -90 AND 90),
  ADD CONSTRAINT store_period_check CHECK (closed_on >= opened_on);
ALTER TABLE staff
  ADD CONSTRAINT staff_staff_no_check CHECK (length(staff_no) BETWEEN 1 AND 32),
  ADD CONSTRAINT staff_name_check CHECK (length(name) BETWEEN 1 AND 120),
  ADD CONSTRAINT staff_status_check CHECK (status IN ('active', 'suspended', 'left')),
  ADD CONSTRAINT staff_left_check CHECK ((status = 'left') = (left_on IS NOT NULL)),
  ADD CONSTRAINT staff_period_check CHECK (left_on >= hired_on),
  ADD CONSTRAINT staff_manager_check CHECK (manager_staff_id <> id);
ALTER TABLE staff_pay ADD CONSTRAINT staff_pay_base_wage_check CHECK (base_wage BETWEEN 0 AND 9007199254740991);
ALTER TABLE customer
  ADD CONSTRAINT customer_customer_no_check CHECK (length(customer_no) BETWEEN 1 AND 32),
  ADD CONSTRAINT customer_name_check CHECK (length(name) BETWEEN 1 AND 120),
  ADD CONSTRAINT customer_phone_key_check CHECK (phone_key ~ '^\+[0-9]{5,15}$');
ALTER TABLE card_product
  ADD CONSTRAINT card_product_code_check CHECK (length(code) BETWEEN 1 AND 32),
  ADD CONSTRAINT card_product_name_check CHECK (length(name) BETWEEN 1 AND 120),
  ADD CONSTRAINT card_product_kind_check CHECK (kind IN ('stored_value')),
  ADD CONSTRAINT card_product_issuer_check CHECK (issuer IN ('headquarters', 'seller')),
  ADD CONSTRAINT card_product_status_check CHECK (status IN ('on_sale', 'withdrawn')),
  ADD CONSTRAINT card_product_price_check CHECK ((price IS NULL) = (principal IS NULL)
    AND price BETWEEN 0 AND 9007199254740991 AND principal BETWEEN 0 AND price),
  ADD CONSTRAINT card_product_bonus_check CHECK (bonus BETWEEN 0 AND 9007199254740991);
ALTER TABLE card_sale
  ADD CONSTRAINT card_sale_sale_no_check CHECK (length(sale_no) BETWEEN 1 AND 32),
  ADD CONSTRAINT card_sale_customer_name_check CHECK (length(customer_name) BETWEEN 1 AND 120),
  ADD CONSTRAINT card_sale_amount_check CHECK (amount BETWEEN 0 AND 9007199254740991),
  ADD CONSTRAINT card_sale_principal_check CHECK (principal BETWEEN 0 AND amount),
  ADD CONSTRAINT card_sale_bonus_check CHECK (bonus BETWEEN 0 AND 9007199254740991),
  ADD CONSTRAINT card_sale_payment_method_check
    CHECK (payment_method IN ('wechat', 'alipay', 'cash', 'bank_card', 'bank_transfer', 'other')),
  ADD CONSTRAINT card_sale_status_check CHECK (status IN ('recorded', 'voided')),
  ADD CONSTRAINT card_sale_voided_check CHECK ((status = 'voided') = (voided_at IS NOT NULL)
    AND (status = 'voided') = (void_reason IS NOT NULL));
ALTER TABLE import
  ADD CONSTRAINT import_kind_check CHECK (kind IN ('franchisees', 'stores', 'staff', 'customers', 'card_sales')),
  ADD CONSTRAINT import_status_check CHECK (status IN ('checking', 'ready', 'importing', 'done', 'failed', 'cancelled'));

-- Names sort by their pinyin key, byte by byte, whatever the database's collation.
ALTER TABLE franchisee ALTER COLUMN name_key TYPE text COLLATE "C", ALTER COLUMN code TYPE text COLLATE "C";
ALTER TABLE store ALTER COLUMN name_key TYPE text COLLATE "C", ALTER COLUMN code TYPE text COLLATE "C";
ALTER TABLE staff ALTER COLUMN name_key TYPE text COLLATE "C", ALTER COLUMN staff_no TYPE text COLLATE "C";
ALTER TABLE customer ALTER COLUMN name_key TYPE text COLLATE "C", ALTER COLUMN customer_no TYPE text COLLATE "C";
ALTER TABLE card_product ALTER COLUMN name_key TYPE text COLLATE "C", ALTER COLUMN code TYPE text COLLATE "C";

-- Who asks, as the door set it for this transaction. Nothing set: null, and no policy lets a row through.
CREATE SCHEMA IF NOT EXISTS app;
GRANT USAGE ON SCHEMA app TO hubcap_app, hubcap_audit, hubcap_lookup;

CREATE OR REPLACE FUNCTION app.tenant_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.tenant_id', true), '')::uuid $$;
CREATE OR REPLACE FUNCTION app.scope() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.scope', true), '') $$;
CREATE OR REPLACE FUNCTION app.franchisee_ids() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT string_to_array(nullif(current_setting('app.franchisee_ids', true), ''), ',')::uuid[] $$;
CREATE OR REPLACE FUNCTION app.store_ids() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT string_to_array(nullif(current_setting('app.store_ids', true), ''), ',')::uuid[] $$;
CREATE OR REPLACE FUNCTION app.staff_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.staff_id', true), '')::uuid $$;
CREATE OR REPLACE FUNCTION app.user_account_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.user_account_id', true), '')::uuid $$;
CREATE OR REPLACE FUNCTION app.presented_customer_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.presented_customer_id', true), '')::uuid $$;

-- Row security as it stands now, written from packages/database/src/policies/tables.ts.
-- Change it there; then take the changed tables' statements into a migration.

-- chain: shape chain
ALTER TABLE "chain" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "chain" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS chain_select ON "chain";
CREATE POLICY chain_select ON "chain" FOR SELECT
  USING (tenant_id = app.tenant_id());
DROP POLICY IF EXISTS chain_insert ON "chain";
CREATE POLICY chain_insert ON "chain" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS chain_update ON "chain";
CREATE POLICY chain_update ON "chain" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS chain_delete ON "chain";
REVOKE ALL ON "chain" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "chain" TO hubcap_app;
GRANT SELECT ON "chain" TO hubcap_audit;

-- user_account: shape person
ALTER TABLE "user_account" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "user_account" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS user_account_select ON "user_account";
CREATE POLICY user_account_select ON "user_account" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR id = app.user_account_id()));
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

-- user_credential: shape person
ALTER TABLE "user_credential" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "user_credential" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS user_credential_select ON "user_credential";
CREATE POLICY user_credential_select ON "user_credential" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR user_account_id = app.user_account_id()));
DROP POLICY IF EXISTS user_credential_insert ON "user_credential";
CREATE POLICY user_credential_insert ON "user_credential" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR user_account_id = app.user_account_id()));
DROP POLICY IF EXISTS user_credential_update ON "user_credential";
CREATE POLICY user_credential_update ON "user_credential" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR user_account_id = app.user_account_id()))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR user_account_id = app.user_account_id()));
DROP POLICY IF EXISTS user_credential_delete ON "user_credential";
REVOKE ALL ON "user_credential" FROM hubcap_app;
GRANT SELECT (tenant_id, user_account_id, changed_at), INSERT, UPDATE ON "user_credential" TO hubcap_app;
GRANT SELECT (tenant_id, user_account_id, changed_at) ON "user_credential" TO hubcap_audit;

-- assignment: shape person
ALTER TABLE "assignment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "assignment" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS assignment_select ON "assignment";
CREATE POLICY assignment_select ON "assignment" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR user_account_id = app.user_account_id()));
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
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR user_account_id = app.user_account_id()));
DROP POLICY IF EXISTS assignment_place_insert ON "assignment_place";
CREATE POLICY assignment_place_insert ON "assignment_place" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS assignment_place_update ON "assignment_place";
DROP POLICY IF EXISTS assignment_place_delete ON "assignment_place";
CREATE POLICY assignment_place_delete ON "assignment_place" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "assignment_place" FROM hubcap_app;
GRANT SELECT, INSERT, DELETE ON "assignment_place" TO hubcap_app;
GRANT SELECT ON "assignment_place" TO hubcap_audit;

-- idempotency_key: shape person
ALTER TABLE "idempotency_key" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "idempotency_key" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS idempotency_key_select ON "idempotency_key";
CREATE POLICY idempotency_key_select ON "idempotency_key" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR user_account_id = app.user_account_id()));
DROP POLICY IF EXISTS idempotency_key_insert ON "idempotency_key";
CREATE POLICY idempotency_key_insert ON "idempotency_key" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR user_account_id = app.user_account_id()));
DROP POLICY IF EXISTS idempotency_key_update ON "idempotency_key";
DROP POLICY IF EXISTS idempotency_key_delete ON "idempotency_key";
REVOKE ALL ON "idempotency_key" FROM hubcap_app;
GRANT SELECT, INSERT ON "idempotency_key" TO hubcap_app;
GRANT SELECT ON "idempotency_key" TO hubcap_audit;

-- audit_entry: shape store
ALTER TABLE "audit_entry" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "audit_entry" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS audit_entry_select ON "audit_entry";
CREATE POLICY audit_entry_select ON "audit_entry" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids()))));
DROP POLICY IF EXISTS audit_entry_insert ON "audit_entry";
CREATE POLICY audit_entry_insert ON "audit_entry" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND app.scope() IS NOT NULL);
DROP POLICY IF EXISTS audit_entry_update ON "audit_entry";
DROP POLICY IF EXISTS audit_entry_delete ON "audit_entry";
REVOKE ALL ON "audit_entry" FROM hubcap_app;
GRANT SELECT, INSERT ON "audit_entry" TO hubcap_app;
GRANT SELECT ON "audit_entry" TO hubcap_audit;

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
REVOKE ALL ON "franchisee" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "franchisee" TO hubcap_app;
GRANT SELECT ON "franchisee" TO hubcap_audit;

-- franchise_contract: shape store
ALTER TABLE "franchise_contract" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "franchise_contract" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS franchise_contract_select ON "franchise_contract";
CREATE POLICY franchise_contract_select ON "franchise_contract" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids()))));
DROP POLICY IF EXISTS franchise_contract_insert ON "franchise_contract";
CREATE POLICY franchise_contract_insert ON "franchise_contract" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS franchise_contract_update ON "franchise_contract";
CREATE POLICY franchise_contract_update ON "franchise_contract" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS franchise_contract_delete ON "franchise_contract";
REVOKE ALL ON "franchise_contract" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "franchise_contract" TO hubcap_app;
GRANT SELECT ON "franchise_contract" TO hubcap_audit;

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
REVOKE ALL ON "store" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "store" TO hubcap_app;
GRANT SELECT ON "store" TO hubcap_audit;

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
REVOKE ALL ON "person" FROM hubcap_app;
GRANT SELECT, INSERT ON "person" TO hubcap_app;
GRANT SELECT ON "person" TO hubcap_audit;

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
REVOKE ALL ON "staff" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "staff" TO hubcap_app;
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
REVOKE ALL ON "staff_posting" FROM hubcap_app;
GRANT SELECT, INSERT ON "staff_posting" TO hubcap_app;
GRANT SELECT ON "staff_posting" TO hubcap_audit;

-- staff_pay: shape person
ALTER TABLE "staff_pay" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "staff_pay" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS staff_pay_select ON "staff_pay";
CREATE POLICY staff_pay_select ON "staff_pay" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids())) OR (app.scope() = 'person' AND staff_id = app.staff_id())));
DROP POLICY IF EXISTS staff_pay_insert ON "staff_pay";
CREATE POLICY staff_pay_insert ON "staff_pay" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR (app.scope() = 'franchisee' AND franchisee_id = ANY (app.franchisee_ids()))));
DROP POLICY IF EXISTS staff_pay_update ON "staff_pay";
DROP POLICY IF EXISTS staff_pay_delete ON "staff_pay";
REVOKE ALL ON "staff_pay" FROM hubcap_app;
GRANT SELECT, INSERT ON "staff_pay" TO hubcap_app;
GRANT SELECT ON "staff_pay" TO hubcap_audit;

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
REVOKE ALL ON "customer" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "customer" TO hubcap_app;
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
REVOKE ALL ON "customer_file" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "customer_file" TO hubcap_app;
GRANT SELECT ON "customer_file" TO hubcap_audit;

-- customer_identification: shape person
ALTER TABLE "customer_identification" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "customer_identification" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS customer_identification_select ON "customer_identification";
CREATE POLICY customer_identification_select ON "customer_identification" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR user_account_id = app.user_account_id()));
DROP POLICY IF EXISTS customer_identification_insert ON "customer_identification";
DROP POLICY IF EXISTS customer_identification_update ON "customer_identification";
DROP POLICY IF EXISTS customer_identification_delete ON "customer_identification";
REVOKE ALL ON "customer_identification" FROM hubcap_app;
GRANT SELECT ON "customer_identification" TO hubcap_app;
GRANT SELECT ON "customer_identification" TO hubcap_audit;

-- card_product: shape chain
ALTER TABLE "card_product" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "card_product" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS card_product_select ON "card_product";
CREATE POLICY card_product_select ON "card_product" FOR SELECT
  USING (tenant_id = app.tenant_id());
DROP POLICY IF EXISTS card_product_insert ON "card_product";
CREATE POLICY card_product_insert ON "card_product" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS card_product_update ON "card_product";
CREATE POLICY card_product_update ON "card_product" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS card_product_delete ON "card_product";
REVOKE ALL ON "card_product" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "card_product" TO hubcap_app;
GRANT SELECT ON "card_product" TO hubcap_audit;

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
REVOKE ALL ON "card_sale" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "card_sale" TO hubcap_app;
GRANT SELECT ON "card_sale" TO hubcap_audit;

-- stored_file: shape person
ALTER TABLE "stored_file" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "stored_file" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS stored_file_select ON "stored_file";
CREATE POLICY stored_file_select ON "stored_file" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR user_account_id = app.user_account_id()));
DROP POLICY IF EXISTS stored_file_insert ON "stored_file";
CREATE POLICY stored_file_insert ON "stored_file" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR user_account_id = app.user_account_id()));
DROP POLICY IF EXISTS stored_file_update ON "stored_file";
DROP POLICY IF EXISTS stored_file_delete ON "stored_file";
REVOKE ALL ON "stored_file" FROM hubcap_app;
GRANT SELECT, INSERT ON "stored_file" TO hubcap_app;
GRANT SELECT ON "stored_file" TO hubcap_audit;

-- import: shape person
ALTER TABLE "import" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "import" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS import_select ON "import";
CREATE POLICY import_select ON "import" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain' OR user_account_id = app.user_account_id()));
DROP POLICY IF EXISTS import_insert ON "import";
CREATE POLICY import_insert ON "import" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS import_update ON "import";
CREATE POLICY import_update ON "import" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS import_delete ON "import";
REVOKE ALL ON "import" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "import" TO hubcap_app;
GRANT SELECT ON "import" TO hubcap_audit;

-- import_row: shape store
ALTER TABLE "import_row" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "import_row" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS import_row_select ON "import_row";
CREATE POLICY import_row_select ON "import_row" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS import_row_insert ON "import_row";
CREATE POLICY import_row_insert ON "import_row" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS import_row_update ON "import_row";
CREATE POLICY import_row_update ON "import_row" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS import_row_delete ON "import_row";
CREATE POLICY import_row_delete ON "import_row" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "import_row" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "import_row" TO hubcap_app;
GRANT SELECT ON "import_row" TO hubcap_audit;

-- The short list of what is looked up across the lines of row security. Each function answers one question, is owned by
-- hubcap_lookup (which may read just these columns) and runs with a fixed search_path.
GRANT USAGE ON SCHEMA public TO hubcap_lookup;
GRANT SELECT ON chain, user_account, user_credential, customer TO hubcap_lookup;
GRANT SELECT, INSERT ON customer_identification TO hubcap_lookup;
GRANT CREATE ON SCHEMA app TO hubcap_lookup;

-- Sign-in, before a chain is known: accounts with this e-mail or phone. The caller checks each password.
CREATE OR REPLACE FUNCTION app.sign_in_candidates(p_email text, p_phone_key text, p_slug text)
  RETURNS TABLE (tenant_id uuid, slug text, chain_name text, locale text, user_account_id uuid, password_hash text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT c.tenant_id, c.slug, c.name, c.locale, u.id, k.password_hash
  FROM user_account u
  JOIN user_credential k ON k.tenant_id = u.tenant_id AND k.user_account_id = u.id
  JOIN chain c ON c.tenant_id = u.tenant_id
  WHERE (u.email = p_email OR u.phone_key = p_phone_key)
    AND u.status = 'active'
    AND (p_slug IS NULL OR c.slug = p_slug)
  ORDER BY c.slug
$$;

-- The name over a chain's own sign-in page; the tenant for a command that names the chain by its address.
CREATE OR REPLACE FUNCTION app.public_chain(p_slug text)
  RETURNS TABLE (tenant_id uuid, slug text, name text, locale text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT c.tenant_id, c.slug, c.name, c.locale FROM chain c WHERE c.slug = p_slug $$;

-- The caller's own password hash, to check it before a change.
CREATE OR REPLACE FUNCTION app.own_password_hash() RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT k.password_hash FROM user_credential k
  WHERE k.tenant_id = app.tenant_id() AND k.user_account_id = app.user_account_id()
$$;

-- Identification at the till: the full phone, in the caller's own chain; each look-up is logged, found or not.
-- Raises HC429 where this account has made p_limit look-ups since p_since.
CREATE OR REPLACE FUNCTION app.identify_customer(p_id uuid, p_phone_key text, p_at timestamptz, p_since timestamptz, p_limit int)
  RETURNS TABLE (customer_id uuid, name text)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  found_id uuid;
  found_name text;
BEGIN
  IF (SELECT count(*) FROM customer_identification i
      WHERE i.tenant_id = app.tenant_id() AND i.user_account_id = app.user_account_id() AND i.at > p_since) >= p_limit THEN
    RAISE EXCEPTION 'too many identifications' USING ERRCODE = 'HC429';
  END IF;
  SELECT c.id, c.name INTO found_id, found_name
  FROM customer c WHERE c.tenant_id = app.tenant_id() AND c.phone_key = p_phone_key;
  INSERT INTO customer_identification (tenant_id, id, user_account_id, customer_id, at)
  VALUES (app.tenant_id(), p_id, app.user_account_id(), found_id, p_at);
  IF found_id IS NOT NULL THEN
    RETURN QUERY SELECT found_id, found_name;
  END IF;
END
$$;

ALTER FUNCTION app.sign_in_candidates(text, text, text) OWNER TO hubcap_lookup;
ALTER FUNCTION app.public_chain(text) OWNER TO hubcap_lookup;
ALTER FUNCTION app.own_password_hash() OWNER TO hubcap_lookup;
ALTER FUNCTION app.identify_customer(uuid, text, timestamptz, timestamptz, int) OWNER TO hubcap_lookup;

-- Work for the background, in the transaction of the change that asks for it. Owned by the owner of the queue's tables.
CREATE OR REPLACE FUNCTION app.enqueue_job(p_identifier text, p_payload json) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ BEGIN PERFORM graphile_worker.add_job(p_identifier, p_payload); END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA app TO hubcap_app, hubcap_lookup, hubcap_audit;
