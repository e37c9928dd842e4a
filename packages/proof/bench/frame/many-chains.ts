import { fillQuickly } from './fill-quickly.ts'
import { openSessions } from './open-sessions.ts'
import type { Stage } from './stage.ts'
import type { Asker } from './token.ts'

/** sales: in all chains together. */
export type ManyChains = { chains: number; stores: number; sales: number }

export const storesPerFranchisee = 5
const staffPerStore = 6
export const customersPerChain = 5000
export const productsPerChain = 5
/** Every eleventh employment has ended. */
const leftEvery = 11

/** A UUID for the nth row of a kind: readable, and in the order of n, as those are that the product makes. */
const idOf = (kind: number, n: string) =>
  `(lpad(to_hex(${kind}), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`

const kinds = {
  tenant: 1,
  franchisee: 2,
  store: 3,
  staff: 4,
  person: 5,
  customer: 6,
  product: 7,
  sale: 8,
  account: 9,
  file: 10,
  service: 11,
  price: 12,
  card: 13,
  principal: 14,
  bonus: 15,
}
/** SQL for the id of the nth row of a kind. */
export const id = (kind: keyof typeof kinds, n: string) => idOf(kinds[kind], n)

export const created = `timestamptz '2026-01-01 00:00:00Z'`
const people = ['chain', 'user_account', 'assignment', 'franchisee', 'store', 'person', 'staff', 'customer']
const filled = [...people, 'customer_file', 'card_product', 'card_sale']

/** n counts a kind's rows over all chains; chain c has those with n / perChain = c. */
export const chainOf = (perChain: number) => id('tenant', `n / ${perChain}`)
export const upTo = (count: number) => `generate_series(0, ${count - 1}) AS n`

function peopleAndPlaces({ chains, stores }: ManyChains): string[] {
  const franchisees = Math.ceil(stores / storesPerFranchisee)
  const staff = stores * staffPerStore
  // Staff n works in store n / staffPerStore, which lies with franchisee (store / storesPerFranchisee).
  const franchiseeOfStore = (store: string) =>
    id('franchisee', `(${store}) / ${stores} * ${franchisees} + (${store}) % ${stores} / ${storesPerFranchisee}`)
  return [
    `INSERT INTO chain (tenant_id, slug, name, time_zone, currency, locale, created_at)
     SELECT ${id('tenant', 'n')}, 'chain-' || n, 'Chain ' || n, 'Asia/Shanghai', 'CNY', 'zh', ${created} FROM ${upTo(chains)}`,
    `INSERT INTO user_account (tenant_id, id, name, email, locale, status, created_at)
     SELECT ${id('tenant', 'n')}, ${id('account', 'n')}, 'Head', 'head@chain-' || n || '.example', 'zh', 'active', ${created}
     FROM ${upTo(chains)}`,
    `INSERT INTO assignment (tenant_id, id, user_account_id, role, created_at)
     SELECT ${id('tenant', 'n')}, ${id('account', 'n')}, ${id('account', 'n')}, 'hq_admin', ${created} FROM ${upTo(chains)}`,
    `INSERT INTO franchisee (tenant_id, id, code, name, name_key, kind, status, created_at)
     SELECT ${chainOf(franchisees)}, ${id('franchisee', 'n')}, 'F' || n, '加盟商 ' || n, 'jiamengshang ' || n, 'franchised', 'active', ${created}
     FROM ${upTo(chains * franchisees)}`,
    `INSERT INTO store (tenant_id, id, franchisee_id, code, name, name_key, status, opening_hours, created_at)
     SELECT ${chainOf(stores)}, ${id('store', 'n')}, ${franchiseeOfStore('n')}, 'S' || n, '门店 ' || n,
       'mendian ' || lpad((n * 7919 % 100003)::text, 6, '0'), 'open', '{}', ${created} FROM ${upTo(chains * stores)}`,
    `INSERT INTO person (tenant_id, id, created_at) SELECT ${chainOf(staff)}, ${id('person', 'n')}, ${created} FROM ${upTo(chains * staff)}`,
    `INSERT INTO staff (tenant_id, id, person_id, franchisee_id, store_id, staff_no, name, name_key, status, left_on, created_at)
     SELECT ${chainOf(staff)}, ${id('staff', 'n')}, ${id('person', 'n')}, ${franchiseeOfStore(`n / ${staffPerStore}`)},
       ${id('store', `n / ${staffPerStore}`)}, 'E' || n, '员工 ' || n, 'yuangong ' || n,
       CASE n % ${leftEvery} WHEN 0 THEN 'left' ELSE 'active' END, CASE n % ${leftEvery} WHEN 0 THEN date '2026-06-30' END, ${created}
     FROM ${upTo(chains * staff)}`,
  ]
}

