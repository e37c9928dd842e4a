import type { Writing } from '@hubcap/database/door/database'
import type { Lot } from '@hubcap/rules/cards/lot'
import type { Movement } from '@hubcap/rules/cards/movement'
import { isPeriodLot } from '@hubcap/rules/cards/period-lot'
import { lapseBonus } from '@hubcap/rules/cards/postings/lapse-bonus'
import { allowPeriod, earnPeriod } from '@hubcap/rules/cards/postings/period'
import { addDays } from '@hubcap/rules/input/day'
import type { TransferCause } from '@hubcap/rules/ledger/transfer-cause'
import { uuidv7 } from 'uuidv7'
import { saveBookings } from '../../ledger/save-bookings.ts'
import { todayOf } from '../../operation/dates.ts'
import type { Request } from '../../operation/request.ts'
import { type HeldCard, holdCard } from '../life/held-card.ts'
import { saveStep } from '../life/save-step.ts'
import { saveLots } from '../save-lots.ts'

type Due = { readonly cause: TransferCause; readonly movement: Movement }

/** Days on which a card was frozen as a whole earn nothing; a lost one's days go on. */
const earns = ({ status }: HeldCard['card']) => ['active', 'inactive', 'lost', 'expired'].includes(status)

/** What was earned by yesterday's end, one lot after the other. */
const earned = (lots: readonly Lot[], today: string): Due[] =>
  lots.filter(isPeriodLot).map((lot) => ({ cause: 'period_earned', movement: earnPeriod(lot, addDays(today, -1)) }))

const allowed = (lots: readonly Lot[], today: string): Due[] =>
  lots.filter(isPeriodLot).map((lot) => ({ cause: 'period_allowance', movement: allowPeriod(lot, today) }))

/** Bonus that runs out before its card does lapses; on a card that has expired all that is left stays the customer's. */
const lapsing = (lots: readonly Lot[], today: string, lastDay: string | null) =>
  lots.filter(({ expiresOn }) => expiresOn !== null && (lastDay === null || expiresOn < lastDay) && expiresOn < today)

/** Lots as they are once something was moved. */
const after = (lots: readonly Lot[], { movement }: Due): Lot[] =>
  lots.map((lot) => movement.lots.find(({ id }) => id === lot.id) ?? lot)

/** What time does to a card's lots by today, each step on what the one before has left. */
function dueOf({ card, lots, facts }: HeldCard, today: string): Due[] {
  const done: Due[] = []
  let now = [...lots]
  const take = (due: readonly Due[]) => {
    for (const one of due.filter(({ movement }) => movement.transfers.length + movement.lots.length > 0)) {
      done.push(one)
      now = after(now, one)
    }
  }
  if (earns(card)) take(earned(now, today))
  if (card.status === 'active') take(allowed(now, today))
  take([{ cause: 'expiry', movement: lapseBonus(lapsing(now, today, facts.expiresOn), today) }])
  return done
}

async function book(db: Writing, request: Request, { card }: HeldCard, { cause, movement }: Due): Promise<void> {
  await saveLots(db, movement.lots)
  if (movement.transfers.length === 0) return
  const { franchiseeId, storeId } = card
  const place = { franchiseeId, storeId, staffId: null, cardId: card.id, cardSaleId: null }
  await saveBookings(db, request, [
    { ...place, id: uuidv7(), cause, at: request.now, bookedOn: todayOf(request), movement },
  ])
}

/** Does to one card what time does: earns its days, allows its month, lets bonus lapse, ends its validity. Again, nothing more. */
export async function tendCard(db: Writing, request: Request, cardId: string): Promise<void> {
  const held = await holdCard(db, request, cardId)
  for (const due of dueOf(held, todayOf(request))) await book(db, request, held, due)
  if (held.card.status === held.facts.status || held.facts.status !== 'expired') return
  await saveStep(db, request, { held, action: 'expire', needs: null, status: 'expired', reason: null, effect: {} })
}
