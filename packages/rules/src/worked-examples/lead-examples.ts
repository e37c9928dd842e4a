import { burnRate } from '../leads/burn-rate.ts'
import type { LeadRule } from '../leads/lead-rule.ts'
import { poolDays } from '../leads/pool-days.ts'

export const leadExamples = {
  'burn-rate': burnRate,
  'pool-days': ({ quietSince, rule, today }: { quietSince: string; rule: LeadRule; today: string }) =>
    poolDays(quietSince, rule, today),
}
