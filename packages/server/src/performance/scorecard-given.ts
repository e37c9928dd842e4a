import type { ScorecardAssignment } from '@hubcap/database/prisma'
import type { ScorecardGiven } from '@hubcap/rules/performance/card-for'
import { asDay } from '../operation/dates.ts'

/** A row in the words of the rules. */
export const givenOf = ({ fromMonth, level, ...row }: ScorecardAssignment): ScorecardGiven => ({
  ...{ id: row.id, fromMonth: asDay(fromMonth), familyId: row.familyId, level: level as ScorecardGiven['level'] },
  ...{ franchiseeId: row.franchiseeId, storeId: row.storeId, staffId: row.staffId, post: row.post },
})
