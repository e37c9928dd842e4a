import { createHash } from 'node:crypto'
import { type Cell, nextId, type Role } from './cells.ts'

/** What a row may be made of: a text that stands nowhere else in the world, and numbers and phones likewise. */
export type Making = {
  readonly text: () => string
  readonly number: (times?: number) => number
  readonly phone: () => string
  /** The first day of the current month of the chains (YYYY-MM-DD), and an instant within it. */
  readonly month: string
  readonly instant: () => string
  /** The id of the cell's row in another table, and of its chain's. */
  readonly idOf: (table: string) => string | null
  /** Of some row in the chain, where none lies at the place or above it. */
  readonly anyOf: (table: string) => string | null
  readonly idOfChain: (table: string) => string | null
}

type Values = Readonly<Record<string, unknown>>

/** Of "proof of isolation", by argon2id with 19 MiB, two passes, one lane. */
export const password = 'proof of isolation'
const passwordHash = '$argon2id$v=19$m=19456,t=2,p=1$cfMTiYXZiqvwxuH3ouHMIw$nLbvg6p8EZNflEHJEtYFLyqpoB98bB6tlxaDrUChEGk'

const invited: Readonly<Record<string, Role>> = {
  franchisee: 'franchise_owner',
  store: 'store_manager',
  staff: 'sales_rep',
}

/** More than the sales of the day, so that each of them can be voided. */
const totals = (number: Making['number']) => ({
  ...{ sales_amount: number(10), principal: number(10), bonus: 0, cards_sold: 100, voided_amount: 0, voided_sales: 0 },
})

/** The first of a family is its own. */
const ofOwnFamily = () => {
  const id = nextId()
  return { id, family_id: id }
}

const future = '2099-01-01T00:00:00Z'

/**
 * What the columns of a table can't be given by rule: checks that look at several columns, formats, and states in which a
 * row is of use. Everything else is made by the column's type.
 */
