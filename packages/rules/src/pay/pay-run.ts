/** Where a run of pay stands. */
export const payRunStatuses = ['calculated', 'reviewed', 'approved', 'locked'] as const
export type PayRunStatus = (typeof payRunStatuses)[number]

/** calculate: everything again, with what has come since. */
export const payRunSteps = ['calculate', 'review', 'approve', 'lock'] as const
export type PayRunStep = (typeof payRunSteps)[number]

type Transition = {
  readonly step: PayRunStep
  readonly from: readonly PayRunStatus[]
  readonly to: PayRunStatus
  readonly isOver: boolean
}

/** Nothing leads out of a locked run: what is known later is in the next. */
// biome-ignore format: a table is read by its columns
export const payRunCourse: readonly Transition[] = [
  { step: 'calculate', from: ['calculated', 'reviewed', 'approved'], to: 'calculated', isOver: false },
  { step: 'review',    from: ['calculated'],                         to: 'reviewed',   isOver: true },
  { step: 'approve',   from: ['reviewed'],                           to: 'approved',   isOver: true },
  { step: 'lock',      from: ['approved'],                           to: 'locked',     isOver: true },
]
