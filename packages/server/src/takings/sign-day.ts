import type { Writing } from '@hubcap/database/door/database'
import type { PaymentMethod } from '@hubcap/rules/ledger/payment-method'
import { decideDaySignature } from '@hubcap/rules/takings/decide-day-signature'
import type { SignDayInput } from '@hubcap/rules/takings/sign-day.input'
import { claimKey } from '../operation/claim-key.ts'
import { asDay } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { holdStoreDay } from './hold-store-day.ts'
import { loadBooks, loadClosed, type StoreDay } from './load-books.ts'
import { belongsTo, tillMovements } from './till-movements.ts'

async function load(db: Writing, request: Request, id: string) {
  const close = await db.dayClose.findFirst({ where: { id }, include: { methods: true } })
  if (!close) throw notFound()
  const { franchiseeId, storeId, day } = close
  authorize(request, 'day_close.sign', { franchiseeId, storeId })
  await holdStoreDay(db, request, storeId)
  const signed = (await db.dayCloseSignature.findFirst({ where: { storeId, day } })) !== null
  const latest = await db.dayClose.findFirst({ where: { storeId, day }, orderBy: { no: 'desc' }, select: { id: true } })
  return { close, signed, isLatest: latest?.id === id }
}

/** Gives the close all the movements that belong to it. What commits later belongs to the next one. */
const take = (db: Writing, of: StoreDay, dayCloseId: string) => db.$executeRaw`
  INSERT INTO day_close_movement (tenant_id, movement_id, day_close_id, franchisee_id, store_id)
  SELECT DISTINCT m.tenant_id, m.id, ${dayCloseId}::uuid, ${of.franchiseeId}::uuid, ${of.storeId}::uuid
  FROM ${tillMovements(of.tenantId, [of.franchiseeId])} WHERE ${belongsTo(of)}`

/** Signs a count: it becomes the day's close and holds its movements, each of which no other close will ever hold. */
export async function signDay(request: Request, input: SignDayInput): Promise<string> {
  authorize(request, 'day_close.sign')
  const { id, idempotencyKey } = input
  await doorOf(request).write(async (db) => {
    if (await claimKey(db, request, { operation: 'signDay', key: idempotencyKey, input, resultId: id })) return
    const { close, signed, isLatest } = await load(db, request, id)
    const { tenantId, userAccountId } = request.actor
    const { franchiseeId, storeId } = close
    const of = { tenantId, franchiseeId, storeId, day: asDay(close.day) }
    const counted = close.methods.map((method) => ({
      paymentMethod: method.paymentMethod as PaymentMethod,
      expected: Number(method.expected),
    }))
    const asked = { signed, isLatest, counted }
    decided(decideDaySignature({ ...asked, books: await loadBooks(db, of) }))
    const signature = { signedAt: request.now, signedById: userAccountId }
    await db.dayCloseSignature.createMany({
      data: [
        {
          ...signature,
          tenantId,
          franchiseeId,
          storeId,
          day: close.day,
          dayCloseId: id,
          signedByName: request.actorName,
        },
      ],
    })
    await take(db, of, id)
    // What is sold meanwhile may have come in between: what the close holds is what was counted, or nothing is signed.
    decided(decideDaySignature({ ...asked, books: await loadClosed(db, of, id) }))
    await recordChange(db, request, {
      ...{ action: 'day_close.sign', entity: 'day_close', entityId: id, franchiseeId },
      before: { day: of.day, no: close.no, expected: close.expected, difference: close.difference },
      after: { signedAt: request.now },
    })
  })
  return id
}
