import { voidCharge } from '@hubcap/rules/cards/postings/void-charge'
import { uuidv7 } from 'uuidv7'
import type { Booking } from '../ledger/booking.ts'
import { decided } from '../operation/decided.ts'
import type { CardWithPast } from './add-sold-cards.ts'
import { lotRow } from './lot-rows.ts'
import type { SoldCard } from './sold-card.ts'

/**
 * A card whose sale is brought in together with its being voided: in the books it is sold and taken back, each on its own day.
 * bookedOn: YYYY-MM-DD in the chain's zone.
 */
export function voidedCard(
  { card, booking }: SoldCard,
  { at, bookedOn }: Pick<Booking, 'at' | 'bookedOn'>,
): CardWithPast {
  const { transfers, lots } = booking.movement
  const movement = decided(voidCharge(card.id, transfers, lots))
  const { tenantId, storeId, staffId } = card
  return {
    ...{ card: { ...card, status: 'voided' }, booking },
    lots: movement.lots.map((lot) => lotRow(lot, { tenantId, storeId, staffId })),
    later: [{ ...booking, id: uuidv7(), cause: 'void', at, bookedOn, reversesId: booking.id, movement }],
  }
}
