import type { SimulateRoyaltyInput } from '@hubcap/rules/simulations/start-simulation.input'
import { rowIds } from '../graphql/global-id.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { startSimulation } from './start-simulation.ts'

/** Has royalty terms tried out for franchisees of the chain; for none that are named: all that owe. @throws Refused access.not_found */
export async function simulateRoyaltyTerms(request: Request, input: SimulateRoyaltyInput): Promise<string> {
  authorize(request, 'simulation.run')
  const { franchiseeIds, draft, ...asked } = input
  const ids = [...new Set(rowIds('Franchisee', franchiseeIds))]
  const there = await doorOf(request).read((db) => db.franchisee.count({ where: { id: { in: ids } } }))
  if (there < ids.length) throw notFound()
  return startSimulation(request, { ...asked, kind: 'royalty', draft: { franchiseeIds: ids, draft } })
}
