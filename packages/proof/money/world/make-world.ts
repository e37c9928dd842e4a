import { randomUUID } from 'node:crypto'
import { openSessions } from '../../bench/frame/open-sessions.ts'
import type { Stage } from '../../bench/frame/stage.ts'
import type { Asker } from '../../bench/frame/token.ts'
import { type Asking, documentFor } from '../clients/ask.ts'
import { coolingOffDays, rates } from '../contracts/refund.ts'
import { type Terms, termsTried } from '../contracts/terms.ts'

export type Place = { franchiseeId: string; storeId: string; staff: readonly string[] }

/** Money in minor units. price null: whatever is asked for it is its principal. */
export type Product = { id: string; price: number | null; principal: number; bonus: number }

/** Its price is the same everywhere; transferPrice: set between franchisees, null where nothing is. */
export type Service = { id: string; price: number; transferPrice: number | null }

export type Chain = {
  tenantId: string
  admin: Asker
  /** Of each store, whose manager may sell and void there. */
  managers: ReadonlyMap<string, Asker>
  /** Of each employee, who may sell in their own name and void nothing. */
  reps: ReadonlyMap<string, Asker>
  places: readonly Place[]
  products: readonly Product[]
  services: readonly Service[]
  /** Of products with terms of their own. */
  terms: readonly Terms[]
}

const shape = { franchisees: 3, stores: 2, staff: 2 }

/** Below the price, beyond it, and none. */
const transferPrices = [3000, 9100, null]

const catalogue = [
  { price: 100_000, principal: 100_000, bonus: 0 },
  { price: 100_000, principal: 100_000, bonus: 20_000 },
  { price: 30_001, principal: 30_000, bonus: 3_333 },
  { price: null, principal: 0, bonus: 0 },
]

const kinds = { Franchisee: 'franchised', Staff: null, Store: null, CardProduct: null, ServiceItem: null }

/** The id within the database, as the API writes it: type and id. */
export const bareId = (id: unknown): string => Buffer.from(String(id), 'base64').toString().split(':')[1] as string

export const idFor = (type: string, id: string): string => Buffer.from(`${type}:${id}`).toString('base64')

function adding({ ask }: Asking, asker: Asker) {
  return async (type: keyof typeof kinds, input: object): Promise<string> => {
    const document = documentFor(`create${type}`, `Create${type}Input`, `... on ${type} { id }`)
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

type Post = { role: string; franchiseeId?: string; storeId?: string; staffId?: string }

/** An account that has one post there. */
async function addAccount({ sql }: Stage, url: string, tenantId: string, post: Post): Promise<Asker> {
  const [account, assignment] = [randomUUID(), randomUUID()]
  const { role, franchiseeId, storeId, staffId } = post
  await sql(
    url,
    `INSERT INTO user_account (tenant_id, id, name, email, locale, status, created_at)
     VALUES ('${tenantId}', '${account}', '${role}', '${account}@proof.example', 'zh', 'active', now())`,
    `INSERT INTO assignment (tenant_id, id, user_account_id, role, staff_id, created_at)
     VALUES ('${tenantId}', '${assignment}', '${account}', '${role}', ${staffId ? `'${staffId}'` : 'NULL'}, now() - interval '1 day')`,
    ...(franchiseeId
      ? [
          `INSERT INTO assignment_place (tenant_id, id, user_account_id, assignment_id, franchisee_id, store_id)
           VALUES ('${tenantId}', '${randomUUID()}', '${account}', '${assignment}', '${franchiseeId}', ${storeId ? `'${storeId}'` : 'NULL'})`,
        ]
      : []),
  )
  return { tenantId, userAccountId: account, assignmentId: assignment }
}

async function addTerms(add: ReturnType<typeof adding>): Promise<Terms[]> {
  const made: Terms[] = []
  for (const [at, terms] of termsTried.entries()) {
    const { uses, months, usesPerMonth, validMonths, bonusDays, funding, ...same } = terms
    const [seller, server, headquarters] = funding
    const productId = await add('CardProduct', {
      ...{ ...same, code: `T${at}`, name: `约定${at}`, issuer: 'seller', status: 'on_sale' },
      ...{ uses, usesPerMonth, validMonths, funding: { seller, server, headquarters } },
      ...(uses === null && months === null ? {} : { kind: uses === null ? 'period' : 'count' }),
      ...{
        period: months === null ? null : `P${months}M`,
        bonusValidFor: bonusDays === null ? null : `P${bonusDays}D`,
      },
    })
    made.push({ ...terms, productId })
  }
  return made
}

/** What the law asks of refunds, and the rates of their interest. */
const addLaw = ({ sql }: Stage, url: string, tenantId: string) => {
  const rule = (name: string, figures: object) =>
    `INSERT INTO card_law_entry (tenant_id, id, rule, valid_from, is_on, source, figures, created_at)
     VALUES ('${tenantId}', '${randomUUID()}', '${name}', '2020-01-01', true, '试', '${JSON.stringify(figures)}', now())`
  const rate = (kind: string, ppm: number) =>
    `INSERT INTO rate_table (tenant_id, kind, known_until, rows, changed_at)
     VALUES ('${tenantId}', '${kind}', '2099-12-31', '${JSON.stringify([{ fromOn: '2020-01-01', ppm, source: '试' }])}', now())`
  return sql(
    url,
    ...[rule('cooling_off', { days: coolingOffDays }), rule('refund', {})],
    ...[rate('deposit_1y', rates.consumer), rate('lpr_1y', rates.merchant)],
  )
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
  for (let f = 0; f < shape.franchisees; f++) {
    const franchiseeId = await add('Franchisee', {
      code: `F${f}`,
      name: `加盟商${f}`,
      kind: 'franchised',
      status: 'active',
    })
    const owner = idFor('Franchisee', franchiseeId)
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
  const terms = await addTerms(add)
  await addLaw(stage, url, tenantId)
  await openSessions(stage, url)
  return { tenantId, admin, managers, reps, places, products, services, terms }
}

/** Chains alike, made by the API but for the accounts of those who ask. */
export async function makeWorld(stage: Stage, url: string, asking: Asking, chains: number): Promise<Chain[]> {
  const made: Chain[] = []
  for (let at = 0; at < chains; at++) made.push(await makeChain(stage, url, asking, at))
  return made
}
