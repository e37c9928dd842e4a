import { actorOf, type Context } from './context.ts'

/** The key of a row of the caller's chain: the tenant comes from the actor, never from what was sent. */
export const rowKey = (id: string, context: Context) => ({ tenantId_id: { tenantId: actorOf(context).tenantId, id } })
