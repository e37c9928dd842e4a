import type { Actor } from './actor.ts'
import { keptFromKeys } from './kept-from-keys.ts'
import type { Role } from './role.ts'

/** Where a thing lies. Leave out what it has not got: a franchisee's own row has no store. */
export type Place = { franchiseeId?: string | null; storeId?: string | null; staffId?: string | null }

/** '●' anywhere in the actor's scope · '·' never. Whose rows is the scope's matter; this says only what a role may do. */
type Mark = '●' | '·'
type Row = readonly [hqAdmin: Mark, hqFinance: Mark, franchiseOwner: Mark, storeManager: Mark, salesRep: Mark]

// biome-ignore format: a table is read by its columns
export const matrix = {
  //                        HQ admin  HQ finance  owner  manager  rep
  'chain.read':                ['●',      '●',     '●',    '●',   '●'],
  'account.change_own':        ['●',      '●',     '●',    '●',   '●'],
  'second_factor.change_own':  ['●',      '●',     '●',    '●',   '●'],
  'overview.read':             ['●',      '●',     '●',    '●',   '●'],
  'franchisee.read':           ['●',      '●',     '●',    '●',   '●'],
  'franchisee.create':         ['●',      '·',     '·',    '·',   '·'],
  'franchisee.update':         ['●',      '·',     '·',    '·',   '·'],
  'franchise_contract.read':   ['●',      '●',     '●',    '·',   '·'],
  'franchise_contract.update': ['●',      '·',     '·',    '·',   '·'],
  'store.read':                ['●',      '●',     '●',    '●',   '●'],
  'store.create':              ['●',      '·',     '·',    '·',   '·'],
  'store.update':              ['●',      '·',     '●',    '·',   '·'],
  'staff.read':                ['●',      '●',     '●',    '●',   '●'],
  'staff.create':              ['●',      '·',     '●',    '·',   '·'],
  'staff.update':              ['●',      '·',     '●',    '·',   '·'],
  'staff.move':                ['●',      '·',     '●',    '·',   '·'],
  'staff.erase':               ['●',      '·',     '·',    '·',   '·'],
  'staff_leave.read':          ['●',      '●',     '●',    '●',   '●'],
  'staff_leave.record':        ['●',      '·',     '●',    '●',   '·'],
  'staff_pay.read':            ['●',      '●',     '●',    '·',   '●'],
  'staff_pay.update':          ['●',      '·',     '●',    '·',   '·'],
  'invitation.read':           ['●',      '·',     '●',    '●',   '·'],
  'invitation.create':         ['●',      '·',     '●',    '●',   '·'],
  'invitation.revoke':         ['●',      '·',     '●',    '●',   '·'],
  'post.read':                 ['●',      '·',     '●',    '●',   '·'],
  'post.create':               ['●',      '·',     '●',    '●',   '·'],
  'post.end':                  ['●',      '·',     '●',    '●',   '·'],
  'account.read':              ['●',      '·',     '·',    '·',   '·'],
  'account.suspend':           ['●',      '·',     '·',    '·',   '·'],
  'account.sign_out':          ['●',      '·',     '·',    '·',   '·'],
  'second_factor.reset':       ['●',      '·',     '·',    '·',   '·'],
  'second_factor.require':     ['●',      '·',     '·',    '·',   '·'],
  'api_key.read':              ['●',      '·',     '·',    '·',   '·'],
  'api_key.create':            ['●',      '·',     '·',    '·',   '·'],
  'api_key.revoke':            ['●',      '·',     '·',    '·',   '·'],
  'webhook.read':              ['●',      '·',     '·',    '·',   '·'],
  'webhook.change':            ['●',      '·',     '·',    '·',   '·'],
  'customer.read':             ['●',      '●',     '●',    '●',   '●'],
  'customer.identify':         ['●',      '·',     '●',    '●',   '●'],
  'customer.update':           ['●',      '·',     '●',    '●',   '●'],
  'customer.reveal_phone':     ['●',      '·',     '●',    '●',   '●'],
  'customer.export_personal':  ['●',      '·',     '·',    '·',   '·'],
  'customer.erase':            ['●',      '·',     '·',    '·',   '·'],
  'card_product.read':         ['●',      '●',     '●',    '●',   '●'],
  'card_product.create':       ['●',      '·',     '·',    '·',   '·'],
  'card_product.update':       ['●',      '·',     '·',    '·',   '·'],
  'card_sale.read':            ['●',      '●',     '●',    '●',   '●'],
  'card_sale.record':          ['●',      '·',     '●',    '●',   '●'],
  'card_sale.void':            ['●',      '·',     '●',    '●',   '·'],
  'card.read':                 ['●',      '●',     '●',    '●',   '●'],
  'service_item.read':         ['●',      '●',     '●',    '●',   '●'],
  'service_item.change':       ['●',      '·',     '·',    '·',   '·'],
  'till_sale.read':            ['●',      '●',     '●',    '●',   '●'],
  'till_sale.record':          ['●',      '·',     '●',    '●',   '●'],
  'till_sale.set_price':       ['●',      '·',     '●',    '●',   '·'],
  'till_sale.reverse':         ['●',      '·',     '●',    '●',   '·'],
  'card.activate':             ['●',      '·',     '●',    '●',   '●'],
  'card.recharge':             ['●',      '·',     '●',    '●',   '●'],
  'card.void_recharge':        ['●',      '·',     '●',    '●',   '·'],
  'card.use':                  ['●',      '·',     '●',    '●',   '●'],
  'card.report_lost':          ['●',      '·',     '●',    '●',   '●'],
  'card.freeze':               ['●',      '·',     '●',    '●',   '·'],
  'card.replace':              ['●',      '·',     '●',    '●',   '·'],
  'card.transfer':             ['●',      '·',     '●',    '●',   '·'],
  'card.set_password':         ['●',      '·',     '●',    '●',   '·'],
  'card.exchange':             ['●',      '·',     '●',    '●',   '·'],
  'card.refund':               ['●',      '·',     '●',    '●',   '·'],
  'card.close':                ['●',      '·',     '●',    '●',   '·'],
  'card_stock.read':           ['●',      '●',     '●',    '●',   '●'],
  'card_stock.print':          ['●',      '·',     '·',    '·',   '·'],
  'ledger.read':                ['●',      '●',     '●',    '·',   '·'],
  'card_stock.change':         ['●',      '·',     '●',    '●',   '·'],
  'member_rule.read':          ['●',      '●',     '●',    '●',   '●'],
  'member_rule.set':           ['●',      '·',     '·',    '·',   '·'],
  'points.adjust':             ['●',      '·',     '●',    '●',   '·'],
  'card_stock.handle':         ['●',      '·',     '●',    '●',   '●'],
  'day_close.read':            ['●',      '●',     '●',    '●',   '·'],
  'day_close.count':           ['●',      '·',     '●',    '●',   '·'],
  'day_close.sign':            ['●',      '·',     '●',    '●',   '·'],
  'invoice.read':              ['●',      '●',     '●',    '●',   '●'],
  'invoice.issue':             ['●',      '·',     '●',    '●',   '●'],
  'invoice.reverse':           ['●',      '·',     '●',    '●',   '·'],
  'opening.read':              ['●',      '●',     '●',    '·',   '·'],
  'opening.state':             ['●',      '●',     '·',    '·',   '·'],
  'opening.sign':              ['●',      '●',     '●',    '·',   '·'],
  'opening.correct':           ['●',      '●',     '·',    '·',   '·'],
  'prepayment.read':           ['●',      '●',     '●',    '·',   '·'],
  'prepayment.record':         ['●',      '●',     '●',    '·',   '·'],
  'card_law.read':             ['●',      '●',     '●',    '●',   '·'],
  'card_law.set':              ['●',      '●',     '·',    '·',   '·'],
  'clearing.read':             ['●',      '●',     '●',    '·',   '·'],
  'clearing.run':              ['●',      '·',     '·',    '·',   '·'],
  'departure.read':            ['●',      '●',     '●',    '·',   '·'],
  'departure.decide':          ['●',      '·',     '·',    '·',   '·'],
  'clearing.contest':          ['●',      '·',     '●',    '·',   '·'],
  'lead.read':                 ['●',      '●',     '●',    '●',   '●'],
  'lead.record':               ['●',      '·',     '●',    '●',   '●'],
  'lead.change':               ['●',      '·',     '●',    '●',   '●'],
  'lead.take':                 ['·',      '·',     '·',    '·',   '●'],
  'lead_rule.read':            ['●',      '●',     '●',    '●',   '●'],
  'lead_rule.set':             ['●',      '·',     '·',    '·',   '·'],
  'lead.erase':                ['●',      '·',     '·',    '·',   '·'],
  'lead.assign':               ['●',      '·',     '●',    '●',   '·'],
  'metric.read':               ['●',      '●',     '●',    '●',   '●'],
  'metric.change':             ['●',      '·',     '·',    '·',   '·'],
  'credit.read':               ['●',      '●',     '●',    '●',   '●'],
  'credit.share':              ['●',      '·',     '●',    '●',   '·'],
  'quota.read':                ['●',      '●',     '●',    '●',   '●'],
  'quota.set':                 ['●',      '·',     '●',    '●',   '·'],
  'sales_plan.read':           ['●',      '●',     '●',    '●',   '·'],
  'sales_plan.write':          ['●',      '·',     '●',    '●',   '·'],
  'sales_plan.decide':         ['●',      '·',     '●',    '·',   '·'],
  'sales_months.read':         ['●',      '●',     '●',    '●',   '●'],
  'sales_months.set':          ['●',      '·',     '·',    '·',   '·'],
  'quota_rule.read':           ['●',      '●',     '●',    '●',   '●'],
  'quota_rule.set':            ['●',      '·',     '·',    '·',   '·'],
  'scorecard.read':            ['●',      '●',     '●',    '●',   '●'],
  'scorecard.set':             ['●',      '·',     '·',    '·',   '·'],
  'performance.read':          ['●',      '●',     '●',    '●',   '●'],
  'performance_score.sign':    ['·',      '·',     '●',    '●',   '●'],
  'score_period.move':         ['●',      '·',     '·',    '·',   '·'],
  'score_objection.raise':     ['·',      '·',     '●',    '●',   '●'],
  'score_objection.answer':    ['●',      '·',     '●',    '●',   '·'],
  'score_adjustment.make':     ['●',      '·',     '●',    '●',   '·'],
  'score_mark.give':           ['●',      '·',     '●',    '●',   '●'],
  'simulation.read':           ['●',      '●',     '·',    '·',   '·'],
  'simulation.run':            ['●',      '·',     '·',    '·',   '·'],
  'commission_plan.read':      ['●',      '●',     '●',    '●',   '●'],
  'commission_plan.set':       ['●',      '·',     '·',    '·',   '·'],
  'incentive.read':            ['●',      '●',     '●',    '●',   '●'],
  'incentive_item.set':        ['●',      '·',     '·',    '·',   '·'],
  'incentive.propose':         ['●',      '·',     '●',    '●',   '·'],
  'incentive.decide':          ['●',      '·',     '●',    '·',   '·'],
  'pay_run.read':              ['●',      '●',     '●',    '●',   '●'],
  'pay_run.run':               ['●',      '●',     '●',    '·',   '·'],
  'pay_statement.read':        ['●',      '●',     '●',    '·',   '●'],
  'audit.read':                ['●',      '●',     '●',    '·',   '·'],
  'message.read':              ['●',      '·',     '·',    '·',   '·'],
  'installation.read':         ['●',      '·',     '·',    '·',   '·'],
  'search.read':               ['●',      '●',     '●',    '●',   '●'],
  'saved_view.change':         ['●',      '●',     '●',    '●',   '●'],
  'report.read':               ['●',      '●',     '●',    '●',   '●'],
  'report_schedule.change':    ['●',      '●',     '●',    '●',   '●'],
  'export.create':             ['●',      '●',     '●',    '●',   '●'],
  'import.read':               ['●',      '●',     '·',    '·',   '·'],
  'import.create':             ['●',      '·',     '·',    '·',   '·'],
  'import.undo':               ['●',      '·',     '·',    '·',   '·'],
} as const satisfies Record<string, Row>

