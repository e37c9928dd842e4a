-- The statements of one use of a card at another franchisee's store, in the order in which the product makes them, as pgbench
-- runs them prepared. What the product's process works out (ids, prices, the rows to be written) bench_use gives before.
\set n random(0, :cards - 1)
SELECT * FROM bench_use(:n::int) \gset
BEGIN;
SELECT set_config('app.tenant_id', :tenant::text, true), set_config('app.scope', 'chain', true), set_config('app.franchisee_ids', '', true),
  set_config('app.store_ids', '', true), set_config('app.staff_id', '', true), set_config('app.user_account_id', :account::text, true),
  set_config('app.presented_customer_id', :customer::text, true), set_config('app.presented_card_id', '', true), set_config('statement_timeout', '0',
  true);
INSERT INTO idempotency_key (tenant_id, user_account_id, operation, key, request_hash, result_id, created_at) VALUES (:tenant::uuid, :account::uuid,
  'recordTillSale', :sale::text, md5(:sale::text), :sale::uuid, now()) ON CONFLICT DO NOTHING;
SELECT t.tenant_id AS "tenantId", t.id AS "id", t.franchisee_id AS "franchiseeId", t.code AS "code", t.name AS "name", t.name_key AS "nameKey",
  t.status AS "status", t.phone AS "phone", t.division_code AS "divisionCode", t.address AS "address", t.longitude AS "longitude", t.latitude AS
  "latitude", t.opening_hours AS "openingHours", t.opened_on AS "openedOn", t.closed_on AS "closedOn", t.continues_store_id AS "continuesStoreId",
  t.revision AS "revision", t.created_at AS "createdAt" FROM "store" t WHERE t.tenant_id = app.tenant_id() AND t.id = :store::uuid;
SELECT t.tenant_id AS "tenantId", t.id AS "id", t.code AS "code", t.name AS "name", t.name_key AS "nameKey", t.kind AS "kind", t.status AS "status",
  t.contact_name AS "contactName", t.contact_phone AS "contactPhone", t.revision AS "revision", t.created_at AS "createdAt" FROM "franchisee" t WHERE
  t.tenant_id = app.tenant_id() AND t.id = (SELECT s.franchisee_id FROM store s WHERE s.tenant_id = app.tenant_id() AND s.id = :store::uuid);
SELECT t.tenant_id AS "tenantId", t.id AS "id", t.person_id AS "personId", t.franchisee_id AS "franchiseeId", t.store_id AS "storeId", t.staff_no AS
  "staffNo", t.name AS "name", t.name_key AS "nameKey", t.phone AS "phone", t.department AS "department", t.post AS "post", t.grade AS "grade",
  t.manager_staff_id AS "managerStaffId", t.status AS "status", t.hired_on AS "hiredOn", t.left_on AS "leftOn", t.erased_at AS "erasedAt", t.revision
  AS "revision", t.created_at AS "createdAt" FROM "staff" t WHERE t.tenant_id = app.tenant_id() AND t.id = :staff::uuid;
SELECT t.tenant_id AS "tenantId", t.id AS "id", t.code AS "code", t.name AS "name", t.name_key AS "nameKey", t.kind AS "kind", t.product_group AS
  "productGroup", t.transfer_price AS "transferPrice", t.status AS "status", t.revision AS "revision", t.created_at AS "createdAt" FROM "service_item"
  t WHERE t.tenant_id = app.tenant_id() AND t.id = ANY (ARRAY[:service]::uuid[]);
SELECT t.tenant_id AS "tenantId", t.id AS "id", t.service_item_id AS "serviceItemId", t.division_code AS "divisionCode", t.franchisee_id AS
  "franchiseeId", t.store_id AS "storeId", t.from_on AS "fromOn", t.price AS "price", t.created_at AS "createdAt" FROM "service_price" t WHERE
  t.tenant_id = app.tenant_id() AND t.service_item_id = ANY (ARRAY[:service]::uuid[]);
SELECT t.id FROM card t WHERE t.tenant_id = app.tenant_id() AND t.id = ANY (ARRAY[:card]::uuid[]) AND (t.id = NULL::uuid OR t.customer_id =
  :customer::uuid) ORDER BY t.id FOR UPDATE;
SELECT t.tenant_id AS "tenantId", t.id AS "id", t.card_no AS "cardNo", t.card_product_id AS "cardProductId", t.card_product_version_id AS
  "cardProductVersionId", t.franchisee_id AS "franchiseeId", t.store_id AS "storeId", t.staff_id AS "staffId", t.customer_id AS "customerId", t.status
  AS "status", t.sold_on AS "soldOn", t.expires_on AS "expiresOn", t.revision AS "revision", t.created_at AS "createdAt" FROM "card" t WHERE
  t.tenant_id = app.tenant_id() AND t.id = ANY (ARRAY[:card]::uuid[]);
