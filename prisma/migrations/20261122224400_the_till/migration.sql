-- CreateTable
CREATE TABLE "service_item" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "product_group" TEXT,
    "transfer_price" BIGINT,
    "status" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "service_item_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "service_price" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "service_item_id" UUID NOT NULL,
    "division_code" TEXT,
    "franchisee_id" UUID,
    "store_id" UUID,
    "from_on" DATE NOT NULL,
    "price" BIGINT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "service_price_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "vehicle" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "plate" TEXT NOT NULL,
    "plate_key" TEXT NOT NULL,
    "make" TEXT,
    "model" TEXT,
    "colour" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "vehicle_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "till_sale" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "store_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "customer_id" UUID,
    "sale_no" TEXT NOT NULL,
    "total" BIGINT NOT NULL,
    "paid_otherwise" BIGINT NOT NULL,
    "sold_at" TIMESTAMPTZ(3) NOT NULL,
    "sold_on" DATE NOT NULL,
    "status" TEXT NOT NULL,
    "reversed_at" TIMESTAMPTZ(3),
    "reversed_by_id" UUID,
    "reverse_reason" TEXT,
    "recorded_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "till_sale_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "till_sale_line" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "till_sale_id" UUID NOT NULL,
    "no" INTEGER NOT NULL,
    "service_item_id" UUID NOT NULL,
    "service_name" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "list_price" BIGINT NOT NULL,
    "price" BIGINT NOT NULL,
    "amount" BIGINT NOT NULL,
    "price_reason" TEXT,

    CONSTRAINT "till_sale_line_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "till_payment" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "till_sale_id" UUID NOT NULL,
    "no" INTEGER NOT NULL,
    "payment_method" TEXT,
    "card_id" UUID,
    "card_ending" TEXT,
    "card_name" TEXT,
    "amount" BIGINT NOT NULL,
    "uses" INTEGER NOT NULL,
    "balance_after" BIGINT,
    "uses_after" INTEGER,
    "movement_id" UUID,

    CONSTRAINT "till_payment_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "service_item_tenant_id_name_key_id_idx" ON "service_item"("tenant_id", "name_key", "id");

