import { statusOnceSold } from '@hubcap/rules/cards/life/status-once-sold'
import { chargeCard } from '@hubcap/rules/cards/postings/charge-card'
import { chargeTerms } from '@hubcap/rules/cards/product/charge-terms'
import type { PaymentMethod } from '@hubcap/rules/ledger/payment-method'
import { uuidv7 } from 'uuidv7'
import type { Booking } from '../ledger/booking.ts'
import { asDate, asDateOr } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { type LotPlace, lotRow } from './lot-rows.ts'
import type { Version } from './product/load-versions.ts'

/** A sale as it is about to be recorded. Money in minor units. */
export type Sold = {
  readonly cardSaleId: string
  readonly tenantId: string
  readonly franchiseeId: string
  readonly storeId: string
  readonly staffId: string
  readonly customerId: string
  readonly cardProductId: string
  /** The terms that hold on soldOn. */
  readonly version: Version
  readonly amount: number
  readonly principal: number
  readonly bonus: number
  readonly paymentMethod: PaymentMethod
  readonly soldAt: Date
  /** YYYY-MM-DD in the chain's zone. */
  readonly soldOn: string
  readonly currency: string
  /** Printed on the card; null or left out where it exists in the books alone. */
  readonly cardNo?: string | null
  readonly createdAt: Date
}

/** The card that a sale makes, the value on it, and what of it goes into the books. */
export function soldCard(sold: Sold) {
  const { tenantId, franchiseeId, storeId, staffId, cardSaleId, soldAt, soldOn, version } = sold
  const id = uuidv7()
  const given = chargeTerms(version.terms, soldOn)
  const charge = {
    ...{ cardId: id, franchiseeId, ...given, funding: version.terms.funding },
    ...{ price: sold.amount, principal: sold.principal, bonus: sold.bonus, grantedAt: soldAt },
    lotIds: { principal: uuidv7(), bonus: uuidv7() },
  }
  const payments = sold.amount > 0 ? [{ method: sold.paymentMethod, amount: sold.amount }] : []
  const movement = decided(chargeCard('sale', charge, payments, sold.currency))
  const status: string = statusOnceSold(version.terms)
  const place: LotPlace = { tenantId, storeId, staffId }
  const card = {
    ...{ id, tenantId, franchiseeId, storeId, staffId, cardNo: sold.cardNo ?? null, cardProductId: sold.cardProductId },
    ...{ customerId: sold.customerId, status, soldOn: asDate(soldOn) },
    ...{ cardProductVersionId: version.id, expiresOn: asDateOr(given.expiresOn) },
    createdAt: sold.createdAt,
  }
  const booking: Booking = {
    ...{ id: uuidv7(), cause: 'sale', at: soldAt, bookedOn: soldOn, franchiseeId, storeId, staffId },
    ...{ cardId: id, cardSaleId, movement },
  }
  return { card, lots: movement.lots.map((lot) => lotRow(lot, place)), booking }
}

export type SoldCard = ReturnType<typeof soldCard>
