import type { Writing } from '@hubcap/database/door/database'
import { mayHandle } from '@hubcap/rules/cards/custody/may-handle'
import { holds, type NumberRange } from '@hubcap/rules/cards/custody/number-range'
import { numberOf } from '@hubcap/rules/cards/custody/number-series'
import type { StockHolder } from '@hubcap/rules/cards/custody/stock-holder'
import type { StockMovementKind } from '@hubcap/rules/cards/custody/stock-movement'
import type { Action } from '@hubcap/rules/tenancy/can'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../../operation/claim-key.ts'
import { Refused } from '../../operation/refused.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { loadStretches } from './load-stretches.ts'
import { lockSeries } from './lock-series.ts'
import { readRange } from './read-range.ts'
import type { KnownStretch } from './stretch-rows.ts'
import { writeMovement } from './write-movement.ts'

type Input = {
  readonly seriesId: string
  readonly first: string
  readonly last: string | null
  readonly reason?: string | null
  readonly idempotencyKey: string
}

type Moving = {
  readonly operation: string
  readonly action: Action
  readonly kind: StockMovementKind
  /** Whom they go to, where they go anywhere. */
  to?(db: Writing, by: StockHolder): Promise<StockHolder>
}

/** Whoever has the first of the numbers. @throws Refused where it isn't in sight, or the caller doesn't act for them */
function holderOfFirst(
  request: Request,
  kind: StockMovementKind,
  stretches: readonly KnownStretch[],
  { from }: NumberRange,
  written: { from: string; to: string },
): StockHolder {
  const found = stretches.find((stretch) => holds(stretch, from))
  if (!found) throw new Refused('stock.never_printed', written)
  if (mayHandle(request.actor, kind, found.holder)) return found.holder
  throw kind === 'received' ? new Refused('stock.not_receiver') : new Refused('stock.not_held', written)
}

/** Moves numbers away from whoever has the first of them, in the name of somebody who acts for that holder. */
export async function moveNumbers(request: Request, input: Input, moving: Moving): Promise<string> {
  const { operation, action, kind } = moving
  authorize(request, action)
  const { seriesId, first, last, idempotencyKey, reason = null } = input
  const id = uuidv7()
  return doorOf(request).write(async (db) => {
    const before = await claimKey(db, request, { operation, key: idempotencyKey, input, resultId: id })
    if (before) return before
    const series = await lockSeries(db, request, seriesId)
    const range = readRange(series, first, last)
    const stretches = await loadStretches(db, seriesId, range)
    const written = { from: numberOf(series, range.from), to: numberOf(series, range.to) }
    const by = holderOfFirst(request, kind, stretches, range, written)
    const to = moving.to ? await moving.to(db, by) : null
    await writeMovement(db, request, series, { kind, range, by, to, at: request.now }, { id, reason, stretches })
    return id
  })
}