/** Sales come in as time goes: those of a store lie far apart, as they do in life. */
function buyersAndSales({ chains, stores, sales }: ManyChains): string[] {
  const franchisees = Math.ceil(stores / storesPerFranchisee)
  const row = `SELECT n, n % ${chains} AS chain, (n / ${chains} * 7919::bigint % ${stores})::int AS at, n / ${chains} % ${customersPerChain} AS buyer,
    ${created} + n * (interval '300 days' / ${sales}) AS sold_at, 10000 + n % 97 * 1000 AS amount FROM ${upTo(sales)}`
  return [
    `INSERT INTO customer (tenant_id, id, customer_no, name, name_key, created_at)
     SELECT ${chainOf(customersPerChain)}, ${id('customer', 'n')}, 'C' || n, '客户 ' || n, 'kehu ' || n, ${created}
     FROM ${upTo(chains * customersPerChain)}`,
    `INSERT INTO customer_file (tenant_id, id, franchisee_id, store_id, customer_id, staff_id, opened_on, created_at)
     SELECT ${chainOf(customersPerChain)}, ${id('file', 'n')}, ${id('franchisee', `chain * ${franchisees} + at / ${storesPerFranchisee}`)},
       ${id('store', `chain * ${stores} + at`)}, ${id('customer', 'n')}, NULL, date '2026-01-01', ${created}
     FROM (SELECT n, n / ${customersPerChain} AS chain, n % ${customersPerChain} * 7919 % ${stores} AS at
       FROM ${upTo(chains * customersPerChain)}) AS customer`,
    `INSERT INTO card_product (tenant_id, id, code, name, name_key, kind, status, created_at)
     SELECT ${chainOf(productsPerChain)}, ${id('product', 'n')}, 'P' || n, '储值卡 ' || n, 'chuzhika ' || n, 'stored_value',
       'on_sale', ${created} FROM ${upTo(chains * productsPerChain)}`,
    `INSERT INTO card_product_version (tenant_id, id, card_product_id, version_no, from_on, issuer, bearing, is_transferable, price, principal,
       bonus, bonus_counts, usable_at, usable_franchisee_ids, funding_seller, funding_server, funding_headquarters, draw_rule,
       clearing_principal, clearing_bonus, created_at)
     SELECT tenant_id, id, id, 1, date '2020-01-01', 'seller', 'named', true, 100000, 100000, 0, false, 'everywhere', '{}', 100, 0, 0,
       'in_proportion', 'face', 'face', created_at FROM card_product`,
    `INSERT INTO card_sale (tenant_id, id, franchisee_id, store_id, staff_id, staff_name, store_name, customer_id, customer_name,
       card_product_id, sale_no, amount, principal, bonus, payment_method, sold_at, sold_on, status, created_at)
     SELECT ${id('tenant', 'chain')}, ${id('sale', 'n')},
       ${id('franchisee', `chain * ${franchisees} + at / ${storesPerFranchisee}`)}, ${id('store', `chain * ${stores} + at`)},
       ${id('staff', `(chain * ${stores} + at) * ${staffPerStore} + n / 7 % ${staffPerStore}`)},
       '员工 ' || n % 300, '门店 ' || at, ${id('customer', `chain * ${customersPerChain} + buyer`)}, '客户 ' || buyer,
       ${id('product', `chain * ${productsPerChain} + n % ${productsPerChain}`)}, 'X' || n, amount, amount, amount / 10, 'wechat',
       sold_at, (sold_at AT TIME ZONE 'Asia/Shanghai')::date, 'recorded', sold_at FROM (${row}) AS sale`,
  ]
}

/** The same outside of SQL. */
export const uuidOf = (kind: keyof typeof kinds, n: number) =>
  `${kinds[kind].toString(16).padStart(8, '0')}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`

export type Purchase = { chain: number; storeId: string; staffId: string; customerId: string; cardProductId: string }

/** The nth sale that may be made: each chain in turn, and in each the customers one after the other, where their file lies. */
export function purchase({ chains, stores }: ManyChains, n: number): Purchase {
  const chain = n % chains
  const buyer = Math.floor(n / chains) % customersPerChain
  const store = chain * stores + ((buyer * 7919) % stores)
  const staff = store * staffPerStore + (n % (staffPerStore - 1))
  return {
    chain,
    storeId: uuidOf('store', store),
    staffId: uuidOf('staff', staff % leftEvery === 0 ? staff + 1 : staff),
    customerId: uuidOf('customer', chain * customersPerChain + buyer),
    cardProductId: uuidOf('product', chain * productsPerChain + (n % productsPerChain)),
  }
}

/** Chains of the same size with their sales, and one account at headquarters each: who may ask. */
export async function manyChains(stage: Stage, superuserUrl: string, size: ManyChains): Promise<Asker[]> {
  await fillQuickly(stage, superuserUrl, filled, [...peopleAndPlaces(size), ...buyersAndSales(size)])
  await openSessions(stage, superuserUrl)
  const rows = await stage.sql(superuserUrl, 'SELECT tenant_id, user_account_id, id FROM assignment ORDER BY tenant_id')
  return rows.map(({ tenant_id, user_account_id, id: assignment }) => ({
    tenantId: String(tenant_id),
    userAccountId: String(user_account_id),
    assignmentId: String(assignment),
  }))
}
