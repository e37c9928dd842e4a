import { policyCondition } from '@hubcap/database/policies/policy-condition'
import {
  type AttainmentLevel,
  type AttainmentLine,
  attainmentOf,
  type Organisation,
  type Seat,
} from '@hubcap/rules/quotas/attainment'
import type { QuotaPlace } from '@hubcap/rules/quotas/quota-level'
import { reaches } from '@hubcap/rules/tenancy/can'
import { chainTimeOf } from '../graphql/chain-time-of.ts'
import { actorOf, type Context } from '../graphql/context.ts'
import { loadReached } from './load-reached.ts'
import { loadPresences } from './presences.ts'

export type AttainmentOf = {
  /** First days of months, both included. */
  readonly from: string
  readonly to: string
  readonly level: AttainmentLevel
  readonly metric: string
  readonly organised: Organisation
  readonly franchiseeId: string | null
  readonly storeId: string | null
  readonly staffId: string | null
  readonly search: string | null
}

export type NamedAttainment = AttainmentLine & {
  readonly name: string
  readonly nameKey: string
  readonly storeName: string | null
  readonly franchiseeName: string | null
}

type Quota = QuotaPlace & { readonly month: string; readonly target: bigint; readonly basisDays: number | null }

const loadQuotas = ({ database }: Context, { from, to, metric, level }: AttainmentOf): Promise<Quota[]> =>
  database.client.$queryRaw`
    SELECT q.franchisee_id AS "franchiseeId", q.store_id AS "storeId", q.staff_id AS "staffId",
      to_char(q.month, 'YYYY-MM-DD') AS month, q.target, q.basis_days AS "basisDays"
    FROM quota q
    WHERE ${policyCondition('quota', 'q')} AND q.metric = ${metric} AND q.level = ${level}
      AND q.month BETWEEN ${from}::date AND ${to}::date`

/**
 * Whom the figures name, where they are today, and how much they are there. As the system: who moved on is out of a
 * manager's sight, but whom one's own figures name one may know.
 */
const loadPeople = (context: Context, figures: readonly QuotaPlace[], prorated: readonly string[]) => {
  const ids = [...new Set(figures.flatMap(({ staffId }) => staffId ?? []))]
  const select = { id: true, name: true, nameKey: true, franchiseeId: true, storeId: true }
  return context.database.asSystem(actorOf(context).tenantId).read(async (db) => ({
    staff: await db.staff.findMany({ where: { id: { in: ids } }, select }),
    presences: await loadPresences(db, prorated, chainTimeOf(context)),
  }))
}

async function loadPlaces({ database }: Context) {
  const named = { id: true, name: true, nameKey: true }
  const select = { ...named, franchiseeId: true, continuesStoreId: true }
  const [franchisees, stores] = await Promise.all([
    database.client.franchisee.findMany({ select: named }),
    database.client.store.findMany({ select }),
  ])
  const continuedBy = stores.flatMap(({ id: storeId, franchiseeId, continuesStoreId }): [string, Seat][] =>
    continuesStoreId ? [[continuesStoreId, { franchiseeId, storeId }]] : [],
  )
  const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]))
  return { franchisees: byId(franchisees), stores: byId(stores), continuedBy: new Map(continuedBy) }
}

const isWanted = (line: NamedAttainment, { franchiseeId, storeId, staffId, search }: AttainmentOf): boolean =>
  (!franchiseeId || line.franchiseeId === franchiseeId) &&
  (!storeId || line.storeId === storeId) &&
  (!staffId || line.staffId === staffId) &&
  (!search || line.name.includes(search) || line.nameKey.includes(search.toLowerCase()))

/**
 * What places or people were to reach and reached, as far as the caller sees it: rows of the database that are theirs, and,
 * as organised now, what lies in their places today.
 */
export async function loadAttainment(context: Context, of: AttainmentOf): Promise<NamedAttainment[]> {
  const actor = actorOf(context)
  const [actuals, quotas, places] = await Promise.all([
    loadReached(context, of.metric, { first: of.from, last: of.to }),
    loadQuotas(context, of),
    loadPlaces(context),
  ])
  const prorated = quotas.flatMap(({ staffId, basisDays }) => (staffId && basisDays !== null ? [staffId] : []))
  const { staff, presences } = await loadPeople(context, [...actuals, ...quotas], prorated)
  const people = new Map(staff.map((one) => [one.id, one]))
  const lines = attainmentOf({
    ...{ level: of.level, organised: of.organised, people, continuedBy: places.continuedBy },
    actuals,
    quotas: quotas.map((quota) => {
      const target = Number(quota.target)
      const { staffId } = quota
      return { ...quota, target, effective: staffId ? presences.effectiveOf({ ...quota, staffId, target }) : target }
    }),
  })
  const named = lines.flatMap((line): NamedAttainment[] => {
    const [franchisee, store] = [places.franchisees.get(line.franchiseeId ?? ''), places.stores.get(line.storeId ?? '')]
    const own = { franchisee, store, staff: people.get(line.staffId ?? '') }[of.level]
    if (!own) return []
    const names = { storeName: store?.name ?? null, franchiseeName: franchisee?.name ?? null }
    return [{ ...line, name: own.name, nameKey: own.nameKey, ...names }]
  })
  const isTheirs = (line: NamedAttainment) =>
    of.organised === 'then' || actor.scope === 'person' || reaches({ ...actor, staffId: line.staffId }, line)
  return named.filter((line) => isTheirs(line) && isWanted(line, of))
}
