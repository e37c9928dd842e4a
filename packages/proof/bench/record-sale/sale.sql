-- The statements of one recorded card sale, in the order in which the product makes them, as pgbench runs them prepared.
-- What the product's process does (numbers, hashes, checks) is done here by the first statement, outside of the transaction.
\set chain random(0, :chains - 1)
\set buyer random(0, 4999)
\set place :chain * :stores + :buyer * 7919 % :stores
\set seller :place * 6 + random(0, 4)
\set seller case when :seller % 11 = 0 then :seller + 1 else :seller end
\set product :chain * 5 + random(0, 4)
SELECT '00000001-0000-7000-8000-' || lpad(to_hex(:chain::int), 12, '0') AS tenant,
  '00000002-0000-7000-8000-' || lpad(to_hex((:chain::int * (:stores::int / 5) + :buyer::int * 7919 % :stores::int / 5)), 12, '0') AS franchisee,
  '00000003-0000-7000-8000-' || lpad(to_hex(:place::int), 12, '0') AS store,
  '00000004-0000-7000-8000-' || lpad(to_hex(:seller::int), 12, '0') AS staff,
  '00000006-0000-7000-8000-' || lpad(to_hex(:chain::int * 5000 + :buyer::int), 12, '0') AS customer,
  '00000007-0000-7000-8000-' || lpad(to_hex(:product::int), 12, '0') AS card,
  '00000009-0000-7000-8000-' || lpad(to_hex(:chain::int), 12, '0') AS account,
  gen_random_uuid() AS sale, gen_random_uuid() AS file, gen_random_uuid() AS entry, gen_random_uuid() AS sold, gen_random_uuid() AS lot,
  gen_random_uuid() AS movement, gen_random_uuid() AS transfer \gset
SELECT bench_account_id(:tenant || ' takings ' || :franchisee || ' - - wechat') AS takings,
  bench_account_id(:tenant || ' card_principal ' || :franchisee || ' ' || :sold || ' - -') AS principal \gset
BEGIN;
SELECT set_config('app.tenant_id', :tenant, true), set_config('app.scope', 'chain', true), set_config('app.franchisee_ids', '', true),
  set_config('app.store_ids', '', true), set_config('app.staff_id', '', true), set_config('app.user_account_id', :account, true),
  set_config('app.presented_customer_id', :customer, true);
INSERT INTO idempotency_key (tenant_id, user_account_id, operation, key, request_hash, result_id, created_at)
  VALUES (:tenant::uuid, :account::uuid, 'recordCardSale', :sale::text, md5(:sale::text), :sale::uuid, now()) ON CONFLICT DO NOTHING;
SELECT s.*, (SELECT to_json(f) FROM franchisee f WHERE f.tenant_id = s.tenant_id AND f.id = s.franchisee_id) AS franchisee
  FROM store s WHERE s.tenant_id = :tenant::uuid AND s.id = :store::uuid LIMIT 1;
SELECT * FROM staff WHERE tenant_id = :tenant::uuid AND id = :staff::uuid LIMIT 1;
SELECT * FROM card_product WHERE tenant_id = :tenant::uuid AND id = :card::uuid LIMIT 1;
SELECT * FROM card_product_version WHERE tenant_id = :tenant::uuid AND card_product_id = :card::uuid;
SELECT * FROM card_law_entry WHERE tenant_id = :tenant::uuid;
SELECT id, name FROM customer WHERE tenant_id = :tenant::uuid AND id = :customer::uuid LIMIT 1;
INSERT INTO customer_file (tenant_id, id, franchisee_id, store_id, customer_id, staff_id, opened_on, created_at)
  VALUES (:tenant::uuid, :file::uuid, :franchisee::uuid, :store::uuid, :customer::uuid, :staff::uuid, current_date, now()) ON CONFLICT DO NOTHING;
INSERT INTO card (tenant_id, id, card_product_id, card_product_version_id, franchisee_id, store_id, staff_id, customer_id, status, sold_on, created_at)
  VALUES (:tenant::uuid, :sold::uuid, :card::uuid, :card::uuid, :franchisee::uuid, :store::uuid, :staff::uuid, :customer::uuid, 'active', current_date, now());
INSERT INTO card_lot (tenant_id, id, card_id, kind, franchisee_id, store_id, staff_id, granted, remaining, frozen, charged_principal, charged_bonus, granted_at)
  VALUES (:tenant::uuid, :lot::uuid, :sold::uuid, 'principal', :franchisee::uuid, :store::uuid, :staff::uuid, 100000, 100000, 0, 100000, 0, now());
