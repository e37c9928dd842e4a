import { describe, expect, it } from 'vitest'
import type { Actor } from './actor.ts'
import { type Action, can, matrix, reaches } from './can.ts'
import { type Role, roles, scopeOf } from './role.ts'

const everyone: readonly Role[] = roles
const hq: readonly Role[] = ['hq_admin', 'hq_finance']
const admin: readonly Role[] = ['hq_admin']
const bosses: readonly Role[] = ['hq_admin', 'franchise_owner']
const sellers: readonly Role[] = ['hq_admin', 'franchise_owner', 'store_manager', 'sales_rep']
const inviters: readonly Role[] = ['hq_admin', 'franchise_owner', 'store_manager']
const voiders: readonly Role[] = ['hq_admin', 'franchise_owner', 'store_manager']

/** Written from the requirements, not from the matrix: a slip in one of the two shows. */
const mayDo: Record<Action, readonly Role[]> = {
  'chain.read': everyone,
  'account.change_own': everyone,
  'second_factor.change_own': everyone,
  'overview.read': everyone,
  'franchisee.read': everyone,
  'franchisee.create': admin,
  'franchisee.update': admin,
  'franchise_contract.read': [...hq, 'franchise_owner'],
  'franchise_contract.update': admin,
  'store.read': everyone,
  'store.create': admin,
  'store.update': bosses,
  'staff.read': everyone,
  'staff.create': bosses,
  'staff.update': bosses,
  'staff.move': bosses,
  'staff.erase': admin,
  'staff_leave.read': everyone,
  'staff_leave.record': inviters,
  'staff_pay.read': [...hq, 'franchise_owner', 'sales_rep'],
  'staff_pay.update': bosses,
  'invitation.read': inviters,
  'invitation.create': inviters,
  'invitation.revoke': inviters,
  'post.read': inviters,
  'post.create': inviters,
  'post.end': inviters,
  'account.read': admin,
  'account.suspend': admin,
  'account.sign_out': admin,
  'second_factor.reset': admin,
  'second_factor.require': admin,
  'api_key.read': admin,
  'api_key.create': admin,
  'api_key.revoke': admin,
  'webhook.read': admin,
  'webhook.change': admin,
  'customer.read': everyone,
  'customer.identify': sellers,
  'customer.update': sellers,
  'customer.reveal_phone': sellers,
  'customer.export_personal': admin,
  'customer.erase': admin,
  'card_product.read': everyone,
  'card_product.create': admin,
  'card_product.update': admin,
  'card_sale.read': everyone,
  'card_sale.record': sellers,
  'card_sale.void': voiders,
  'card.read': everyone,
  'ledger.read': [...hq, 'franchise_owner'],
  'service_item.read': everyone,
  'service_item.change': admin,
  'till_sale.read': everyone,
  'till_sale.record': sellers,
  'till_sale.set_price': voiders,
  'till_sale.reverse': voiders,
  'card.activate': sellers,
  'card.recharge': sellers,
  'card.void_recharge': voiders,
  'card.use': sellers,
  'card.report_lost': sellers,
  'card.freeze': voiders,
  'card.replace': voiders,
  'card.transfer': voiders,
  'card.set_password': voiders,
  'card.exchange': voiders,
  'card.refund': voiders,
  'card.close': voiders,
  'card_stock.read': everyone,
  'card_stock.print': admin,
  'card_stock.change': voiders,
  'member_rule.read': everyone,
  'member_rule.set': admin,
  'points.adjust': voiders,
  'card_stock.handle': sellers,
  'day_close.read': [...hq, 'franchise_owner', 'store_manager'],
  'day_close.count': voiders,
  'day_close.sign': voiders,
  'invoice.read': everyone,
  'invoice.issue': sellers,
  'invoice.reverse': voiders,
  'opening.read': [...hq, 'franchise_owner'],
  'opening.state': hq,
  'opening.sign': [...hq, 'franchise_owner'],
  'opening.correct': hq,
  'prepayment.read': [...hq, 'franchise_owner'],
  'prepayment.record': [...hq, 'franchise_owner'],
  'card_law.read': [...hq, 'franchise_owner', 'store_manager'],
  'card_law.set': hq,
  'clearing.read': [...hq, 'franchise_owner'],
  'clearing.run': admin,
  'clearing.contest': bosses,
  'departure.read': [...hq, 'franchise_owner'],
  'departure.decide': admin,
  'metric.read': everyone,
  'metric.change': admin,
  'credit.read': everyone,
  'credit.share': inviters,
  'simulation.read': hq,
  'simulation.run': admin,
  'quota.read': everyone,
  'lead.read': everyone,
  'lead.record': sellers,
  'lead.change': sellers,
  'lead.take': ['sales_rep'],
  'lead_rule.read': everyone,
  'lead_rule.set': admin,
  'lead.erase': admin,
  'lead.assign': inviters,
  'quota.set': inviters,
  'sales_plan.read': [...hq, 'franchise_owner', 'store_manager'],
  'sales_plan.write': inviters,
  'sales_plan.decide': bosses,
  'sales_months.read': everyone,
  'sales_months.set': admin,
  'quota_rule.read': everyone,
  'quota_rule.set': admin,
  'scorecard.read': everyone,
  'scorecard.set': admin,
  'incentive.read': everyone,
  'incentive_item.set': admin,
  'incentive.propose': inviters,
  'incentive.decide': bosses,
  'pay_run.read': everyone,
  'pay_run.run': [...hq, 'franchise_owner'],
  'pay_statement.read': [...hq, 'franchise_owner', 'sales_rep'],
  'commission_plan.read': everyone,
  'commission_plan.set': admin,
  'performance.read': everyone,
  'performance_score.sign': ['franchise_owner', 'store_manager', 'sales_rep'],
  'score_period.move': admin,
  'score_objection.raise': ['franchise_owner', 'store_manager', 'sales_rep'],
  'score_objection.answer': voiders,
  'score_adjustment.make': voiders,
  'score_mark.give': [...voiders, 'sales_rep'],
  'audit.read': [...hq, 'franchise_owner'],
  'message.read': admin,
  'installation.read': admin,
  'search.read': everyone,
  'saved_view.change': everyone,
  'report.read': everyone,
  'report_schedule.change': everyone,
  'export.create': everyone,
  'import.read': hq,
  'import.create': admin,
  'import.undo': admin,
}

