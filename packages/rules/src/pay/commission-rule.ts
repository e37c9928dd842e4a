/** How a rate goes by tiers. progressive: each part at the rate of its tier. retroactive: all of it at the rate that was reached. */
export const tierings = ['progressive', 'retroactive'] as const
export type Tiering = (typeof tierings)[number]

/** What decides which tier was reached: the person's own amount in the period, or how much of the quota that is. */
export const tierBases = ['amount', 'attainment'] as const
export type TierBase = (typeof tierBases)[number]

/**
 * From so much on, that rate. from: in the metric's unit (minor units, or hundredths of one), or basis points of the quota.
 * rate: basis points of money; for what is counted, minor units for each whole one.
 */
export type CommissionTier = { readonly from: number; readonly rate: number }

/** One rule of a commission plan (提成规则): what it pays for, and at what rates. */
export type CommissionRule = {
  readonly metricId: string
  /** Only of this kind of card or product group; null: of all that the metric counts. */
  readonly group: string | null
  readonly tierBase: TierBase
  readonly tiering: Tiering
  /** Rising; the first begins at 0. */
  readonly tiers: readonly CommissionTier[]
}

/** What is paid in advance for each month whatever was sold (保底预支), minor units. */
export type Draw = { readonly amount: number; readonly isRecoverable: boolean }

export type CommissionTerms = {
  readonly rules: readonly CommissionRule[]
  /** Minor units for each month, all rules together; null: none. */
  readonly cap: number | null
  readonly draw: Draw | null
}
