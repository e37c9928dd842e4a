import type { Reading, Writing } from '@hubcap/database/door/database'
import type { HeldPoints } from '@hubcap/rules/members/spendable-points'

/** What a customer has who is in sight; nothing where they never earned any. */
export async function heldPoints(db: Reading | Writing, customerId: string): Promise<HeldPoints> {
  const member = await (db as Reading).member.findFirst({ where: { customerId }, select: { points: true, owed: true } })
  return { points: Number(member?.points ?? 0), owed: Number(member?.owed ?? 0) }
}
