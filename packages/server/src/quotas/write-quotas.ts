import type { Writing } from '@hubcap/database/door/database'
import { levelOf } from '@hubcap/rules/quotas/quota-level'
import { uuidv7 } from 'uuidv7'
import { announce } from '../operation/announce.ts'
import { recordChange } from '../operation/record-change.ts'
import { Refused } from '../operation/refused.ts'
import type { Request } from '../operation/request.ts'
import type { CurrentQuota, QuotaKey } from './current-quotas.ts'
import { loadPresences } from './presences.ts'

/** before: what was read in the same transaction; target null takes the quota away. */
export type QuotaChange = QuotaKey & {
  readonly before: CurrentQuota | null
  readonly target: number | null
  /** Hundredths of working days for which a rep's target is meant; left out: those known now. */
  readonly basisDays?: number | null
}

const isChange = ({ before, target }: QuotaChange) => (before?.target ?? null) !== target

type Based = QuotaChange & { readonly basisDays: number | null }

/** With the days for which reps' targets are meant, where whoever changes them hasn't said. */
async function withBasis(db: Writing, request: Request, changes: readonly QuotaChange[]): Promise<Based[]> {
  const unsaid = changes.flatMap(({ basisDays, target, staffId }) =>
    basisDays === undefined && target !== null && staffId !== null ? [staffId] : [],
  )
  const presences = await loadPresences(db, unsaid, request.chain)
  return changes.map((change) => {
    const { basisDays, target, staffId, storeId, month } = change
    if (target === null || staffId === null) return { ...change, basisDays: null }
    return { ...change, basisDays: basisDays === undefined ? presences.daysOf({ staffId, storeId, month }) : basisDays }
  })
}

/** One statement, whatever is added, changed and taken away. Each touches only what is still as it was read. */
async function write(db: Writing, request: Request, changes: readonly Based[]): Promise<number> {
  const { tenantId } = request.actor
  const given = changes.map(({ before, ...one }) => ({
    ...{ id: before?.id ?? uuidv7(), month: one.month, metric: one.metric, level: levelOf(one) },
    ...{ franchisee_id: one.franchiseeId, store_id: one.storeId, staff_id: one.staffId },
    ...{ before: before?.target ?? null, target: one.target, basis_days: one.basisDays },
  }))
  const [row] = await db.$queryRaw<{ count: number }[]>`
    WITH given AS (
      SELECT * FROM json_to_recordset(${JSON.stringify(given)}::json) AS g (id uuid, month date, metric text, level text,
        franchisee_id uuid, store_id uuid, staff_id uuid, before bigint, target bigint, basis_days int)
    ), removed AS (
      DELETE FROM quota q USING given g
      WHERE q.tenant_id = ${tenantId}::uuid AND q.id = g.id AND q.target = g.before AND g.target IS NULL
      RETURNING 1
    ), changed AS (
      UPDATE quota q SET target = g.target, basis_days = g.basis_days, updated_at = ${request.now} FROM given g
      WHERE q.tenant_id = ${tenantId}::uuid AND q.id = g.id AND q.target = g.before AND g.target IS NOT NULL
      RETURNING 1
    ), added AS (
      INSERT INTO quota (tenant_id, id, month, metric, level, franchisee_id, store_id, staff_id, target, basis_days,
        updated_at)
      SELECT ${tenantId}::uuid, id, month, metric, level, franchisee_id, store_id, staff_id, target, basis_days, ${request.now}
      FROM given WHERE before IS NULL
      ON CONFLICT DO NOTHING RETURNING 1
    )
    SELECT ((SELECT count(*) FROM removed) + (SELECT count(*) FROM changed) + (SELECT count(*) FROM added))::int AS count`
  return row?.count ?? 0
}

const asLogged = (changes: readonly QuotaChange[], of: (change: QuotaChange) => number | null) =>
  changes.map((change) => {
    const { metric, month, franchiseeId, storeId, staffId } = change
    return { metric, month, franchiseeId, storeId, staffId, target: of(change) }
  })

/** The franchisee that all of it is about; null where there are several, or the chain is among them. */
function soleFranchisee(changes: readonly QuotaChange[]): string | null {
  const ids = new Set(changes.map(({ franchiseeId }) => franchiseeId))
  return ids.size === 1 ? (changes[0]?.franchiseeId ?? null) : null
}

/**
 * Sets and takes away quotas in the transaction of whoever decided it: all of them, one entry in the log, and who follows
 * is told. Those that are as they are to be already are let be.
 * @returns how many changed
 * @throws Refused quota.changed_meanwhile where one was changed by somebody else since it was read
 */
export async function writeQuotas(db: Writing, request: Request, all: readonly QuotaChange[]): Promise<number> {
  const changes = all.filter(isChange)
  if (changes.length === 0) return 0
  if ((await write(db, request, await withBasis(db, request, changes))) !== changes.length)
    throw new Refused('quota.changed_meanwhile')
  await recordChange(db, request, {
    action: 'quota.set',
    entity: 'quota',
    entityId: uuidv7(),
    franchiseeId: soleFranchisee(changes),
    before: asLogged(changes, ({ before }) => before?.target ?? null),
    after: asLogged(changes, ({ target }) => target),
  })
  await announce(db, request, 'quotas.changed', { months: [...new Set(changes.map(({ month }) => month))].sort() })
  return changes.length
}
