import { uuidv7 } from 'uuidv7'
import type { Writing } from '../door/database.ts'

type Rep = {
  readonly tenantId: string
  readonly franchiseeId: string
  readonly storeId: string
  readonly staffId: string
  readonly cardProductId: string
  /** Of each of the two sales, in minor units. */
  readonly amount: bigint
}

/** The totals of a small network's rep: the sale and the customer of the first day, the voided sale of the second. */
export async function makeTotals(db: Writing, { cardProductId, amount, ...place }: Rep): Promise<void> {
  const sold = { day: new Date('2026-11-10T00:00:00Z'), salesAmount: amount, principal: amount, cardsSold: 1 }
  const voided = { day: new Date('2026-11-11T00:00:00Z'), voidedAmount: amount, voidedSales: 1 }
  await db.dailyTotal.createMany({
    data: [
      { ...place, id: uuidv7(), ...sold, newCustomers: 1 },
      { ...place, id: uuidv7(), ...voided },
    ],
  })
  const product = { ...place, cardProductId }
  await db.dailyProductTotal.createMany({
    data: [
      { ...product, ...sold },
      { ...product, ...voided },
    ],
  })
}
