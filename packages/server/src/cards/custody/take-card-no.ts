import type { Writing } from '@hubcap/database/door/database'
import { decideSaleOfNumber } from '@hubcap/rules/cards/custody/decide-sale-of-number'
import { holds } from '@hubcap/rules/cards/custody/number-range'
import { findCardSeries } from '@hubcap/rules/cards/custody/number-series'
import { holderOf } from '@hubcap/rules/cards/custody/stock'
import { uuidv7 } from 'uuidv7'
import { decided } from '../../operation/decided.ts'
import type { Request } from '../../operation/request.ts'
import { loadStretches } from './load-stretches.ts'
import { holdNumbers, seriesOf } from './lock-series.ts'
import { writeMovement } from './write-movement.ts'

type Taking = {
  /** As it was typed or read. */
  readonly cardNo: string
  readonly franchiseeId: string
  readonly storeId: string
  readonly staffId: string
  readonly cardProductId: string
}

/**
 * Takes a card's number out of the stock of whoever sells it, or of their store, in the transaction that makes the card: of
 * several who want it at once one gets it. @returns the number as it is written @throws Refused card_no.…, stock.…
 */
export async function takeCardNo(db: Writing, request: Request, taking: Taking): Promise<string> {
  const { cardNo, cardProductId, franchiseeId, storeId, staffId } = taking
  const all = await db.numberSeries.findMany({ where: { kind: 'card' } })
  const { series, no, serial } = decided(findCardSeries(all.map(seriesOf), cardNo))
  await holdNumbers(db, request, series.id)
  const range = { from: serial, to: serial }
  const stretches = await loadStretches(db, series.id, range)
  const stretch = holderOf(
    stretches.filter((one) => holds(one, serial)),
    serial,
  )
  const seller = { franchiseeId, storeId, staffId }
  const forProductId = series.cardProductId
  const movement = decided(
    decideSaleOfNumber({ serial, no, stretch, seller, forProductId, cardProductId, at: request.now }),
  )
  await writeMovement(db, request, series, movement, { id: uuidv7(), reason: null, stretches })
  return no
}
