import { Prisma } from '../prisma.ts'
import { send } from './ask.ts'
import { currentCaller } from './caller.ts'
import type { Writing } from './database.ts'

type Rows = {
  customer: Prisma.CustomerCreateManyInput
  customer_file: Prisma.CustomerFileCreateManyInput
  card_sale: Prisma.CardSaleCreateManyInput
  card: Prisma.CardCreateManyInput
  card_lot: Prisma.CardLotCreateManyInput
  vehicle: Prisma.VehicleCreateManyInput
  service_price: Prisma.ServicePriceCreateManyInput
  till_sale: Prisma.TillSaleCreateManyInput
  till_sale_line: Prisma.TillSaleLineCreateManyInput
  till_payment: Prisma.TillPaymentCreateManyInput
  card_opening: Prisma.CardOpeningCreateManyInput
  import_row: Prisma.ImportRowCreateManyInput
  lead: Prisma.LeadCreateManyInput
  lead_touch: Prisma.LeadTouchCreateManyInput
  simulation_result: Prisma.SimulationResultCreateManyInput
}

export type BulkTable = keyof Rows

/** Some megabytes of JSON per statement. */
const batchRows = 5000

const columns = new Map<string, string>()

/** Kept: made anew for every field of every row, the names took as long as the rest of the JSON. */
function columnOf(field: string): string {
  const known = columns.get(field)
  if (known !== undefined) return known
  const column = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  columns.set(field, column)
  return column
}

export const columnsOfRow = (row: object): string[] => Object.keys(row).map(columnOf)

const identifier = (name: string) => {
  if (!/^[a-z_]+$/.test(name)) throw new Error(`${name} is no column of ours`)
  return Prisma.raw(`"${name}"`)
}

/** Rows by their columns' names, for json_populate_recordset. */
export const asRowsJson = (rows: readonly Record<string, unknown>[]) =>
  JSON.stringify(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([field, value]) => [columnOf(field), value]))),
    (_, value) => (typeof value === 'bigint' ? String(value) : value),
  )

function* statementsOf<Table extends BulkTable>(
  table: Table,
  rows: readonly Rows[Table][],
  onConflict: 'refuse' | 'skip',
): Generator<Prisma.Sql> {
  const { tenantId } = currentCaller().actor
  if (rows.some((row) => row.tenantId !== tenantId))
    throw new Error('A row of another tenant, or of none, was about to be written')
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const into = Prisma.join(fields.map((field) => identifier(columnOf(field))))
  const name = identifier(table)
  const skipping = onConflict === 'skip' ? Prisma.sql`ON CONFLICT DO NOTHING` : Prisma.empty
  for (let from = 0; from < rows.length; from += batchRows) {
    const batch = asRowsJson(rows.slice(from, from + batchRows))
    yield Prisma.sql`
      INSERT INTO ${name} (${into})
      SELECT ${into} FROM json_populate_recordset(NULL::${name}, ${batch}::json) ${skipping}`
  }
}

/**
 * Adds thousands of rows in a transaction, in order. Prisma compiles a plan with every value of a createMany in it: 30,000
 * sales took 40 seconds so, and take two as JSON that Postgres reads. A field that no row has gets the column's default.
 * onConflict 'skip': rows that are there already stay as they are.
 */
export async function addRows<Table extends BulkTable>(
  db: Writing,
  table: Table,
  rows: readonly Rows[Table][],
  onConflict: 'refuse' | 'skip' = 'refuse',
): Promise<void> {
  if (rows.length === 0) return
  for (const statement of statementsOf(table, rows, onConflict)) await db.$executeRaw`${statement}`
}

/** Like addRows, for what no refusal is made of: the rows go with the next statement that is asked for. */
export function sendRows<Table extends BulkTable>(db: Writing, table: Table, rows: readonly Rows[Table][]): void {
  if (rows.length === 0) return
  for (const statement of statementsOf(table, rows, 'refuse')) send(db, statement)
}
