import type { Prisma } from '@hubcap/database/prisma'
import { defaultScorecard } from '@hubcap/rules/performance/scorecard'
import type { SimulationKind } from '@hubcap/rules/simulations/simulation-kind'
import { asDate } from '@hubcap/server/operation/dates'
import { doorOf, type Request } from '@hubcap/server/operation/request'
import { runSimulation } from '@hubcap/server/simulations/run-simulation'
import { uuidv7 } from 'uuidv7'
import { type Day, monthsBefore } from '../calendar/day.ts'

type Draft = { kind: SimulationKind; name: string; months: number; draft: object }

const own = defaultScorecard('zh')

/** What headquarters thought about lately. */
const drafts: readonly Draft[] = [
  {
    kind: 'scorecard',
    name: '新客户占四成',
    months: 12,
    draft: {
      draft: {
        ...own,
        metrics: own.metrics.map((metric) => ({
          ...metric,
          weight: { sales_amount: 40, cards_sold: 20, new_customers: 40 }[metric.metricId] ?? 0,
        })),
      },
    },
  },
  {
    kind: 'quota_split',
    name: '按去年同月分到人，再加一成',
    months: 6,
    draft: {
      draft: {
        ...{ metric: 'sales_amount', franchiseeId: null, storeId: null, level: 'staff' },
        ...{ by: 'last_year', weights: [], total: 'last_year', amount: null, raise: 1000 },
      },
    },
  },
  {
    kind: 'royalty',
    name: '十万以上部分多收一点',
    months: 3,
    draft: {
      franchiseeIds: [],
      draft: {
        ...{ basis: 'on_sale', groups: [], minimum: 50_000 },
        otherTiers: [
          { from: 0, rate: 500 },
          { from: 10_000_000, rate: 650 },
        ],
      },
    },
  },
]

/** Simulations of the last months, worked out. */
export async function tryDrafts(request: Request, today: Day): Promise<void> {
  const { tenantId, userAccountId } = request.actor
  const door = doorOf(request)
  for (const { kind, name, months, draft } of drafts) {
    const id = uuidv7()
    const span = { fromMonth: asDate(monthsBefore(today, months)), toMonth: asDate(monthsBefore(today, 1)), months }
    const row = { kind, name, status: 'waiting', ...span, draft: draft as Prisma.InputJsonObject }
    await door.write((db) =>
      db.simulation.createMany({ data: [{ tenantId, id, ...row, userAccountId, createdAt: request.now }] }),
    )
    await runSimulation({ door, tenantId, id }, () => request.now, new AbortController().signal)
  }
}