export type Action = keyof typeof matrix

const column: Record<Role, number> = { hq_admin: 0, hq_finance: 1, franchise_owner: 2, store_manager: 3, sales_rep: 4 }

/** Whether the place lies in the actor's scope. Nothing given lies everywhere: asked before a place is known. */
export function reaches(actor: Pick<Actor, 'scope' | 'franchiseeIds' | 'storeIds' | 'staffId'>, place: Place): boolean {
  const inFranchisee = !place.franchiseeId || actor.franchiseeIds.includes(place.franchiseeId)
  const inStore = !place.storeId || actor.storeIds.includes(place.storeId)
  const isOwn = !place.staffId || place.staffId === actor.staffId
  if (actor.scope === 'chain') return true
  if (actor.scope === 'franchisee') return inFranchisee
  if (actor.scope === 'store') return inFranchisee && inStore
  return inFranchisee && inStore && isOwn
}

/**
 * What a role may do, and whether it may do it there. The one rule that resolvers, jobs and buttons all ask;
 * whose rows are seen at all is decided in the database.
 */
export function can(
  actor: Omit<Actor, 'tenantId' | 'userAccountId' | 'assignmentId'>,
  action: Action,
  place: Place = {},
): boolean {
  if (actor.isKey && keptFromKeys.has(action)) return false
  return matrix[action][column[actor.role]] === '●' && reaches(actor, place)
}