-- CreateIndex
CREATE UNIQUE INDEX "service_item_tenant_id_code_key" ON "service_item"("tenant_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "service_price_tenant_id_from_on_key" ON "service_price"("tenant_id", "service_item_id", "division_code", "franchisee_id", "store_id", "from_on") NULLS NOT DISTINCT;

-- CreateIndex
CREATE INDEX "vehicle_tenant_id_customer_id_idx" ON "vehicle"("tenant_id", "customer_id");

-- CreateIndex
CREATE UNIQUE INDEX "vehicle_tenant_id_plate_key_key" ON "vehicle"("tenant_id", "plate_key");

-- CreateIndex
CREATE INDEX "till_sale_tenant_id_sold_at_id_idx" ON "till_sale"("tenant_id", "sold_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "till_sale_tenant_id_franchisee_id_sold_at_id_idx" ON "till_sale"("tenant_id", "franchisee_id", "sold_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "till_sale_tenant_id_store_id_sold_at_id_idx" ON "till_sale"("tenant_id", "store_id", "sold_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "till_sale_tenant_id_staff_id_sold_at_id_idx" ON "till_sale"("tenant_id", "staff_id", "sold_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "till_sale_tenant_id_customer_id_sold_at_idx" ON "till_sale"("tenant_id", "customer_id", "sold_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "till_sale_tenant_id_sale_no_key" ON "till_sale"("tenant_id", "sale_no");

-- CreateIndex
CREATE INDEX "till_sale_line_tenant_id_service_item_id_idx" ON "till_sale_line"("tenant_id", "service_item_id");

-- CreateIndex
CREATE UNIQUE INDEX "till_sale_line_tenant_id_till_sale_id_no_key" ON "till_sale_line"("tenant_id", "till_sale_id", "no");

-- CreateIndex
CREATE INDEX "till_payment_tenant_id_card_id_idx" ON "till_payment"("tenant_id", "card_id");

-- CreateIndex
CREATE INDEX "till_payment_tenant_id_movement_id_idx" ON "till_payment"("tenant_id", "movement_id");

-- CreateIndex
CREATE UNIQUE INDEX "till_payment_tenant_id_till_sale_id_no_key" ON "till_payment"("tenant_id", "till_sale_id", "no");

-- AddForeignKey
ALTER TABLE "service_price" ADD CONSTRAINT "service_price_tenant_id_service_item_id_fkey" FOREIGN KEY ("tenant_id", "service_item_id") REFERENCES "service_item"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "service_price" ADD CONSTRAINT "service_price_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "service_price" ADD CONSTRAINT "service_price_tenant_id_store_id_fkey" FOREIGN KEY ("tenant_id", "store_id") REFERENCES "store"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "vehicle" ADD CONSTRAINT "vehicle_tenant_id_customer_id_fkey" FOREIGN KEY ("tenant_id", "customer_id") REFERENCES "customer"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "till_sale" ADD CONSTRAINT "till_sale_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "till_sale" ADD CONSTRAINT "till_sale_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "till_sale" ADD CONSTRAINT "till_sale_tenant_id_franchisee_id_staff_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "staff_id") REFERENCES "staff"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "till_sale" ADD CONSTRAINT "till_sale_tenant_id_customer_id_fkey" FOREIGN KEY ("tenant_id", "customer_id") REFERENCES "customer"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "till_sale_line" ADD CONSTRAINT "till_sale_line_tenant_id_till_sale_id_fkey" FOREIGN KEY ("tenant_id", "till_sale_id") REFERENCES "till_sale"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "till_sale_line" ADD CONSTRAINT "till_sale_line_tenant_id_service_item_id_fkey" FOREIGN KEY ("tenant_id", "service_item_id") REFERENCES "service_item"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "till_payment" ADD CONSTRAINT "till_payment_tenant_id_till_sale_id_fkey" FOREIGN KEY ("tenant_id", "till_sale_id") REFERENCES "till_sale"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "till_payment" ADD CONSTRAINT "till_payment_tenant_id_card_id_fkey" FOREIGN KEY ("tenant_id", "card_id") REFERENCES "card"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "till_payment" ADD CONSTRAINT "till_payment_tenant_id_movement_id_fkey" FOREIGN KEY ("tenant_id", "movement_id") REFERENCES "ledger_movement"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;


-- What the rules hold, held by the database, too.
ALTER TABLE "vehicle"
  ADD CONSTRAINT vehicle_plate_key_check CHECK (plate_key <> '' AND char_length(plate_key) <= 20),
  ADD CONSTRAINT vehicle_plate_check CHECK (char_length(plate) <= 40);
ALTER TABLE "service_item"
  ADD CONSTRAINT service_item_kind_check CHECK (kind IN ('basic', 'value_added')),
  ADD CONSTRAINT service_item_status_check CHECK (status IN ('on_sale', 'withdrawn')),
  ADD CONSTRAINT service_item_name_check CHECK (char_length(name) BETWEEN 1 AND 120),
  ADD CONSTRAINT service_item_transfer_price_check CHECK (transfer_price BETWEEN 0 AND 999999999999);
ALTER TABLE "service_price"
  ADD CONSTRAINT service_price_area_check CHECK (num_nonnulls(division_code, franchisee_id, store_id) <= 1),
  ADD CONSTRAINT service_price_division_code_check CHECK (division_code ~ '^[0-9]{6}$'),
  ADD CONSTRAINT service_price_price_check CHECK (price BETWEEN 0 AND 999999999999);
ALTER TABLE "till_sale"
  ADD CONSTRAINT till_sale_status_check CHECK (status IN ('recorded', 'reversed')),
  ADD CONSTRAINT till_sale_total_check CHECK (total BETWEEN 0 AND 999999999999 AND paid_otherwise BETWEEN 0 AND total),
  ADD CONSTRAINT till_sale_reversed_check CHECK ((status = 'reversed') = (reversed_at IS NOT NULL AND reverse_reason IS NOT NULL));
ALTER TABLE "till_sale_line"
  ADD CONSTRAINT till_sale_line_quantity_check CHECK (quantity BETWEEN 1 AND 999),
  ADD CONSTRAINT till_sale_line_amount_check CHECK (price BETWEEN 0 AND 999999999999 AND list_price >= 0 AND amount = price * quantity),
  ADD CONSTRAINT till_sale_line_price_reason_check CHECK (price = list_price OR price_reason IS NOT NULL);
ALTER TABLE "till_payment"
  ADD CONSTRAINT till_payment_method_check CHECK ((payment_method IS NULL) = (card_id IS NOT NULL)),
  ADD CONSTRAINT till_payment_payment_method_check CHECK (payment_method IN ('wechat', 'alipay', 'cash', 'bank_card', 'bank_transfer', 'other')),
  ADD CONSTRAINT till_payment_amount_check CHECK (amount BETWEEN 0 AND 999999999999 AND uses >= 0);
-- A card of unlimited use is used without anything being taken off it.
ALTER TABLE "card_lot_use" DROP CONSTRAINT card_lot_use_amount_check,
  ADD CONSTRAINT card_lot_use_amount_check CHECK (amount >= 0 AND uses >= 0 AND used_before >= 0);

-- vehicle: shape person
ALTER TABLE "vehicle" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "vehicle" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS vehicle_select ON "vehicle";
CREATE POLICY vehicle_select ON "vehicle" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM customer f WHERE f.tenant_id = "vehicle".tenant_id AND f.id = "vehicle".customer_id LIMIT 1) END));
DROP POLICY IF EXISTS vehicle_insert ON "vehicle";
CREATE POLICY vehicle_insert ON "vehicle" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM customer f WHERE f.tenant_id = "vehicle".tenant_id AND f.id = "vehicle".customer_id LIMIT 1) END));
DROP POLICY IF EXISTS vehicle_update ON "vehicle";
CREATE POLICY vehicle_update ON "vehicle" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM customer f WHERE f.tenant_id = "vehicle".tenant_id AND f.id = "vehicle".customer_id LIMIT 1) END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM customer f WHERE f.tenant_id = "vehicle".tenant_id AND f.id = "vehicle".customer_id LIMIT 1) END));
DROP POLICY IF EXISTS vehicle_delete ON "vehicle";
CREATE POLICY vehicle_delete ON "vehicle" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM customer f WHERE f.tenant_id = "vehicle".tenant_id AND f.id = "vehicle".customer_id LIMIT 1) END));
REVOKE ALL ON "vehicle" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "vehicle" TO hubcap_app;
GRANT SELECT ON "vehicle" TO hubcap_audit;

