import type { Caller } from '../door/caller.ts'
import type { TablePolicy } from './shape.ts'
import { type TableName, tablePolicies } from './tables.ts'

export type Where = Record<string, unknown>

const fieldOf = (column: string) => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
const modelOf = (table: string) => fieldOf(`_${table}`)

const policyByModel = new Map<string, TablePolicy>(
  Object.entries(tablePolicies).map(([table, policy]) => [modelOf(table), policy]),
)

/** Prisma's name of the relation from a table to the one that it is seen through. */
const throughRelation: Partial<Record<TableName, string>> = {
  customer_file: 'files',
  assignment: 'assignments',
  assignment_place: 'places',
  clearing_net: 'nets',
}

const nothing: Where = { tenantId: { in: [] } }

function placeBranches(policy: TablePolicy, caller: Caller): Where[] {
  const { scope, franchiseeIds, storeIds, staffId, userAccountId } = caller.actor
  const branches: Where[] = []
  const { franchisee, otherFranchisee, store, staff, user, pooled, through, presented, presentedCard } = policy
  if (franchisee && (scope === 'franchisee' || policy.shape === 'franchisee'))
    branches.push({ [fieldOf(franchisee)]: { in: franchiseeIds } })
  if (otherFranchisee && scope === 'franchisee') branches.push({ [fieldOf(otherFranchisee)]: { in: franchiseeIds } })
  if (store && (scope === 'store' || (scope === 'person' && policy.shape === 'store')))
    branches.push({ [fieldOf(store)]: { in: storeIds } })
  if (staff && scope === 'person' && staffId) branches.push({ [fieldOf(staff)]: staffId })
  if (staff && store && pooled && scope === 'person')
    branches.push({ [fieldOf(staff)]: null, [fieldOf(store)]: { in: storeIds } })
  if (user && userAccountId) branches.push({ [fieldOf(user)]: userAccountId })
  if (through) {
    const table = through.table as TableName
    const seen = policyWhere(modelOf(table), caller)
    const whole = through.of && fieldOf(through.of.replace(/_id$/, ''))
    branches.push(whole ? { [whole]: seen } : { [throughRelation[table] as string]: { some: seen } })
  }
  const { customerId, cardId } = caller.presented
  if (presented && customerId) branches.push({ [fieldOf(presented)]: customerId })
  if (presentedCard && cardId) branches.push({ [fieldOf(presentedCard)]: cardId })
  return branches
}

/**
 * The caller's tenant and places as a condition of Prisma's, saying what the table's policy says. The policy alone would
 * hold; with the same condition beside it the planner finds the index.
 */
export function policyWhere(model: string, caller: Caller): Where {
  const policy = policyByModel.get(model)
  if (!policy) throw new Error(`Model ${model} has no policy`)
  const tenant = { tenantId: caller.actor.tenantId }
  if (policy.shape === 'chain' || caller.actor.scope === 'chain') return tenant
  const branches = placeBranches(policy, caller)
  if (branches.length === 0) return nothing
  return branches.length === 1 ? { ...tenant, ...branches[0] } : { ...tenant, OR: branches }
}
