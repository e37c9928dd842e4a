import type { Commission } from './commission.ts'
import type { Draw } from './commission-rule.ts'

/** Minor units, none below zero. */
export type CommissionToSettle = {
  /** What the month's records earned, after the cap. */
  readonly commission: number
  /** What this month's voids and refunds take back. */
  readonly takenBack: number
  readonly clawbackBefore: number
  readonly draw: Draw | null
  readonly drawOwedBefore: number
}

type Settled = Pick<Commission, 'clawbackTaken' | 'clawbackCarried' | 'drawAdded' | 'drawRepaid' | 'drawOwed' | 'total'>

/**
 * What is taken back comes out of the month's commission, as far as it goes; the rest is carried forward. Then the draw: what is
 * missing to it is added, and where it is to be recovered, owed; what is earned above it repays what is owed.
 */
export function settleCommission(given: CommissionToSettle): Settled {
  const { commission, takenBack, clawbackBefore, draw, drawOwedBefore } = given
  const due = clawbackBefore + takenBack
  const clawbackTaken = Math.min(commission, due)
  const net = commission - clawbackTaken
  const guaranteed = draw?.amount ?? 0
  const drawAdded = Math.max(0, guaranteed - net)
  const drawRepaid = Math.min(Math.max(0, net - guaranteed), drawOwedBefore)
  const owed = draw?.isRecoverable ? drawAdded : 0
  return {
    ...{ clawbackTaken, clawbackCarried: due - clawbackTaken },
    ...{ drawAdded, drawRepaid, drawOwed: drawOwedBefore + owed - drawRepaid },
    total: net + drawAdded - drawRepaid,
  }
}
