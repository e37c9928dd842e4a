import type pg from 'pg'

/** All that money, cards, points and numbers are written in, and what comes with it. */
const tables = [
  ...['card', 'card_lot', 'card_lot_use', 'card_step', 'card_sale', 'card_password', 'card_opening'],
  ...['ledger_account', 'ledger_movement', 'ledger_transfer', 'clearing_line', 'clearing_run', 'clearing_run_line'],
  ...['till_sale', 'till_sale_line', 'till_payment', 'day_close', 'member', 'points_entry', 'daily_total'],
  ...['number_series', 'number_stretch', 'number_movement', 'customer', 'customer_file', 'vehicle', 'idempotency_key'],
] as const

/** Every row of every chain's books, as one text each table: whatever is written, changed or lost between two differs. */
export async function wholeLedger(client: pg.Client): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const table of tables) {
    const { rows } = await client.query(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, ' ' ORDER BY t::text)), '') AS is FROM ${table} t`,
    )
    found[table] = rows[0].is
  }
  return found
}
