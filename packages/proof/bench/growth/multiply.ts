import path from 'node:path'
import { fillQuickly } from '../frame/fill-quickly.ts'
import { runProgram } from '../frame/program.ts'
import type { Stage, Urls } from '../frame/stage.ts'

/** A row's copy number k has an id of its own, the same wherever it is pointed to. */
const copyOf = (id: string) => `md5(${id}::text || '/' || k)::uuid`

/** Another day of the same month, and none to come: more is sold on the days that there are, and not more days. */
const otherDay = (day: string, id: string, today: string) => {
  const first = `date_trunc('month', ${day})::date`
  const days = `(least((${first} + interval '1 month' - interval '1 day')::date, date '${today}') - ${first} + 1)`
  return `(${first} + (${day} - ${first} + abs(hashtext(${id}::text || k) % 1000)) % ${days})`
}

const justAfter = (moment: string) => `${moment} + k * interval '1 millisecond'`

/** What a copy has otherwise than the row it copies, by column. */
const changes: Record<string, (today: string) => Record<string, string>> = {
  customer: () => ({
    ...{ id: copyOf('r.id'), customer_no: `r.customer_no || '-' || k`, phone_key: 'NULL' },
    created_at: justAfter('r.created_at'),
  }),
  customer_file: (today) => ({
    ...{ id: copyOf('r.id'), customer_id: copyOf('r.customer_id'), created_at: justAfter('r.created_at') },
    opened_on: otherDay('r.opened_on', 'r.id', today),
  }),
  customer_token: () => ({ customer_id: copyOf('r.customer_id'), source_id: copyOf('r.source_id') }),
  card_sale: (today) => ({
    ...{ id: copyOf('r.id'), customer_id: copyOf('r.customer_id'), sale_no: `r.sale_no || '-' || k` },
    ...{ sold_on: otherDay('r.sold_on', 'r.id', today), created_at: justAfter('r.created_at') },
    sold_at: `${justAfter('r.sold_at')} + (${otherDay('r.sold_on', 'r.id', today)} - r.sold_on) * interval '1 day'`,
  }),
}

async function copyStatement({ sql }: Stage, { superuser }: Urls, table: string, factor: number, today: string) {
  const rows = await sql(
    superuser,
    `SELECT column_name AS name FROM information_schema.columns WHERE table_name = '${table}' ORDER BY ordinal_position`,
  )
  const columns = rows.map(({ name }) => String(name))
  const changed = changes[table]?.(today) ?? {}
  const values = columns.map((column) => changed[column] ?? `r.${column}`)
  return `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${values.join(', ')}
    FROM ${table} r CROSS JOIN generate_series(1, ${factor - 1}) k`
}

/** The product's own command makes the totals of what was copied, and proves them. */
const totalsCommand = (stage: Stage, urls: Urls, option: '--rebuild' | '--check') =>
  runProgram({
    name: `chain totals ${option}`,
    args: ['packages/server/src/chain.cli.ts', 'totals', option],
    env: { DATABASE_URL: urls.app, DATABASE_OWNER_URL: urls.owner },
    logFile: path.join(stage.directory, 'programs.log'),
  })

/**
 * Makes of every customer, customer file and card sale of a database so many: in the same stores, of the same sellers and
 * within the same months.
 */
export async function multiply(stage: Stage, urls: Urls, factor: number, today: string): Promise<void> {
  const tables = Object.keys(changes)
  const statements: string[] = []
  for (const table of tables) statements.push(await copyStatement(stage, urls, table, factor, today))
  await fillQuickly(stage, urls.superuser, tables, factor > 1 ? statements : [])
  await totalsCommand(stage, urls, '--rebuild')
  await totalsCommand(stage, urls, '--check')
  await stage.sql(urls.superuser, 'VACUUM (ANALYZE)', 'CHECKPOINT')
}
