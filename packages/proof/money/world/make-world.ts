import { randomUUID } from 'node:crypto'
import { openSessions } from '../../bench/frame/open-sessions.ts'
import type { Stage } from '../../bench/frame/stage.ts'
import type { Asker } from '../../bench/frame/token.ts'
import type { RoyaltyTerm } from '../clearing/royalty.ts'
import { weekOf } from '../clearing/runs.ts'
import { type Asking, documentFor } from '../clients/ask.ts'
import { dayInChina, plusDays } from '../contracts/days.ts'
import type { Terms } from '../contracts/terms.ts'
import { addAccount } from './add-account.ts'
import { addLaw } from './add-law.ts'
import { addTerms } from './add-terms.ts'
import { agreeRoyalty } from './agree-royalty.ts'
import { clearWeekly } from './clear-weekly.ts'
import { bareId, idFor } from './global-id.ts'
import { type PayPlanned, planPay } from './plan-pay.ts'

export { bareId, idFor } from './global-id.ts'

export type Place = { franchiseeId: string; storeId: string; staff: readonly string[] }

/** Money in minor units. price null: whatever is asked for it is its principal. */
export type Product = { id: string; price: number | null; principal: number; bonus: number }

/** Its price is the same everywhere; transferPrice: set between franchisees, null where nothing is. */
export type Service = { id: string; price: number; transferPrice: number | null }

export type Chain = {
  tenantId: string
  admin: Asker
  /** Of each franchisee. */
  owners: ReadonlyMap<string, Asker>
  /** Of each store, whose manager may sell and void there. */
  managers: ReadonlyMap<string, Asker>
  /** Of each employee, who may sell in their own name and void nothing. */
  reps: ReadonlyMap<string, Asker>
  places: readonly Place[]
  products: readonly Product[]
  services: readonly Service[]
  /** Of products with terms of their own. */
  terms: readonly Terms[]
  /** Of card numbers, and what they begin with. */
  seriesId: string
  prefix: string
  /** One point for each whole step of the principal of a sale (minor units), from a day on, and how they pay at a till. */
  points: { step: number; fromOn: string; spending: { step: number; value: number; maxShare: number } }
  /** The first day of the first period that is cleared. */
  clearedFrom: string
  /** What each franchisee owes headquarters, from that period on. */
  royalty: ReadonlyMap<string, RoyaltyTerm>
  pay: PayPlanned
}

/** So many weeks before this one may be cleared: many to go through, or few, in which most is sold. */
const weeksOf = [110, 110, 12, 2]

const shape = { franchisees: 3, stores: 2, staff: 2 }

/** Below the price, beyond it, and none. */
const transferPrices = [3000, 9100, null]

const catalogue = [
  { price: 100_000, principal: 100_000, bonus: 0 },
  { price: 100_000, principal: 100_000, bonus: 20_000 },
  { price: 30_001, principal: 30_000, bonus: 3_333 },
  { price: null, principal: 0, bonus: 0 },
]

const kinds = {
  Franchisee: 'franchised',
  Staff: null,
  Store: null,
  CardProduct: null,
  ServiceItem: null,
  NumberSeries: null,
  MemberRule: null,
}

function adding({ ask }: Asking, asker: Asker) {
  return async (type: keyof typeof kinds, input: object, how: 'create' | 'set' = 'create'): Promise<string> => {
    const named = how === 'set' ? 'Set' : 'Create'
    const document = documentFor(`${how}${type}`, `${named}${type}Input`, `... on ${type} { id }`)
    const answer = await ask({ asker, document, input: { ...input } })
    if (answer.kind !== 'done') throw new Error(`The proof can't make its ${type}: ${JSON.stringify(answer)}`)
    return bareId(answer.value.id)
  }
}

/** Whether the API has that mutation: what it hasn't got isn't tried. */
async function offers({ read }: Asking, asker: Asker, mutation: string): Promise<boolean> {
  const data = await read(asker, '{ __type(name: "Mutation") { fields { name } } }')
  const { fields } = data.__type as { fields: { name: string }[] }
  return fields.some(({ name }) => name === mutation)
}

