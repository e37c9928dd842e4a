-- What the planner expects of rows under row security.
-- Policies say the same as before, as a CASE: of alternatives with OR it expects one row in two hundred, and then reads and
-- sorts all sales of a store to find the latest five, where an index has them in order.

-- user_account: shape person
DROP POLICY IF EXISTS user_account_select ON "user_account";
CREATE POLICY user_account_select ON "user_account" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE id = app.user_account_id() OR EXISTS (SELECT 1 FROM assignment f WHERE f.tenant_id = "user_account".tenant_id AND f.user_account_id = "user_account".id) END));
DROP POLICY IF EXISTS user_account_insert ON "user_account";
CREATE POLICY user_account_insert ON "user_account" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE id = app.user_account_id() END));
DROP POLICY IF EXISTS user_account_update ON "user_account";
CREATE POLICY user_account_update ON "user_account" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE id = app.user_account_id() END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE id = app.user_account_id() END));

-- user_credential: shape person
DROP POLICY IF EXISTS user_credential_select ON "user_credential";
CREATE POLICY user_credential_select ON "user_credential" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS user_credential_insert ON "user_credential";
CREATE POLICY user_credential_insert ON "user_credential" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS user_credential_update ON "user_credential";
CREATE POLICY user_credential_update ON "user_credential" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));

-- assignment: shape person
DROP POLICY IF EXISTS assignment_select ON "assignment";
CREATE POLICY assignment_select ON "assignment" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() OR EXISTS (SELECT 1 FROM assignment_place f WHERE f.tenant_id = "assignment".tenant_id AND f.assignment_id = "assignment".id) END));

-- assignment_place: shape person
DROP POLICY IF EXISTS assignment_place_select ON "assignment_place";
CREATE POLICY assignment_place_select ON "assignment_place" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END OR user_account_id = app.user_account_id()));
DROP POLICY IF EXISTS assignment_place_insert ON "assignment_place";
CREATE POLICY assignment_place_insert ON "assignment_place" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS assignment_place_delete ON "assignment_place";
CREATE POLICY assignment_place_delete ON "assignment_place" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));

-- invitation: shape person
DROP POLICY IF EXISTS invitation_select ON "invitation";
CREATE POLICY invitation_select ON "invitation" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS invitation_insert ON "invitation";
CREATE POLICY invitation_insert ON "invitation" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS invitation_update ON "invitation";
CREATE POLICY invitation_update ON "invitation" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));

-- idempotency_key: shape person
DROP POLICY IF EXISTS idempotency_key_select ON "idempotency_key";
CREATE POLICY idempotency_key_select ON "idempotency_key" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS idempotency_key_insert ON "idempotency_key";
CREATE POLICY idempotency_key_insert ON "idempotency_key" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));

-- audit_entry: shape store
DROP POLICY IF EXISTS audit_entry_select ON "audit_entry";
CREATE POLICY audit_entry_select ON "audit_entry" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));

-- franchisee: shape franchisee
DROP POLICY IF EXISTS franchisee_select ON "franchisee";
CREATE POLICY franchisee_select ON "franchisee" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE id = ANY (app.franchisee_ids()) END));

-- franchise_contract: shape store
DROP POLICY IF EXISTS franchise_contract_select ON "franchise_contract";
CREATE POLICY franchise_contract_select ON "franchise_contract" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));

-- store: shape store
DROP POLICY IF EXISTS store_select ON "store";
CREATE POLICY store_select ON "store" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN id = ANY (app.store_ids()) WHEN 'person' THEN id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS store_insert ON "store";
CREATE POLICY store_insert ON "store" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS store_update ON "store";
CREATE POLICY store_update ON "store" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));

-- staff: shape person
DROP POLICY IF EXISTS staff_select ON "staff";
CREATE POLICY staff_select ON "staff" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS staff_insert ON "staff";
CREATE POLICY staff_insert ON "staff" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS staff_update ON "staff";
CREATE POLICY staff_update ON "staff" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));

-- staff_posting: shape person
DROP POLICY IF EXISTS staff_posting_select ON "staff_posting";
CREATE POLICY staff_posting_select ON "staff_posting" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS staff_posting_insert ON "staff_posting";
CREATE POLICY staff_posting_insert ON "staff_posting" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));

-- staff_pay: shape person
DROP POLICY IF EXISTS staff_pay_select ON "staff_pay";
CREATE POLICY staff_pay_select ON "staff_pay" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS staff_pay_insert ON "staff_pay";
CREATE POLICY staff_pay_insert ON "staff_pay" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));

-- customer: shape person
DROP POLICY IF EXISTS customer_select ON "customer";
CREATE POLICY customer_select ON "customer" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE EXISTS (SELECT 1 FROM customer_file f WHERE f.tenant_id = "customer".tenant_id AND f.customer_id = "customer".id) OR id = app.presented_customer_id() END));
DROP POLICY IF EXISTS customer_update ON "customer";
CREATE POLICY customer_update ON "customer" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE EXISTS (SELECT 1 FROM customer_file f WHERE f.tenant_id = "customer".tenant_id AND f.customer_id = "customer".id) OR id = app.presented_customer_id() END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE EXISTS (SELECT 1 FROM customer_file f WHERE f.tenant_id = "customer".tenant_id AND f.customer_id = "customer".id) OR id = app.presented_customer_id() END));

