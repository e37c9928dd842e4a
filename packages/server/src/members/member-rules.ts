import type { Reading, Writing } from '@hubcap/database/door/database'
import { rowsOf } from '@hubcap/database/door/rows-of'
import { type MemberRule as MemberRuleRow, Prisma } from '@hubcap/database/prisma'
import type { MemberLevel, MemberRule, PointsSpending } from '@hubcap/rules/members/member-rule'
import { asDate } from '../operation/dates.ts'

type Spending = Pick<MemberRuleRow, 'spendStep' | 'spendValue' | 'spendMaxShare'>

const spendingOf = ({ spendStep: step, spendValue, spendMaxShare: maxShare }: Spending): PointsSpending | null =>
  step === null || spendValue === null || maxShare === null ? null : { step, value: Number(spendValue), maxShare }

/** As the rules know it. */
export const memberRuleOf = (row: MemberRuleRow): MemberRule => ({
  earning: {
    sale: { step: Number(row.saleStep), points: row.salePoints },
    recharge: { step: Number(row.rechargeStep), points: row.rechargePoints },
    service: { step: Number(row.serviceStep), points: row.servicePoints },
  },
  expiresMonths: row.expiresMonths,
  spending: spendingOf(row),
  levels: row.levels as unknown as MemberLevel[],
})

/** The one that holds on a day (YYYY-MM-DD): of those that have begun the latest. */
export const heldOn = (day: string) => ({
  where: { fromOn: { lte: asDate(day) } },
  orderBy: [{ fromOn: 'desc' as const }, { id: 'desc' as const }],
})

/** null: the chain gives no points yet. */
export async function memberRuleOn(db: Reading | Writing, day: string): Promise<MemberRule | null> {
  const [row] = await rowsOf(
    db,
    'MemberRule',
    Prisma.sql`t.tenant_id = app.tenant_id() AND t.from_on <= ${day}::date ORDER BY t.from_on DESC, t.id DESC LIMIT 1`,
  )
  return row ? memberRuleOf(row) : null
}
