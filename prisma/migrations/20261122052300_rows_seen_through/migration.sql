-- Whether a row is seen through another table's is asked of one row at a time, and not planned as a table of all that is seen.

DROP POLICY IF EXISTS user_account_select ON "user_account";
CREATE POLICY user_account_select ON "user_account" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE id = app.user_account_id() OR (SELECT true FROM assignment f WHERE f.tenant_id = "user_account".tenant_id AND f.user_account_id = "user_account".id LIMIT 1) END));

DROP POLICY IF EXISTS assignment_select ON "assignment";
CREATE POLICY assignment_select ON "assignment" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() OR (SELECT true FROM assignment_place f WHERE f.tenant_id = "assignment".tenant_id AND f.assignment_id = "assignment".id LIMIT 1) END));

DROP POLICY IF EXISTS customer_select ON "customer";
CREATE POLICY customer_select ON "customer" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM customer_file f WHERE f.tenant_id = "customer".tenant_id AND f.customer_id = "customer".id LIMIT 1) OR id = app.presented_customer_id() END));

DROP POLICY IF EXISTS customer_update ON "customer";
CREATE POLICY customer_update ON "customer" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM customer_file f WHERE f.tenant_id = "customer".tenant_id AND f.customer_id = "customer".id LIMIT 1) OR id = app.presented_customer_id() END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM customer_file f WHERE f.tenant_id = "customer".tenant_id AND f.customer_id = "customer".id LIMIT 1) OR id = app.presented_customer_id() END));
