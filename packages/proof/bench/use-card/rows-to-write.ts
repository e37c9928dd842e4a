import { accountId } from '../frame/account-ids.ts'
import {
  customersPerChain,
  id,
  type ManyChains,
  productsPerChain,
  storesPerFranchisee,
  upTo,
} from '../frame/many-chains.ts'
import type { Stage } from '../frame/stage.ts'
import { price } from './card-world.ts'

/** What of the price each lot of a card pays: they lie on it as five to one, and are drawn so. */
const [principal, bonus] = [(price * 5) / 6, price / 6]

/**
 * What the product's process works out for the use of a card, for pgbench, which can't: where, which accounts, and the rows to
 * be written as JSON. What stands once for all is kept in a table, so that the function costs pgbench little.
 */
export async function makeRowsToWrite({ sql }: Stage, superuserUrl: string, size: ManyChains): Promise<void> {
  const { chains, stores } = size
  const franchisees = Math.ceil(stores / storesPerFranchisee)
  const place = (at: string) => id('franchisee', `chain * ${franchisees} + ${at} / ${storesPerFranchisee}`)
  const account = (kind: string, holder: string) => accountId(`tenant || ' ${kind} ' || ${holder}`)
  await sql(
    superuserUrl,
    `CREATE TABLE bench_visit AS
     SELECT *, ${account('card_principal', `seller || ' ' || card || ' - -'`)} AS principal_account,
       ${account('card_bonus', `seller || ' ' || card || ' - -'`)} AS bonus_account,
       ${account('clearing', `seller || ' - - -'`)} AS seller_account, ${account('clearing', `server || ' - - -'`)} AS server_account,
       ${account('revenue', `server || ' - - -'`)} AS revenue_account
     FROM (SELECT n, ${id('tenant', 'chain')} AS tenant, ${id('account', 'chain')} AS account, ${place('sold')} AS seller,
         ${place('served')} AS server, ${id('store', `chain * ${stores} + served`)} AS store,
         ${id('staff', '(CASE (worker % 11) WHEN 0 THEN worker + 1 ELSE worker END)')} AS staff, ${id('customer', 'n')} AS customer,
         ${id('card', 'n')} AS card, ${id('principal', 'n')} AS principal, ${id('bonus', 'n')} AS bonus,
         ${id('service', 'chain')} AS service, ${id('product', `chain * ${productsPerChain} + n % ${productsPerChain}`)} AS product
       FROM (SELECT n, n / ${customersPerChain} AS chain, n % ${customersPerChain} * 7919 % ${stores} AS sold,
           (n % ${customersPerChain} * 7919 + ${storesPerFranchisee}) % ${stores} AS served,
           (n / ${customersPerChain} * ${stores} + (n % ${customersPerChain} * 7919 + ${storesPerFranchisee}) % ${stores}) * 6 + 1 AS worker
         FROM ${upTo(chains * customersPerChain)}) AS visit) AS places`,
    'ALTER TABLE bench_visit ADD PRIMARY KEY (n)',
    `CREATE FUNCTION bench_use(at int) RETURNS TABLE (tenant text, account text, store text, staff text, customer text, card text, service text,
       sale text, entry text, server text, accounts text, movements text, changes text, transfers text, uses text, lines text,
       sales text, sale_lines text, payments text)
     LANGUAGE sql VOLATILE AS $$
     SELECT v.tenant::text, v.account::text, v.store::text, v.staff::text, v.customer::text, v.card::text, v.service::text, m.sale::text,
       gen_random_uuid()::text, v.server::text,
       json_build_array(
         json_build_object('tenant_id', v.tenant, 'id', principal_account, 'kind', 'card_principal', 'franchisee_id', seller, 'card_id', card, 'balance', 0, 'created_at', now()),
         json_build_object('tenant_id', v.tenant, 'id', seller_account, 'kind', 'clearing', 'franchisee_id', seller, 'created_at', now()),
         json_build_object('tenant_id', v.tenant, 'id', server_account, 'kind', 'clearing', 'franchisee_id', server, 'created_at', now()),
         json_build_object('tenant_id', v.tenant, 'id', revenue_account, 'kind', 'revenue', 'franchisee_id', server, 'created_at', now()),
         json_build_object('tenant_id', v.tenant, 'id', bonus_account, 'kind', 'card_bonus', 'franchisee_id', seller, 'card_id', card, 'balance', 0, 'created_at', now()))::text,
       json_build_array(json_build_object('tenant_id', v.tenant, 'id', m.id, 'cause', 'use', 'at', now(), 'booked_on', current_date,
         'franchisee_id', server, 'store_id', store, 'staff_id', staff, 'card_id', card, 'recorded_by_id', account, 'recorded_by_name', 'Head'))::text,
       json_build_array(json_build_object('id', principal_account, 'change', -${principal}, 'movements', 1),
         json_build_object('id', bonus_account, 'change', -${bonus}, 'movements', 1))::text,
       (SELECT json_agg(json_build_object('tenant_id', v.tenant, 'id', gen_random_uuid(), 'movement_id', m.id, 'no', no, 'at', now(), 'booked_on', current_date,
           'amount', amount, 'debit_account_id', debit, 'credit_account_id', credit, 'franchisee_id', party, 'card_id', card, 'card_lot_id', lot))
         FROM (VALUES (1, ${principal}, principal_account, seller_account, seller, principal), (2, ${principal}, server_account, revenue_account, server, principal),
           (3, ${bonus}, bonus_account, seller_account, seller, bonus), (4, ${bonus}, server_account, revenue_account, server, bonus))
           AS t(no, amount, debit, credit, party, lot))::text,
       json_build_array(
         json_build_object('tenant_id', v.tenant, 'id', gen_random_uuid(), 'movement_id', m.id, 'no', 1, 'card_id', card, 'card_lot_id', principal,
           'amount', ${principal}, 'uses', 0, 'used_before', 0),
         json_build_object('tenant_id', v.tenant, 'id', gen_random_uuid(), 'movement_id', m.id, 'no', 2, 'card_id', card, 'card_lot_id', bonus,
           'amount', ${bonus}, 'uses', 0, 'used_before', 0, 'funding_seller', ${bonus}, 'funding_server', 0, 'funding_headquarters', 0))::text,
       (SELECT json_agg(json_build_object('tenant_id', v.tenant, 'id', gen_random_uuid(), 'movement_id', m.id, 'no', no, 'kind', kind, 'debtor_id', seller,
           'creditor_id', server, 'amount', amount, 'card_id', card, 'card_lot_id', lot, 'at', now(), 'booked_on', current_date, 'price_rule', 'face'))
         FROM (VALUES (1, 'principal', ${principal}, principal), (2, 'bonus', ${bonus}, bonus)) AS l(no, kind, amount, lot))::text,
       json_build_array(json_build_object('tenant_id', v.tenant, 'id', m.sale, 'franchisee_id', server, 'store_id', store, 'staff_id', staff,
         'customer_id', customer, 'sale_no', left(m.sale::text, 30), 'total', ${price}, 'paid_otherwise', 0, 'sold_at', now(), 'sold_on', current_date,
         'status', 'recorded', 'recorded_by_id', account, 'created_at', now()))::text,
       json_build_array(json_build_object('tenant_id', v.tenant, 'id', gen_random_uuid(), 'till_sale_id', m.sale, 'no', 1, 'service_item_id', service,
         'service_name', '洗车', 'quantity', 1, 'list_price', ${price}, 'price', ${price}, 'amount', ${price}))::text,
       json_build_array(json_build_object('tenant_id', v.tenant, 'id', gen_random_uuid(), 'till_sale_id', m.sale, 'no', 1, 'card_id', card,
         'amount', ${price}, 'uses', 0, 'card_name', '储值卡', 'balance_after', 1, 'movement_id', m.id))::text
     FROM bench_visit v, (SELECT gen_random_uuid() AS id, gen_random_uuid() AS sale OFFSET 0) AS m WHERE v.n = at $$`,
    'GRANT SELECT ON bench_visit TO hubcap_app',
    'GRANT EXECUTE ON FUNCTION bench_use(int) TO hubcap_app',
    'VACUUM (ANALYZE) bench_visit',
  )
}
