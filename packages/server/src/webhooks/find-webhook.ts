import type { Writing } from '@hubcap/database/door/database'
import { notFound } from '../operation/refused.ts'

/** The webhook, held until the transaction ends, so that two changes at once come one after the other. */
export async function findWebhook(db: Writing, tenantId: string, id: string) {
  await db.$queryRaw`SELECT id FROM webhook WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid FOR NO KEY UPDATE`
  const found = await db.webhook.findFirst({ where: { id } })
  if (!found) throw notFound()
  return found
}
