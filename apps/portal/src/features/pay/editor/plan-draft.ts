import type { PlanAudience, TierBase, Tiering } from '@generated/graphql.ts'

/** from and rate in the units of CommissionTier, null while they are empty. */
export type TierDraft = { from: number | null; rate: number | null }

export type RuleDraft = {
  metricId: string
  group: string
  tierBase: TierBase
  tiering: Tiering
  tiers: TierDraft[]
}

export type PlanDraft = {
  name: string
  fromMonth: string
  audience: PlanAudience
  post: string
  rules: RuleDraft[]
  cap: number | null
  draw: { amount: number | null; isRecoverable: boolean }
}

export const newRule: RuleDraft = {
  ...{ metricId: 'sales_amount', group: '', tierBase: 'amount', tiering: 'progressive' },
  tiers: [{ from: 0, rate: null }],
}
