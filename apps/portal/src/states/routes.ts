import type { Action } from '@hubcap/rules/tenancy/can'

/** Where a [parameter] of a path comes from: the link in the panel of a list's first row, or an address that is always there. */
type Parameter = { list: string } | { always: string }

/**
 * A page and what is to be seen of it. A state that it hasn't got says why; everything else is looked at in every language,
 * theme and width.
 */
export type Route = {
  /** As the folders of src/app name it. */
  path: string
  /** Null: for those who aren't signed in. */
  action: Action | null
  parameter?: Parameter
  /** What a chain without any data sees there. */
  empty: 'empty_state' | 'first_steps' | { none: string }
  /** It has a form, in which what is typed survives a reload. */
  form?: true
  loading?: { none: string }
  error?: { none: string }
  /** Why the demo has no record that it could be looked at with. */
  unseen?: string
}

const aForm = { none: 'A form has no rows; what it offers to choose from says itself when there is nothing.' }
const ofARecord = { none: 'Without the record there is no such page.' }
const always = (what: string) => ({ none: `There is always ${what}.` })
const inOnePiece = { none: 'It comes in one piece, and works without a script.' }
const movedIn = 'The demo’s chain didn’t move in from another system.'
const readsNothing = { none: 'It reads nothing but who is signed in.' }
const nothingRead = { loading: readsNothing, error: readsNothing }

