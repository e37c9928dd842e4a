import type { Reading } from '@hubcap/database/door/database'
import type { Prisma } from '@hubcap/database/prisma'
import type { Searched } from '../customers/searched-list.ts'
import { type CardSaleFilterInput, cardSaleWhere, placesAndDays } from './card-sale-filter.ts'

/** Money in minor units. Voided sales count apart. */
export type CardSaleSums = {
  readonly count: number
  readonly amount: bigint
  readonly principal: bigint
  readonly bonus: bigint
  readonly voidedCount: number
  readonly voidedAmount: bigint
}

type Filter = CardSaleFilterInput | null | undefined

/** Whether the totals of days hold all that the filter asks by: places, people, products, days and the status. */
export const isInTotals = (filter: Filter): boolean =>
  !filter?.customerIds && !filter?.paymentMethods && !filter?.search?.trim()

type Sums = {
  salesAmount: bigint | null
  principal: bigint | null
  bonus: bigint | null
  cardsSold: number | null
  voidedAmount: bigint | null
  voidedSales: number | null
}

const sums = {
  ...{ salesAmount: true, principal: true, bonus: true, cardsSold: true, voidedAmount: true, voidedSales: true },
} as const satisfies Record<keyof Sums, true>

async function ofDays(db: Reading, filter: Filter): Promise<Sums> {
  const { soldOn: day, cardProductId, ...places } = placesAndDays(filter)
  const where = { ...places, day }
  if (cardProductId === undefined) return (await db.dailyTotal.aggregate({ where, _sum: sums }))._sum
  return (await db.dailyProductTotal.aggregate({ where: { ...where, cardProductId }, _sum: sums }))._sum
}

async function fromTotals(db: Reading, filter: Filter): Promise<CardSaleSums> {
  const found = await ofDays(db, filter)
  const [recorded, voided] = [filter?.status !== 'voided', filter?.status !== 'recorded']
  return {
    count: recorded ? (found.cardsSold ?? 0) : 0,
    amount: recorded ? (found.salesAmount ?? 0n) : 0n,
    principal: recorded ? (found.principal ?? 0n) : 0n,
    bonus: recorded ? (found.bonus ?? 0n) : 0n,
    voidedCount: voided ? (found.voidedSales ?? 0) : 0,
    voidedAmount: voided ? (found.voidedAmount ?? 0n) : 0n,
  }
}

async function fromSales(db: Reading, where: Prisma.CardSaleWhereInput): Promise<CardSaleSums> {
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

type OfStatus = { status: string; count: bigint; amount: string; principal: string; bonus: string }

/** Of what a search leaves, which the totals of days know nothing of. */
async function fromSearch(db: Reading, { rows }: Searched): Promise<CardSaleSums> {
  const groups = await db.$queryRaw<OfStatus[]>`
    SELECT t.status, count(*) AS count, sum(t.amount)::text AS amount, sum(t.principal)::text AS principal, sum(t.bonus)::text AS bonus
    FROM (${rows}) t GROUP BY t.status`
  const of = (status: string) => groups.find((group) => group.status === status)
  const [recorded, voided] = [of('recorded'), of('voided')]
  return {
    count: Number(recorded?.count ?? 0),
    amount: BigInt(recorded?.amount ?? 0),
    principal: BigInt(recorded?.principal ?? 0),
    bonus: BigInt(recorded?.bonus ?? 0),
    voidedCount: Number(voided?.count ?? 0),
    voidedAmount: BigInt(voided?.amount ?? 0),
  }
}

/**
 * Sums over all sales that a filter leaves in the caller's sight: from the totals of days where they hold what it asks by, so
 * that it costs what the days cost; else over the sales themselves, those of a customer or found by a search by an index,
 * those of a payment method by reading them all.
 */
export const cardSaleSums = (db: Reading, filter: Filter, searched: Searched | null = null): Promise<CardSaleSums> =>
  searched
    ? fromSearch(db, searched)
    : isInTotals(filter)
      ? fromTotals(db, filter)
      : fromSales(db, cardSaleWhere(filter))
