import type { Writing } from '@hubcap/database/door/database'
import type { SoldCard } from '@hubcap/server/cards/sold-card'
import { saveBookings } from '@hubcap/server/ledger/save-bookings'
import { asDay } from '@hubcap/server/operation/dates'
import { uuidv7 } from 'uuidv7'
import type { Day } from '../calendar/day.ts'
import { addReceipts } from './add-receipts.ts'
import { cardPast, type LivedCard } from './card-past.ts'
import { serveWalkIns } from './serve-walk-ins.ts'
import type { TillWorld } from './till-world.ts'

/** That a period card has ended is a step of its life, which time took in the night after. */
function endOf({ request }: TillWorld, { card }: LivedCard) {
  const at = new Date((card.expiresOn as Date).getTime() + 24 * 60 * 60 * 1000)
  const step = { action: 'expire', statusBefore: 'active', statusAfter: 'expired', at, doneOn: at }
  return { ...step, tenantId: request.actor.tenantId, id: uuidv7(), cardId: card.id }
}

/** What customers did with their cards, and whoever came without one, since the chain has tills. */
export class CardPasts {
  readonly #world: TillWorld
  #lived: readonly LivedCard[] = []

  constructor(world: TillWorld) {
    this.#world = world
  }

  /** The cards as they are by now, to be written with their value and books. */
  of(sold: readonly SoldCard[]): readonly LivedCard[] {
    this.#lived = sold.map((card, at) => cardPast(this.#world, card, at))
    return this.#lived
  }

  /** Cards sold in a span of days with money on them that nobody touched after its last day, in the order of their sales. */
  quiet({ from, to, least }: { from: Day; to: Day; least: number }): { id: string; storeId: string }[] {
    return this.#lived
      .filter(({ card, lots, later = [] }) => {
        const soldOn = asDay(card.soldOn as Date)
        const holds = lots.some(({ kind, remaining }) => kind === 'principal' && Number(remaining) >= least)
        return soldOn >= from && soldOn <= to && holds && later.every(({ bookedOn }) => bookedOn <= to)
      })
      .map(({ card: { id, storeId } }) => ({ id, storeId }))
  }

  /** What goes beside them once they are written: receipts, walk-ins, what ended. */
  async write(db: Writing): Promise<void> {
    const walkIns = serveWalkIns(this.#world)
    await saveBookings(
      db,
      this.#world.request,
      walkIns.flatMap(({ bookings }) => bookings),
    )
    await addReceipts(db, [...this.#lived.flatMap(({ receipts }) => receipts), ...walkIns])
    const ended = this.#lived.filter(({ card }) => card.status === 'expired')
    await db.cardStep.createMany({ data: ended.map((card) => endOf(this.#world, card)) })
  }
}