/** Every page of the portal. A page that isn't here fails the build. */
export const routes: readonly Route[] = [
  { path: '/', action: 'overview.read', empty: 'first_steps' },
  { path: '/sales', action: 'card_sale.read', empty: 'empty_state' },
  { path: '/simulations', action: 'simulation.read', empty: 'empty_state' },
  {
    path: '/simulations/[id]',
    action: 'simulation.read',
    parameter: { list: '/simulations' },
    empty: ofARecord,
    unseen: 'Nothing was tried in the demo.',
  },
  { path: '/sales/new', action: 'card_sale.record', empty: aForm, form: true },
  {
    path: '/till',
    action: 'till_sale.record',
    empty: aForm,
  },
  { path: '/receipts', action: 'till_sale.read', empty: 'empty_state' },
  { path: '/receipts/[id]/print', action: 'till_sale.read', parameter: { list: '/receipts' }, empty: ofARecord },
  { path: '/cards/recharges', action: 'card.read', empty: 'empty_state' },
  { path: '/today', action: 'lead.change', empty: 'empty_state' },
  { path: '/leads', action: 'lead.read', empty: 'empty_state' },
  { path: '/leads/board', action: 'lead.read', empty: 'empty_state' },
  { path: '/leads/rules', action: 'lead_rule.read', empty: 'empty_state' },
  { path: '/leads/new', action: 'lead.record', empty: aForm, form: true },
  { path: '/invoices', action: 'invoice.read', empty: 'empty_state' },
  { path: '/invoices/new', action: 'invoice.issue', empty: 'empty_state', ...nothingRead },
  {
    path: '/invoices/[id]/print',
    action: 'invoice.read',
    parameter: { list: '/invoices' },
    empty: ofARecord,
    unseen: 'The demo’s chain records its invoices elsewhere.',
  },
  { path: '/service-items', action: 'service_item.read', empty: 'empty_state' },
  { path: '/service-items/new', action: 'service_item.change', empty: aForm, form: true, ...nothingRead },
  {
    path: '/service-items/[id]/edit',
    action: 'service_item.change',
    parameter: { list: '/service-items' },
    empty: ofARecord,
    form: true,
  },
  { path: '/day-close', action: 'day_close.read', empty: 'empty_state' },
  { path: '/day-close/sheet', action: 'day_close.read', empty: 'empty_state', form: true },
  { path: '/pay', action: 'pay_run.read', empty: 'empty_state' },
  { path: '/pay/new', action: 'pay_run.run', empty: 'empty_state', form: true },
  { path: '/pay/run', action: 'pay_run.read', empty: 'empty_state' },
  { path: '/pay/statement', action: 'pay_statement.read', empty: 'empty_state' },
  { path: '/incentives', action: 'incentive.read', empty: 'empty_state' },
  { path: '/incentives/new', action: 'incentive.propose', empty: 'empty_state', form: true },
  { path: '/incentives/items', action: 'incentive.read', empty: 'empty_state' },
  { path: '/commission', action: 'commission_plan.read', empty: 'empty_state' },
  { path: '/commission/plan', action: 'commission_plan.read', empty: 'empty_state' },
  { path: '/commission/new', action: 'commission_plan.set', empty: aForm, form: true },
  { path: '/commission/give', action: 'commission_plan.set', empty: 'empty_state' },
  { path: '/clearing', action: 'clearing.read', empty: 'empty_state' },
  { path: '/clearing/run', action: 'clearing.read', empty: 'empty_state', form: true },
  { path: '/clearing/statement', action: 'clearing.read', empty: 'empty_state' },
  { path: '/clearing/royalty/new', action: 'franchise_contract.update', empty: aForm, form: true },
  { path: '/clearing/royalty', action: 'franchise_contract.read', empty: 'empty_state' },
  { path: '/quotas', action: 'quota.read', empty: always('the chain’s own row') },
  { path: '/performance', action: 'performance.read', empty: 'empty_state' },
  { path: '/marks', action: 'score_mark.give', empty: 'empty_state' },
  { path: '/credits', action: 'credit.read', empty: 'empty_state' },
  { path: '/reports', action: 'report.read', empty: 'empty_state' },
  { path: '/sales-plans', action: 'sales_plan.read', empty: 'empty_state' },
  { path: '/sales-plans/new', action: 'sales_plan.write', empty: aForm, form: true, ...nothingRead },
  {
    path: '/sales-plans/[id]',
    action: 'sales_plan.read',
    parameter: { list: '/sales-plans' },
    empty: ofARecord,
    unseen: 'The demo’s chain has no sales plan.',
  },
  { path: '/attainment', action: 'quota.read', empty: 'empty_state' },
  { path: '/sales-calendar', action: 'sales_months.read', empty: always('natural months') },
  // Its fields are choices.
  { path: '/sales-calendar/edit', action: 'sales_months.set', empty: aForm },
  { path: '/sales-calendar/start', action: 'sales_months.set', empty: aForm, form: true },
  { path: '/quotas/rules', action: 'quota_rule.read', empty: always('the rule that holds before any was set') },
  // Its fields are choices until somebody adds a ramp.
  { path: '/quotas/rules/edit', action: 'quota_rule.set', empty: aForm },
  { path: '/scorecard', action: 'scorecard.read', empty: always('the first scorecard') },
  { path: '/scorecard/edit', action: 'scorecard.set', empty: aForm, form: true },
  { path: '/scorecard/new', action: 'scorecard.set', empty: aForm, form: true },
  { path: '/scorecard/give', action: 'scorecard.set', empty: aForm, form: true },
  { path: '/metrics', action: 'metric.read', empty: always('the general metrics') },
  { path: '/metrics/new', action: 'metric.change', empty: aForm, form: true },
  { path: '/stores', action: 'store.read', empty: 'empty_state' },
  { path: '/stores/new', action: 'store.create', empty: aForm, form: true, ...nothingRead },
  { path: '/stores/[id]/edit', action: 'store.update', parameter: { list: '/stores' }, empty: ofARecord, form: true },
  { path: '/prepayment', action: 'prepayment.read', empty: always('the brand, with nothing prepaid') },
  { path: '/prepayment/new', action: 'prepayment.record', empty: aForm, form: true },
  { path: '/card-law', action: 'card_law.read', empty: always('the law that a chain begins with') },
  { path: '/card-law/edit', action: 'card_law.set', empty: aForm, form: true },
  { path: '/card-law/rates', action: 'card_law.set', empty: aForm, form: true },
  { path: '/openings', action: 'opening.read', empty: 'empty_state' },
  {
    path: '/openings/[id]/edit',
    action: 'opening.state',
    parameter: { list: '/openings' },
    empty: ofARecord,
    form: true,
    unseen: movedIn,
  },
  {
    path: '/openings/[id]/correct',
    action: 'opening.correct',
    parameter: { list: '/openings' },
    empty: ofARecord,
    form: true,
    unseen: movedIn,
  },
  { path: '/franchisees', action: 'franchisee.read', empty: 'empty_state' },
  { path: '/franchisees/new', action: 'franchisee.create', empty: aForm, form: true, ...nothingRead },
  {
    path: '/franchisees/[id]/edit',
    action: 'franchisee.update',
    parameter: { list: '/franchisees' },
    empty: ofARecord,
    form: true,
  },
  {
    path: '/franchisees/[id]/departure',
    action: 'departure.read',
    parameter: { list: '/franchisees' },
    empty: ofARecord,
  },
  { path: '/staff', action: 'staff.read', empty: 'empty_state' },
  { path: '/staff/new', action: 'staff.create', empty: aForm, form: true },
  { path: '/staff/[id]/edit', action: 'staff.update', parameter: { list: '/staff' }, empty: ofARecord, form: true },
  { path: '/invitations', action: 'invitation.read', empty: 'empty_state' },
  { path: '/invitations/new', action: 'invitation.create', empty: aForm, form: true },
  { path: '/accounts', action: 'account.read', empty: always('one’s own account') },
  { path: '/customers', action: 'customer.read', empty: 'empty_state' },
  { path: '/customers/files', action: 'customer.read', empty: 'empty_state' },
  {
    path: '/customers/[id]/edit',
    action: 'customer.update',
    parameter: { list: '/customers' },
    empty: ofARecord,
    form: true,
  },
  { path: '/cards', action: 'card.read', empty: 'empty_state' },
  { path: '/cards/[id]', action: 'card.read', parameter: { list: '/cards' }, empty: ofARecord },
  { path: '/cards/[id]/refund', action: 'card.refund', parameter: { list: '/cards' }, empty: ofARecord },
  {
    path: '/cards/[id]/recharge',
    action: 'card.recharge',
    parameter: { list: '/cards' },
    empty: ofARecord,
    form: true,
  },
  { path: '/books', action: 'ledger.read', empty: 'empty_state' },
  { path: '/books/movement', action: 'ledger.read', empty: 'empty_state' },
  {
    path: '/books/account',
    action: 'ledger.read',
    parameter: { always: '/books/account?kind=revenue' },
    empty: always('an opening and a closing balance'),
  },
  { path: '/member-rules', action: 'member_rule.read', empty: 'empty_state' },
  { path: '/member-rules/edit', action: 'member_rule.set', empty: aForm, form: true },
  { path: '/card-products', action: 'card_product.read', empty: always('the first card product') },
  { path: '/card-products/new', action: 'card_product.create', empty: aForm, form: true, ...nothingRead },
  {
    path: '/card-products/[id]/edit',
    action: 'card_product.update',
    parameter: { list: '/card-products' },
    empty: ofARecord,
    form: true,
  },
  { path: '/card-stock', action: 'card_stock.read', empty: 'empty_state' },
  { path: '/card-stock/stretches', action: 'card_stock.read', empty: 'empty_state' },
  { path: '/card-stock/move', action: 'card_stock.handle', empty: 'empty_state', form: true },
  { path: '/card-stock/series', action: 'card_stock.print', empty: aForm, form: true },
  {
    path: '/card-products/[id]/terms',
    action: 'card_product.read',
    parameter: { list: '/card-products' },
    empty: always('the first version'),
  },
  {
    path: '/card-products/[id]/terms/new',
    action: 'card_product.update',
    parameter: { list: '/card-products' },
    empty: ofARecord,
    form: true,
  },
  { path: '/imports', action: 'import.read', empty: 'empty_state' },
  { path: '/imports/new', action: 'import.create', empty: aForm, ...nothingRead },
  { path: '/imports/[id]', action: 'import.read', parameter: { list: '/imports' }, empty: ofARecord },
  { path: '/messages', action: 'message.read', empty: 'empty_state' },
  { path: '/api-keys', action: 'api_key.read', empty: 'empty_state' },
  { path: '/api-keys/new', action: 'api_key.create', empty: aForm, form: true, ...nothingRead },
  { path: '/webhooks', action: 'webhook.read', empty: 'empty_state' },
  { path: '/webhooks/new', action: 'webhook.change', empty: aForm, form: true, ...nothingRead },
  { path: '/audit-log', action: 'audit.read', empty: always('the opening of the chain') },
  { path: '/system', action: 'installation.read', empty: always('a state of the system') },
  { path: '/settings', action: 'account.change_own', empty: always('one’s own account') },
  { path: '/sign-in', action: null, empty: aForm, loading: inOnePiece, error: readsNothing },
  { path: '/sign-up', action: null, empty: aForm, form: true, loading: inOnePiece, error: readsNothing },
  {
    path: '/c/[slug]/sign-in',
    action: null,
    parameter: { always: '/c/jiejing/sign-in' },
    empty: aForm,
    loading: inOnePiece,
    error: readsNothing,
  },
  {
    path: '/second-factor',
    action: null,
    empty: aForm,
    loading: inOnePiece,
    error: { none: 'Whom it isn’t for is led to sign in.' },
  },
  {
    path: '/join/[token]',
    action: null,
    parameter: { always: '/join/forged' },
    empty: ofARecord,
    loading: inOnePiece,
    error: { none: 'Its link is answered for whoever opens it; a link that isn’t known says so.' },
  },
]
