import type { Writing } from '@hubcap/database/door/database'
import type { CardOpening } from '@hubcap/database/prisma'
import { notFound } from '../../operation/refused.ts'
import type { Request } from '../../operation/request.ts'

/** Holds an opening until the transaction ends, so that it is signed as it was decided, and not while its import goes. */
export async function lockOpening(db: Writing, { actor }: Pick<Request, 'actor'>, id: string): Promise<CardOpening> {
  await db.$queryRaw`
    SELECT id FROM card_opening WHERE tenant_id = ${actor.tenantId}::uuid AND id = ${id}::uuid FOR UPDATE`
  const found = await db.cardOpening.findFirst({ where: { id } })
  if (!found) throw notFound()
  return found
}
