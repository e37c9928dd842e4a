import { type Transfer, transferOf } from '../../ledger/transfer.ts'
import type { PeriodLot } from '../lot.ts'
import { type Movement, valueAccount } from '../movement.ts'
import { earnedThrough, monthOfCard } from '../period-lot.ts'
import { usesGranted } from './grants.ts'
import { usesWithdrawn } from './withdrawn.ts'

/** What the days of a period card up to that one earned and isn't posted yet: principal becomes revenue of who owes it. */
export function earnPeriod(lot: PeriodLot, through: string): Movement {
  const earned = earnedThrough(lot, through) - (lot.granted - lot.remaining - lot.frozen)
  if (earned <= 0) return { transfers: [], lots: [], lines: [] }
  const revenue = { kind: 'revenue', franchiseeId: lot.franchiseeId } as const
  const transfers = transferOf('period_earned')(valueAccount(lot), revenue, earned, lot.id)
  return { transfers, lots: [{ ...lot, remaining: lot.remaining - earned }], lines: [] }
}

/**
 * The uses of the month that a day lies in, in the place of those that are left of an earlier one. Nothing where the uses
 * aren't limited, the month has its own already, or the day is none of the card's.
 */
export function allowPeriod(lot: PeriodLot, on: string): Movement {
  const month = monthOfCard(lot.from, on)
  const isDue = lot.perMonth !== null && lot.allowanceMonth !== month && on >= lot.from && on <= lot.to
  if (!isDue) return { transfers: [], lots: [], lines: [] }
  const post = transferOf('period_allowance')
  const transfers: Transfer[] = [...usesWithdrawn(post, lot), ...usesGranted(post, lot, lot.perMonth ?? 0)]
  return { transfers, lots: [{ ...lot, usesLeft: lot.perMonth ?? 0, allowanceMonth: month }], lines: [] }
}
