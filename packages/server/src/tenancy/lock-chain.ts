import type { Writing } from '@hubcap/database/door/database'

/**
 * Holds back whoever else takes this, until the transaction ends: for what two at once could get wrong, such as ending the
 * last two administrators or taking the next number. Rows that refer to the chain are written meanwhile all the same.
 */
export async function lockChain(db: Writing, tenantId: string): Promise<void> {
  await db.$queryRaw`SELECT tenant_id FROM chain WHERE tenant_id = ${tenantId}::uuid FOR NO KEY UPDATE`
}
