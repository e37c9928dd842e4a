import type { PointsRule } from '../cards/postings/points.ts'

/** What points are earned with. */
export const earningKinds = ['sale', 'recharge', 'service'] as const
export type EarningKind = (typeof earningKinds)[number]

/** A level of membership: who earned as many points in a year has it. */
export type MemberLevel = { readonly name: string; readonly threshold: number; readonly benefits: string }

/** What points are worth at a till: each whole step of points pays so much, and all of them at most a part of the bill. */
export type PointsSpending = {
  readonly step: number
  /** Minor units. */
  readonly value: number
  /** Percent of the bill, 1 to 100. */
  readonly maxShare: number
}

/** How points are earned and what they make of a customer, from a day on. */
export type MemberRule = {
  /** Points for each whole step of an amount in minor units; 0 points: it earns nothing. */
  readonly earning: Readonly<Record<EarningKind, PointsRule>>
  /** Months after which points expire; null: never. */
  readonly expiresMonths: number | null
  /** null: they can't be spent at a till. */
  readonly spending: PointsSpending | null
  /** Lowest first. */
  readonly levels: readonly MemberLevel[]
}
