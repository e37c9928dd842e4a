import type { Writing } from '@hubcap/database/door/database'
import { type CountFindings, countFindings } from '@hubcap/rules/cards/custody/count-stock'
import { mayHandle } from '@hubcap/rules/cards/custody/may-handle'
import type { CountNumbersInput } from '@hubcap/rules/cards/custody/move-numbers.input'
import type { NumberRange } from '@hubcap/rules/cards/custody/number-range'
import { numberOf } from '@hubcap/rules/cards/custody/number-series'
import { levelOf } from '@hubcap/rules/cards/custody/placed-stretch'
import type { StockHolder } from '@hubcap/rules/cards/custody/stock-holder'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../../operation/claim-key.ts'
import { recordChange } from '../../operation/record-change.ts'
import { notFound, Refused } from '../../operation/refused.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { type KnownSeries, lockSeries } from './lock-series.ts'
import { readRange } from './read-range.ts'
import { stretchOf } from './stretch-rows.ts'

/** Whose stock is counted: numbers stay where they were issued, also where a person has moved on since. */
async function loadHolder(db: Writing, input: CountNumbersInput): Promise<StockHolder> {
  const { franchiseeId, storeId, staffId } = input
  if (staffId) {
    const staff = await db.staff.findFirst({ where: { id: staffId } })
    if (!staff) throw notFound()
    return { franchiseeId: staff.franchiseeId, storeId: staff.storeId, staffId }
  }
  if (storeId) {
    const store = await db.store.findFirst({ where: { id: storeId } })
    if (!store) throw notFound()
    return { franchiseeId: store.franchiseeId, storeId, staffId: null }
  }
  if (franchiseeId && !(await db.franchisee.findFirst({ where: { id: franchiseeId } }))) throw notFound()
  return { franchiseeId, storeId: null, staffId: null }
}

const around = (ranges: readonly NumberRange[]): NumberRange => ({
  from: Math.min(...ranges.map(({ from }) => from)),
  to: Math.max(...ranges.map(({ to }) => to)),
})

/** As the table keeps it: numbers as they are written, so that whoever reads it later needs no series. */
function writtenFindings(series: KnownSeries, { missing, surplus }: CountFindings) {
  const written = ({ from, to }: NumberRange) => ({ first: numberOf(series, from), last: numberOf(series, to) })
  return { missing: missing.map(written), surplus: surplus.map(written) }
}

/** Writes down what was counted against what should be there. It moves nothing: what is missing is reported lost by itself. */
export async function countNumbers(request: Request, input: CountNumbersInput): Promise<string> {
  authorize(request, 'card_stock.handle')
  const { seriesId, counted, idempotencyKey } = input
  const id = uuidv7()
  return doorOf(request).write(async (db) => {
    const before = await claimKey(db, request, { operation: 'countNumbers', key: idempotencyKey, input, resultId: id })
    if (before) return before
    const holder = await loadHolder(db, input)
    if (!mayHandle(request.actor, 'counted', holder)) throw notFound()
    const series = await lockSeries(db, request, seriesId)
    const ranges = counted.map(({ first, last }) => readRange(series, first, last))
    const own = { ...holder, state: 'held' }
    const overlapping = ranges.map(({ from, to }) => ({ firstSerial: { lte: to }, lastSerial: { gte: from } }))
    const rows = await db.numberStretch.findMany({ where: { seriesId, OR: [own, ...overlapping] } })
    const stock = rows.map(stretchOf)
    const findings = countFindings(stock, holder, ranges)
    const involved = [...ranges, ...findings.missing]
    if (involved.length === 0) throw new Refused('stock.nothing_to_count')
    const { from, to } = around(involved)
    const what = {
      ...{ seriesId, kind: 'counted', firstSerial: from, lastSerial: to, quantity: findings.counted },
      ...{ ...holder, fromHolder: levelOf(holder), expected: findings.expected },
      ...{ findings: writtenFindings(series, findings), at: request.now },
    }
    const { tenantId, userAccountId } = request.actor
    const who = { recordedById: userAccountId, recordedByName: request.actorName }
    await db.numberMovement.createMany({ data: [{ tenantId, id, ...what, ...who }] })
    await recordChange(db, request, {
      ...{ action: 'card_stock.handle', entity: 'number_movement', entityId: id },
      ...{ franchiseeId: holder.franchiseeId, after: what },
    })
    return id
  })
}