export const values: Readonly<Record<string, (cell: Cell, making: Making) => Values>> = {
  chain: ({ chain }) => ({ slug: chain, time_zone: 'Asia/Shanghai', currency: 'CNY' }),
  user_account: (_, { text, phone }) => ({ email: `${text()}@example.com`, phone_key: phone(), status: 'active' }),
  user_credential: () => ({ password_hash: passwordHash }),
  // Of the account's own id, as tokens name it, and newer than the password.
  user_session: ({ accountId }) => ({
    ...{ id: accountId, proved_at: new Date().toISOString(), seen_at: future, expires_at: future, revoked_at: null },
  }),
  second_factor: () => ({ secret: null, confirmed_at: null }),
  assignment: ({ role, staffId }) => ({ role, staff_id: role === 'sales_rep' ? staffId : null, ended_at: null }),
  invitation: ({ level }, { text, phone }) => ({
    ...{ role: invited[level], expires_at: future, email: `${text()}@example.com`, phone: phone() },
    ...{ accepted_at: null, accepted_by_id: null, revoked_at: null },
  }),
  franchisee: (_, { phone }) => ({ contact_phone: phone(), status: 'active' }),
  franchise_contract: () => ({ starts_on: '2025-01-01', ends_on: null, royalty_rate: 500 }),
  store: (_, { phone }) => ({
    ...{ phone: phone(), division_code: '330106', longitude: null, latitude: null, status: 'open', opening_hours: {} },
    ...{ opened_on: '2025-01-01', closed_on: null, continues_store_id: null },
  }),
  staff: (_, { phone }) => ({
    ...{ phone: phone(), status: 'active', hired_on: '2025-01-01', left_on: null, manager_staff_id: null },
    erased_at: null,
  }),
  staff_posting: () => ({ from_on: '2025-01-01' }),
  staff_leave: () => ({ kind: 'annual', from_on: '2025-03-03', to_on: '2025-03-04', cancelled_at: null }),
  staff_pay: () => ({ from_on: '2025-01-01' }),
  customer: (_, { phone }) => {
    const key = phone()
    return { phone: key, phone_key: key, erased_at: null }
  },
  customer_file: () => ({ import_id: null }),
  customer_token: (_, { idOf }) => ({ source_id: idOf('customer_file'), customer_id: idOf('customer') }),
  customer_identification: () => ({ customer_id: null }),
  card_product: () => ({ kind: 'stored_value', status: 'on_sale' }),
  card_product_version: () => ({
    ...{ version_no: 1, from_on: '2025-01-01', price: null, principal: null, bonus: 0, uses: null, period: null },
    ...{ uses_per_month: null, valid_months: null, bonus_valid_for: null, usable_at: 'everywhere' },
    ...{ usable_franchisee_ids: '{}', funding_seller: 100, funding_server: 0, funding_headquarters: 0 },
  }),
  // By it refunds are worked out, and no sale is judged.
  card_law_entry: (_, { number }) => ({
    ...{ rule: 'refund', valid_from: '2025-01-01', is_on: true, figures: { years: number() % 99 } },
  }),
  rate_table: (_, { text }) => ({
    ...{ kind: 'lpr_1y', known_until: '2025-12-31' },
    rows: [{ fromOn: '2025-01-01', ppm: 31000, source: text() }],
  }),
  card_sale: (_, { number }) => {
    const amount = number()
    const notVoided = { voided_at: null, voided_by_id: null, voided_by_name: null, void_reason: null }
    // Without a card, as history is: no books are taken back by voiding it.
    return {
      amount,
      principal: amount,
      bonus: 0,
      status: 'recorded',
      import_id: null,
      card_id: null,
      lead_id: null,
      ...notVoided,
    }
  },
  vehicle: (_, { number }) => ({ plate_key: `A${number()}`, plate: `A${number()}` }),
  service_item: () => ({ kind: 'basic', status: 'on_sale', transfer_price: null }),
  service_price: (_, { number }) => ({ division_code: null, from_on: '2025-01-01', price: number() }),
  till_sale: (_, { number }) => ({
    ...{
      total: number(),
      paid_otherwise: 0,
      paid_by_points: 0,
      status: 'recorded',
      reversed_at: null,
      reversed_by_id: null,
    },
    reverse_reason: null,
  }),
  till_sale_line: (_, { number }) => {
    const price = number()
    return { no: 1, quantity: 1, list_price: price, price, amount: price, price_reason: null }
  },
  // Otherwise than by card: nothing of the books is put back by reversing the sale.
  till_payment: (_, { number }) => ({
    ...{ no: 1, payment_method: 'cash', card_id: null, card_ending: null, card_name: null, amount: number(), uses: 0 },
    ...{ balance_after: null, uses_after: null, points: null, movement_id: null },
  }),
  card: (_, { number }) => ({ card_no: String(number()).padStart(12, '0'), status: 'active', expires_on: null }),
  card_lot: (_, { number }) => {
    const value = number()
    return {
      ...{ kind: 'principal', granted: value, remaining: value, frozen: 0, charged_principal: value, charged_bonus: 0 },
      ...{
        funding_seller: null,
        funding_server: null,
        funding_headquarters: null,
        uses_granted: null,
        uses_left: null,
      },
      ...{ period_from: null, period_to: null, per_month: null, allowance_month: null, expires_on: null },
    }
  },
  card_step: () => ({
    ...{ action: 'activate', status_before: 'inactive', status_after: 'active', details: null, other_card_id: null },
  }),
  card_opening: (_, { number, anyOf }) => {
    const value = number()
    const stated = { stated_cards: 1, stated_principal: value, stated_bonus: 0, stated_uses: 0 }
    const unsigned = { signed_at: null, signed_by_id: null, owner_signed_at: null, owner_signed_by_id: null }
    const from = { import_id: anyOf('import') }
    return { cards: 1, principal: value, bonus: 0, uses: 0, ...from, ...stated, ...unsigned }
  },
  prepayment_custody: ({ franchiseeId }) => ({
    ...{ franchisee_id: franchiseeId, issuer_kind: 'brand', recorded_by_id: null },
  }),
  card_lot_use: () => ({ uses: 0, funding_seller: null, funding_server: null, funding_headquarters: null }),
  ledger_account: ({ level, franchiseeId }, { number }) => ({
    ...{ kind: { chain: 'royalty', franchisee: 'revenue', staff: 'card_principal' }[level as string] },
    ...{ franchisee_id: franchiseeId, customer_id: null, payment_method: null },
    ...(level === 'staff' ? { balance: number() } : { card_id: null, balance: null }),
  }),
  ledger_movement: () => ({ cause: 'sale', reverses_id: null }),
  ledger_transfer: (_, { idOf, idOfChain }) => ({
    ...{ debit_account_id: idOf('ledger_account'), credit_account_id: idOfChain('ledger_account') },
  }),
  // Towards the one and from the other: each side of it is somebody's.
  clearing_line: ({ level, franchiseeId }) => ({
    kind: 'correction',
    ...(level === 'staff'
      ? { debtor_id: franchiseeId, creditor_id: null }
      : { debtor_id: null, creditor_id: franchiseeId }),
  }),
  metric: () => ({ measure: 'sales_amount', credit_group: null, creditee: 'seller', status: 'active' }),
  credit_share: () => ({
    ...{ recharge_id: null, till_sale_id: null, share_from: 0, share_to: 10_000, replaced_at: null },
  }),
  simulation: () => ({
    ...{ kind: 'royalty', from_month: '2026-01-01', to_month: '2026-01-01', draft: {}, status: 'waiting' },
    ...{ progress: 0, months: 1, failure_code: null },
  }),
  simulation_result: () => ({ details: { before: null, after: null } }),
  member_rule: () => ({
    ...{ from_on: '2025-01-01', sale_step: 100, recharge_step: 100, service_step: 100, expires_months: null },
    ...{ spend_step: 100, spend_value: 100, spend_max_share: 50 },
    levels: [{ name: 'A', threshold: 1, benefits: 'x' }],
  }),
  points_entry: () => ({ cause: 'points_earned', source_id: null, remaining: 0, taken: null }),
  // A day of its own for each: a period has one run.
  clearing_run: ({ franchiseeId }) => {
    const day = new Date(Date.UTC(1990, 0, 1 + Number.parseInt(franchiseeId?.slice(-6) ?? '0', 16)))
    const on = day.toISOString().slice(0, 10)
    return { from_on: on, to_on: on, held_from: on, status: 'drafted' }
  },
  clearing_step: () => ({ action: 'draft' }),
  clearing_run_line: ({ franchiseeId }) => ({
    ...{
      kind: 'royalty',
      cause: 'royalty',
      debtor_id: null,
      creditor_id: franchiseeId,
      card_id: null,
      card_lot_id: null,
    },
    ...{ taken: null, uses: null },
  }),
  clearing_net: (_, { number }) => {
    const receives = number()
    return { receives, owes: 0, net: receives }
  },
  clearing_contest: ({ franchiseeId }) => ({
    ...{
      debtor_id: null,
      creditor_id: franchiseeId,
      outcome: 'upheld',
      right_amount: null,
      correction_movement_id: null,
    },
  }),
  clearing_payment: ({ franchiseeId }) => ({ debtor_id: null, creditor_id: franchiseeId }),
  clearing_settlement: ({ franchiseeId }) => ({ debtor_id: null, creditor_id: franchiseeId, standing: null }),
  incentive_item: () => ({ kind: 'reward', min_amount: 1, max_amount: 9_000_000, status: 'active' }),
  incentive: () => ({ kind: 'reward', status: 'proposed', decided_at: null, decided_by_id: null, reason: null }),
  pay_run: (_, { month }) => ({ month, status: 'calculated' }),
  pay_step: () => ({ step: 'calculate' }),
  pay_statement: (_, { number }) => {
    const total = number()
    const none = { earned: 0, cut_by_cap: 0, clawback_before: 0, taken_back: 0, clawback_taken: 0, clawback_carried: 0 }
    return {
      ...{ ...none, draw_added: 0, draw_repaid: 0, draw_owed: 0, commission: 0, rewards: 0, penalties: 0, rules: [] },
      ...{ penalties_before: 0, penalties_taken: 0, penalties_carried: 0, base_wage: total, total },
      ...{ paid_days: 1, working_days: 1 },
    }
  },
  pay_line: (_, { idOf }) => ({
    ...{ kind: 'reward', rule: null, metric_id: null, record: null, record_id: null, record_no: null },
    incentive_id: idOf('incentive'),
  }),
  commission_plan_version: () => ({
    ...{
      from_month: '2025-01-01',
      audience: 'everybody',
      post: null,
      cap: null,
      draw: null,
      draw_is_recoverable: false,
    },
    rules: [
      {
        ...{ metricId: 'sales_amount', group: null, tierBase: 'amount', tiering: 'progressive' },
        tiers: [{ from: 0, rate: 300 }],
      },
    ],
  }),
  commission_assignment: () => ({ from_month: '2025-01-01' }),
  royalty_term: () => ({ from_on: '2025-01-01', basis: 'on_use', tiers: {}, other_tiers: [], minimum: 0 }),
  clearing_royalty: () => ({ product_group: 'stored_value' }),
  // Cards with room for all of the serial numbers below, each of which stands in one stretch alone.
  number_series: ({ chain }) => ({
    ...{
      kind: 'card',
      medium: 'paper',
      prefix: chain === 'red' ? '88' : '99',
      serial_digits: 12,
      card_product_id: null,
    },
  }),
  number_stretch: ({ level }, { number }) => {
    const serial = number()
    const held = level === 'chain' ? 'headquarters' : level
    return { first_serial: serial, last_serial: serial, quantity: 1, holder: held, state: 'sold' }
  },
  number_movement: ({ level }, { number }) => {
    const serial = number()
    const from = { from_holder: level === 'chain' ? 'headquarters' : level, to_holder: null, expected: null }
    return { kind: 'received', first_serial: serial, last_serial: serial, quantity: 1, ...from, findings: null }
  },
  day_close: (_, { month }) => ({ day: month, no: 1, differing: 0, denominations: null, late: false }),
  day_close_method: (_, { number, month }) => {
    const counted = number()
    return {
      payment_method: 'wechat',
      day: month,
      expected: counted,
      after_close: 0,
      opening: 0,
      counted,
      difference: 0,
    }
  },
  day_close_signature: (_, { month }) => ({ day: month }),
  day_close_movement: (_, { idOf }) => ({ day_close_id: idOf('day_close') }),
  // Of a movement, so that it stands in the way of no sale that is taken back.
  invoice: (_, { number, month }) => ({
    ...{ kind: 'blue', medium: 'electronic', series_id: null, invoice_no: `E${number()}`, source: 'recharge' },
    ...{ card_sale_id: null, till_sale_id: null, tax_treatment: 'not_taxed', buyer_tax_id: null, amount: number() },
    ...{ status: 'issued', reverses_id: null, reason: null, issued_on: month, voided_at: null },
  }),
  franchisee_departure: (_, { month }) => ({
    ...{ status: 'drafted', leaves_on: month, honoured_by_id: null, revision: 1, signed_at: null },
    ...{ principal: null, bonus: null, covered: null },
  }),
  lead_rule: () => ({ from_on: '2025-01-01', quiet_days: 30, warn_days: 3, max_open: null }),
  lead: ({ level }, { phone, text, instant }) => {
    const [key, plate] = [phone(), text()]
    return {
      ...{ phone: key, phone_key: key, plate, plate_key: plate.toUpperCase(), status: 'open', grade: 'A' },
      ...{ entered_pool_at: level === 'store' ? instant() : null, closed_at: null, lost_reason: null, lost_note: null },
      ...{ customer_id: null, card_sale_id: null, import_id: null, revision: 1, erased_at: null },
    }
  },
  quota: ({ level }, { month }) => ({ level, month, metric: 'sales_amount', basis_days: null }),
  sales_plan: (_, { month }) => ({ period: 'month', first_month: month }),
  sales_plan_version: () => ({ status: 'draft', awaits: null, targets: [] }),
  sales_plan_step: () => ({ action: 'submit' }),
  sales_month_rule: () => ({ from_month: '2040-01-01', first_day: 26 }),
  sales_month_start: () => ({ month: '2040-02-01', starts_on: null }),
  quota_rule: () => ({ from_month: '2025-01-01', prorates: true, ramp: [30, 60] }),
  scorecard: () => ({
    ...ofOwnFamily(),
    ...{ from_month: '2025-01-01', void_free_share: 200, void_penalty: 100, void_penalty_max: 1000 },
    ...{
      smallest_group: null,
      metrics: [{ metricId: 'sales_amount', weight: 100, curve: null, floor: 0, cap: 15_000, minimumSample: 0 }],
    },
    bands: [
      { name: 'A', minPoints: 90 },
      { name: 'B', minPoints: 0 },
    ],
  }),
  scorecard_assignment: ({ level }) => ({
    ...{ level: level === 'chain' ? 'staff' : level, post: null, from_month: '2025-01-01' },
  }),
  performance_score: ({ level, storeId }, { month, text }) => ({
    level,
    ...{ month, store_name: storeId && text(), points: null, band: null, penalty: 0, parts: [] },
    ...{ next_band: null, next_band_points: null },
    ...{ store_rank: null, franchisee_rank: null, chain_rank: null },
  }),
  score_period_step: () => ({ month: '2024-01-01', no: 1, status: 'draft' }),
  score_objection: (_, { idOf }) => ({
    ...{ score_id: idOf('performance_score'), line: 'total', outcome: 'stands', answered_role: 'hq_admin' },
  }),
  score_adjustment: (_, { idOf, month }) => ({
    ...{ score_id: idOf('performance_score'), objection_id: null, month, points: 100, made_role: 'hq_admin' },
  }),
  score_mark: (_, { idOf, month }) => ({
    ...{ score_id: idOf('performance_score'), month, item_id: 'attitude', evaluator: 'manager', points: 80 },
    given_role: 'hq_admin',
  }),
  score_signature: (_, { idOf }) => ({ score_id: idOf('performance_score') }),
  daily_total: (_, { number }) => ({ ...totals(number), new_customers: 100 }),
  daily_product_total: (_, { number }) => totals(number),
  message: () => ({ kind: 'report', status: 'kept', sent_at: null, failure: null }),
  report_schedule: () => ({ paused_at: null, paused_because: null, hour: 8, next_at: future, last_sent_at: null }),
  audit_entry: () => ({ action: 'store.update', entity: 'store', actor_role: 'hq_admin' }),
  api_key: (_, { text }) => ({
    hash: createHash('sha256').update(text()).digest('hex'),
    expires_at: future,
    revoked_at: null,
  }),
  webhook: (_, { text }) => ({
    ...{ url: `https://example.com/${text()}`, events: ['store.changed'], paused_at: null, paused_because: null },
    ...{ previous_secret: null, previous_until: null },
  }),
  webhook_delivery: () => ({
    event: 'store.changed',
    status: 'failed',
    next_try_at: null,
    answer_status: 500,
    failure: null,
  }),
  saved_view: () => ({ list: 'sales', hidden_columns: null }),
  stored_file: () => ({ media_type: 'application/pdf' }),
  import: (_, { text }) => ({
    ...{ kind: 'stores', status: 'ready', finished_at: null, undone_at: null, failure_code: null, sheet: null },
    ...{ mapping: {}, defaults: {}, columns: [text()] },
  }),
  import_row: (_, { text }) => ({ row_no: 1, cells: [text()], problems: [], entity_id: null, before: null }),
}

/** Tables that name others by no key: filled last. */
export const filledLast: readonly string[] = ['customer_token']
