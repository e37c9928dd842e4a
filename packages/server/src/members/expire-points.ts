import type { Database } from '@hubcap/database/door/database'
import { bookPoints } from '@hubcap/database/lookups/book-points'
import { uuidv7 } from 'uuidv7'
import { asDate } from '../operation/dates.ts'
import { pointsAccounts } from './points-booking.ts'

type Expired = { customer_id: string; points: bigint }

/** Of how many customers points expire in one transaction. */
const atOnce = 200

/**
 * Takes the points that expired before today (YYYY-MM-DD in the chain's zone), and gives everybody the level that the last
 * year's points make. Run again it changes nothing. @returns how many customers lost points
 */
export async function expirePoints(database: Database, tenantId: string, today: string, now: Date): Promise<number> {
  const door = database.asSystem(tenantId)
  let count = 0
  for (;;) {
    const done = await door.write(async (db) => {
      const rows = await db.$queryRaw<Expired[]>`
        SELECT customer_id, sum(remaining)::bigint AS points FROM points_entry
        WHERE tenant_id = ${tenantId}::uuid AND remaining > 0 AND expires_on < ${today}::date
        GROUP BY customer_id ORDER BY customer_id LIMIT ${atOnce}`
      for (const { customer_id: customerId, points } of rows) {
        const movementId = uuidv7()
        const movement = { tenantId, id: movementId, cause: 'points_expired', at: now, bookedOn: asDate(today) }
        await db.ledgerMovement.createMany({ data: [movement] })
        await bookPoints(db, {
          ...{ customerId, movementId, entryId: uuidv7(), sourceId: null, cause: 'points_expired' },
          ...{ points: -Number(points), expiresOn: null, reason: null, at: now, bookedOn: today },
          ...{ by: { id: null, name: null }, accounts: pointsAccounts(tenantId, customerId) },
        })
      }
      return rows.length
    })
    count += done
    if (done < atOnce) break
  }
  await door.write(
    (db) => db.$executeRaw`
      UPDATE member k SET earned = n.earned, level = n.level, level_since = CASE
        WHEN k.level IS DISTINCT FROM n.level THEN ${today}::date ELSE k.level_since END
      FROM (
        SELECT o.customer_id, o.earned, (SELECT l ->> 'name' FROM (
          SELECT r.levels FROM member_rule r WHERE r.tenant_id = ${tenantId}::uuid AND r.from_on <= ${today}::date
          ORDER BY r.from_on DESC, r.id DESC LIMIT 1) rule, jsonb_array_elements(rule.levels) l
          WHERE (l ->> 'threshold')::bigint <= o.earned ORDER BY (l ->> 'threshold')::bigint DESC LIMIT 1) AS level
        FROM (
          SELECT m.customer_id, greatest(0, coalesce(sum(e.earned), 0))::bigint AS earned
          FROM member m LEFT JOIN points_entry e ON e.tenant_id = m.tenant_id AND e.customer_id = m.customer_id
            AND e.booked_on > ${today}::date - 365
          WHERE m.tenant_id = ${tenantId}::uuid GROUP BY m.customer_id
        ) o
      ) n
      WHERE k.tenant_id = ${tenantId}::uuid AND k.customer_id = n.customer_id
        AND (k.earned, k.level) IS DISTINCT FROM (n.earned, n.level)`,
  )
  return count
}
