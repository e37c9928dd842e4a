import type { Action } from '../tenancy/can.ts'

/** Rewards and penalties (奖惩). */
export const incentiveKinds = ['reward', 'penalty'] as const
export type IncentiveKind = (typeof incentiveKinds)[number]

export const incentiveItemStatuses = ['active', 'retired'] as const
export type IncentiveItemStatus = (typeof incentiveItemStatuses)[number]

/** Where one stands; withdrawn: approved by mistake, before it was paid. */
export const incentiveStatuses = ['proposed', 'approved', 'rejected', 'withdrawn'] as const
export type IncentiveStatus = (typeof incentiveStatuses)[number]

export const incentiveSteps = ['approve', 'reject', 'withdraw'] as const
export type IncentiveStep = (typeof incentiveSteps)[number]

/** Pictures and papers that one of them may have (奖惩凭证), and how large each may come. */
export const mostIncentiveFiles = 9
export const mostIncentiveFileMegabytes = 10

/** Pictures are kept as JPEG, whatever they came as. */
export const incentiveFileTypes = ['image/jpeg', 'application/pdf'] as const

type Transition = {
  readonly step: IncentiveStep
  readonly from: IncentiveStatus
  readonly to: IncentiveStatus
  readonly needsReason: boolean
  readonly needs: Action
}

/** Only what is approved is paid, and nothing leads out of what was rejected or withdrawn. */
// biome-ignore format: a table is read by its columns
export const incentiveCourse: readonly Transition[] = [
  { step: 'approve',  from: 'proposed', to: 'approved',  needsReason: false, needs: 'incentive.decide' },
  { step: 'reject',   from: 'proposed', to: 'rejected',  needsReason: true,  needs: 'incentive.decide' },
  { step: 'withdraw', from: 'approved', to: 'withdrawn', needsReason: true,  needs: 'incentive.decide' },
]
