import type { SimulationKind } from '@hubcap/rules/simulations/simulation-kind'
import { hadQuotas, simulateQuotaSplit } from './quota-split/simulate-quota-split.ts'
import { hadSales, simulateCommissionPlan } from './simulate-commission-plan.ts'
import { hadRoyalty, simulateRoyalty } from './simulate-royalty.ts'
import { hadScores, simulateScorecard } from './simulate-scorecard.ts'
import type { HasPast, Simulator } from './simulator.ts'

type Kind = { readonly simulate: Simulator; readonly hasPast: HasPast }

export const simulators: Readonly<Record<SimulationKind, Kind>> = {
  scorecard: { simulate: simulateScorecard, hasPast: hadScores },
  commission_plan: { simulate: simulateCommissionPlan, hasPast: hadSales },
  royalty: { simulate: simulateRoyalty, hasPast: hadRoyalty },
  quota_split: { simulate: simulateQuotaSplit, hasPast: hadQuotas },
}
