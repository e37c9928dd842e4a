import type { Level } from '../world/cells.ts'

/**
 * Who may do a thing to a row, besides headquarters of its chain, who always may:
 * - `C` everybody of the chain
 * - `B` everybody who belongs to the row's franchisee
 * - `O` the owner of the row's franchisee
 * - `S` everybody who belongs to the row's store
 * - `M` the manager of the row's store
 * - `P` everybody who belongs to the row's store, where the row is nobody's
 * - `R` the rep who is the row's staff member
 * - `U` the account that the row is of
 * - empty: headquarters alone; null: nobody at all, the app role has no such right
 */
export type Letters = string | null

export type TableRule = {
  /** Where its rows lie: the world has one in every such place. */
  at: readonly Level[]
  seen: Letters
  added: Letters
  changed: Letters
  removed: Letters
}

const rule = (at: Level | Level[], seen: Letters, added: Letters, changed: Letters, removed: Letters): TableRule => ({
  at: [at].flat(),
  ...{ seen, added, changed, removed },
})

/** What is to hold, written from what the product promises and not from its policies. A table that isn't here fails the proof. */
export const tables: Readonly<Record<string, TableRule>> = {
  //                             its rows lie at           seen   added  changed removed
  chain: rule('chain', 'C', '', '', null),
  user_account: rule('account', 'OMU', 'U', 'U', null),
  user_credential: rule('account', 'U', 'U', 'U', null),
  user_session: rule('account', 'U', 'U', 'U', 'U'),
  second_factor: rule('account', 'U', 'U', 'U', 'U'),
  recovery_code: rule('account', 'U', 'U', 'U', 'U'),
  sign_in_attempt: rule('chain', '', '', '', ''),
  assignment: rule('account', 'OMU', '', '', null),
  assignment_place: rule('account', 'OMU', 'O', null, 'O'),
  invitation: rule(['franchisee', 'store', 'staff'], 'OM', 'OM', 'OM', null),
  idempotency_key: rule('account', 'U', 'U', null, null),
  audit_entry: rule(['chain', 'franchisee'], 'O', 'C', null, null),
  franchisee: rule('franchisee', 'B', '', '', ''),
  franchise_contract: rule('franchisee', 'O', '', '', null),
  store: rule('store', 'OS', 'O', 'O', ''),
  person: rule('staff', '', 'C', null, ''),
  staff: rule('staff', 'OMR', 'O', 'O', ''),
  staff_posting: rule('staff', 'OMR', 'O', null, ''),
  staff_leave: rule('staff', 'OMR', 'OM', 'OM', null),
  staff_pay: rule('staff', 'OR', 'O', null, null),
  customer: rule('staff', 'OMR', 'C', 'OMR', ''),
  customer_file: rule('staff', 'OMR', 'OMR', 'OMR', ''),
  customer_identification: rule('account', 'U', null, null, null),
  customer_token: rule('staff', 'OMR', null, null, null),
  vehicle: rule('staff', 'OMR', 'OMR', 'OMR', 'OMR'),
  service_item: rule('chain', 'C', '', '', null),
  service_price: rule('chain', 'C', '', null, null),
  till_sale: rule('staff', 'OMR', 'OMR', 'OMR', null),
  till_sale_line: rule('staff', 'OMR', 'OMR', null, null),
  till_payment: rule('staff', 'OMR', 'OMR', null, null),
  card_product: rule('chain', 'C', '', '', null),
  card_product_version: rule('chain', 'C', '', null, ''),
  card_law_entry: rule('chain', 'C', '', '', ''),
  rate_table: rule('chain', 'C', '', '', null),
  card_sale: rule('staff', 'OMR', 'OMR', 'OMR', ''),
  card: rule('staff', 'OMR', 'OMR', 'OMR', null),
  card_lot: rule('staff', 'OMR', 'OMR', 'OMR', null),
  card_step: rule('staff', 'OMR', 'OMR', null, null),
  card_password: rule('staff', 'OMR', 'OMR', 'OMR', null),
  card_opening: rule('franchisee', 'O', 'O', 'O', ''),
  prepayment_custody: rule(['chain', 'franchisee'], 'O', 'O', null, null),
  card_lot_use: rule('staff', 'OMR', 'OMR', null, null),
  ledger_account: rule(['chain', 'franchisee', 'staff'], 'OMR', 'C', 'OMR', null),
  ledger_movement: rule(['franchisee', 'staff'], 'OMR', 'OMR', null, null),
  ledger_transfer: rule(['franchisee', 'staff'], 'OMR', 'OMR', null, null),
  clearing_line: rule(['franchisee', 'staff'], 'OMR', 'OMR', null, null),
  metric: rule('chain', 'C', '', '', null),
  credit_share: rule('staff', 'OMR', 'OM', 'OM', null),
  simulation: rule('chain', '', '', '', null),
  simulation_result: rule('staff', '', '', null, null),
  member_rule: rule('chain', 'C', '', null, null),
  member: rule('staff', 'OMR', null, '', null),
  points_entry: rule('staff', 'OMR', null, null, null),
  clearing_run: rule(['chain', 'franchisee'], 'O', '', '', null),
  clearing_step: rule(['chain', 'franchisee'], 'O', '', null, null),
  clearing_run_line: rule('franchisee', 'O', '', null, ''),
  clearing_net: rule(['chain', 'franchisee'], 'O', '', null, ''),
  clearing_contest: rule('franchisee', 'O', 'O', '', null),
  clearing_payment: rule('franchisee', 'O', '', null, ''),
  clearing_settlement: rule('franchisee', 'O', '', '', null),
  franchisee_departure: rule('franchisee', 'O', '', '', null),
  royalty_term: rule('franchisee', 'O', '', null, null),
  incentive_item: rule('chain', 'C', '', '', null),
  incentive: rule('staff', 'OMR', 'OM', 'O', null),
  incentive_file: rule('staff', 'OMR', 'OM', null, 'OM'),
  incentive_file_content: rule('staff', 'OMR', 'OM', null, 'OM'),
  pay_run: rule('franchisee', 'B', 'O', 'O', null),
  pay_step: rule('franchisee', 'O', 'O', null, null),
  pay_statement: rule('staff', 'OR', 'O', null, 'O'),
  pay_line: rule('staff', 'OMR', 'O', null, 'O'),
  commission_plan: rule('chain', 'C', '', '', null),
  commission_plan_version: rule('chain', 'C', '', null, null),
  commission_assignment: rule(['franchisee', 'store', 'staff'], 'OMR', '', null, null),
  clearing_royalty: rule('franchisee', 'O', '', null, ''),
  number_series: rule('chain', 'C', '', null, null),
  number_stretch: rule(['chain', 'franchisee', 'store', 'staff'], 'OS', 'OS', 'OS', 'OS'),
  number_movement: rule(['chain', 'franchisee', 'store', 'staff'], 'OS', 'OS', null, null),
  day_close: rule('store', 'OM', 'OM', null, null),
  day_close_method: rule('store', 'OM', 'OM', null, null),
  day_close_signature: rule('store', 'OM', 'OM', null, null),
  day_close_movement: rule('staff', 'OM', 'OM', null, null),
  invoice: rule('staff', 'OMR', 'OMR', 'OMR', null),
  lead_rule: rule('chain', 'C', '', null, null),
  lead: rule(['store', 'staff'], 'OMPR', 'OMPR', 'OMPR', ''),
  lead_touch: rule('staff', 'OMR', 'OMR', null, null),
  quota: rule(['chain', 'franchisee', 'store', 'staff'], 'OMR', 'OM', 'OM', 'OM'),
  sales_plan: rule(['chain', 'franchisee', 'store'], 'OS', 'OM', null, null),
  sales_plan_version: rule(['chain', 'franchisee', 'store'], 'OS', 'OM', 'OM', null),
  sales_plan_step: rule(['chain', 'franchisee', 'store'], 'OS', 'OM', null, null),
  sales_month_rule: rule('chain', 'C', '', null, null),
  sales_month_start: rule('chain', 'C', '', null, null),
  quota_rule: rule('chain', 'C', '', null, null),
  scorecard: rule('chain', 'C', '', null, null),
  scorecard_assignment: rule(['chain', 'franchisee', 'store', 'staff'], 'OMR', '', null, null),
  performance_score: rule(['franchisee', 'store', 'staff'], 'OMR', '', '', ''),
  score_period_step: rule('chain', 'C', '', null, null),
  score_objection: rule(['franchisee', 'store', 'staff'], 'OMR', 'OMR', 'OM', null),
  score_adjustment: rule(['franchisee', 'store', 'staff'], 'OMR', 'OM', null, null),
  score_mark: rule('staff', 'OMR', 'OMR', 'OMR', null),
  score_signature: rule(['franchisee', 'store', 'staff'], 'OMR', 'OMR', null, null),
  daily_total: rule('staff', 'OMR', 'OMR', 'OMR', ''),
  daily_product_total: rule('staff', 'OMR', 'OMR', 'OMR', ''),
  message: rule('chain', '', 'C', '', null),
  message_attachment: rule('chain', '', 'C', null, null),
  api_key: rule('account', '', '', '', null),
  webhook: rule('chain', '', '', '', ''),
  webhook_delivery: rule('chain', '', null, '', ''),
  saved_view: rule('account', 'U', 'U', 'U', 'U'),
  report_schedule: rule('account', 'U', 'U', 'U', 'U'),
  stored_file: rule('account', 'U', 'U', null, 'U'),
  stored_file_part: rule('account', 'U', 'U', null, 'U'),
  import: rule('account', 'U', '', '', null),
  import_row: rule('account', '', '', '', ''),
}
