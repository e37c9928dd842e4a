import { decidePaymentUndo } from '@hubcap/rules/clearing/decide-clearing-run'
import type { UndoClearingPaymentInput } from '@hubcap/rules/clearing/undo-clearing-payment.input'
import { reverseBooking } from '../ledger/reverse-booking.ts'
import { claimKey } from '../operation/claim-key.ts'
import { asDay, todayOf } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { holdClearing } from './hold-clearing.ts'

/** Takes back that a payment was noted, with the reason: it wasn't made. */
export async function undoClearingPayment(request: Request, input: UndoClearingPaymentInput): Promise<string> {
  authorize(request, 'clearing.run')
  const { id, reason: undoReason } = input
  const { tenantId, userAccountId: undoneById } = request.actor
  await doorOf(request).write(async (db) => {
    const claim = { operation: 'undoClearingPayment', key: input.idempotencyKey, input, resultId: id }
    if (await claimKey(db, request, claim)) return
    await holdClearing(db, tenantId)
    const payment = await db.clearingPayment.findFirst({ where: { id }, include: { settlements: true } })
    if (!payment) throw notFound()
    const standing = payment.settlements.find((one) => one.standing)
    decided(decidePaymentUndo({ isPaid: standing !== undefined }))
    if (!standing) return
    const reversal = { movementId: standing.movementId, cause: 'settlement', at: request.now } as const
    await reverseBooking(db, request, { ...reversal, bookedOn: todayOf(request) })
    const undone = { standing: null, undoneAt: request.now, undoneById, undoReason }
    await db.clearingSettlement.updateMany({ where: { id: standing.id }, data: undone })
    const change = { action: 'clearing.run', entity: 'clearing_payment', entityId: id } as const
    const before = { paidOn: asDay(standing.paidOn) }
    await recordChange(db, request, { ...change, franchiseeId: payment.debtorId, before, after: { undoReason } })
  })
  return id
}
