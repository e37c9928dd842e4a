import type { Follower } from '../operation/announce.ts'
import { asDate, todayOf } from '../operation/dates.ts'
import { returnLead } from './return-lead.ts'

/** Who moves to another store leaves open leads to the pool of the one where they were. */
export const leaveLeadsBehind: Follower<'staff.moved'> = async (db, request, { staffId, fromStoreId, toStoreId }) => {
  if (!fromStoreId || fromStoreId === toStoreId) return
  const select = { id: true, franchiseeId: true, staffId: true, name: true }
  const leads = await db.lead.findMany({ where: { staffId, storeId: fromStoreId, status: 'open' }, select })
  for (const lead of leads) await returnLead(db, request, lead, asDate(todayOf(request)))
}