-- customer_file: shape person
DROP POLICY IF EXISTS customer_file_select ON "customer_file";
CREATE POLICY customer_file_select ON "customer_file" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS customer_file_insert ON "customer_file";
CREATE POLICY customer_file_insert ON "customer_file" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS customer_file_update ON "customer_file";
CREATE POLICY customer_file_update ON "customer_file" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));

-- customer_identification: shape person
DROP POLICY IF EXISTS customer_identification_select ON "customer_identification";
CREATE POLICY customer_identification_select ON "customer_identification" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));

-- card_sale: shape person
DROP POLICY IF EXISTS card_sale_select ON "card_sale";
CREATE POLICY card_sale_select ON "card_sale" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS card_sale_insert ON "card_sale";
CREATE POLICY card_sale_insert ON "card_sale" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS card_sale_update ON "card_sale";
CREATE POLICY card_sale_update ON "card_sale" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));

-- quota: shape person
DROP POLICY IF EXISTS quota_select ON "quota";
CREATE POLICY quota_select ON "quota" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS quota_insert ON "quota";
CREATE POLICY quota_insert ON "quota" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS quota_update ON "quota";
CREATE POLICY quota_update ON "quota" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS quota_delete ON "quota";
CREATE POLICY quota_delete ON "quota" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));

-- performance_score: shape person
DROP POLICY IF EXISTS performance_score_select ON "performance_score";
CREATE POLICY performance_score_select ON "performance_score" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));

-- stored_file_part: shape person
DROP POLICY IF EXISTS stored_file_part_select ON "stored_file_part";
CREATE POLICY stored_file_part_select ON "stored_file_part" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS stored_file_part_insert ON "stored_file_part";
CREATE POLICY stored_file_part_insert ON "stored_file_part" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));

-- daily_total: shape person
DROP POLICY IF EXISTS daily_total_select ON "daily_total";
CREATE POLICY daily_total_select ON "daily_total" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS daily_total_insert ON "daily_total";
CREATE POLICY daily_total_insert ON "daily_total" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS daily_total_update ON "daily_total";
CREATE POLICY daily_total_update ON "daily_total" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));

-- daily_product_total: shape person
DROP POLICY IF EXISTS daily_product_total_select ON "daily_product_total";
CREATE POLICY daily_product_total_select ON "daily_product_total" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS daily_product_total_insert ON "daily_product_total";
CREATE POLICY daily_product_total_insert ON "daily_product_total" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS daily_product_total_update ON "daily_product_total";
CREATE POLICY daily_product_total_update ON "daily_product_total" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));

-- customer_token: shape person
DROP POLICY IF EXISTS customer_token_select ON "customer_token";
CREATE POLICY customer_token_select ON "customer_token" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));

-- saved_view: shape person
DROP POLICY IF EXISTS saved_view_select ON "saved_view";
CREATE POLICY saved_view_select ON "saved_view" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS saved_view_insert ON "saved_view";
CREATE POLICY saved_view_insert ON "saved_view" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS saved_view_update ON "saved_view";
CREATE POLICY saved_view_update ON "saved_view" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS saved_view_delete ON "saved_view";
CREATE POLICY saved_view_delete ON "saved_view" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));

-- report_schedule: shape person
DROP POLICY IF EXISTS report_schedule_select ON "report_schedule";
CREATE POLICY report_schedule_select ON "report_schedule" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS report_schedule_insert ON "report_schedule";
CREATE POLICY report_schedule_insert ON "report_schedule" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS report_schedule_update ON "report_schedule";
CREATE POLICY report_schedule_update ON "report_schedule" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS report_schedule_delete ON "report_schedule";
CREATE POLICY report_schedule_delete ON "report_schedule" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));

-- stored_file: shape person
DROP POLICY IF EXISTS stored_file_select ON "stored_file";
CREATE POLICY stored_file_select ON "stored_file" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS stored_file_insert ON "stored_file";
CREATE POLICY stored_file_insert ON "stored_file" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));

-- import: shape person
DROP POLICY IF EXISTS import_select ON "import";
CREATE POLICY import_select ON "import" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));

-- A store's franchisee and a person's store follow from each other: without knowing it, the planner expects hardly any row
-- where all are named, as foreign keys name them.
CREATE STATISTICS card_sale_places (dependencies) ON tenant_id, franchisee_id, store_id, staff_id FROM card_sale;
CREATE STATISTICS customer_file_places (dependencies) ON tenant_id, franchisee_id, store_id, staff_id FROM customer_file;
CREATE STATISTICS staff_places (dependencies) ON tenant_id, franchisee_id, store_id FROM staff;
CREATE STATISTICS daily_total_places (dependencies) ON tenant_id, franchisee_id, store_id, staff_id FROM daily_total;
CREATE STATISTICS daily_product_total_places (dependencies) ON tenant_id, franchisee_id, store_id, staff_id FROM daily_product_total;
CREATE STATISTICS customer_token_places (dependencies) ON tenant_id, franchisee_id, store_id, staff_id FROM customer_token;
ANALYZE card_sale, customer_file, staff, daily_total, daily_product_total, customer_token;
