import type { Writing } from '@hubcap/database/door/database'
import type { CardLot, CardLotUse } from '@hubcap/database/prisma'
import type { Lot, LotKind, Take } from '@hubcap/rules/cards/lot'
import { reverseUse } from '@hubcap/rules/cards/postings/reverse-use'
import { uuidv7 } from 'uuidv7'
import { lockCard } from '../cards/lock-card.ts'
import { lotOf } from '../cards/lot-rows.ts'
import { saveLots } from '../cards/save-lots.ts'
import { saveBookings } from '../ledger/save-bookings.ts'
import { todayOf } from '../operation/dates.ts'
import { Refused } from '../operation/refused.ts'
import type { Request } from '../operation/request.ts'

type Used = CardLotUse & { readonly cardLot: CardLot | null }

/** Value on these would be on no card any more that anybody could use. */
const gone = new Set(['refunded', 'closed', 'voided'])

const takeOf = ({ cardLotId, cardId, amount, uses, usedBefore, cardLot, ...use }: Used, lot: CardLot): Take => ({
  ...{ lotId: cardLotId, cardId, kind: lot.kind as LotKind, franchiseeId: lot.franchiseeId },
  ...{ amount: Number(amount), uses, usedBefore: Number(usedBefore) },
  funding:
    use.fundingSeller === null
      ? null
      : {
          seller: Number(use.fundingSeller),
          server: Number(use.fundingServer),
          headquarters: Number(use.fundingHeadquarters),
        },
  charge: { principal: Number(lot.chargedPrincipal), bonus: Number(lot.chargedBonus) },
})

/** Each with its lot as it is now; null where that is out of sight. */
async function usesOf(db: Writing, movementIds: readonly string[]): Promise<Used[]> {
  const uses = await db.cardLotUse.findMany({
    where: { movementId: { in: [...movementIds] } },
    orderBy: [{ movementId: 'asc' }, { no: 'asc' }],
  })
  const lots = await db.cardLot.findMany({ where: { id: { in: uses.map(({ cardLotId }) => cardLotId) } } })
  return uses.map((use) => ({ ...use, cardLot: lots.find(({ id }) => id === use.cardLotId) ?? null }))
}

/**
 * Holds the cards that the uses took from and those that their lots have gone to since, in the order of their ids.
 * @returns what they took, with each lot as it is now
 * @throws Refused till.card_out_of_sight where a lot is on a card that the caller doesn't see
 */
export async function holdUsed(db: Writing, request: Request, movementIds: readonly string[]): Promise<Used[]> {
  if (movementIds.length === 0) return []
  const before = await usesOf(db, movementIds)
  if (before.some(({ cardLot }) => cardLot === null)) throw new Refused('till.card_out_of_sight')
  const cardIds = new Set(before.flatMap(({ cardId, cardLot }) => [cardId, cardLot?.cardId ?? cardId]))
  for (const cardId of [...cardIds].toSorted()) await lockCard(db, request, cardId)
  const now = await usesOf(db, movementIds)
  const holders = await db.card.findMany({ where: { id: { in: now.map(({ cardLot }) => cardLot?.cardId ?? '') } } })
  const ended = holders.find(({ status }) => gone.has(status))
  if (ended) throw new Refused(`card.is_${ended.status}`)
  return now
}

/** Puts back what one use took, after its booking was reversed: where a lot has gone to another card, the value follows it. */
export async function giveBackUse(
  db: Writing,
  request: Request,
  used: readonly Used[],
  movementId: string,
): Promise<void> {
  const own = used.filter((use) => use.movementId === movementId)
  const takes = own.flatMap((use) => (use.cardLot ? [takeOf(use, use.cardLot)] : []))
  // Several uses of one lot come one after the other: each is put back onto what the one before left.
  const rows = await db.cardLot.findMany({ where: { id: { in: takes.map(({ lotId }) => lotId) } } })
  const lots: Lot[] = rows.map(lotOf)
  const { transfers, lots: restored } = reverseUse({ transfers: [], takes, lines: [] }, lots)
  await saveLots(db, restored)
  if (transfers.length === 0) return
  const { franchiseeId, storeId, staffId } = await db.ledgerMovement.findFirstOrThrow({ where: { id: movementId } })
  await saveBookings(db, request, [
    {
      ...{
        id: uuidv7(),
        cause: 'reversal',
        at: request.now,
        bookedOn: todayOf(request),
        franchiseeId,
        storeId,
        staffId,
      },
      ...{ cardId: takes[0]?.cardId ?? null, cardSaleId: null, movement: { transfers, lots: [], lines: [] } },
    },
  ])
}