async function makeChain(stage: Stage, url: string, asking: Asking, at: number): Promise<Chain> {
  const tenantId = randomUUID()
  await stage.sql(
    url,
    `INSERT INTO chain (tenant_id, slug, name, time_zone, currency, locale, created_at)
     VALUES ('${tenantId}', 'money-${at}', 'Money ${at}', 'Asia/Shanghai', 'CNY', 'zh', now())`,
  )
  const admin = await addAccount(stage, url, tenantId, { role: 'hq_admin' })
  await openSessions(stage, url)
  const add = adding(asking, admin)
  const [places, managers, reps] = [[] as Place[], new Map<string, Asker>(), new Map<string, Asker>()]
  const owners = new Map<string, Asker>()
  for (let f = 0; f < shape.franchisees; f++) {
    const franchiseeId = await add('Franchisee', {
      code: `F${f}`,
      name: `加盟商${f}`,
      kind: 'franchised',
      status: 'active',
    })
    const owner = idFor('Franchisee', franchiseeId)
    owners.set(franchiseeId, await addAccount(stage, url, tenantId, { role: 'franchise_owner', franchiseeId }))
    for (let s = 0; s < shape.stores; s++) {
      const storeId = await add('Store', {
        code: `S${f}${s}`,
        name: `门店${f}${s}`,
        franchiseeId: owner,
        status: 'open',
      })
      managers.set(storeId, await addAccount(stage, url, tenantId, { role: 'store_manager', franchiseeId, storeId }))
      const staff: string[] = []
      for (let e = 0; e < shape.staff; e++) {
        const place = { franchiseeId: owner, storeId: idFor('Store', storeId) }
        const staffId = await add('Staff', { ...place, staffNo: `E${f}${s}${e}`, name: `员工${f}${s}${e}` })
        reps.set(staffId, await addAccount(stage, url, tenantId, { role: 'sales_rep', franchiseeId, storeId, staffId }))
        staff.push(staffId)
      }
      places.push({ franchiseeId, storeId, staff })
    }
  }
  const products: Product[] = []
  for (const [at, { price, principal, bonus }] of catalogue.entries()) {
    const priced = price === null ? {} : { price, principal, bonus }
    const id = await add('CardProduct', {
      code: `P${at}`,
      name: `卡${at}`,
      issuer: 'seller',
      status: 'on_sale',
      ...priced,
    })
    products.push({ id, price, principal, bonus })
  }
  const services: Service[] = []
  const prices = (await offers(asking, admin, 'createServiceItem')) ? [3500, 8800, 12_345] : []
  for (const [at, price] of prices.entries()) {
    const transferPrice = transferPrices[at] ?? null
    const item = { code: `V${at}`, name: `洗车${at}`, kind: 'basic', price, transferPrice }
    services.push({ id: await add('ServiceItem', item), price, transferPrice })
  }
  // Tills enter later what they sold before today; a price can only be set from today on.
  await stage.sql(url, `UPDATE service_price SET from_on = from_on - 30 WHERE tenant_id = '${tenantId}'`)
  const terms = await addTerms(add)
  await addLaw(stage, url, tenantId)
  const prefix = `7${at}`
  const series = {
    kind: 'card',
    medium: 'paper',
    name: `卡号${at}`,
    prefix,
    serialDigits: 8,
    idempotencyKey: randomUUID(),
  }
  const points = { step: 700, fromOn: dayInChina(new Date()), spending: { step: 10, value: 130, maxShare: 40 } }
  const nothing = { step: 1, points: 0 }
  const { fromOn, spending } = points
  const rule = { fromOn, spending, levels: [], recharge: nothing, service: nothing }
  await add('MemberRule', { ...rule, sale: { step: points.step, points: 1 }, idempotencyKey: randomUUID() }, 'set')
  await clearWeekly(asking, admin)
  const clearedFrom = plusDays(points.fromOn, -7 * (weeksOf[at % weeksOf.length] as number))
  const royalty = await agreeRoyalty(asking, admin, [...owners.keys()], weekOf(clearedFrom))
  const seriesId = await add('NumberSeries', series)
  const pay = await planPay({ stage, url, asking, admin, places, at })
  await openSessions(stage, url)
  const people = { admin, owners, managers, reps }
  const sold = { products, services, terms, seriesId, prefix, points }
  return { tenantId, ...people, places, ...sold, clearedFrom, royalty, pay }
}

/** Chains alike, made by the API but for the accounts of those who ask. */
export async function makeWorld(stage: Stage, url: string, asking: Asking, chains: number): Promise<Chain[]> {
  const made: Chain[] = []
  for (let at = 0; at < chains; at++) made.push(await makeChain(stage, url, asking, at))
  return made
}
