import type { Reading, Writing } from '@hubcap/database/door/database'
import type { QuotaRule as QuotaRuleRow } from '@hubcap/database/prisma'
import type { QuotaRule } from '@hubcap/rules/quotas/quota-rule'
import { asDay } from '../operation/dates.ts'

/** A row in the words of the rules. */
export const quotaRuleOf = ({ fromMonth, prorates, ramp }: QuotaRuleRow): QuotaRule => ({
  fromMonth: asDay(fromMonth),
  prorates,
  ramp: ramp as number[],
})

/** The latest month's first, of one month's the newest: ids are made in order of time. */
export const newestFirst = { orderBy: [{ fromMonth: 'desc' as const }, { id: 'desc' as const }] }

/** Every version that the chain has set. */
export const loadQuotaRules = async (db: Reading | Writing): Promise<QuotaRule[]> =>
  (await db.quotaRule.findMany(newestFirst)).map(quotaRuleOf)
