import { decideCommissionTerms } from '@hubcap/rules/pay/decide-commission-terms'
import type { SimulateCommissionPlanInput } from '@hubcap/rules/simulations/start-simulation.input'
import { loadMetrics } from '../credits/load-metrics.ts'
import { rowId } from '../graphql/global-id.ts'
import { decided } from '../operation/decided.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { startSimulation } from './start-simulation.ts'

/** Has a commission plan tried out that could be set as it is. @throws Refused commission.… as setting it would */
export async function simulateCommission(request: Request, input: SimulateCommissionPlanInput): Promise<string> {
  authorize(request, 'simulation.run')
  const { draft, ...asked } = input
  decided(decideCommissionTerms(draft, await doorOf(request).read(loadMetrics)))
  const { commissionPlanId: planId } = draft
  const commissionPlanId = planId && rowId('CommissionPlan', planId)
  const tried = { draft: { ...draft, commissionPlanId }, knownAt: request.now.toISOString() }
  return startSimulation(request, { ...asked, kind: 'commission_plan', draft: tried })
}
