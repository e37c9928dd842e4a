import { postSettlement } from '@hubcap/rules/clearing/clearing-postings'
import { decidePaymentNote } from '@hubcap/rules/clearing/decide-clearing-run'
import type { NoteClearingPaymentInput } from '@hubcap/rules/clearing/note-clearing-payment.input'
import { uuidv7 } from 'uuidv7'
import { saveBookings } from '../ledger/save-bookings.ts'
import { claimKey } from '../operation/claim-key.ts'
import { asDate, todayOf } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { holdClearing } from './hold-clearing.ts'

/** Notes that a payment was made outside: what the two parties owed each other by clearing is settled in the books by it. */
export async function noteClearingPayment(request: Request, input: NoteClearingPaymentInput): Promise<string> {
  authorize(request, 'clearing.run')
  const { id, paidOn } = input
  const { tenantId, userAccountId } = request.actor
  await doorOf(request).write(async (db) => {
    const claim = { operation: 'noteClearingPayment', key: input.idempotencyKey, input, resultId: id }
    if (await claimKey(db, request, claim)) return
    await holdClearing(db, tenantId)
    const payment = await db.clearingPayment.findFirst({ where: { id }, include: { settlements: true } })
    if (!payment) throw notFound()
    const isPaid = payment.settlements.some(({ standing }) => standing)
    decided(decidePaymentNote({ isPaid, paidOn, today: todayOf(request) }))
    const { debtorId, creditorId, amount } = payment
    const movementId = uuidv7()
    const transfers = postSettlement({ from: debtorId, to: creditorId, amount: Number(amount) })
    const place = { franchiseeId: null, storeId: null, staffId: null, cardId: null, cardSaleId: null }
    const what = { id: movementId, cause: 'settlement', at: request.now, bookedOn: paidOn } as const
    await saveBookings(db, request, [{ ...what, ...place, movement: { transfers, lots: [], lines: [] } }])
    const row = { tenantId, id: uuidv7(), clearingPaymentId: id, debtorId, creditorId, paidOn: asDate(paidOn) }
    const noted = { notedAt: request.now, notedById: userAccountId, movementId, standing: true }
    await db.clearingSettlement.createMany({ data: [{ ...row, ...noted }] })
    const change = { action: 'clearing.run', entity: 'clearing_payment', entityId: id } as const
    await recordChange(db, request, { ...change, franchiseeId: debtorId, after: { paidOn } })
  })
  return id
}
