import type { Writing } from '@hubcap/database/door/database'
import { uuidv7 } from 'uuidv7'
import { asDate, todayOf } from '../operation/dates.ts'
import { recordChange } from '../operation/record-change.ts'
import { Refused } from '../operation/refused.ts'
import { authorize, type Request } from '../operation/request.ts'

type Pay = { franchiseeId: string; staffId: string; baseWage: number }

/** Sets the base wage from today on; what was paid before stays on record. Once a day at the most. */
export async function savePay(db: Writing, request: Request, { franchiseeId, staffId, baseWage }: Pay): Promise<void> {
  authorize(request, 'staff_pay.update', { franchiseeId })
  const before = await db.staffPay.findFirst({ where: { staffId }, orderBy: { fromOn: 'desc' } })
  if (before?.baseWage === BigInt(baseWage)) return
  const fromOn = asDate(todayOf(request))
  if (before && before.fromOn >= fromOn) throw new Refused('write.duplicate', { field: 'baseWage' })
  const { tenantId } = request.actor
  const row = {
    tenantId,
    id: uuidv7(),
    franchiseeId,
    staffId,
    fromOn,
    baseWage: BigInt(baseWage),
    createdAt: request.now,
  }
  await db.staffPay.create({ data: row })
  await recordChange(db, request, {
    action: 'staff_pay.update',
    entity: 'staff_pay',
    entityId: row.id,
    franchiseeId,
    before,
    after: row,
  })
}