SELECT json_agg(json_build_object('id', l.id, 'card_id', "cardId", 'kind', kind, 'franchisee_id', "franchiseeId", 'granted', granted,
'remaining', remaining - CASE kind WHEN 'bonus' THEN :price::int / 6 ELSE :price::int * 5 / 6 END, 'frozen', frozen, 'charged_principal',
  "chargedPrincipal",
    'charged_bonus', "chargedBonus", 'granted_at', "grantedAt", 'funding_seller', "fundingSeller" - CASE kind WHEN 'bonus' THEN :price::int / 6 END,
    'funding_server', "fundingServer", 'funding_headquarters', "fundingHeadquarters"))::text AS lots
FROM (SELECT t.tenant_id AS "tenantId", t.id AS "id", t.card_id AS "cardId", t.kind AS "kind", t.franchisee_id AS "franchiseeId", t.store_id AS
  "storeId", t.staff_id AS "staffId", t.granted AS "granted", t.remaining AS "remaining", t.frozen AS "frozen", t.charged_principal AS
  "chargedPrincipal", t.charged_bonus AS "chargedBonus", t.funding_seller AS "fundingSeller", t.funding_server AS "fundingServer",
  t.funding_headquarters AS "fundingHeadquarters", t.uses_granted AS "usesGranted", t.uses_left AS "usesLeft", t.period_from AS "periodFrom",
  t.period_to AS "periodTo", t.per_month AS "perMonth", t.allowance_month AS "allowanceMonth", t.granted_at AS "grantedAt", t.expires_on AS
  "expiresOn" FROM "card_lot" t WHERE t.tenant_id = :tenant::uuid AND t.card_id = ANY (ARRAY[:card]::uuid[]) ORDER BY t.id) l \gset
SELECT t.tenant_id AS "tenantId", t.id AS "id", t.card_product_id AS "cardProductId", t.version_no AS "versionNo", t.from_on AS "fromOn", t.issuer AS
  "issuer", t.bearing AS "bearing", t.is_transferable AS "isTransferable", t.price AS "price", t.principal AS "principal", t.bonus AS "bonus", t.uses
  AS "uses", t.period AS "period", t.uses_per_month AS "usesPerMonth", t.valid_months AS "validMonths", t.bonus_valid_for AS "bonusValidFor",
  t.bonus_counts AS "bonusCounts", t.usable_at AS "usableAt", t.usable_franchisee_ids AS "usableFranchiseeIds", t.funding_seller AS "fundingSeller",
  t.funding_server AS "fundingServer", t.funding_headquarters AS "fundingHeadquarters", t.draw_rule AS "drawRule", t.clearing_principal AS
  "clearingPrincipal", t.clearing_bonus AS "clearingBonus", t.created_at AS "createdAt", t.created_by_name AS "createdByName" FROM
  "card_product_version" t WHERE t.tenant_id = app.tenant_id() AND t.id IN (SELECT c.card_product_version_id FROM card c WHERE c.tenant_id =
  app.tenant_id() AND c.id = ANY (ARRAY[:card]::uuid[]));
SELECT t.tenant_id AS "tenantId", t.id AS "id", t.code AS "code", t.name AS "name", t.name_key AS "nameKey", t.kind AS "kind", t.status AS "status",
  t.revision AS "revision", t.created_at AS "createdAt" FROM "card_product" t WHERE t.tenant_id = app.tenant_id() AND t.id IN (SELECT
  c.card_product_id FROM card c WHERE c.tenant_id = app.tenant_id() AND c.id = ANY (ARRAY[:card]::uuid[]));
UPDATE card_lot l SET (id, card_id, kind, franchisee_id, granted, remaining, frozen, charged_principal, charged_bonus, granted_at, expires_on,
  funding_seller, funding_server, funding_headquarters, uses_granted, uses_left, period_from, period_to, per_month, allowance_month) = ROW(n.id,
  n.card_id, n.kind, n.franchisee_id, n.granted, n.remaining, n.frozen, n.charged_principal, n.charged_bonus, n.granted_at, n.expires_on,
  n.funding_seller, n.funding_server, n.funding_headquarters, n.uses_granted, n.uses_left, n.period_from, n.period_to, n.per_month, n.allowance_month)
  FROM json_populate_recordset(NULL::card_lot, :lots::json) n WHERE l.tenant_id = app.tenant_id() AND l.id = n.id;
