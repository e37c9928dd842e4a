import type { ChargeContent } from '@hubcap/rules/cards/charge'
import { openCard } from '@hubcap/rules/cards/postings/open-card'
import { instantOnDay } from '@hubcap/rules/sales/instant-on-day'
import { uuidv7 } from 'uuidv7'
import type { Booking } from '../../ledger/booking.ts'
import { asDate, asDateOr } from '../../operation/dates.ts'
import type { Request } from '../../operation/request.ts'
import { lotRow } from '../lot-rows.ts'
import type { Version } from '../product/load-versions.ts'

/** A live card of a chain that moves in, as it is left at the cut-over. Money in minor units, days YYYY-MM-DD. */
export type CardToOpen = {
  readonly cardNo: string
  readonly cardProductId: string
  readonly franchiseeId: string
  readonly storeId: string
  readonly staffId: string | null
  readonly customerId: string | null
  readonly soldOn: string
  readonly cutOverOn: string
  readonly principal: number
  readonly bonus: number
  /** What was once paid and given for all of it; null where it isn't known. */
  readonly paid: { readonly principal: number; readonly bonus: number } | null
  readonly content: ChargeContent
  readonly expiresOn: string | null
}

/**
 * The card, the value on it, and what of it goes into the books against the opening account. version: the terms of the day on
 * which it was sold, as far as the chain wrote them down.
 */
export function openedCard({ actor, chain, now }: Request, card: CardToOpen, version: Version) {
  const { franchiseeId, storeId, staffId, customerId, cardNo, cardProductId, cutOverOn, expiresOn } = card
  const { tenantId } = actor
  const id = uuidv7()
  const at = instantOnDay(cutOverOn, chain.timeZone, '00:00')
  const left = {
    ...{ cardId: id, franchiseeId, content: card.content, principal: card.principal, bonus: card.bonus },
    ...{ funding: version.terms.funding, grantedAt: at, expiresOn, bonusExpiresOn: expiresOn },
    lotIds: { principal: uuidv7(), bonus: uuidv7() },
  }
  const movement = openCard(left, card.paid)
  const booking: Booking = {
    ...{ id: uuidv7(), cause: 'opening', at, bookedOn: cutOverOn, franchiseeId, storeId, staffId },
    ...{ cardId: id, cardSaleId: null, movement },
  }
  const row = {
    ...{ id, tenantId, cardNo, cardProductId, franchiseeId, storeId, staffId, customerId, status: 'active' },
    ...{ soldOn: asDate(card.soldOn), expiresOn: asDateOr(expiresOn), createdAt: now },
    cardProductVersionId: version.id,
  }
  return { card: row, lots: movement.lots.map((lot) => lotRow(lot, { tenantId, storeId, staffId })), booking }
}

export type OpenedCard = ReturnType<typeof openedCard>
