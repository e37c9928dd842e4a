import { fillQuickly } from '../frame/fill-quickly.ts'
import type { Stage, Urls } from '../frame/stage.ts'

/** A row's copy number k has an id of its own, the same wherever it is pointed to. */
const copyOf = (id: string) => `md5(${id}::text || '/' || k)::uuid`

const id = copyOf('r.id')
const ofRep = { id, staff_id: copyOf('r.staff_id') }

/** What a rep's copy has otherwise, by column, and which rows are copied. */
const copies: Readonly<Record<string, { changes: Readonly<Record<string, string>>; only: string }>> = {
  person: { changes: { id }, only: 'r.id IN (SELECT person_id FROM rep)' },
  staff: {
    changes: { id, person_id: copyOf('r.person_id'), staff_no: `r.staff_no || '-' || k` },
    only: 'r.id IN (SELECT id FROM rep)',
  },
  staff_posting: { changes: ofRep, only: 'r.staff_id IN (SELECT id FROM rep)' },
  staff_pay: { changes: ofRep, only: 'r.staff_id IN (SELECT id FROM rep)' },
  assignment: { changes: ofRep, only: 'r.staff_id IN (SELECT id FROM rep)' },
  assignment_place: {
    changes: { id, assignment_id: copyOf('r.assignment_id') },
    only: 'r.assignment_id IN (SELECT a.id FROM assignment a JOIN rep ON rep.id = a.staff_id)',
  },
  quota: { changes: ofRep, only: `r.level = 'staff' AND r.staff_id IN (SELECT id FROM rep)` },
  daily_total: { changes: ofRep, only: 'r.staff_id IN (SELECT id FROM rep)' },
  card_sale: {
    changes: { ...ofRep, sale_no: `r.sale_no || '-' || k`, card_id: 'NULL' },
    only: `r.staff_id IN (SELECT id FROM rep) AND r.sold_on >= current_date - 400`,
  },
}

async function copyStatement({ sql }: Stage, { superuser }: Urls, table: string, factor: number): Promise<string> {
  const rows = await sql(
    superuser,
    `SELECT column_name AS name FROM information_schema.columns WHERE table_name = '${table}' ORDER BY ordinal_position`,
  )
  const columns = rows.map(({ name }) => String(name))
  const { changes, only } = copies[table] as (typeof copies)[string]
  const values = columns.map((column) => changes[column] ?? `r.${column}`)
  return `INSERT INTO ${table} (${columns.join(', ')})
    WITH rep AS (SELECT s.id, s.person_id FROM staff s JOIN assignment a ON a.tenant_id = s.tenant_id AND a.staff_id = s.id
      WHERE a.role = 'sales_rep' AND s.staff_no !~ '-[0-9]+$')
    SELECT ${values.join(', ')} FROM ${table} r CROSS JOIN generate_series(1, ${factor - 1}) k WHERE ${only}`
}

/** Makes of every rep of a database so many, each with the postings, pay, quotas and sales of the one that they are copied from. */
export async function moreReps(stage: Stage, urls: Urls, factor: number): Promise<void> {
  if (factor < 2) return
  const tables = Object.keys(copies)
  const statements: string[] = []
  for (const table of tables) statements.push(await copyStatement(stage, urls, table, factor))
  // Who is a rep is told by what is there before: each table is copied as it was, the staff last of those that say so.
  const last = ['staff', 'assignment']
  const inOrder = [...statements.keys()].toSorted(
    (a, b) => last.indexOf(tables[a] as string) - last.indexOf(tables[b] as string),
  )
  await fillQuickly(
    stage,
    urls.superuser,
    tables,
    inOrder.map((at) => statements[at] as string),
  )
}