-- service_item: shape chain
ALTER TABLE "service_item" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "service_item" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS service_item_select ON "service_item";
CREATE POLICY service_item_select ON "service_item" FOR SELECT
  USING (tenant_id = app.tenant_id());
DROP POLICY IF EXISTS service_item_insert ON "service_item";
CREATE POLICY service_item_insert ON "service_item" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS service_item_update ON "service_item";
CREATE POLICY service_item_update ON "service_item" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS service_item_delete ON "service_item";
REVOKE ALL ON "service_item" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "service_item" TO hubcap_app;
GRANT SELECT ON "service_item" TO hubcap_audit;

-- service_price: shape chain
ALTER TABLE "service_price" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "service_price" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS service_price_select ON "service_price";
CREATE POLICY service_price_select ON "service_price" FOR SELECT
  USING (tenant_id = app.tenant_id());
DROP POLICY IF EXISTS service_price_insert ON "service_price";
CREATE POLICY service_price_insert ON "service_price" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS service_price_update ON "service_price";
DROP POLICY IF EXISTS service_price_delete ON "service_price";
REVOKE ALL ON "service_price" FROM hubcap_app;
GRANT SELECT, INSERT ON "service_price" TO hubcap_app;
GRANT SELECT ON "service_price" TO hubcap_audit;

-- till_sale: shape person
ALTER TABLE "till_sale" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "till_sale" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS till_sale_select ON "till_sale";
CREATE POLICY till_sale_select ON "till_sale" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS till_sale_insert ON "till_sale";
CREATE POLICY till_sale_insert ON "till_sale" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS till_sale_update ON "till_sale";
CREATE POLICY till_sale_update ON "till_sale" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS till_sale_delete ON "till_sale";
REVOKE ALL ON "till_sale" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "till_sale" TO hubcap_app;
GRANT SELECT ON "till_sale" TO hubcap_audit;

