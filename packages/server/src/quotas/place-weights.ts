import type { QuotaLevel } from '@hubcap/rules/quotas/quota-level'
import { chainTimeOf } from '../graphql/chain-time-of.ts'
import { actorOf, type Context } from '../graphql/context.ts'
import { type GridRow, rowKeyOf } from './grid-row.ts'
import { loadPresences, type Presences } from './presences.ts'

type Person = { readonly id: string; readonly franchiseeId: string }

/** People and hundredths of working days of a row in a month. */
export type PlaceWeight = { readonly people: number; readonly days: number }
type OfRow = (row: GridRow, month: string) => PlaceWeight

const ids = (values: readonly (string | null)[]) => [...new Set(values.flatMap((value) => value ?? []))]

/** Everybody who was ever posted in the rows' places; of reps' rows, those. */
const peopleIn = (level: QuotaLevel, rows: readonly GridRow[]) => {
  if (level === 'staff') return { id: { in: ids(rows.map(({ staffId }) => staffId)) } }
  const franchiseeId = { in: ids(rows.map((row) => row.franchiseeId)) }
  const storeId = level === 'store' ? { in: ids(rows.map((row) => row.storeId)) } : { not: null }
  return { franchiseeId, postings: { some: { storeId } } }
}

const none: PlaceWeight = { people: 0, days: 0 }
const plus = (one: PlaceWeight, days: number): PlaceWeight =>
  days > 0 ? { people: one.people + 1, days: one.days + days } : one

/** Of one month, by place; who is in the office counts nowhere. */
export function weightsIn(people: readonly Person[], presences: Presences, level: QuotaLevel, month: string) {
  const weights = new Map<string, PlaceWeight>()
  for (const { id: staffId, franchiseeId } of people) {
    const inStores = [...(presences.of(staffId, month) ?? [])].filter(([storeId]) => storeId !== null)
    const inAll = inStores.reduce((sum, [, days]) => sum + days, 0)
    const parts: [string, number][] =
      level === 'franchisee'
        ? [[rowKeyOf({ franchiseeId, storeId: null, staffId: null }), inAll]]
        : inStores.map(([storeId, days]) => [
            rowKeyOf({ franchiseeId, storeId, staffId: level === 'staff' ? staffId : null }),
            days,
          ])
    for (const [key, days] of parts) weights.set(key, plus(weights.get(key) ?? none, days))
  }
  return weights
}

/**
 * How many people, and how many of their working days, each row has in each month, as known now. Asked as the system: where
 * somebody went on from a manager's store ends their days there; only sums of rows in sight are told.
 */
export async function placeWeights(
  context: Context,
  level: QuotaLevel,
  rows: readonly GridRow[],
  months: readonly string[],
): Promise<OfRow> {
  const { people, presences } = await context.database.asSystem(actorOf(context).tenantId).read(async (db) => {
    const people = await db.staff.findMany({ where: peopleIn(level, rows), select: { id: true, franchiseeId: true } })
    const staffIds = people.map(({ id }) => id)
    return { people, presences: await loadPresences(db, staffIds, chainTimeOf(context)) }
  })
  const byMonth = new Map(months.map((month) => [month, weightsIn(people, presences, level, month)]))
  return (row, month) => byMonth.get(month)?.get(rowKeyOf(row)) ?? none
}
