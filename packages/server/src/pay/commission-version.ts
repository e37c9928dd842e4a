import type { CommissionPlanVersion } from '@hubcap/database/prisma'
import type { CommissionRule, CommissionTerms } from '@hubcap/rules/pay/commission-rule'

type Columns = Pick<CommissionPlanVersion, 'rules' | 'cap' | 'draw' | 'drawIsRecoverable'>

/** A row in the words of the rules. */
export const termsOf = ({ rules, cap, draw, drawIsRecoverable }: Columns): CommissionTerms => ({
  rules: rules as unknown as CommissionRule[],
  cap: cap === null ? null : Number(cap),
  draw: draw === null ? null : { amount: Number(draw), isRecoverable: drawIsRecoverable },
})

/** The columns that hold it. */
export const termsColumns = ({ rules, cap, draw }: CommissionTerms) => ({
  rules: rules.map(({ metricId, group, tierBase, tiering, tiers }) => ({
    ...{ metricId, group, tierBase, tiering },
    tiers: tiers.map(({ from, rate }) => ({ from, rate })),
  })),
  cap: cap === null ? null : BigInt(cap),
  draw: draw && BigInt(draw.amount),
  drawIsRecoverable: draw?.isRecoverable ?? false,
})
