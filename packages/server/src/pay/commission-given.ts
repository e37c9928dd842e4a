import type { CommissionAssignment } from '@hubcap/database/prisma'
import type { PlanGiven } from '@hubcap/rules/pay/plan-for'
import { asDay } from '../operation/dates.ts'

/** A row in the words of the rules. */
export const givenOf = (row: CommissionAssignment): PlanGiven => ({
  ...{ planId: row.commissionPlanId, fromMonth: asDay(row.fromMonth), madeAt: row.createdAt },
  ...{ franchiseeId: row.franchiseeId, storeId: row.storeId, staffId: row.staffId },
})
