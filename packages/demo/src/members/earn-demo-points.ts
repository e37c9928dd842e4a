import type { Writing } from '@hubcap/database/door/database'
import { earnedPoints } from '@hubcap/rules/members/earned-points'
import type { SetMemberRuleInput } from '@hubcap/rules/members/set-member-rule.input'
import { setMemberRuleInput } from '@hubcap/rules/members/set-member-rule.input'
import { memberRuleOn } from '@hubcap/server/members/member-rules'
import { bookedBy, pointsAccounts } from '@hubcap/server/members/points-booking'
import { setMemberRule } from '@hubcap/server/members/set-member-rule'
import { inputOf } from '@hubcap/server/operation/input-of'
import { doorOf, type Request } from '@hubcap/server/operation/request'
import { uuidv7 } from 'uuidv7'
import { type Day, monthsBefore } from '../calendar/day.ts'
import type { Timeline } from '../load/timeline.ts'

/** Since the first of last month a yuan is a point, and a hundred are worth one; services earn none. */
const monthsAgo = 1
const yuan = 100

const rule: Omit<SetMemberRuleInput, 'fromOn' | 'idempotencyKey'> = {
  sale: { step: yuan, points: 1 },
  recharge: { step: yuan, points: 1 },
  service: { step: 10 * yuan, points: 0 },
  expiresMonths: 24,
  spending: { step: 100, value: yuan, maxShare: 50 },
  levels: [
    { name: '银卡会员', threshold: 500, benefits: '生日当月普洗一次八折' },
    { name: '金卡会员', threshold: 1500, benefits: '每季度赠送空调除味一次' },
    { name: '钻石会员', threshold: 4000, benefits: '专属顾问，周末优先预约' },
  ],
}

type Sold = { id: string; customer_id: string; amount: number; at: Date; booked_on: Day }

const salesSince = (db: Writing, fromOn: Day) => db.$queryRaw<Sold[]>`
  SELECT m.id, s.customer_id, s.amount::float8 AS amount, m.at, m.booked_on::text AS booked_on
  FROM ledger_movement m JOIN card_sale s ON s.tenant_id = m.tenant_id AND s.id = m.card_sale_id
  WHERE m.tenant_id = app.tenant_id() AND m.cause = 'sale' AND m.booked_on >= ${fromOn}::date AND s.customer_id IS NOT NULL AND s.status = 'recorded'
  ORDER BY m.at, s.sale_no`

/** What customers earned with the cards they bought, in one statement: the function is asked for each, one after the other. */
export async function earnDemoPoints(request: Request, time: Timeline): Promise<void> {
  const fromOn = monthsBefore(time.today, monthsAgo)
  const set = inputOf(setMemberRuleInput, { ...rule, fromOn, idempotencyKey: `member-rule-${fromOn}` })
  await setMemberRule(time.on(fromOn), set)
  const { tenantId } = request.actor
  await doorOf(request).write(async (db) => {
    const held = await memberRuleOn(db, time.today)
    const earned = (await salesSince(db, fromOn)).flatMap(({ customer_id, amount, at, booked_on, id }) => {
      const points = earnedPoints(held, { kind: 'sale', amount, on: booked_on })
      const accounts = pointsAccounts(tenantId, customer_id)
      return points
        ? [
            {
              ...points,
              ...accounts,
              customer: customer_id,
              source: id,
              at,
              on: booked_on,
              movement: uuidv7(),
              entry: uuidv7(),
            },
          ]
        : []
    })
    const by = bookedBy(request)
    await db.$executeRaw`
      SELECT app.book_points(e.customer, e.movement, e.entry, e.source, 'points_earned', e.points, e."expiresOn", NULL, e.at, e."on",
        ${by.id}::uuid, ${by.name}::text, e.granted, e.owned)
      FROM json_to_recordset(${JSON.stringify(earned)}::json) AS e(customer uuid, movement uuid, entry uuid, source uuid,
        points bigint, "expiresOn" date, at timestamptz, "on" date, granted uuid, owned uuid)`
  })
}
