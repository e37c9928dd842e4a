import type { Writing } from '@hubcap/database/door/database'
import { hold } from '../../operation/hold.ts'
import { requireFresh } from '../../operation/require-fresh.ts'

/** One at a time pays a franchisee's people: nothing is paid by two runs. */
export async function holdPay(db: Writing, tenantId: string, franchiseeId: string): Promise<void> {
  await hold(db, tenantId, 'pay', franchiseeId)
}

/** A run, once its franchisee's pay is held. @throws Refused access.not_found, write.stale */
export async function holdRun(db: Writing, tenantId: string, id: string, revision: number) {
  const seen = await db.payRun.findFirst({ where: { id }, select: { franchiseeId: true } })
  if (seen) await holdPay(db, tenantId, seen.franchiseeId)
  return requireFresh(await db.payRun.findFirst({ where: { id } }), revision)
}

export type HeldRun = Awaited<ReturnType<typeof holdRun>>
