import { systemActor } from '@hubcap/rules/tenancy/actor'
import { nowhere } from '../operation/origin.ts'
import type { Request } from '../operation/request.ts'
import { findChain } from '../tenancy/sales-months/load-chain-time.ts'
import type { JobContext } from './job.ts'

/** Time itself, at work in a chain; null where there is none such. */
export async function requestOfTime({ database, policy, now }: JobContext, tenantId: string): Promise<Request | null> {
  const chain = await database.asSystem(tenantId).read(findChain)
  if (!chain) return null
  const house = { followers: {}, secret: '', portalUrl: '', origin: nowhere }
  return { ...house, database, policy, actor: systemActor(tenantId), actorName: null, chain, now: now() }
}
