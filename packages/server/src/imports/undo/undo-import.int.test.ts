import { openDatabase } from '@hubcap/database/door/database'
import type { ImportKind } from '@hubcap/rules/imports/import-kind'
import { testDatabase } from '@hubcap/testing/database'
import { northwindFile } from '@hubcap/testing/northwind'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkTotals } from '../../sales/totals/check-totals.ts'
import { startTestApi, type TestApi } from '../../testing/api-client.ts'
import { emptyChain } from '../../testing/empty-chain.ts'
import { type ImportClient, importClient } from '../../testing/import-client.ts'
import { tableOf } from './made-rows.ts'

const now = new Date('2026-11-21T15:00:00Z')
const urls = await testDatabase()
const database = openDatabase({ url: urls.app, transactionSeconds: 120 })
const chain = await emptyChain(database, now)
const asSystem = database.asSystem(chain.tenantId)
const session = new Client({ connectionString: urls.superuser })
let api: TestApi
let client: ImportClient
beforeAll(async () => {
  await session.connect()
  api = await startTestApi(database, now)
  client = importClient({ api, database, ownerUrl: urls.owner, actor: chain.administrator, now })
})
afterAll(() => Promise.all([api.close(), database.close(), session.end()]))

/** What says that something happened, rather than what there is. */
const logs = ['audit_entry', 'import', 'import_row', 'stored_file', 'stored_file_part']

/** Rows of every table but the logs. */
async function countAll(): Promise<Record<string, number>> {
  const { rows: tables } = await session.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' ORDER BY 1`,
  )
  const names = tables.map(({ name }) => name).filter((name) => !logs.includes(name))
  const counts = names.map((name) => `(SELECT count(*)::int FROM "${name}") AS "${name}"`)
  const { rows } = await session.query<Record<string, number>>(`SELECT ${counts.join(', ')}`)
  return rows[0] ?? {}
}

/** Runs every job, those too that wait for more of their kind. */
async function settle() {
  await client.work()
  await session.query('UPDATE graphile_worker._private_jobs SET run_at = now()')
  await client.work()
}

async function bring(kind: ImportKind, content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const done = await client.bring(kind, content)
  expect(done).toMatchObject({ status: 'done', failureCode: null })
  await settle()
  return done.id
}

async function undo(id: string) {
  expect(await client.mutate('undoImport', { id })).toMatchObject({ status: 'undoing' })
  await settle()
  return client.read(id)
}

const month = (kind: string, target: number) => `month,metric,franchisee,target\n2026-12,${kind},1,${target}\n`

/** Everything of the test's real chain, in order; the quotas on top. */
const files: [ImportKind, () => string | Uint8Array<ArrayBuffer>][] = [
  ['franchisees', () => northwindFile('regions')],
  ['stores', () => northwindFile('regions')],
  ['staff', () => northwindFile('staff')],
  ['customers', () => northwindFile('customers')],
  ['card_sales', () => northwindFile('sales')],
  ['quotas', () => month('cards sold', 30)],
]

