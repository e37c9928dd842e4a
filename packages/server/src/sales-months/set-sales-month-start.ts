import { withStart } from '@hubcap/rules/tenancy/sales-months/sales-months'
import type { SetSalesMonthStartInput } from '@hubcap/rules/tenancy/sales-months/sales-months.input'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../operation/claim-key.ts'
import { asDate, asDateOr } from '../operation/dates.ts'
import { recordChange } from '../operation/record-change.ts'
import { Refused } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { changeMonths } from './change-months.ts'

/** Lets one month begin on a day of its own, or as the rule says again. */
export async function setSalesMonthStart(request: Request, input: SetSalesMonthStartInput): Promise<string> {
  authorize(request, 'sales_months.set')
  const { month, startsOn, basedOnStartId, idempotencyKey } = input
  const { tenantId } = request.actor
  const id = uuidv7()
  return doorOf(request).write(async (db) => {
    const claim = { operation: 'setSalesMonthStart', key: idempotencyKey, input, resultId: id }
    const setBefore = await claimKey(db, request, claim)
    if (setBefore) return setBefore
    await changeMonths(db, request, {
      month,
      say: (before) => withStart(before, { month, startsOn }),
      write: async () => {
        const own = { where: { month: asDate(month) }, orderBy: { id: 'desc' as const } }
        const newest = await db.salesMonthStart.findFirst(own)
        if (basedOnStartId !== (newest?.id ?? null)) throw new Refused('write.stale')
        const row = { month: asDate(month), startsOn: asDateOr(startsOn) }
        await db.salesMonthStart.createMany({ data: [{ tenantId, id, ...row, createdAt: request.now }] })
        const change = { action: 'sales_months.set', entity: 'sales_month_start', entityId: id } as const
        await recordChange(db, request, { ...change, franchiseeId: null, before: newest ?? undefined, after: row })
      },
    })
    return id
  })
}
