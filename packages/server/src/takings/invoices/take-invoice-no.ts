import type { Writing } from '@hubcap/database/door/database'
import { holds } from '@hubcap/rules/cards/custody/number-range'
import { readNumber } from '@hubcap/rules/cards/custody/number-series'
import { holderOf } from '@hubcap/rules/cards/custody/stock'
import { decideInvoiceNumber } from '@hubcap/rules/takings/invoices/decide-invoice-number'
import { uuidv7 } from 'uuidv7'
import { loadStretches } from '../../cards/custody/load-stretches.ts'
import { lockSeries } from '../../cards/custody/lock-series.ts'
import { writeMovement } from '../../cards/custody/write-movement.ts'
import { decided } from '../../operation/decided.ts'
import { notFound } from '../../operation/refused.ts'
import type { Request } from '../../operation/request.ts'

type Taking = {
  readonly seriesId: string | null
  /** As it was typed. */
  readonly invoiceNo: string
  readonly franchiseeId: string
  readonly storeId: string
}

/**
 * The number of an invoice. One on paper leaves the stock of whoever issues it, or of the store, in the transaction that
 * makes the invoice; an electronic one is as the tax service gave it.
 * @throws Refused stock.…, invoice.number_used
 */
export async function takeInvoiceNo(db: Writing, request: Request, taking: Taking): Promise<string> {
  const { seriesId, invoiceNo, franchiseeId, storeId } = taking
  if (seriesId === null) return invoiceNo
  const series = await lockSeries(db, request, seriesId)
  if (series.kind !== 'invoice') throw notFound()
  const { no, serial } = decided(readNumber(series, invoiceNo))
  const stretches = await loadStretches(db, series.id, { from: serial, to: serial })
  const stretch = holderOf(
    stretches.filter((one) => holds(one, serial)),
    serial,
  )
  const user = { franchiseeId, storeId, staffId: request.actor.staffId }
  const movement = decided(decideInvoiceNumber({ serial, no, stretch, user, at: request.now }))
  await writeMovement(db, request, series, movement, { id: uuidv7(), reason: null, stretches })
  return no
}
