import type { Writing } from '@hubcap/database/door/database'
import type { Refusal } from '@hubcap/rules/decision/decision'
import { decideQuota, type QuotaRequest } from '@hubcap/rules/quotas/decide-quota'
import type { QuotaCell, SetQuotasInput } from '@hubcap/rules/quotas/set-quotas.input'
import { calendarOf } from '../operation/calendar-of.ts'
import { asDay, asDayOrNull } from '../operation/dates.ts'
import { notFound, Refused } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { currentQuotas } from './current-quotas.ts'
import { loadPresences } from './presences.ts'
import { requireTargets } from './require-targets.ts'
import { writeQuotas } from './write-quotas.ts'

const idsIn = (cells: readonly QuotaCell[], field: 'franchiseeId' | 'storeId' | 'staffId') => [
  ...new Set(cells.flatMap((cell) => cell[field] ?? [])),
]

type Staff = NonNullable<QuotaRequest['staff']>

/**
 * Those whom the cells name, and where they were posted. Asked as the system: a manager may take away the quota of somebody
 * who moved on, whom they see no longer; it is the store that must be theirs. Who never worked there isn't there for them.
 */
async function loadStaff(request: Request, cells: readonly QuotaCell[]): Promise<ReadonlyMap<string, Staff>> {
  const { tenantId, scope, franchiseeIds, storeIds } = request.actor
  const inOwnStores = scope === 'store' || scope === 'person'
  const found = await request.database.asSystem(tenantId).read((db) =>
    db.staff.findMany({
      where: {
        id: { in: idsIn(cells, 'staffId') },
        franchiseeId: scope === 'chain' ? undefined : { in: [...franchiseeIds] },
        ...(inOwnStores && { postings: { some: { storeId: { in: [...storeIds] } } } }),
      },
      include: { postings: true },
    }),
  )
  return new Map(
    found.map(({ id, franchiseeId, leftOn, postings }) => [
      id,
      {
        ...{ franchiseeId, leftOn: asDayOrNull(leftOn) },
        postings: postings.map((one) => ({ fromOn: asDay(one.fromOn), storeId: one.storeId })),
      },
    ]),
  )
}

/** Franchisees and stores that the cells name and the caller sees. */
async function loadPlaces(db: Writing, cells: readonly QuotaCell[]) {
  const among = (field: 'franchiseeId' | 'storeId') => ({ where: { id: { in: idsIn(cells, field) } } })
  const franchisees = await db.franchisee.findMany({ ...among('franchiseeId'), select: { id: true } })
  const stores = await db.store.findMany({ ...among('storeId'), select: { id: true, franchiseeId: true } })
  return {
    franchisees: new Set(franchisees.map(({ id }) => id)),
    stores: new Map(stores.map((store) => [store.id, store])),
  }
}

type Found = { readonly index: number; readonly refusal: Refusal }

/** The first reason, and each cell that it holds for: params.cells has their places in the input. */
function refuseAll(found: readonly Found[]): never {
  const [first] = found as [Found]
  const { code, params } = first.refusal
  const cells = found.filter(({ refusal }) => refusal.code === code).map(({ index }) => index)
  throw new Refused(code, { ...params, cells })
}

/**
 * Sets and takes away up to a thousand quotas of one metric: all of them, or none.
 * @returns how many changed
 * @throws Refused quota.metric_retired, or with cells, the indexes of those that can't be set for that reason
 */
export async function setQuotas(request: Request, { metric, cells }: SetQuotasInput): Promise<number> {
  authorize(request, 'quota.set')
  for (const cell of cells) authorize(request, 'quota.set', { franchiseeId: cell.franchiseeId, storeId: cell.storeId })
  const staff = await loadStaff(request, cells)
  const calendar = calendarOf(request.chain)
  // As the system: where somebody went on from a manager's store ends their days there.
  const presences = await request.database
    .asSystem(request.actor.tenantId)
    .read((db) => loadPresences(db, [...staff.keys()], request.chain))
  return doorOf(request).write(async (db) => {
    const { franchisees, stores } = await loadPlaces(db, cells)
    const currentOf = await currentQuotas(
      db,
      cells.map((cell) => ({ ...cell, metric })),
    )
    await requireTargets(
      db,
      cells.map(({ target }, at) => ({ metric, target, path: ['cells', String(at), 'target'] })),
    )
    const found: Found[] = []
    const changes = cells.map((cell, index) => {
      const { franchiseeId, storeId, staffId, month, target, expected } = cell
      const place = { franchiseeId, storeId, staffId }
      const store = storeId ? stores.get(storeId) : null
      const person = staffId ? staff.get(staffId) : null
      if (store === undefined || person === undefined) throw notFound()
      if (franchiseeId && !franchisees.has(franchiseeId)) throw notFound()
      const before = currentOf({ ...place, metric, month })
      const current = before?.target ?? null
      const decision = decideQuota({
        ...{
          actor: request.actor,
          place,
          month,
          span: calendar.spanOf(month),
          store,
          staff: person,
          target,
          current,
          expected,
        },
      })
      if (!decision.ok) found.push({ index, refusal: decision.refusal })
      const basisDays = staffId ? presences.daysOf({ staffId, storeId, month }) : null
      return { ...place, metric, month, before, target, basisDays }
    })
    if (found.length > 0) refuseAll(found)
    return writeQuotas(db, request, changes)
  })
}
