import type { Writing } from '@hubcap/database/door/database'
import { notFound } from '../operation/refused.ts'

/** The card that somebody is interested in has to be one of the chain's. */
export async function requireProduct(db: Writing, id: string | null | undefined): Promise<void> {
  if (id && !(await db.cardProduct.findFirst({ where: { id }, select: { id: true } }))) throw notFound()
}
