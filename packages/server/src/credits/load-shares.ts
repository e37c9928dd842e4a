import type { SharedRecord } from '@hubcap/rules/credits/share-credit.input'
import { wholeShare } from '@hubcap/rules/credits/split-credit'
import { doorOf, type Request } from '../operation/request.ts'
import type { ListedShare } from './credit-shares.type.ts'
import { sharedRecord } from './shared-record.ts'

/**
 * Who shares a record that the caller sees, the largest share first. With whom it is shared one may know, also where they
 * are out of one's sight. @throws Refused access.not_found
 */
export async function loadShares(request: Request, record: SharedRecord, id: string): Promise<ListedShare[]> {
  const { column, staffId } = await doorOf(request).read((db) => sharedRecord(db, record, id))
  return request.database.asSystem(request.actor.tenantId).read(async (db) => {
    const rows = await db.creditShare.findMany({ where: { [column]: id, replacedAt: null } })
    const held = rows.length > 0 ? rows : [{ staffId, shareFrom: 0, shareTo: wholeShare }]
    const staff = await db.staff.findMany({ where: { id: { in: held.map((one) => one.staffId) } } })
    const names = new Map(staff.map(({ id: staffId, name }) => [staffId, name]))
    return held
      .map((one) => ({ staffId: one.staffId, name: names.get(one.staffId) ?? '', share: one.shareTo - one.shareFrom }))
      .toSorted((one, other) => other.share - one.share || (one.staffId < other.staffId ? -1 : 1))
  })
}