const actions = Object.keys(matrix) as Action[]
const actorOf = (role: Role): Actor => ({
  tenantId: 't',
  userAccountId: 'u',
  assignmentId: 'a',
  role,
  scope: scopeOf(role),
  franchiseeIds: ['f1', 'f2'],
  storeIds: ['s1', 's2'],
  staffId: 'p1',
})

describe('can', () => {
  it('is decided for every action in both tables', () => {
    expect(actions.toSorted()).toEqual(Object.keys(mayDo).toSorted())
  })

  for (const action of actions) {
    it.each(roles)(`${action} as %s`, (role) => {
      expect(can(actorOf(role), action)).toBe(mayDo[action].includes(role))
    })
  }

  it('lets nobody act outside their places, whatever they may do in them', () => {
    for (const action of actions) {
      for (const role of ['franchise_owner', 'store_manager', 'sales_rep'] as const) {
        expect(can(actorOf(role), action, { franchiseeId: 'f9' })).toBe(false)
      }
    }
  })

  it('gives HQ finance no write at all but to what is their own, and to what finance signs', () => {
    const writes = actions.filter((action) => can(actorOf('hq_finance'), action) && !action.endsWith('.read'))
    const own = ['account.change_own', 'second_factor.change_own', 'saved_view.change', 'report_schedule.change']
    const signed = [
      'opening.state',
      'opening.sign',
      'opening.correct',
      'prepayment.record',
      'card_law.set',
      'pay_run.run',
    ]
    expect(writes.toSorted()).toEqual([...own, ...signed, 'export.create'].toSorted())
  })
})

describe('a key', () => {
  const doors = /^(account|second_factor|api_key|invitation|post|webhook|message)\./

  it('opens no door for anybody: nothing of accounts, second factors, keys, invitations, posts, webhooks, and no mail with links in it', () => {
    for (const action of actions.filter((one) => doors.test(one)))
      expect([action, can({ ...actorOf('hq_admin'), isKey: true }, action)]).toEqual([action, false])
  })

  it.each(roles)('of a %s does all else as a person of that role does', (role) => {
    for (const action of actions.filter((one) => !doors.test(one)))
      expect([action, can({ ...actorOf(role), isKey: true }, action)]).toEqual([action, can(actorOf(role), action)])
  })
})

describe('reaches', () => {
  const cases: [Role, Parameters<typeof reaches>[1], boolean][] = [
    ['hq_admin', { franchiseeId: 'f9', storeId: 's9', staffId: 'p9' }, true],
    ['franchise_owner', { franchiseeId: 'f2' }, true],
    ['franchise_owner', { franchiseeId: 'f2', storeId: 's9', staffId: 'p9' }, true],
    ['franchise_owner', { franchiseeId: 'f9' }, false],
    ['store_manager', { franchiseeId: 'f1', storeId: 's2' }, true],
    ['store_manager', { franchiseeId: 'f1', storeId: 's2', staffId: 'p9' }, true],
    ['store_manager', { franchiseeId: 'f1', storeId: 's9' }, false],
    ['store_manager', { franchiseeId: 'f9', storeId: 's1' }, false],
    ['sales_rep', { franchiseeId: 'f1', storeId: 's1', staffId: 'p1' }, true],
    ['sales_rep', { franchiseeId: 'f1', storeId: 's1', staffId: 'p9' }, false],
    ['sales_rep', { franchiseeId: 'f1', storeId: 's9', staffId: 'p1' }, false],
    ['sales_rep', {}, true],
    ['sales_rep', { franchiseeId: null, storeId: null, staffId: null }, true],
  ]
  it.each(cases)('%s %j: %s', (role, place, expected) => {
    expect(reaches(actorOf(role), place)).toBe(expected)
  })

  it('lets a post without places reach nowhere that is named', () => {
    const nobody = { ...actorOf('sales_rep'), franchiseeIds: [], storeIds: [], staffId: null }
    expect(reaches(nobody, { staffId: 'p1' })).toBe(false)
    expect(reaches(nobody, { storeId: 's1' })).toBe(false)
  })
})
