import type { Prisma } from '@hubcap/database/prisma'
import type { SimulationKind } from '@hubcap/rules/simulations/simulation-kind'
import { decideMonths } from '@hubcap/rules/simulations/simulation-months'
import { uuidv7 } from 'uuidv7'
import { thisMonthOf } from '../operation/calendar-of.ts'
import { claimKey } from '../operation/claim-key.ts'
import { asDate } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { Refused } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { simulators } from './kinds/simulators.ts'
import { enqueueSimulation } from './run-simulation.job.ts'

export type SimulationAsked = {
  readonly kind: SimulationKind
  readonly name: string | null
  readonly fromMonth: string
  readonly toMonth: string
  readonly draft: object
  readonly idempotencyKey: string
}

/** Has a draft tried out over past months, in the background. Nothing of the chain changes by it. @returns its id */
export async function startSimulation(request: Request, asked: SimulationAsked): Promise<string> {
  authorize(request, 'simulation.run')
  const { kind, name, fromMonth, toMonth, idempotencyKey } = asked
  const months = decided(decideMonths(fromMonth, toMonth, thisMonthOf(request)))
  const { tenantId, userAccountId } = request.actor
  const id = uuidv7()
  const draft = JSON.parse(JSON.stringify(asked.draft)) as Prisma.InputJsonObject
  return doorOf(request).write(async (db) => {
    const claim = { operation: 'startSimulation', key: idempotencyKey, input: asked, resultId: id }
    const startedBefore = await claimKey(db, request, claim)
    if (startedBefore) return startedBefore
    if (!(await simulators[kind].hasPast(db, months))) throw new Refused('simulation.nothing_to_compare')
    const span = { fromMonth: asDate(fromMonth), toMonth: asDate(toMonth), months: months.length }
    const row = { kind, name, draft, status: 'waiting', ...span }
    await db.simulation.createMany({ data: [{ tenantId, id, ...row, userAccountId, createdAt: request.now }] })
    const change = { action: 'simulation.run', entity: 'simulation', entityId: id, franchiseeId: null } as const
    await recordChange(db, request, { ...change, after: { kind, name, fromMonth, toMonth } })
    await enqueueSimulation(db, tenantId, id)
    return id
  })
}
