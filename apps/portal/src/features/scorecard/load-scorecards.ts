import { ScorecardsDocument, type ScorecardVersionFragment } from '@generated/graphql.ts'
import { thisMonth } from '@/lib/address/month.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'

/** Every scorecard by what it says this month; the one that is asked for, or that is the only one, with its versions. */
export async function loadScorecards(asked: string | null) {
  const viewer = await requireViewer()
  const month = thisMonth(viewer)
  const answer = await query(ScorecardsDocument, { month: `${month}-01`, familyId: asked })
  const families = answer.scorecardFamilies
  const [only, ...others] = families
  const chosen: ScorecardVersionFragment | undefined = asked
    ? families.find(({ familyId }) => familyId === asked)
    : others.length === 0
      ? only
      : undefined
  return { viewer, month, families, chosen, versions: nodesOf(answer.scorecards), given: answer.scorecardAssignments }
}
