import type { Writing } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import type { StoreStatus } from '@hubcap/rules/network/store-status'
import type { CountDayInput } from '@hubcap/rules/takings/count-day.input'
import { type DayFigures, decideDayCount } from '@hubcap/rules/takings/decide-day-count'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../operation/claim-key.ts'
import { asDate, todayOf } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { holdStoreDay } from './hold-store-day.ts'
import { loadBooks } from './load-books.ts'

async function load(db: Writing, request: Request, { storeId, day, handedOverToId }: CountDayInput) {
  const store = await db.store.findFirst({ where: { id: storeId } })
  if (!store) throw notFound()
  const { franchiseeId } = store
  authorize(request, 'day_close.count', { franchiseeId, storeId })
  await holdStoreDay(db, request, storeId)
  const receiver = handedOverToId ? await db.staff.findFirst({ where: { id: handedOverToId } }) : null
  if (handedOverToId && !receiver) throw notFound()
  const signature = await db.dayCloseSignature.findFirst({ where: { storeId, day: asDate(day) } })
  const counts = await db.dayClose.count({ where: { storeId, day: asDate(day) } })
  const books = await loadBooks(db, { tenantId: request.actor.tenantId, franchiseeId, storeId, day })
  return { store, receiver, signed: signature !== null, counts, books }
}

type Loaded = Awaited<ReturnType<typeof load>>

const figuresOf = (request: Request, input: CountDayInput, { store, receiver, signed, books }: Loaded): DayFigures =>
  decided(
    decideDayCount({
      ...{ day: input.day, today: todayOf(request), currency: request.chain.currency, signed, books },
      store: { status: store.status as StoreStatus, franchiseeId: store.franchiseeId },
      ...{ counted: input.methods, openingCash: input.openingCash, denominations: input.denominations },
      ...{ handedOver: input.handedOver, receiverFranchiseeId: receiver?.franchiseeId ?? null },
    }),
  )

/** Counts what a store took on a day, beside what the books say of it. Counted again, the later count is the one that is signed. */
export async function countDay(request: Request, input: CountDayInput): Promise<string> {
  authorize(request, 'day_close.count')
  const id = uuidv7()
  return doorOf(request).write(async (db) => {
    const claim = { operation: 'countDay', key: input.idempotencyKey, input, resultId: id }
    const countedBefore = await claimKey(db, request, claim)
    if (countedBefore) return countedBefore
    const loaded = await load(db, request, input)
    const { methods, ...figures } = figuresOf(request, input, loaded)
    const { tenantId, userAccountId } = request.actor
    const { franchiseeId } = loaded.store
    const place = { tenantId, franchiseeId, storeId: input.storeId, day: asDate(input.day) }
    const row = { ...place, ...figures, no: loaded.counts + 1, handedOver: input.handedOver, countedAt: request.now }
    const more = { handedOverToId: input.handedOverToId, note: input.note, countedById: userAccountId }
    const denominations = input.denominations ?? Prisma.DbNull
    await db.dayClose.create({ data: { ...row, ...more, id, denominations, countedByName: request.actorName } })
    await db.dayCloseMethod.createMany({ data: methods.map((method) => ({ ...place, dayCloseId: id, ...method })) })
    await recordChange(db, request, {
      ...{ action: 'day_close.count', entity: 'day_close', entityId: id, franchiseeId },
      after: { ...row, day: input.day, note: input.note },
    })
    return id
  })
}
