import { accountId } from '../frame/account-ids.ts'
import { fillQuickly } from '../frame/fill-quickly.ts'
import {
  chainOf,
  created,
  customersPerChain,
  id,
  type ManyChains,
  manyChains,
  productsPerChain,
  storesPerFranchisee,
  upTo,
  uuidOf,
} from '../frame/many-chains.ts'
import type { Stage } from '../frame/stage.ts'
import type { Asker } from '../frame/token.ts'

/** Minor units: more than any round uses up. */
const [principal, bonus] = [100_000_000_000, 20_000_000_000]

/** What one service costs, minor units. */
export const price = 1200

const filled = ['service_item', 'service_price', 'card', 'card_lot', 'ledger_account']

/** Each customer has one card, sold where their file lies, with principal and bonus; each chain has one service. */
function cards({ chains, stores }: ManyChains): string[] {
  const franchisees = Math.ceil(stores / storesPerFranchisee)
  const count = chains * customersPerChain
  const row = `SELECT n, n / ${customersPerChain} AS chain, n % ${customersPerChain} * 7919 % ${stores} AS at FROM ${upTo(count)}`
  const franchisee = id('franchisee', `chain * ${franchisees} + at / ${storesPerFranchisee}`)
  const store = id('store', `chain * ${stores} + at`)
  const product = id('product', `chain * ${productsPerChain} + n % ${productsPerChain}`)
  const lot = (kind: 'principal' | 'bonus', value: number) => `
    INSERT INTO card_lot (tenant_id, id, card_id, kind, franchisee_id, store_id, granted, remaining, charged_principal, charged_bonus,
      funding_seller, funding_server, funding_headquarters, granted_at)
    SELECT ${id('tenant', 'chain')}, ${id(kind, 'n')}, ${id('card', 'n')}, '${kind}', ${franchisee}, ${store}, ${value}, ${value},
      ${principal}, ${bonus}, ${kind === 'bonus' ? `${value}, 0, 0` : 'NULL, NULL, NULL'}, ${created} FROM (${row}) AS card`
  const account = (kind: 'principal' | 'bonus', value: number) => `
    INSERT INTO ledger_account (tenant_id, id, kind, franchisee_id, card_id, balance, created_at)
    SELECT ${id('tenant', 'chain')}, ${accountId(`${id('tenant', 'chain')} || ' card_${kind} ' || ${franchisee} || ' ' || ${id('card', 'n')} || ' - -'`)},
      'card_${kind}', ${franchisee}, ${id('card', 'n')}, ${value}, ${created} FROM (${row}) AS card`
  return [
    `INSERT INTO service_item (tenant_id, id, code, name, name_key, kind, status, created_at)
     SELECT ${chainOf(1)}, ${id('service', 'n')}, 'S' || n, '洗车 ' || n, 'xiche ' || n, 'basic', 'on_sale', ${created} FROM ${upTo(chains)}`,
    `INSERT INTO service_price (tenant_id, id, service_item_id, from_on, price, created_at)
     SELECT ${chainOf(1)}, ${id('price', 'n')}, ${id('service', 'n')}, date '2020-01-01', ${price}, ${created} FROM ${upTo(chains)}`,
    `INSERT INTO card (tenant_id, id, card_product_id, card_product_version_id, franchisee_id, store_id, customer_id, status, sold_on, created_at)
     SELECT ${id('tenant', 'chain')}, ${id('card', 'n')}, ${product}, ${product}, ${franchisee}, ${store}, ${id('customer', 'n')}, 'active',
       date '2026-01-01', ${created} FROM (${row}) AS card`,
    lot('principal', principal),
    lot('bonus', bonus),
    account('principal', principal),
    account('bonus', bonus),
  ]
}

/** Chains whose customers have a card each, and one account at headquarters each: who may ask. */
export async function cardWorld(stage: Stage, superuserUrl: string, size: ManyChains): Promise<Asker[]> {
  const askers = await manyChains(stage, superuserUrl, size)
  await fillQuickly(stage, superuserUrl, filled, cards(size))
  return askers
}

export type Visit = {
  chain: number
  storeId: string
  staffId: string
  customerId: string
  cardId: string
  serviceId: string
}

/** The use of the nth card: at a store of the franchisee beside the one that sold it. */
export function visit({ stores }: ManyChains, n: number): Visit {
  const chain = Math.floor(n / customersPerChain)
  const at = ((n % customersPerChain) * 7919 + storesPerFranchisee) % stores
  // The second of six employed there has left nowhere.
  const staff = (chain * stores + at) * 6 + 1
  return {
    chain,
    storeId: uuidOf('store', chain * stores + at),
    staffId: uuidOf('staff', staff % 11 === 0 ? staff + 1 : staff),
    customerId: uuidOf('customer', n),
    cardId: uuidOf('card', n),
    serviceId: uuidOf('service', chain),
  }
}