WITH account AS (INSERT INTO ledger_account (tenant_id, id, kind, franchisee_id, card_id, customer_id, payment_method, balance, created_at) SELECT
  tenant_id, id, kind, franchisee_id, card_id, customer_id, payment_method, balance, created_at FROM json_populate_recordset(NULL::ledger_account,
  :accounts::json) ORDER BY id ON CONFLICT DO NOTHING) INSERT INTO ledger_movement (tenant_id, id, cause, at, booked_on, franchisee_id, store_id,
  staff_id, card_id, card_sale_id, recorded_by_id, recorded_by_name) SELECT tenant_id, id, cause, at, booked_on, franchisee_id, store_id, staff_id,
  card_id, card_sale_id, recorded_by_id, recorded_by_name FROM json_populate_recordset(NULL::ledger_movement, :movements::json);
WITH change AS MATERIALIZED ( SELECT id, change, movements FROM json_to_recordset(:changes::json) AS c(id uuid, change bigint, movements int) ORDER BY
  id ), balance AS ( UPDATE ledger_account a SET balance = a.balance + c.change, version = a.version + c.movements FROM change c WHERE a.tenant_id =
  :tenant::uuid AND a.id = c.id RETURNING a.id ), transfer AS (INSERT INTO ledger_transfer (tenant_id, id, movement_id, no, at, booked_on, amount,
  debit_account_id, credit_account_id, franchisee_id, card_id, card_lot_id) SELECT tenant_id, id, movement_id, no, at, booked_on, amount,
  debit_account_id, credit_account_id, franchisee_id, card_id, card_lot_id FROM json_populate_recordset(NULL::ledger_transfer, :transfers::json))
  SELECT count(*) AS balances FROM balance;
INSERT INTO card_lot_use (tenant_id, id, movement_id, no, card_id, card_lot_id, amount, uses, used_before, funding_seller, funding_server,
  funding_headquarters) SELECT tenant_id, id, movement_id, no, card_id, card_lot_id, amount, uses, used_before, funding_seller, funding_server,
  funding_headquarters FROM json_populate_recordset(NULL::card_lot_use, :uses::json);
INSERT INTO clearing_line (tenant_id, id, movement_id, no, kind, debtor_id, creditor_id, amount, card_id, card_lot_id, at, booked_on, price_rule)
  SELECT tenant_id, id, movement_id, no, kind, debtor_id, creditor_id, amount, card_id, card_lot_id, at, booked_on, price_rule FROM
  json_populate_recordset(NULL::clearing_line, :lines::json);
INSERT INTO "till_sale"
  ("tenant_id","id","franchisee_id","store_id","staff_id","customer_id","sale_no","total","paid_otherwise","sold_at","sold_on","status","recorded_by_id","created_at")
  SELECT
  "tenant_id","id","franchisee_id","store_id","staff_id","customer_id","sale_no","total","paid_otherwise","sold_at","sold_on","status","recorded_by_id","created_at"
  FROM json_populate_recordset(NULL::"till_sale", :sales::json);
INSERT INTO "till_sale_line"
  ("tenant_id","id","till_sale_id","no","service_item_id","service_name","quantity","list_price","price","amount","price_reason") SELECT
  "tenant_id","id","till_sale_id","no","service_item_id","service_name","quantity","list_price","price","amount","price_reason" FROM
  json_populate_recordset(NULL::"till_sale_line", :sale_lines::json);
INSERT INTO "till_payment"
  ("tenant_id","id","till_sale_id","no","payment_method","card_id","amount","uses","card_ending","card_name","balance_after","uses_after","movement_id")
  SELECT
  "tenant_id","id","till_sale_id","no","payment_method","card_id","amount","uses","card_ending","card_name","balance_after","uses_after","movement_id"
  FROM json_populate_recordset(NULL::"till_payment", :payments::json);
INSERT INTO audit_entry (tenant_id, id, at, user_account_id, assignment_id, actor_name, actor_role, ip, user_agent, session_id, api_key_id,
  request_id, action, entity, entity_id, franchisee_id, before, after)
VALUES (:tenant::uuid, :entry::uuid, now(), :account::uuid, :account::uuid, 'Head', 'hq_admin', '127.0.0.1', 'node', :account::uuid, NULL,
  :entry::text, 'till_sale.record', 'till_sale', :sale::uuid, :server::uuid, NULL, (:sales::json -> 0)::jsonb);
COMMIT;
