/** What can be tried out over months that are past (试算). */
export const simulationKinds = ['scorecard', 'commission_plan', 'royalty'] as const
export type SimulationKind = (typeof simulationKinds)[number]

/** Of what its figures are: minor units, which add up over months, or hundredths of a point, of which the mean tells. */
export type SimulationUnit = 'money' | 'points'
export const unitOfKind: Readonly<Record<SimulationKind, SimulationUnit>> = {
  scorecard: 'points',
  commission_plan: 'money',
  royalty: 'money',
}

export const simulationStatuses = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const
export type SimulationStatus = (typeof simulationStatuses)[number]