-- till_sale_line: shape person
ALTER TABLE "till_sale_line" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "till_sale_line" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS till_sale_line_select ON "till_sale_line";
CREATE POLICY till_sale_line_select ON "till_sale_line" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM till_sale f WHERE f.tenant_id = "till_sale_line".tenant_id AND f.id = "till_sale_line".till_sale_id LIMIT 1) END));
DROP POLICY IF EXISTS till_sale_line_insert ON "till_sale_line";
CREATE POLICY till_sale_line_insert ON "till_sale_line" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM till_sale f WHERE f.tenant_id = "till_sale_line".tenant_id AND f.id = "till_sale_line".till_sale_id LIMIT 1) END));
DROP POLICY IF EXISTS till_sale_line_update ON "till_sale_line";
DROP POLICY IF EXISTS till_sale_line_delete ON "till_sale_line";
REVOKE ALL ON "till_sale_line" FROM hubcap_app;
GRANT SELECT, INSERT ON "till_sale_line" TO hubcap_app;
GRANT SELECT ON "till_sale_line" TO hubcap_audit;

-- till_payment: shape person
ALTER TABLE "till_payment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "till_payment" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS till_payment_select ON "till_payment";
CREATE POLICY till_payment_select ON "till_payment" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM till_sale f WHERE f.tenant_id = "till_payment".tenant_id AND f.id = "till_payment".till_sale_id LIMIT 1) END));
DROP POLICY IF EXISTS till_payment_insert ON "till_payment";
CREATE POLICY till_payment_insert ON "till_payment" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM till_sale f WHERE f.tenant_id = "till_payment".tenant_id AND f.id = "till_payment".till_sale_id LIMIT 1) END));
DROP POLICY IF EXISTS till_payment_update ON "till_payment";
DROP POLICY IF EXISTS till_payment_delete ON "till_payment";
REVOKE ALL ON "till_payment" FROM hubcap_app;
GRANT SELECT, INSERT ON "till_payment" TO hubcap_app;
GRANT SELECT ON "till_payment" TO hubcap_audit;


GRANT SELECT (tenant_id, id, card_no, customer_id, status) ON card TO hubcap_lookup;
GRANT SELECT (tenant_id, customer_id, plate_key) ON vehicle TO hubcap_lookup;

-- Identification at the till: a full card number, phone or plate, of whichever franchisee, in the caller's own chain; the first
-- that is somebody's. Each look-up is logged and counts with those by phone. Raises HC429 where this account has made p_limit
-- look-ups since p_since.
CREATE OR REPLACE FUNCTION app.identify_at_till(p_id uuid, p_card_no text, p_phone_key text, p_plate_key text,
    p_at timestamptz, p_since timestamptz, p_limit int)
  RETURNS TABLE (card_id uuid, customer_id uuid, name text)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  found_card_id uuid;
  found_id uuid;
  found_name text;
BEGIN
  IF (SELECT count(*) FROM customer_identification i
      WHERE i.tenant_id = app.tenant_id() AND i.user_account_id = app.user_account_id() AND i.at > p_since) >= p_limit THEN
    RAISE EXCEPTION 'too many identifications' USING ERRCODE = 'HC429';
  END IF;
  SELECT k.id, k.customer_id INTO found_card_id, found_id
  FROM card k WHERE k.tenant_id = app.tenant_id() AND k.card_no = p_card_no AND k.status <> 'in_stock';
  IF found_card_id IS NULL THEN
    SELECT c.id INTO found_id FROM customer c WHERE c.tenant_id = app.tenant_id() AND c.phone_key = p_phone_key;
  END IF;
  IF found_card_id IS NULL AND found_id IS NULL THEN
    SELECT v.customer_id INTO found_id FROM vehicle v WHERE v.tenant_id = app.tenant_id() AND v.plate_key = p_plate_key;
  END IF;
  SELECT c.name INTO found_name FROM customer c WHERE c.tenant_id = app.tenant_id() AND c.id = found_id;
  INSERT INTO customer_identification (tenant_id, id, user_account_id, customer_id, at)
  VALUES (app.tenant_id(), p_id, app.user_account_id(), found_id, p_at);
  IF found_card_id IS NOT NULL OR found_id IS NOT NULL THEN
    RETURN QUERY SELECT found_card_id, found_id, found_name;
  END IF;
END
$$;

ALTER FUNCTION app.identify_at_till(uuid, text, text, text, timestamptz, timestamptz, int) OWNER TO hubcap_lookup;
REVOKE ALL ON FUNCTION app.identify_at_till(uuid, text, text, text, timestamptz, timestamptz, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.identify_at_till(uuid, text, text, text, timestamptz, timestamptz, int) TO hubcap_app, hubcap_lookup, hubcap_audit;
