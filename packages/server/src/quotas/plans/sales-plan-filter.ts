import type { Reading } from '@hubcap/database/door/database'
import type { Prisma } from '@hubcap/database/prisma'
import type { PlanStatus as Status } from '@hubcap/rules/quotas/plans/sales-plan'
import type { QuotaLevel as Level } from '@hubcap/rules/quotas/quota-level'
import { betweenDays } from '../../graphql/between-days.ts'
import { builder } from '../../graphql/builder.ts'
import { rowIds } from '../../graphql/global-id.ts'
import { oneOf } from '../../graphql/name-search.ts'
import { QuotaLevel } from '../../graphql/vocabularies.type.ts'
import { PlanLevel, PlanPeriod, PlanStatus } from './sales-plan.type.ts'

export const SalesPlanFilter = builder.inputType('SalesPlanFilter', {
  fields: (t) => ({
    fromMonth: t.field({ type: 'Date', description: 'The first day of the earliest month that a plan begins in.' }),
    toMonth: t.field({ type: 'Date', description: 'Of the latest.' }),
    franchiseeIds: t.idList({ description: 'Their own plans, and those of their stores.' }),
    storeIds: t.idList(),
    levels: t.field({ type: [QuotaLevel], description: 'What the plan is of; nobody has one of their own.' }),
    periods: t.field({ type: [PlanPeriod] }),
    statuses: t.field({ type: [PlanStatus], description: 'Of the newest version.' }),
    awaits: t.field({ type: [PlanLevel], description: 'Of those that were submitted, with whom they are.' }),
  }),
})
type Filter = typeof SalesPlanFilter.$inferInput

const ofLevel: Record<Level, Prisma.SalesPlanWhereInput> = {
  chain: { franchiseeId: null },
  franchisee: { franchiseeId: { not: null }, storeId: null },
  store: { storeId: { not: null } },
  staff: { id: { in: [] } },
}

/** Plans whose newest version was returned: few, as they wait for somebody to change them. */
async function loadReturned(db: Reading): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT v.sales_plan_id AS id FROM sales_plan_version v
    WHERE v.tenant_id = app.tenant_id() AND v.status = 'returned' AND NOT EXISTS (SELECT FROM sales_plan_version n
      WHERE n.tenant_id = v.tenant_id AND n.sales_plan_id = v.sales_plan_id AND n.version_no > v.version_no)`
  return rows.map(({ id }) => id)
}

/** There is one version that isn't decided, at most, and it is the newest. */
const undecided: Status[] = ['draft', 'submitted']

/** Where the newest version stands. That of a plan that was approved once is superseded by none but another approved one. */
async function whereItStands(db: Reading, { statuses, awaits }: Filter): Promise<Prisma.SalesPlanWhereInput> {
  if (!statuses) return {}
  const returned = statuses.some((one) => !undecided.includes(one)) ? await loadReturned(db) : []
  const ofStatus: Record<Status, Prisma.SalesPlanWhereInput> = {
    draft: { versions: { some: { status: 'draft' } } },
    submitted: { versions: { some: { status: 'submitted', awaits: oneOf(awaits) } } },
    returned: { id: { in: returned } },
    approved: {
      versions: { some: { status: 'approved' }, none: { status: { in: undecided } } },
      id: { notIn: returned },
    },
    superseded: { id: { in: [] } },
  }
  return { OR: statuses.map((one) => ofStatus[one]) }
}

/** The plans that a filter leaves, in Prisma's words. */
export async function salesPlanWhere(
  db: Reading,
  filter: Filter | null | undefined,
): Promise<Prisma.SalesPlanWhereInput> {
  if (!filter) return {}
  const { fromMonth, toMonth, franchiseeIds, storeIds, levels, periods } = filter
  return {
    AND: [await whereItStands(db, filter), levels ? { OR: levels.map((one) => ofLevel[one]) } : {}],
    firstMonth: betweenDays(fromMonth, toMonth),
    franchiseeId: oneOf(rowIds('Franchisee', franchiseeIds)),
    storeId: oneOf(rowIds('Store', storeIds)),
    period: oneOf(periods),
  }
}
