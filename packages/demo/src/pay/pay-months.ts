import type { Database } from '@hubcap/database/door/database'
import type { CommissionTerms } from '@hubcap/rules/pay/commission-rule'
import type { PayRunStep } from '@hubcap/rules/pay/pay-run'
import type { Request } from '@hubcap/server/operation/request'
import { beginPayRun } from '@hubcap/server/pay/runs/begin-pay-run'
import { stepPayRun } from '@hubcap/server/pay/runs/step-pay-run'
import { setCommissionPlan } from '@hubcap/server/pay/set-commission-plan'
import { addDays, type Day, monthsBefore } from '../calendar/day.ts'
import { repPost } from '../chains/staff-plans.ts'
import type { Timeline } from '../load/timeline.ts'

/** A year of months that are paid; with fewer months of books, those that there are. */
export const paidMonths = 12

type Plan = { readonly name: string; readonly post: string; readonly terms: CommissionTerms }

/** Reps by what they sell, in tiers, and by each new customer; managers, who have rewards for their stores besides, by what they sell themselves. */
const plans: readonly Plan[] = [
  {
    name: '销售顾问提成',
    post: repPost,
    terms: {
      rules: [
        {
          ...{ metricId: 'sales_amount', group: null, tierBase: 'amount', tiering: 'progressive' },
          tiers: [
            { from: 0, rate: 300 },
            { from: 3_000_000, rate: 400 },
            { from: 6_000_000, rate: 500 },
          ],
        },
        {
          ...{ metricId: 'new_customers', group: null, tierBase: 'amount', tiering: 'progressive' },
          tiers: [{ from: 0, rate: 1000 }],
        },
      ],
      cap: null,
      draw: null,
    },
  },
  {
    name: '店长提成',
    post: '店长',
    terms: {
      rules: [
        {
          ...{ metricId: 'sales_amount', group: null, tierBase: 'attainment', tiering: 'retroactive' },
          tiers: [
            { from: 0, rate: 200 },
            { from: 10_000, rate: 250 },
          ],
        },
      ],
      cap: 800_000,
      draw: null,
    },
  },
]

/** The local monthly minimum of most of the demo's cities, minor units. */
const minimumWage = 226_000

const key = (...parts: string[]) => parts.join('-').slice(0, 64)

async function setPlans(request: Request, fromMonth: Day): Promise<void> {
  for (const { name, post, terms } of plans)
    await setCommissionPlan(request, {
      ...{ commissionPlanId: null, name, fromMonth, audience: 'post', post, seenVersionId: null },
      ...{ rules: [...terms.rules] as never, cap: terms.cap, draw: null, idempotencyKey: key('demo-plan', post) },
    })
}

/** How far a month's run is: all but the last are locked, the last waits for somebody's review. */
const stepsOf = (ago: number): readonly PayRunStep[] => (ago > 1 ? ['review', 'approve', 'lock'] : [])

/** The runs of pay as each franchisee would have made them, in the first days of the month after. */
export async function payMonths(database: Database, admin: Timeline, months: number): Promise<void> {
  const first = Math.min(paidMonths, months)
  const { today } = admin
  const tenant = admin.on(today).actor.tenantId
  const franchisees = await database
    .asSystem(tenant)
    .read((db) => db.franchisee.findMany({ select: { id: true, code: true }, orderBy: { code: 'asc' } }))
  await setPlans(admin.on(monthsBefore(today, first)), monthsBefore(today, first))
  for (const { id: franchiseeId, code } of franchisees)
    for (let ago = first; ago >= 1; ago--) {
      const month = monthsBefore(today, ago)
      const paidOn = addDays(monthsBefore(today, ago - 1), 4)
      const then = admin.on([paidOn, today].toSorted()[0] as Day)
      const named = (what: string) => key('demo-pay', code, month, what)
      const begin = { franchiseeId, month, minimumWage, idempotencyKey: named('begin') }
      const id = await beginPayRun(then, begin)
      for (const [at, step] of stepsOf(ago).entries())
        await stepPayRun(then, { id, step, revision: at + 1, idempotencyKey: named(step) })
    }
}
