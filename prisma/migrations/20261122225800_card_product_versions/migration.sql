-- CreateTable
CREATE TABLE "card_product_version" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "card_product_id" UUID NOT NULL,
    "version_no" INTEGER NOT NULL,
    "from_on" DATE NOT NULL,
    "issuer" TEXT NOT NULL,
    "bearing" TEXT NOT NULL,
    "is_transferable" BOOLEAN NOT NULL,
    "price" BIGINT,
    "principal" BIGINT,
    "bonus" BIGINT NOT NULL,
    "uses" INTEGER,
    "period" TEXT,
    "uses_per_month" INTEGER,
    "valid_months" INTEGER,
    "bonus_valid_for" TEXT,
    "bonus_counts" BOOLEAN NOT NULL,
    "usable_at" TEXT NOT NULL,
    "usable_franchisee_ids" UUID[] NOT NULL,
    "funding_seller" INTEGER NOT NULL,
    "funding_server" INTEGER NOT NULL,
    "funding_headquarters" INTEGER NOT NULL,
    "draw_rule" TEXT NOT NULL,
    "clearing_principal" TEXT NOT NULL,
    "clearing_bonus" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_name" TEXT,

    CONSTRAINT "card_product_version_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "card_law_entry" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "is_on" BOOLEAN NOT NULL,
    "source" TEXT NOT NULL,
    "figures" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "card_law_entry_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "rate_table" (
    "tenant_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "known_until" DATE,
    "rows" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by_name" TEXT,

    CONSTRAINT "rate_table_pkey" PRIMARY KEY ("tenant_id","kind")
);

