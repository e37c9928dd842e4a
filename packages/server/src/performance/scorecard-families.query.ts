import type { Scorecard as ScorecardRow } from '@hubcap/database/prisma'
import { standingIn } from '@hubcap/rules/performance/card-for'
import { scorecardIn } from '@hubcap/rules/performance/scorecard'
import { builder } from '../graphql/builder.ts'
import { asDay, monthOf } from '../operation/dates.ts'
import { Scorecard } from './scorecard.type.ts'
import { ScorecardAssignment } from './scorecard-assignment.type.ts'
import { givenOf } from './scorecard-given.ts'
import { firstScorecard } from './scorecard-versions.ts'

/** What it says in the month, or first says later on. */
function heldOrNext(month: string, versions: readonly ScorecardRow[]): ScorecardRow[] {
  const dated = versions.map((row) => ({ row, fromMonth: asDay(row.fromMonth) }))
  const [earliest] = dated.toSorted((a, b) => (a.fromMonth < b.fromMonth ? -1 : 1))
  const found = scorecardIn(month, dated) ?? earliest
  return found ? [found.row] : []
}

builder.queryField('scorecardFamilies', (t) =>
  t.field({
    type: [Scorecard],
    description:
      'Each scorecard of the chain by what it says in a month, or first says later; the default one, then in the order they were made.',
    authScopes: { can: 'scorecard.read' },
    complexity: { field: 1, multiplier: 20 },
    args: {
      month: t.arg({ type: 'Date', required: true, description: 'Any day of the natural month that names it.' }),
    },
    resolve: async (_root, { month }, { database: { client } }) => {
      const rows = await client.scorecard.findMany({ orderBy: { id: 'asc' } })
      const chain = await client.chain.findFirstOrThrow()
      const families = Map.groupBy(rows, ({ familyId }) => familyId)
      const others = [...families].filter(([id]) => id !== chain.tenantId)
      const first = families.get(chain.tenantId) ?? [firstScorecard(chain)]
      return [first, ...others.map(([, versions]) => versions)].flatMap((all) =>
        heldOrNext(monthOf(String(month)), all),
      )
    },
  }),
)

builder.queryField('scorecardAssignments', (t) =>
  t.prismaField({
    type: [ScorecardAssignment],
    description: 'For whom scorecards hold in a month, of those whom the caller sees, and what begins later.',
    authScopes: { can: 'scorecard.read' },
    complexity: { field: 1, multiplier: 50 },
    args: {
      month: t.arg({ type: 'Date', required: true, description: 'Any day of the natural month that names it.' }),
    },
    resolve: async (query, _root, { month }, { database: { client } }) => {
      const rows = await client.scorecardAssignment.findMany({ ...query, orderBy: { id: 'asc' } })
      const standing = standingIn(monthOf(String(month)), rows.map(givenOf))
      const ids = new Set(standing.map(({ id }) => id))
      return rows.filter(({ id }) => ids.has(id))
    },
  }),
)
