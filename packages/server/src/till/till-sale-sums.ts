import type { Reading } from '@hubcap/database/door/database'
import { builder } from '../graphql/builder.ts'
import { type TillSaleFilterInput, tillSaleWhere } from './till-sale-filter.ts'

/** Money in minor units. Reversed ones count apart. */
export type TillSaleSums = {
  readonly count: number
  readonly total: bigint
  readonly paidOtherwise: bigint
  readonly paidByPoints: bigint
  readonly reversedCount: number
  readonly reversedTotal: bigint
}

export async function tillSaleSums(db: Reading, filter: TillSaleFilterInput | null | undefined): Promise<TillSaleSums> {
  const groups = await db.tillSale.groupBy({
    by: ['status'],
    where: tillSaleWhere(filter),
    _count: { _all: true },
    _sum: { total: true, paidOtherwise: true, paidByPoints: true },
  })
  const of = (status: string) => groups.find((group) => group.status === status)
  const [recorded, reversed] = [of('recorded'), of('reversed')]
  return {
    count: recorded?._count._all ?? 0,
    total: recorded?._sum.total ?? 0n,
    paidOtherwise: recorded?._sum.paidOtherwise ?? 0n,
    paidByPoints: recorded?._sum.paidByPoints ?? 0n,
    reversedCount: reversed?._count._all ?? 0,
    reversedTotal: reversed?._sum.total ?? 0n,
  }
}

export const TillSaleTotals = builder.objectRef<TillSaleSums>('TillSaleTotals').implement({
  description: 'Sums over all that a filter leaves, not only the page. Reversed sales count apart.',
  fields: (t) => ({
    count: t.exposeInt('count'),
    total: t.expose('total', { type: 'Money' }),
    paidByCard: t.field({
      type: 'Money',
      resolve: ({ total, paidOtherwise, paidByPoints }) => total - paidOtherwise - paidByPoints,
    }),
    paidByPoints: t.expose('paidByPoints', { type: 'Money' }),
    paidOtherwise: t.expose('paidOtherwise', { type: 'Money' }),
    reversedCount: t.exposeInt('reversedCount'),
    reversedTotal: t.expose('reversedTotal', { type: 'Money' }),
  }),
})