WITH account AS (INSERT INTO ledger_account (tenant_id, id, kind, franchisee_id, card_id, payment_method, balance, created_at)
    VALUES (:tenant::uuid, :takings::uuid, 'takings', :franchisee::uuid, NULL, 'wechat', NULL, now()),
      (:tenant::uuid, :principal::uuid, 'card_principal', :franchisee::uuid, :sold::uuid, NULL, 0, now()) ON CONFLICT DO NOTHING)
  INSERT INTO ledger_movement (tenant_id, id, cause, at, booked_on, franchisee_id, store_id, staff_id, card_id, card_sale_id, recorded_by_id, recorded_by_name)
  VALUES (:tenant::uuid, :movement::uuid, 'sale', now(), current_date, :franchisee::uuid, :store::uuid, :staff::uuid, :sold::uuid, :sale::uuid,
    :account::uuid, 'Head');
WITH balance AS (UPDATE ledger_account SET balance = balance + 100000, version = version + 1
    WHERE tenant_id = :tenant::uuid AND id = :principal::uuid RETURNING id),
  transfer AS (INSERT INTO ledger_transfer (tenant_id, id, movement_id, no, at, booked_on, amount, debit_account_id, credit_account_id, franchisee_id,
      card_id, card_lot_id)
    VALUES (:tenant::uuid, :transfer::uuid, :movement::uuid, 1, now(), current_date, 100000, :takings::uuid, :principal::uuid, :franchisee::uuid,
      :sold::uuid, :lot::uuid))
  SELECT count(*) FROM balance;
SELECT * FROM member_rule WHERE tenant_id = :tenant::uuid AND from_on <= current_date ORDER BY from_on DESC, id DESC LIMIT 1;
INSERT INTO card_sale (tenant_id, id, franchisee_id, store_id, staff_id, staff_name, store_name, customer_id, customer_name, card_product_id,
    sale_no, amount, principal, bonus, payment_method, sold_at, sold_on, status, recorded_by_id, recorded_by_name, created_at, card_id)
  VALUES (:tenant::uuid, :sale::uuid, :franchisee::uuid, :store::uuid, :staff::uuid, 'staff', 'store', :customer::uuid, 'customer', :card::uuid,
    left(:sale::text, 30), 100000, 100000, 0, 'wechat', now(), current_date, 'recorded', :account::uuid, 'Head', now(), :sold::uuid);
INSERT INTO audit_entry (tenant_id, id, at, user_account_id, assignment_id, action, entity, entity_id, franchisee_id, after)
  VALUES (:tenant::uuid, :entry::uuid, now(), :account::uuid, :account::uuid, 'card_sale.record', 'card_sale', :sale::uuid, :franchisee::uuid,
    json_build_object('id', :sale::text, 'storeId', :store::text, 'staffId', :staff::text, 'customerId', :customer::text,
      'cardProductId', :card::text, 'amount', '100000', 'principal', '100000', 'bonus', '0', 'paymentMethod', 'wechat', 'status', 'recorded'));
SELECT app.add_webhook_deliveries(ARRAY(SELECT gen_random_uuid() FROM generate_series(1, 10)), 'card_sale.recorded',
  json_build_object('id', :sale::text, 'franchiseeId', :franchisee::text), now());
SELECT app.enqueue_job_once('score_month', json_build_object('tenantId', :tenant::text, 'month', date_trunc('month', current_date)::date),
  'score:' || to_char(current_date, 'YYYY-MM'), 5);
SELECT pg_notify('hubcap_live', json_build_object('tenantId', :tenant::text, 'franchiseeId', :franchisee::text, 'storeId', :store::text,
  'staffId', :staff::text, 'at', now())::text);
WITH sold AS MATERIALIZED (SELECT * FROM card_sale WHERE tenant_id = :tenant::uuid AND id = :sale::uuid),
  products AS (INSERT INTO daily_product_total AS t (tenant_id, day, franchisee_id, store_id, staff_id, card_product_id, sales_amount, principal, bonus, cards_sold)
    SELECT tenant_id, sold_on, franchisee_id, store_id, staff_id, card_product_id, amount, principal, bonus, 1 FROM sold
    ON CONFLICT (tenant_id, day, store_id, staff_id, card_product_id) DO UPDATE SET sales_amount = t.sales_amount + excluded.sales_amount,
      principal = t.principal + excluded.principal, bonus = t.bonus + excluded.bonus, cards_sold = t.cards_sold + excluded.cards_sold)
  INSERT INTO daily_total AS t (tenant_id, id, day, franchisee_id, store_id, staff_id, sales_amount, principal, bonus, cards_sold)
    SELECT tenant_id, gen_random_uuid(), sold_on, franchisee_id, store_id, staff_id, amount, principal, bonus, 1 FROM sold
    ON CONFLICT (tenant_id, day, franchisee_id, store_id, staff_id) DO UPDATE SET sales_amount = t.sales_amount + excluded.sales_amount,
      principal = t.principal + excluded.principal, bonus = t.bonus + excluded.bonus, cards_sold = t.cards_sold + excluded.cards_sold;
COMMIT;
