import { dayInChina } from '../contracts/days.ts'
import type { Possible } from '../model/possible.ts'
import type { Chain } from '../world/make-world.ts'
import { type FranchiseePay, newFranchiseePay } from './runs.ts'

/** Basis points of a record, together 10,000. */
export type Shares = readonly { readonly staffId: string; readonly share: number }[]

/** Shares that were acknowledged; asked and answered are of performance.now(). */
export type Shared = { readonly shares: Shares; readonly asked: number; readonly answered: number }

/** reviewed: whether it may lie in a run that somebody has looked through. */
export type IncentiveState = { status: string; revision: number; reviewed: boolean }

export type Incentive = {
  readonly id: string
  readonly chain: Chain
  readonly franchiseeId: string
  readonly staffId: string
  readonly day: string
  /** Minor units, below zero for a penalty. */
  readonly amount: number
  readonly possible: Possible<IncentiveState>
}

/** What was promised about who is paid for what. */
export class Pay {
  readonly franchisees = new Map<Chain, readonly FranchiseePay[]>()
  /** By the record's id, in the order of their acknowledgement. */
  readonly shared = new Map<string, Shared[]>()
  readonly incentives: Incentive[] = []
  /** What each run that was locked said when it was first seen. */
  readonly locked = new Map<string, string>()
  /** Milliseconds by which the API's clock is ahead, once months have gone by. */
  ahead = 0

  constructor(chains: readonly Chain[]) {
    for (const chain of chains)
      this.franchisees.set(
        chain,
        [...chain.pay.begins].map(([id, month]) => newFranchiseePay(id, month)),
      )
  }

  get today(): string {
    return dayInChina(new Date(Date.now() + this.ahead))
  }

  share(id: string, shared: Shared): void {
    this.shared.set(id, [...(this.shared.get(id) ?? []), shared])
  }
}
