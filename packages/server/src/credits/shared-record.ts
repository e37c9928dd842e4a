import type { Reading, Writing } from '@hubcap/database/door/database'
import type { SharedRecord } from '@hubcap/rules/credits/share-credit.input'
import { asDay } from '../operation/dates.ts'
import { notFound } from '../operation/refused.ts'

export type CreditedRecord = {
  /** The column of credit_share that names it. */
  readonly column: 'cardSaleId' | 'rechargeId' | 'tillSaleId'
  readonly franchiseeId: string
  readonly storeId: string
  /** Whose it is while nobody shares it. */
  readonly staffId: string
  readonly day: string
  readonly madeAt: Date
  readonly isTakenBack: boolean
}

const readers: Readonly<Record<SharedRecord, (db: Reading | Writing, id: string) => Promise<CreditedRecord | null>>> = {
  async card_sale(db, id) {
    const row = await db.cardSale.findFirst({ where: { id } })
    if (!row) return null
    const { franchiseeId, storeId, staffId, soldOn, createdAt, voidedAt } = row
    const made = { day: asDay(soldOn), madeAt: createdAt, isTakenBack: voidedAt !== null }
    return { column: 'cardSaleId', franchiseeId, storeId, staffId, ...made }
  },
  async card_recharge(db, id) {
    const row = await db.ledgerMovement.findFirst({
      where: { id, cause: 'recharge', reversesId: null },
      include: { reversedBy: { select: { id: true } } },
    })
    if (!row?.franchiseeId || !row.storeId || !row.staffId) return null
    const { franchiseeId, storeId, staffId, bookedOn, at, reversedBy } = row
    const made = { day: asDay(bookedOn), madeAt: at, isTakenBack: reversedBy.length > 0 }
    return { column: 'rechargeId', franchiseeId, storeId, staffId, ...made }
  },
  async till_sale(db, id) {
    const row = await db.tillSale.findFirst({ where: { id } })
    if (!row) return null
    const { franchiseeId, storeId, staffId, soldOn, createdAt, reversedAt } = row
    const made = { day: asDay(soldOn), madeAt: createdAt, isTakenBack: reversedAt !== null }
    return { column: 'tillSaleId', franchiseeId, storeId, staffId, ...made }
  },
}

/** Of those that the caller sees. @throws Refused access.not_found */
export async function sharedRecord(db: Reading | Writing, record: SharedRecord, id: string): Promise<CreditedRecord> {
  const found = await readers[record](db, id)
  if (!found) throw notFound()
  return found
}
