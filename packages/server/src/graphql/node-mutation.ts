import type { PrismaClient } from '@hubcap/database/prisma'
import type { Action } from '@hubcap/rules/tenancy/can'
import type { InputObjectRef } from '@pothos/core'
import type { z } from 'zod'
import { inputOf } from '../operation/input-of.ts'
import type { Request } from '../operation/request.ts'
import { builder } from './builder.ts'
import { requestFor } from './context.ts'
import { withRowIds } from './global-id.ts'
import { mutationOf } from './mutation.ts'
import { rowKey } from './row-key.ts'

type Model =
  | 'Assignment'
  | 'Invitation'
  | 'UserAccount'
  | 'Franchisee'
  | 'FranchiseeDeparture'
  | 'Store'
  | 'Staff'
  | 'StaffLeave'
  | 'Customer'
  | 'Vehicle'
  | 'ServiceItem'
  | 'TillSale'
  | 'CardProduct'
  | 'CardProductVersion'
  | 'Card'
  | 'CardOpening'
  | 'PrepaymentCustody'
  | 'CardSale'
  | 'CardLawEntry'
  | 'NumberMovement'
  | 'NumberSeries'
  | 'DayClose'
  | 'Invoice'
  | 'Lead'
  | 'LeadRule'
  | 'MemberRule'
  | 'Import'
  | 'SalesMonthRule'
  | 'SalesMonthStart'
  | 'QuotaRule'
  | 'SalesPlan'
  | 'SalesPlanVersion'
  | 'Scorecard'
  | 'ScorecardAssignment'
  | 'PerformanceScore'
  | 'ScorePeriodStep'
  | 'ScoreObjection'
  | 'ScoreAdjustment'
  | 'ReportSchedule'
  | 'SavedView'
  | 'ApiKey'
  | 'Webhook'
  | 'WebhookDelivery'
  | 'ClearingRun'
  | 'ClearingRunLine'
  | 'ClearingContest'
  | 'ClearingPayment'
  | 'RoyaltyTerm'
  | 'Simulation'
  | 'CommissionPlanVersion'
  | 'CommissionAssignment'
  | 'IncentiveItem'
  | 'Incentive'
  | 'PayRun'
type Delegate = Uncapitalize<Model> & keyof PrismaClient
type Reread = { findUniqueOrThrow(args: object): Promise<never> }

type NodeMutation<Schema extends z.ZodType<object>> = {
  action: Action
  model: Model
  input: unknown
  schema: Schema
  /** Fields of the input that hold global ids, and of what. */
  ids?: Partial<Record<keyof z.output<Schema>, string>>
  /** The operation: it gives the id of the row that it wrote. */
  run(request: Request, input: z.output<Schema>): Promise<string>
}

/**
 * A mutation that runs one operation and answers with the row that it wrote, in the shape that was asked for: role,
 * input, ids, operation, row, in that order.
 */
export function nodeMutation<Schema extends z.ZodType<object>>(field: string, mutation: NodeMutation<Schema>): void {
  const { action, model, schema, ids = {}, run } = mutation
  // Every input has a type of its own; that it is one is all that is needed here.
  const input = mutation.input as InputObjectRef<never, object>
  const delegate = `${model.charAt(0).toLowerCase()}${model.slice(1)}` as Delegate
  builder.mutationField(field, (t) =>
    t.prismaField({
      ...mutationOf(action),
      type: model,
      args: { input: t.arg({ type: input, required: true }) },
      resolve: async (query, _root, args, context) => {
        const request = requestFor(context, action)
        const id = await run(request, withRowIds(inputOf(schema, args.input), ids))
        const rows = context.database.client[delegate] as unknown as Reread
        return rows.findUniqueOrThrow({ ...(query as object), where: rowKey(id, context) })
      },
    }),
  )
}
