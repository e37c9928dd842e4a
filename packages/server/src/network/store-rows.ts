import { currentCaller } from '@hubcap/database/door/caller'
import type { Database } from '@hubcap/database/door/database'
import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { Prisma } from '@hubcap/database/prisma'
import { asksOnlyFor, columnsOf, fieldsOf, rowOf } from '../graphql/json-columns.ts'
import type { Selected } from '../graphql/selected-fields.ts'

const ofStore = new Set<Prisma.StoreScalarFieldEnum>([
  ...(['code', 'name', 'nameKey', 'status', 'phone', 'divisionCode', 'address'] as const),
  ...(['longitude', 'latitude', 'openingHours', 'openedOn', 'closedOn', 'revision'] as const),
])

const ofFranchisee = new Set<Prisma.FranchiseeScalarFieldEnum>([
  ...(['code', 'name', 'kind', 'status', 'contactName', 'contactPhone', 'revision'] as const),
])

const ofCardSale = new Set<Prisma.CardSaleScalarFieldEnum>([
  ...(['saleNo', 'amount', 'principal', 'bonus', 'paymentMethod', 'soldAt', 'soldOn', 'status'] as const),
  ...(['customerName', 'voidedAt', 'voidedByName', 'voidReason', 'recordedByName', 'staffName', 'storeName'] as const),
])

/** Prisma's words for what Pothos wants of a page of stores. */
type Query = { include?: { cardSales?: { take?: number } } }

type Store = Prisma.StoreGetPayload<object>

/** Columns of the store, then its franchisee, its number of staff and its latest sales, as far as they are asked for. */
type Answer = { store: unknown[] }

const nothing: Selected = new Map()

/** Whether the statement below brings all that is asked of the stores. */
export const bringsAll = (selected: Selected): boolean =>
  asksOnlyFor(selected, ofStore, ['franchisee', 'staffCount', 'cardSales']) &&
  asksOnlyFor(selected.get('franchisee') ?? nothing, ofFranchisee) &&
  asksOnlyFor(selected.get('cardSales') ?? nothing, ofCardSale)

const franchiseePart = (fields: readonly string[]) => Prisma.sql`
  (SELECT json_build_array(${columnsOf(fields, 'f')})
    FROM franchisee f WHERE f.tenant_id = s.tenant_id AND f.id = s.franchisee_id)`

const staffCountPart = Prisma.sql`
  (SELECT count(*) FROM staff e
    WHERE e.tenant_id = s.tenant_id AND e.franchisee_id = s.franchisee_id AND e.store_id = s.id AND e.status <> 'left')`

const cardSalesPart = (fields: readonly string[], take: number) => Prisma.sql`
  ARRAY(SELECT json_build_array(${columnsOf(fields, 'c')})
    FROM card_sale c WHERE c.tenant_id = s.tenant_id AND c.store_id = s.id
    ORDER BY c.sold_at DESC, c.id DESC LIMIT ${Prisma.raw(String(Math.trunc(take)))})`

const notAsked = Prisma.sql`NULL`

/**
 * The first stores by name, as Prisma's query would bring them, with those columns that are asked for: the list that is asked
 * most, in a fraction of the time. docs/benchmarks.md says what it gains.
 */
export async function storeRows(database: Database, selected: Selected, query: Query, take: number): Promise<Store[]> {
  const { tenantId } = currentCaller().actor
  const fields = fieldsOf(new Map([...selected, ['nameKey', nothing] as const]), ofStore)
  const franchiseeFields = fieldsOf(selected.get('franchisee') ?? nothing, ofFranchisee)
  const saleFields = fieldsOf(selected.get('cardSales') ?? nothing, ofCardSale)
  const latest = query.include?.cardSales?.take ?? 0
  const answers = await database.rows<Answer>(Prisma.sql`
    SELECT json_build_array(${columnsOf(fields, 's')},
      ${selected.has('franchisee') ? franchiseePart(franchiseeFields) : notAsked},
      ${selected.has('staffCount') ? staffCountPart : notAsked},
      ${selected.has('cardSales') ? cardSalesPart(saleFields, latest) : notAsked}) AS store
    FROM store s WHERE ${policyCondition('store', 's')}
    ORDER BY s.name_key, s.id LIMIT ${Prisma.raw(String(Math.trunc(take)))}`)
  return answers.map(({ store }) => {
    const [franchisee, staff, cardSales] = store.slice(fields.length) as [unknown[] | null, number, unknown[][] | null]
    return {
      ...rowOf(tenantId, fields, store),
      franchisee: franchisee && rowOf(tenantId, franchiseeFields, franchisee),
      cardSales: cardSales?.map((sale) => rowOf(tenantId, saleFields, sale)),
      _count: { staff },
    } as unknown as Store
  })
}
