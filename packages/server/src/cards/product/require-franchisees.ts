import type { Reading, Writing } from '@hubcap/database/door/database'
import { notFound } from '../../operation/refused.ts'

/** @throws Refused access.not_found where one of them isn't the chain's */
export async function requireFranchisees(db: Reading | Writing, ids: readonly string[]): Promise<void> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return
  if ((await db.franchisee.count({ where: { id: { in: wanted } } })) !== wanted.length) throw notFound()
}
