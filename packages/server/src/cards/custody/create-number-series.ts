import type { CreateNumberSeriesInput } from '@hubcap/rules/cards/custody/create-number-series.input'
import { decideSeries } from '@hubcap/rules/cards/custody/number-series'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../../operation/claim-key.ts'
import { decided } from '../../operation/decided.ts'
import { recordChange } from '../../operation/record-change.ts'
import { notFound } from '../../operation/refused.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { holdNumbers, seriesOf } from './lock-series.ts'

/** A further series of numbers, of which none is printed yet. */
export async function createNumberSeries(request: Request, input: CreateNumberSeriesInput): Promise<string> {
  authorize(request, 'card_stock.print')
  const id = uuidv7()
  const { idempotencyKey, prefix, ...given } = input
  return doorOf(request).write(async (db) => {
    const claim = { operation: 'createNumberSeries', key: idempotencyKey, input, resultId: id }
    const before = await claimKey(db, request, claim)
    if (before) return before
    // Two at once that clash with each other would each not see the other.
    await holdNumbers(db, request, 'series')
    const others = await db.numberSeries.findMany({})
    decided(decideSeries({ ...given, prefix: prefix ?? '' }, others.map(seriesOf)))
    const { cardProductId } = given
    if (cardProductId && !(await db.cardProduct.findFirst({ where: { id: cardProductId }, select: { id: true } })))
      throw notFound()
    const key = { tenantId: request.actor.tenantId, id, createdAt: request.now }
    const row = { ...given, ...key, prefix: prefix ?? '', cardProductId: given.kind === 'card' ? cardProductId : null }
    await db.numberSeries.create({ data: row })
    const change = { action: 'card_stock.print', entity: 'number_series', entityId: id, franchiseeId: null } as const
    await recordChange(db, request, { ...change, after: row })
    return id
  })
}
