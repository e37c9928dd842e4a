import type { Prisma } from '@hubcap/database/prisma'
import type { Movement } from '@hubcap/rules/cards/movement'
import type { TransferCause } from '@hubcap/rules/ledger/transfer-cause'

/** What a step does to a card, besides its status. */
export type CardEffect = {
  /** What moves, and why; null: nothing. */
  readonly booked?: { readonly cause: TransferCause; readonly movement: Movement } | null
  /** What it moved, where that is in the books already. */
  readonly movementId?: string
  /** What the log keeps of it besides. */
  readonly logged?: object
  /** Where it happens; the card's own store where left out. */
  readonly place?: { readonly franchiseeId: string; readonly storeId: string; readonly staffId?: string }
  /** The card that takes the value over, as its row is to be. */
  readonly newCard?: Prisma.CardCreateManyInput
  /** Columns of the card that change with its status. */
  readonly change?: { readonly customerId?: string; readonly expiresOn?: Date | null }
  /** Minor units that the step is about, for the card's history. */
  readonly amount?: number
  readonly details?: Prisma.InputJsonValue
  /** The hash of what the holder of a card proves by that it is theirs. */
  readonly password?: { readonly cardId: string; readonly hash: string }
}