-- CreateIndex
CREATE UNIQUE INDEX "card_product_version_tenant_id_card_product_id_id_key" ON "card_product_version"("tenant_id", "card_product_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "card_product_version_tenant_id_card_product_id_version_no_key" ON "card_product_version"("tenant_id", "card_product_id", "version_no");

-- CreateIndex
CREATE UNIQUE INDEX "card_product_version_tenant_id_card_product_id_from_on_key" ON "card_product_version"("tenant_id", "card_product_id", "from_on");

-- CreateIndex
CREATE UNIQUE INDEX "card_law_entry_tenant_id_rule_valid_from_key" ON "card_law_entry"("tenant_id", "rule", "valid_from");

-- What the rules hold, held by the database, too.
ALTER TABLE card_product DROP CONSTRAINT card_product_kind_check,
  ADD CONSTRAINT card_product_kind_check CHECK (kind IN ('stored_value', 'count', 'period'));
ALTER TABLE card_product_version
  ADD CONSTRAINT card_product_version_version_no_check CHECK (version_no >= 1),
  ADD CONSTRAINT card_product_version_issuer_check CHECK (issuer IN ('headquarters', 'seller')),
  ADD CONSTRAINT card_product_version_bearing_check CHECK (bearing IN ('bearer', 'named')),
  ADD CONSTRAINT card_product_version_price_check CHECK ((price IS NULL) = (principal IS NULL)
    AND price BETWEEN 0 AND 9007199254740991 AND principal BETWEEN 0 AND price),
  ADD CONSTRAINT card_product_version_bonus_check CHECK (bonus BETWEEN 0 AND 9007199254740991),
  ADD CONSTRAINT card_product_version_content_check CHECK ((uses IS NULL OR period IS NULL)
    AND (price IS NOT NULL OR (uses IS NULL AND period IS NULL)) AND (period IS NOT NULL OR uses_per_month IS NULL)),
  ADD CONSTRAINT card_product_version_uses_check CHECK (uses >= 1),
  ADD CONSTRAINT card_product_version_uses_per_month_check CHECK (uses_per_month >= 1),
  ADD CONSTRAINT card_product_version_period_check CHECK (period ~ '^P[1-9][0-9]{0,3}[DM]$'),
  ADD CONSTRAINT card_product_version_bonus_valid_for_check CHECK (bonus_valid_for ~ '^P[1-9][0-9]{0,3}[DM]$'),
  ADD CONSTRAINT card_product_version_valid_months_check CHECK (valid_months BETWEEN 1 AND 1200),
  ADD CONSTRAINT card_product_version_usable_at_check CHECK (usable_at IN ('everywhere', 'seller_franchisee', 'seller_store', 'listed')),
  ADD CONSTRAINT card_product_version_listed_check CHECK ((usable_at = 'listed') = (cardinality(usable_franchisee_ids) > 0)),
  ADD CONSTRAINT card_product_version_funding_check CHECK (funding_seller >= 0 AND funding_server >= 0 AND funding_headquarters >= 0
    AND funding_seller + funding_server + funding_headquarters = 100),
  ADD CONSTRAINT card_product_version_draw_rule_check CHECK (draw_rule IN ('bonus_first', 'principal_first', 'in_proportion')),
  ADD CONSTRAINT card_product_version_clearing_principal_check CHECK (clearing_principal IN ('face', 'liability', 'fixed')),
  ADD CONSTRAINT card_product_version_clearing_bonus_check CHECK (clearing_bonus IN ('face', 'liability', 'fixed'));
ALTER TABLE card_law_entry
  ADD CONSTRAINT card_law_entry_rule_check CHECK (rule IN ('face_value', 'real_name', 'transfer', 'validity', 'cooling_off',
    'refund', 'custody', 'quarterly_report', 'records')),
  ADD CONSTRAINT card_law_entry_figures_check CHECK (jsonb_typeof(figures) = 'object');
ALTER TABLE rate_table
  ADD CONSTRAINT rate_table_kind_check CHECK (kind IN ('lpr_1y', 'deposit_1y')),
  ADD CONSTRAINT rate_table_rows_check CHECK (jsonb_typeof(rows) = 'array');

-- What products were becomes their first version, and cards were sold on it. Row security binds the owner, too: for what follows
-- it is lifted from the owner alone.
ALTER TABLE chain NO FORCE ROW LEVEL SECURITY;
ALTER TABLE card_product NO FORCE ROW LEVEL SECURITY;
ALTER TABLE card NO FORCE ROW LEVEL SECURITY;
INSERT INTO card_product_version (tenant_id, id, card_product_id, version_no, from_on, issuer, bearing, is_transferable, price, principal, bonus,
    bonus_counts, usable_at, usable_franchisee_ids, funding_seller, funding_server, funding_headquarters, draw_rule, clearing_principal,
    clearing_bonus, created_at)
  SELECT p.tenant_id, p.id, p.id, 1, (p.created_at AT TIME ZONE c.time_zone)::date, p.issuer, 'named', true, p.price, p.principal, p.bonus,
    false, 'everywhere', '{}', 100, 0, 0, 'in_proportion', 'face', 'face', p.created_at
  FROM card_product p JOIN chain c ON c.tenant_id = p.tenant_id;
ALTER TABLE card ADD COLUMN card_product_version_id uuid;
UPDATE card SET card_product_version_id = card_product_id;
ALTER TABLE card ALTER COLUMN card_product_version_id SET NOT NULL;
-- Chains in Chinese that count in yuan begin with mainland China's law.
INSERT INTO card_law_entry (tenant_id, id, rule, valid_from, is_on, source, figures, created_at)
  SELECT c.tenant_id, gen_random_uuid(), law.rule, law.valid_from, true, law.source, law.figures, c.created_at
  FROM chain c, (VALUES
    ('face_value', date '2011-05-23', '国办发〔2011〕25号二（三）', jsonb '{"bearerMax": 100000, "namedMax": 500000}'),
    ('real_name', date '2011-05-23', '国办发〔2011〕25号二（一）', jsonb '{"bearerFrom": 1000000}'),
    ('transfer', date '2011-05-23', '国办发〔2011〕25号二（二）', jsonb '{"unitFrom": 500000, "individualFrom": 5000000}'),
    ('validity', date '2011-05-23', '国办发〔2011〕25号二（五）', jsonb '{"bearerMonths": 36}'),
    ('cooling_off', date '2025-05-01', '法释〔2025〕4号第十四条', jsonb '{"days": 7}'),
    ('refund', date '2025-05-01', '法释〔2025〕4号第十五条至第二十二条', jsonb '{}'),
    ('custody', date '2012-11-01', '单用途商业预付卡管理办法（试行）（商务部令2012年第9号）第二十六条至第二十八条', jsonb '{"scale": 2000, "group": 3000, "brand": 4000}'),
    ('quarterly_report', date '2012-11-01', '单用途商业预付卡管理办法（试行）（商务部令2012年第9号）', jsonb '{"scale": 15, "group": 20, "brand": 20}'),
    ('records', date '2012-11-01', '单用途商业预付卡管理办法（试行）（商务部令2012年第9号）', jsonb '{"years": 5}')) AS law (rule, valid_from, source, figures)
  WHERE c.locale = 'zh' AND c.currency = 'CNY';
DO $$ BEGIN
  IF (SELECT count(*) FROM card_product) <> (SELECT count(*) FROM card_product_version) THEN
    RAISE EXCEPTION 'some card products came out without a version';
  END IF;
  IF (SELECT count(*) FROM card_law_entry) <> 9 * (SELECT count(*) FROM chain WHERE locale = 'zh' AND currency = 'CNY') THEN
    RAISE EXCEPTION 'some chains came out without their law';
  END IF;
END $$;
ALTER TABLE card_product DROP COLUMN bonus, DROP COLUMN issuer, DROP COLUMN price, DROP COLUMN principal;
ALTER TABLE chain FORCE ROW LEVEL SECURITY;
ALTER TABLE card_product FORCE ROW LEVEL SECURITY;
ALTER TABLE card FORCE ROW LEVEL SECURITY;

-- AddForeignKey
ALTER TABLE "card" ADD CONSTRAINT "card_tenant_id_card_product_id_card_product_version_id_fkey" FOREIGN KEY ("tenant_id", "card_product_id", "card_product_version_id") REFERENCES "card_product_version"("tenant_id", "card_product_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "card_product_version" ADD CONSTRAINT "card_product_version_tenant_id_card_product_id_fkey" FOREIGN KEY ("tenant_id", "card_product_id") REFERENCES "card_product"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;


-- card_product_version: shape chain
ALTER TABLE "card_product_version" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "card_product_version" FORCE ROW LEVEL SECURITY;
CREATE POLICY card_product_version_select ON "card_product_version" FOR SELECT
  USING (tenant_id = app.tenant_id());
CREATE POLICY card_product_version_insert ON "card_product_version" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
CREATE POLICY card_product_version_delete ON "card_product_version" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "card_product_version" FROM hubcap_app;
GRANT SELECT, INSERT, DELETE ON "card_product_version" TO hubcap_app;
GRANT SELECT ON "card_product_version" TO hubcap_audit;

-- card_law_entry: shape chain
ALTER TABLE "card_law_entry" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "card_law_entry" FORCE ROW LEVEL SECURITY;
CREATE POLICY card_law_entry_select ON "card_law_entry" FOR SELECT
  USING (tenant_id = app.tenant_id());
CREATE POLICY card_law_entry_insert ON "card_law_entry" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
CREATE POLICY card_law_entry_update ON "card_law_entry" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
CREATE POLICY card_law_entry_delete ON "card_law_entry" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "card_law_entry" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "card_law_entry" TO hubcap_app;
GRANT SELECT ON "card_law_entry" TO hubcap_audit;

-- rate_table: shape chain
ALTER TABLE "rate_table" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "rate_table" FORCE ROW LEVEL SECURITY;
CREATE POLICY rate_table_select ON "rate_table" FOR SELECT
  USING (tenant_id = app.tenant_id());
CREATE POLICY rate_table_insert ON "rate_table" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
CREATE POLICY rate_table_update ON "rate_table" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "rate_table" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "rate_table" TO hubcap_app;
GRANT SELECT ON "rate_table" TO hubcap_audit;
