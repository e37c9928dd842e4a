import type { ServiceItem } from '@hubcap/database/prisma'
import type { Movement } from '@hubcap/rules/cards/movement'
import { saleNo, saleNoBits } from '@hubcap/rules/sales/sale-no'
import type { TillSaleFigures } from '@hubcap/rules/till/decide-till-sale'
import type { DatedTillSale } from '@hubcap/rules/till/till-sale.input'
import { uuidv7 } from 'uuidv7'
import type { Booking } from '../ledger/booking.ts'
import { asDate } from '../operation/dates.ts'
import type { Recorded } from '../operation/record-change.ts'
import type { HeldCard } from './till-cards.ts'

type Sold = Pick<DatedTillSale, 'storeId' | 'staffId' | 'soldAt' | 'payments'>

export type TillSaleToAdd = {
  readonly id: string
  readonly input: Sold
  readonly lineItems: readonly Pick<ServiceItem, 'id' | 'name'>[]
  readonly franchiseeId: string
  readonly customerId: string | null
  readonly figures: TillSaleFigures
  readonly cards: readonly Pick<HeldCard, 'cardId' | 'card'>[]
}

const randomBits = () => Number((crypto.getRandomValues(new BigUint64Array(1))[0] ?? 0n) % BigInt(2 ** saleNoBits))

const endingOf = (cardNo: string | null) => cardNo?.slice(-4) ?? null

/** What goes into the books: of each card a month's uses where they were due and the use, and what points and money paid. */
function bookingsOf({ input, franchiseeId, figures }: TillSaleToAdd) {
  const { storeId, staffId, soldAt } = input
  const shared = { at: soldAt, bookedOn: figures.soldOn, franchiseeId, storeId, staffId, cardSaleId: null }
  const allowances = figures.cards.flatMap(({ cardId, allowance: movement }): Booking[] =>
    movement && movement.transfers.length > 0
      ? [{ ...shared, id: uuidv7(), cause: 'period_allowance', cardId, movement }]
      : [],
  )
  const uses = figures.cards.map(({ cardId, use }): Booking | null =>
    use.transfers.length > 0
      ? { ...shared, id: uuidv7(), cause: 'use', cardId, movement: use, takes: use.takes }
      : null,
  )
  const withoutCard = (movement: Movement | undefined): Booking | null =>
    movement && movement.transfers.length > 0
      ? { ...shared, id: uuidv7(), cause: 'served_without_card', cardId: null, movement }
      : null
  // Each by itself: the points move with a movement that nothing else is earned with.
  return { allowances, uses, byPoints: withoutCard(figures.points?.movement), rest: withoutCard(figures.rest) }
}

/** Rows of a sale at the till, its lines and payments, and what is to be booked. */
export function tillSaleRows(request: Recorded, sale: TillSaleToAdd) {
  const { id, input, figures, customerId, franchiseeId, cards } = sale
  const { tenantId, userAccountId } = request.actor
  const { storeId, staffId, soldAt } = input
  const { allowances, uses, byPoints, rest } = bookingsOf(sale)
  const row = {
    ...{ tenantId, id, franchiseeId, storeId, staffId, customerId, saleNo: saleNo(figures.soldOn, randomBits()) },
    ...{ total: figures.total, paidOtherwise: figures.paidOtherwise, paidByPoints: figures.points?.amount ?? 0 },
    ...{ soldAt, soldOn: asDate(figures.soldOn) },
    ...{ status: 'recorded', recordedById: userAccountId, createdAt: request.now },
  }
  const lines = figures.lines.map(({ quantity, listPrice, price, amount, priceReason }, at) => ({
    ...{ tenantId, id: uuidv7(), tillSaleId: id, no: at + 1, serviceItemId: sale.lineItems[at]?.id as string },
    ...{ serviceName: sale.lineItems[at]?.name as string, quantity, listPrice, price, amount, priceReason },
  }))
  const byCard = figures.cards.map(({ cardId, amount, uses: taken, balanceAfter, usesAfter }, at) => ({
    ...{ tenantId, id: uuidv7(), tillSaleId: id, no: at + 1, paymentMethod: null, cardId, amount, uses: taken },
    ...{ cardEnding: endingOf(cards[at]?.card.cardNo ?? null), cardName: cards[at]?.card.cardProduct.name ?? null },
    ...{ balanceAfter, usesAfter, points: null, movementId: uses[at]?.id ?? null },
  }))
  const noCard = { cardId: null, uses: 0, cardEnding: null, cardName: null, balanceAfter: null, usesAfter: null }
  const ofPoints = (figures.points ? [figures.points] : []).map(({ points, amount }) => ({
    ...{ tenantId, id: uuidv7(), tillSaleId: id, no: byCard.length + 1, paymentMethod: null, ...noCard },
    ...{ amount, points, movementId: byPoints?.id ?? null },
  }))
  const before = byCard.length + ofPoints.length
  const otherwise = input.payments.map(({ method, amount }, at) => ({
    ...{ tenantId, id: uuidv7(), tillSaleId: id, no: before + at + 1, paymentMethod: method, ...noCard },
    ...{ amount, points: null, movementId: rest?.id ?? null },
  }))
  const bookings = [...allowances, ...uses, byPoints, rest].filter((booking) => booking !== null)
  const lots = figures.cards.flatMap(({ use }) => use.lots)
  return { row, lines, payments: [...byCard, ...ofPoints, ...otherwise], bookings, lots }
}

export type TillSaleRows = ReturnType<typeof tillSaleRows>
