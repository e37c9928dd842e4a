import { comparePlans } from '../quotas/plans/compare-plans.ts'
import { decideSalesPlan, type PlanStep } from '../quotas/plans/decide-sales-plan.ts'
import type { PlanTarget } from '../quotas/plans/sales-plan.ts'

type Versions = { before: PlanTarget[]; after: PlanTarget[] }

export const planExamples = {
  'sales-plan-step': (step: PlanStep) => {
    const decision = decideSalesPlan(step)
    return decision.ok ? decision.value : { refused: decision.refusal.code }
  },
  'compare-plans': ({ before, after }: Versions) => comparePlans(before, after),
}
