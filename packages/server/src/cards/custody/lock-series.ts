import type { Writing } from '@hubcap/database/door/database'
import type { NumberSeries as Row } from '@hubcap/database/prisma'
import type { NumberSeries, NumberSeriesKind } from '@hubcap/rules/cards/custody/number-series'
import { hold } from '../../operation/hold.ts'
import { notFound } from '../../operation/refused.ts'
import type { Request } from '../../operation/request.ts'

export type KnownSeries = NumberSeries & Pick<Row, 'id' | 'cardProductId'>

type Shape = Pick<Row, 'id' | 'kind' | 'prefix' | 'serialDigits' | 'cardProductId'>

export const seriesOf = ({ id, kind, prefix, serialDigits, cardProductId }: Shape): KnownSeries => ({
  ...{ id, prefix, serialDigits, cardProductId, kind: kind as NumberSeriesKind },
})

/**
 * Holds a series' numbers until the transaction ends. Its stretches are cut and joined, so that no row of them could be held
 * instead: what stood in it may stand in another by then.
 */
export async function holdNumbers(db: Writing, { actor }: Pick<Request, 'actor'>, seriesId: string): Promise<void> {
  await hold(db, actor.tenantId, 'numbers', seriesId)
}

/** The same, for a series that is asked for by its id. */
export async function lockSeries(db: Writing, request: Pick<Request, 'actor'>, seriesId: string): Promise<KnownSeries> {
  const series = await db.numberSeries.findFirst({ where: { id: seriesId } })
  if (!series) throw notFound()
  await holdNumbers(db, request, seriesId)
  return seriesOf(series)
}
