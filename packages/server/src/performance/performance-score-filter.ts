import type { Prisma } from '@hubcap/database/prisma'
import { builder } from '../graphql/builder.ts'
import { rowId, rowIds } from '../graphql/global-id.ts'
import { oneOf } from '../graphql/name-search.ts'
import { holding, searchWords } from '../graphql/search-words.ts'
import { PlaceKind } from '../graphql/vocabularies.type.ts'
import { asDate, monthOf } from '../operation/dates.ts'
import { Evaluator } from './marks/score-mark.type.ts'

export const PerformanceScoreFilter = builder.inputType('PerformanceScoreFilter', {
  fields: (t) => ({
    month: t.field({ type: 'Date', description: 'Any day of the natural month that names it.' }),
    level: t.field({ type: PlaceKind }),
    franchiseeIds: t.idList(),
    storeIds: t.idList(),
    staffIds: t.idList(),
    familyId: t.id({ description: 'Those who are scored by any version of that scorecard.' }),
    bands: t.intList({ description: 'Places in the scorecard’s bands, best 0.' }),
    hasLate: t.boolean({ description: 'Those for whom something came in late for a closed month.' }),
    hasItems: t.boolean({ description: 'Those whose scorecard has evaluation items for them.' }),
    unmarkedBy: t.field({
      type: Evaluator,
      description: 'Those who, when they were scored last, had items without a mark of that evaluator.',
    }),
    search: t.string({ description: 'Name, or the beginning of its pinyin.' }),
  }),
})

export type PerformanceScoreFilterInput = typeof PerformanceScoreFilter.$inferInput

function search(words: string | null | undefined): Prisma.PerformanceScoreWhereInput {
  const wanted = searchWords(words)
  if (!wanted) return {}
  return {
    OR: [{ name: holding(wanted) }, { nameKey: { startsWith: wanted.toLowerCase() } }],
  }
}

/** Only people are marked. */
function itemsWhere({ hasItems, unmarkedBy }: PerformanceScoreFilterInput): Prisma.PerformanceScoreWhereInput[] {
  return [
    ...(hasItems ? [{ level: 'staff', items: { not: [] } }] : []),
    ...(unmarkedBy ? [{ level: 'staff', items: { array_contains: [{ [unmarkedBy]: null }] } }] : []),
  ]
}

/** The scores that a filter leaves, in Prisma's words. */
export function performanceScoreWhere(
  filter: PerformanceScoreFilterInput | null | undefined,
): Prisma.PerformanceScoreWhereInput {
  if (!filter) return {}
  return {
    ...search(filter.search),
    month: filter.month ? asDate(monthOf(String(filter.month))) : undefined,
    level: filter.level ?? undefined,
    franchiseeId: oneOf(rowIds('Franchisee', filter.franchiseeIds)),
    storeId: oneOf(rowIds('Store', filter.storeIds)),
    staffId: oneOf(rowIds('Staff', filter.staffIds)),
    scorecard: filter.familyId ? { familyId: rowId('Scorecard', String(filter.familyId)) } : undefined,
    late: filter.hasLate ? { not: [] } : undefined,
    AND: itemsWhere(filter),
    band: filter.bands ? { in: [...filter.bands] } : undefined,
  }
}
