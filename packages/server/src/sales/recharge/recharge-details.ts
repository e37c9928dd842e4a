import type { Prisma } from '@hubcap/database/prisma'
import type { Payment } from '@hubcap/rules/cards/movement'

/** What the history of a card keeps of a recharge, in minor units: as it was told at the counter. */
export type RechargeDetails = {
  readonly principal: number
  readonly bonus: number
  readonly uses: number | null
  readonly payments: readonly Payment[]
  /** What could be spent from the card after it, and its uses; null where a card has none of it. */
  readonly balanceAfter: number | null
  readonly usesAfter: number | null
  /** Who earned points with it. */
  readonly customerId: string | null
  /** The card's last day before and after it, YYYY-MM-DD; null: it had none. */
  readonly expiredOn: string | null
  readonly expiresOn: string | null
}

export const asDetails = (details: RechargeDetails): Prisma.InputJsonValue =>
  JSON.parse(JSON.stringify({ recharge: details }))

/** null for a step that is no recharge. */
export const detailsOf = (details: Prisma.JsonValue): RechargeDetails | null =>
  (details as { recharge?: RechargeDetails } | null)?.recharge ?? null
