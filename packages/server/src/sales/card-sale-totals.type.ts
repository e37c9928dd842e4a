import type { Reading } from '@hubcap/database/door/database'
import type { Prisma } from '@hubcap/database/prisma'
import { builder } from '../graphql/builder.ts'

type Totals = {
  count: number
  amount: bigint
  principal: bigint
  bonus: bigint
  voidedCount: number
  voidedAmount: bigint
}

export const CardSaleTotals = builder.objectRef<Totals>('CardSaleTotals').implement({
  description: 'Sums over all that a filter leaves, not only the page. Voided sales count apart.',
  fields: (t) => ({
    count: t.exposeInt('count'),
    amount: t.expose('amount', { type: 'Money' }),
    principal: t.expose('principal', { type: 'Money' }),
    bonus: t.expose('bonus', { type: 'Money' }),
    voidedCount: t.exposeInt('voidedCount'),
    voidedAmount: t.expose('voidedAmount', { type: 'Money' }),
  }),
})

export async function cardSaleTotals(db: Reading, where: Prisma.CardSaleWhereInput): Promise<Totals> {
  const groups = await db.cardSale.groupBy({
    by: ['status'],
    where,
    _count: { _all: true },
    _sum: { amount: true, principal: true, bonus: true },
  })
  const of = (status: string) => groups.find((group) => group.status === status)
  const recorded = of('recorded')
  const voided = of('voided')
  return {
    count: recorded?._count._all ?? 0,
    amount: recorded?._sum.amount ?? 0n,
    principal: recorded?._sum.principal ?? 0n,
    bonus: recorded?._sum.bonus ?? 0n,
    voidedCount: voided?._count._all ?? 0,
    voidedAmount: voided?._sum.amount ?? 0n,
  }
}
