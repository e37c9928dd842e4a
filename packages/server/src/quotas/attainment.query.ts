import { dayNumber } from '@hubcap/rules/input/day'
import { organisations } from '@hubcap/rules/quotas/attainment'
import { builder } from '../graphql/builder.ts'
import { rowId } from '../graphql/global-id.ts'
import { badPage } from '../graphql/keyset.ts'
import { PlaceKind } from '../graphql/vocabularies.type.ts'
import { monthOf } from '../operation/dates.ts'
import { Attainment } from './attainment.type.ts'
import { type AttainmentOf, loadAttainment } from './load-attainment.ts'

const Organisation = builder.enumType('Organisation', { values: organisations })

export const AttainmentFilter = builder.inputType('AttainmentFilter', {
  fields: (t) => ({
    from: t.field({ type: 'Date', required: true, description: 'Any day of the first month.' }),
    to: t.field({ type: 'Date', required: true, description: 'Any day of the last month; three years at most.' }),
    level: t.field({ type: PlaceKind, required: true }),
    metric: t.string({ required: true, description: 'A measure’s code, or the id of a metric of the chain’s.' }),
    organised: t.field({
      type: Organisation,
      description: 'then: where it was made. now: where people are today, and in the stores that continue others.',
    }),
    franchiseeId: t.id(),
    storeId: t.id(),
    staffId: t.id(),
    search: t.string({ description: 'In names, or in their pinyin.' }),
  }),
})
export type AttainmentFilterInput = typeof AttainmentFilter.$inferInput

const mostDays = 3 * 366

/** The arguments by which it is chosen, checked and with ids of rows. */
export function attainmentFilter(filter: AttainmentFilterInput): AttainmentOf {
  const { from, to, level, metric, organised, franchiseeId, storeId, staffId, search } = filter
  const [first, last] = [monthOf(String(from)), monthOf(String(to))]
  if (first > last || dayNumber(last) - dayNumber(first) > mostDays) throw badPage('from, then to, within three years')
  return {
    ...{ from: first, to: last, level, metric, organised: organised ?? 'then', search: search?.trim() || null },
    franchiseeId: franchiseeId ? rowId('Franchisee', franchiseeId) : null,
    storeId: storeId ? rowId('Store', storeId) : null,
    staffId: staffId ? rowId('Staff', staffId) : null,
  }
}

builder.queryField('attainment', (t) =>
  t.field({
    type: Attainment,
    authScopes: { can: 'quota.read' },
    complexity: { field: 50, multiplier: 1 },
    description: 'Who reached how much of their quotas, month by month.',
    args: { filter: t.arg({ type: AttainmentFilter, required: true }) },
    resolve: async (_root, { filter }, context) => ({ lines: await loadAttainment(context, attainmentFilter(filter)) }),
  }),
)
