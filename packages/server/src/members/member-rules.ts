import type { Reading, Writing } from '@hubcap/database/door/database'
import type { MemberRule as MemberRuleRow } from '@hubcap/database/prisma'
import type { MemberLevel, MemberRule } from '@hubcap/rules/members/member-rule'
import { asDate } from '../operation/dates.ts'

/** As the rules know it. */
export const memberRuleOf = (row: MemberRuleRow): MemberRule => ({
  earning: {
    sale: { step: Number(row.saleStep), points: row.salePoints },
    recharge: { step: Number(row.rechargeStep), points: row.rechargePoints },
    service: { step: Number(row.serviceStep), points: row.servicePoints },
  },
  expiresMonths: row.expiresMonths,
  levels: row.levels as unknown as MemberLevel[],
})

/** The one that holds on a day (YYYY-MM-DD): of those that have begun the latest. */
export const heldOn = (day: string) => ({
  where: { fromOn: { lte: asDate(day) } },
  orderBy: [{ fromOn: 'desc' as const }, { id: 'desc' as const }],
})

/** null: the chain gives no points yet. */
export async function memberRuleOn(db: Reading | Writing, day: string): Promise<MemberRule | null> {
  const row = await db.memberRule.findFirst(heldOn(day))
  return row && memberRuleOf(row)
}