describe('a whole chain', () => {
  const ids: string[] = []
  const counts: Record<string, number>[] = []

  test('comes in file by file', async () => {
    // A chain's first scoring writes down by which scorecard it scores: that is there before the first count.
    await undo(await bring('quotas', 'month,metric,target\n2026-12,cards sold,1\n'))
    for (const [kind, content] of files) {
      counts.push(await countAll())
      ids.push(await bring(kind, content()))
    }
  })

  test('can’t lose what the rest builds on: each is refused with what stands on it, and nothing changes', async () => {
    const before = await countAll()
    const refusals: Record<string, Record<string, number>> = {}
    for (const [at, [kind]] of files.slice(0, 4).entries()) {
      const kept = await undo(ids[at] ?? '')
      expect(kept).toMatchObject({ status: 'done', failureCode: 'import.built_on', progress: kept.rowCount })
      const { uses } = kept.failureParams as { uses: { use: string; count: number }[] }
      refusals[kind] = Object.fromEntries(uses.map(({ use, count }) => [use, count]))
    }
    expect(refusals.franchisees).toMatchObject({ stores: 4, staff: 9, card_sales: 830, quotas: 1 })
    expect(refusals.stores).toMatchObject({ staff: 9, postings: 9, card_sales: 830 })
    expect(refusals.staff).toMatchObject({ card_sales: 830 })
    expect(refusals.customers).toMatchObject({ card_sales: 830 })
    expect(await countAll()).toEqual(before)
  })

  test('goes as it came, from the last file to the first: after each, every table has as many rows as before it', async () => {
    for (const [at, [kind]] of [...files.entries()].toReversed()) {
      const undone = await undo(ids[at] ?? '')
      expect([kind, undone.status, undone.failureCode]).toEqual([kind, 'undone', null])
      expect(undone.progress).toBe(undone.rowCount)
      expect([kind, await countAll()]).toEqual([kind, counts[at]])
      expect(await asSystem.read((db) => checkTotals(db))).toEqual([])
    }
  })

  test('is undone once: asked again, nothing happens', async () => {
    const [id = ''] = ids
    expect(await client.mutate('undoImport', { id })).toMatchObject({ status: 'undone' })
    await client.work()
    expect(await client.read(id)).toMatchObject({ status: 'undone' })
    const entries = await asSystem.read((db) => db.auditEntry.findMany({ where: { action: 'import.undo' } }))
    const ends = entries.filter(({ after }) => (after as { status: string }).status === 'undone')
    expect(ends).toHaveLength(files.length + 1)
  })

  test('can come in again', async () => {
    for (const [kind, content] of files) ids.push(await bring(kind, content()))
  })
})

const voided = { status: 'voided', voidedAt: now, voidedByName: 'Wang', voidReason: 'a mistake' }

describe('what was changed since stays', () => {
  test('a sale that was voided', async () => {
    const id = await bring('card_sales', 'sale_no,staff_no,customer_no,sold_on,amount\nv1,1,ALFKI,2026-11-01,5\n')
    await asSystem.write((db) => db.cardSale.updateMany({ where: { saleNo: 'v1' }, data: voided }))
    expect((await undo(id)).failureParams).toEqual({ uses: [{ use: 'voided', count: 1 }] })
  })

  test('a customer’s file that a later sale found open', async () => {
    await bring('customers', 'customer no,name\nlater1,Anna\n')
    const sale = (saleNo: string) => `sale_no,staff_no,customer_no,sold_on,amount\n${saleNo},1,later1,2026-11-01,5\n`
    const first = await bring('card_sales', sale('l1'))
    const second = await bring('card_sales', sale('l2'))
    expect((await undo(first)).failureParams).toEqual({ uses: [{ use: 'later_sales', count: 1 }] })
    expect(await undo(second)).toMatchObject({ status: 'undone' })
    expect(await undo(first)).toMatchObject({ status: 'undone' })
    expect(await asSystem.read((db) => db.customerFile.count({ where: { customer: { customerNo: 'later1' } } }))).toBe(
      0,
    )
  })

  test('a row that was edited', async () => {
    const id = await bring('customers', 'customer no,name\nedited1,Anna\nedited2,Berta\n')
    await asSystem.write((db) => db.customer.updateMany({ where: { customerNo: 'edited1' }, data: { revision: 2 } }))
    expect(await undo(id)).toMatchObject({ failureParams: { uses: [{ use: 'edited', count: 1 }] } })
  })

  test('a quota that was set anew; else each goes back to what stood before', async () => {
    const target = async () =>
      asSystem.read((db) => db.quota.findMany({ where: { metric: 'new_customers' }, select: { target: true } }))
    const first = await bring('quotas', month('new customers', 10))
    const second = await bring('quotas', month('new customers', 20))
    expect(await undo(first)).toMatchObject({ failureParams: { uses: [{ use: 'changed_quotas', count: 1 }] } })
    expect(await undo(second)).toMatchObject({ status: 'undone' })
    expect(await target()).toEqual([{ target: 10n }])
    expect(await undo(first)).toMatchObject({ status: 'undone' })
    expect(await target()).toEqual([])
  })
})

