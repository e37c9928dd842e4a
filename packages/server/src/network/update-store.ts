import { decideStoreStatus } from '@hubcap/rules/network/decide-store-status'
import { nameKey } from '@hubcap/rules/network/name-key'
import type { StoreStatus } from '@hubcap/rules/network/store-status'
import type { UpdateStoreInput } from '@hubcap/rules/network/update-store.input'
import { asDateOr, asDayOrNull, todayOf } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { refuseDuplicate } from '../operation/refuse-duplicate.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { requireFresh, requireUpdated } from '../operation/require-fresh.ts'
import { requireDivision } from './require-division.ts'

export async function updateStore(request: Request, input: UpdateStoreInput): Promise<string> {
  const { id, revision, ...fields } = input
  authorize(request, 'store.update')
  requireDivision(fields.divisionCode)
  await refuseDuplicate(() =>
    doorOf(request).write(async (db) => {
      const before = requireFresh(await db.store.findFirst({ where: { id } }), revision)
      authorize(request, 'store.update', { franchiseeId: before.franchiseeId })
      const { status, closedOn } = decided(
        decideStoreStatus({
          before: { status: before.status as StoreStatus, closedOn: asDayOrNull(before.closedOn) },
          change: fields,
          today: todayOf(request),
        }),
      )
      const change = {
        ...fields,
        ...(fields.name && { nameKey: nameKey(fields.name) }),
        status,
        openedOn: asDateOr(fields.openedOn),
        closedOn: asDateOr(closedOn),
      }
      requireUpdated(
        await db.store.updateMany({ where: { id, revision }, data: { ...change, revision: { increment: 1 } } }),
      )
      await recordChange(db, request, {
        action: 'store.update',
        entity: 'store',
        entityId: id,
        franchiseeId: before.franchiseeId,
        before,
        after: change,
      })
    }),
  )
  return id
}
