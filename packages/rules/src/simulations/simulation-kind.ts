/** What can be tried out over months that are past (试算). */
export const simulationKinds = ['scorecard', 'commission_plan', 'royalty', 'quota_split'] as const
export type SimulationKind = (typeof simulationKinds)[number]

/**
 * Of what its figures are: minor units, which add up over months; hundredths of a point, of which the mean tells; or basis
 * points of what was to be reached, of which neither does: over months it is all that was reached of all that was to be.
 */
export const simulationUnits = ['money', 'points', 'share'] as const
export type SimulationUnit = (typeof simulationUnits)[number]
export const unitOfKind: Readonly<Record<SimulationKind, SimulationUnit>> = {
  scorecard: 'points',
  commission_plan: 'money',
  royalty: 'money',
  quota_split: 'share',
}

export const simulationStatuses = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const
export type SimulationStatus = (typeof simulationStatuses)[number]
