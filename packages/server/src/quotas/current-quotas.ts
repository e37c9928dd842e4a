import type { Writing } from '@hubcap/database/door/database'
import type { QuotaPlace } from '@hubcap/rules/quotas/quota-level'
import { asDate, asDay } from '../operation/dates.ts'
import { rowKeyOf } from './grid-row.ts'

export type QuotaKey = QuotaPlace & { readonly metric: string; readonly month: string }
export type CurrentQuota = QuotaKey & {
  readonly id: string
  readonly target: number
  readonly basisDays: number | null
}

const keyOf = (one: QuotaKey) => `${one.metric} ${one.month} ${rowKeyOf(one)}`

const distinct = <Value>(values: readonly (Value | null)[]) => [...new Set(values.flatMap((value) => value ?? []))]

/** What is set now for these, in one statement. */
export async function currentQuotas(
  db: Writing,
  keys: readonly QuotaKey[],
): Promise<(key: QuotaKey) => CurrentQuota | null> {
  const franchiseeIds = distinct(keys.map((key) => key.franchiseeId))
  const ofChain = keys.some((key) => key.franchiseeId === null) ? [{ franchiseeId: null }] : []
  const found = await db.quota.findMany({
    where: {
      metric: { in: distinct(keys.map((key) => key.metric)) },
      month: { in: distinct(keys.map((key) => key.month)).map(asDate) },
      OR: [{ franchiseeId: { in: franchiseeIds } }, ...ofChain],
    },
  })
  const known = new Map(
    found.map(({ id, franchiseeId, storeId, staffId, target, basisDays, ...row }) => {
      const key = { franchiseeId, storeId, staffId, metric: row.metric, month: asDay(row.month) }
      return [keyOf(key), { ...key, id, target: Number(target), basisDays }]
    }),
  )
  return (key) => known.get(keyOf(key)) ?? null
}