describe('everything that can point to a row', () => {
  /** Kept beside the records by the product itself, or told of by what it lies beside. */
  const unasked = new Set([
    ...['daily_total', 'daily_product_total', 'customer_token'],
    ...['card_lot', 'card_lot_use', 'card_opening', 'ledger_account', 'ledger_transfer', 'clearing_line'],
    ...['clearing_net', 'clearing_payment', 'clearing_royalty'],
    ...['member', 'points_entry'],
    ...['pay_step', 'pay_statement', 'pay_line', 'incentive_file'],
  ])

  test.each(Object.entries(tableOf))('of %s (%s) is asked for', async (kind, table) => {
    const { importUses, usesByKind } = await import('./import-uses.ts')
    const { rows } = await session.query<{ name: string; columns: string[] }>(
      `SELECT c.conrelid::regclass::text AS name, array_agg(a.attname ORDER BY k.at) AS columns
       FROM pg_constraint c CROSS JOIN LATERAL unnest(c.conkey) WITH ORDINALITY AS k(attnum, at)
       JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.attnum
       WHERE c.contype = 'f' AND c.confrelid = $1::regclass GROUP BY c.oid, c.conrelid`,
      [table],
    )
    const asked: string[] = []
    const db = {
      async $queryRaw(_text: unknown, { sql }: { sql: string }) {
        asked.push(sql)
        return [{}]
      },
    }
    await importUses(db as never, '00000000-0000-0000-0000-000000000000', kind as ImportKind)
    expect(Object.keys(usesByKind[kind as ImportKind]).length).toBeGreaterThan(0)
    for (const { name, columns } of rows.filter(({ name }) => !unasked.has(name)))
      expect([name, columns.at(-1), asked.join().includes(`${name} t`)]).toEqual([name, columns.at(-1), true])
  })
})

describe('who may', () => {
  test('headquarters’ administrators alone; what was not done can’t be undone', async () => {
    const finance = await chain.account('hq_finance', [])
    const id = await bring('customers', 'customer no,name\nwho1,Anna\n')
    expect(await client.mutate('undoImport', { id }, finance)).toMatchObject({ code: 'access.not_allowed' })
    const other = await emptyChain(database, now, 'other')
    expect(await client.mutate('undoImport', { id }, other.administrator)).toMatchObject({ code: 'access.not_found' })
    const ready = await client.check('customers', 'customer no,name\nwho2,Anna\n')
    expect(await client.mutate('undoImport', { id: ready.id })).toMatchObject({ code: 'import.not_done' })
  })

  test('whoever is no administrator any more has it fail, and it stays done', async () => {
    const second = await chain.account('hq_admin', [])
    const id = await bring('customers', 'customer no,name\nwho3,Anna\n')
    await client.mutate('undoImport', { id }, second)
    await asSystem.write((db) =>
      db.assignment.updateMany({ where: { id: second.assignmentId ?? '' }, data: { endedAt: now } }),
    )
    await client.work()
    expect(await client.read(id)).toMatchObject({ status: 'done', failureCode: 'access.not_allowed' })
  })
})

test('what a killed worker was undoing stands as it was, and can be undone again', async () => {
  const id = await bring('customers', 'customer no,name\nkilled1,Anna\n')
  await client.mutate('undoImport', { id })
  await session.query(
    `UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'gone', attempts = attempts + 1`,
  )
  await client.sweep(0)
  expect(await client.read(id)).toMatchObject({ status: 'done', failureCode: 'import.undo_killed', progress: 1 })
  expect(await undo(id)).toMatchObject({ status: 'undone', failureCode: null })
})
