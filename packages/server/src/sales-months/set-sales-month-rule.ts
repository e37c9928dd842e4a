import { withRule } from '@hubcap/rules/tenancy/sales-months/sales-months'
import type { SetSalesMonthRuleInput } from '@hubcap/rules/tenancy/sales-months/sales-months.input'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../operation/claim-key.ts'
import { asDate } from '../operation/dates.ts'
import { recordChange } from '../operation/record-change.ts'
import { Refused } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { changeMonths } from './change-months.ts'

/** Lets months begin on another day from one on. */
export async function setSalesMonthRule(request: Request, input: SetSalesMonthRuleInput): Promise<string> {
  authorize(request, 'sales_months.set')
  const { fromMonth, firstDay, basedOnRuleId, idempotencyKey } = input
  const { tenantId } = request.actor
  const id = uuidv7()
  return doorOf(request).write(async (db) => {
    const claim = { operation: 'setSalesMonthRule', key: idempotencyKey, input, resultId: id }
    const setBefore = await claimKey(db, request, claim)
    if (setBefore) return setBefore
    await changeMonths(db, request, {
      month: fromMonth,
      say: (before) => withRule(before, { fromMonth, firstDay }),
      write: async () => {
        const newest = await db.salesMonthRule.findFirst({ orderBy: { id: 'desc' } })
        if (basedOnRuleId !== (newest?.id ?? null)) throw new Refused('write.stale')
        const row = { fromMonth: asDate(fromMonth), firstDay }
        await db.salesMonthRule.createMany({ data: [{ tenantId, id, ...row, createdAt: request.now }] })
        const change = { action: 'sales_months.set', entity: 'sales_month_rule', entityId: id } as const
        await recordChange(db, request, { ...change, franchiseeId: null, before: newest ?? undefined, after: row })
      },
    })
    return id
  })
}
