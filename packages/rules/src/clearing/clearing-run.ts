import type { Action } from '../tenancy/can.ts'

/** Where a run stands. */
export const clearingRunStatuses = ['drafted', 'reviewed', 'approved', 'locked', 'discarded'] as const
export type ClearingRunStatus = (typeof clearingRunStatuses)[number]

/** Where a line of a run stands: upheld and corrected are answers to one that was contested. */
export const clearingLineStatuses = ['uncontested', 'contested', 'upheld', 'corrected'] as const
export type ClearingLineStatus = (typeof clearingLineStatuses)[number]

export const clearingRunActions = ['redraft', 'review', 'contest', 'answer', 'approve', 'lock', 'discard'] as const
export type ClearingRunAction = (typeof clearingRunActions)[number]

export type ClearingRunTransition = {
  readonly action: ClearingRunAction
  readonly from: readonly ClearingRunStatus[]
  readonly to: ClearingRunStatus
  readonly conditions: readonly ('over' | 'none_contested' | 'before_locked')[]
  readonly needs: Action
}

/**
 * The course of a run. Parties contest lines while it lies open to them, also after approval, which is then gone; a line that
 * is contested holds approval and lock until it is answered. Nothing leads out of a locked run: what is wrong in it is put
 * right in the next.
 */
// biome-ignore format: a table is read by its columns
export const clearingRunCourse: readonly ClearingRunTransition[] = [
  { action: 'redraft', from: ['drafted', 'reviewed'],             to: 'drafted',   conditions: [],                                            needs: 'clearing.run' },
  { action: 'review',  from: ['drafted'],                         to: 'reviewed',  conditions: ['over'],                                      needs: 'clearing.run' },
  { action: 'contest', from: ['reviewed', 'approved'],            to: 'reviewed',  conditions: [],                                            needs: 'clearing.contest' },
  { action: 'answer',  from: ['reviewed'],                        to: 'reviewed',  conditions: [],                                            needs: 'clearing.run' },
  { action: 'approve', from: ['reviewed'],                        to: 'approved',  conditions: ['none_contested'],                            needs: 'clearing.run' },
  { action: 'lock',    from: ['approved'],                        to: 'locked',    conditions: ['over', 'none_contested', 'before_locked'],   needs: 'clearing.run' },
  { action: 'discard', from: ['drafted', 'reviewed', 'approved'], to: 'discarded', conditions: [],                                            needs: 'clearing.run' },
]
