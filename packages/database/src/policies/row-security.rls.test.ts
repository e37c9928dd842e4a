import type { Actor } from '@hubcap/rules/tenancy/actor'
import type { Role } from '@hubcap/rules/tenancy/role'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { contextSql, contextValues } from '../door/context-settings.ts'
import { openDatabase } from '../door/database.ts'
import { smallNetwork } from '../testing/small-network.ts'
import { testDatabase } from '../testing/test-database.ts'
import { tablePolicies } from './tables.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const blue = await smallNetwork(database, 'blue')
await database.close()

const audit = new pg.Client(urls.audit)
const app = new pg.Client(urls.app)
await Promise.all([audit.connect(), app.connect()])
afterAll(() => Promise.all([audit.end(), app.end()]))

type Row = Record<string, string | null>

/** One statement of the app role's in an actor's context, with no predicate of the door's: only row security decides. */
async function as(actor: Actor | null, sql: string, values: unknown[] = []): Promise<pg.QueryResult<Row>> {
  await app.query('BEGIN')
  try {
    if (actor) await app.query(contextSql, contextValues({ actor, presentedCustomerId: null }))
    return await app.query(sql, values)
  } finally {
    await app.query('ROLLBACK')
  }
}

const columnsOf = (table: keyof typeof tablePolicies) => {
  const { readable } = tablePolicies[table] as { readable?: readonly string[] }
  return readable ? readable.join(', ') : '*'
}
const all = async (table: keyof typeof tablePolicies) =>
  (await audit.query<Row>(`SELECT ${columnsOf(table)} FROM "${table}"`)).rows

const tables = Object.keys(tablePolicies) as (keyof typeof tablePolicies)[]
const placed = tables.filter((table) =>
  ['franchisee_contract', 'store', 'staff', 'staff_posting', 'staff_pay', 'customer_file', 'card_sale'].includes(table),
)

/** Whether a row lies where the actor may look, said in another way than the policies say it. */
function isOwn(actor: Actor, table: string, row: Row): boolean {
  if (row.tenant_id !== actor.tenantId) return false
  const franchisee = table === 'franchisee' ? row.id : row.franchisee_id
  const store = table === 'store' ? row.id : row.store_id
  const staff = table === 'staff' ? row.id : row.staff_id
  if (actor.role === 'hq_admin' || actor.role === 'hq_finance') return true
  if (franchisee && !actor.franchiseeIds.includes(franchisee)) return false
  if (actor.role === 'franchise_owner') return true
  if (store && !actor.storeIds.includes(store)) return false
  if (actor.role === 'store_manager') return true
  return !staff || staff === actor.staffId
}

describe.each(tables)('%s', (table) => {
  test('shows nothing to a query without a context', async () => {
    expect((await as(null, `SELECT ${columnsOf(table)} FROM "${table}"`)).rows).toEqual([])
  })

  test.each(Object.keys(red.actors) as Role[])('shows a %s only what is their own', async (role) => {
    const actor = red.actors[role]
    const { rows } = await as(actor, `SELECT ${columnsOf(table)} FROM "${table}"`)
    expect(rows.filter((row) => !isOwn(actor, table, row))).toEqual([])
    if (placed.includes(table) && !(table === 'staff_pay' && role === 'store_manager'))
      expect(rows).toHaveLength((await all(table)).filter((row) => isOwn(actor, table, row)).length)
  })

  test.each(Object.keys(red.actors) as Role[])(
    'takes no row of another chain or franchisee from a %s',
    async (role) => {
      const actor = red.actors[role]
      if (columnsOf(table) !== '*') return
      const foreign = (await all(table)).filter((row) => !isOwn(actor, table, row))
      for (const row of foreign.slice(0, 5).concat(foreign.slice(-5))) {
        const copy = { ...row, ...(row.id && { id: crypto.randomUUID() }) }
        const insert = `INSERT INTO "${table}" SELECT * FROM jsonb_populate_record(null::"${table}", $1::jsonb)`
        await expect(as(actor, insert, [JSON.stringify(copy)])).rejects.toMatchObject({ code: '42501' })
      }
    },
  )

  test.each(Object.keys(red.actors) as Role[])(
    'lets a %s change no row of another chain or franchisee',
    async (role) => {
      const commands: readonly string[] = tablePolicies[table].commands
      const actor = red.actors[role]
      if (commands.includes('update')) {
        const { rowCount } = await as(actor, `UPDATE "${table}" SET tenant_id = tenant_id`)
        const own = (await all(table)).filter((row) => isOwn(actor, table, row))
        expect(rowCount).toBeLessThanOrEqual(own.length)
      } else
        await expect(as(actor, `UPDATE "${table}" SET tenant_id = tenant_id`)).rejects.toMatchObject({ code: '42501' })
      if (!commands.includes('delete'))
        await expect(as(actor, `DELETE FROM "${table}"`)).rejects.toMatchObject({ code: '42501' })
    },
  )
})

describe('the test itself', () => {
  test('has rows of both chains in what it looks at', async () => {
    for (const table of placed) {
      const tenants = new Set((await all(table)).map((row) => row.tenant_id))
      expect(tenants).toEqual(new Set([red.tenantId, blue.tenantId]))
    }
  })
})

describe('columns that hide behind their own table', () => {
  test('a store manager sees the staff and not their pay, a rep only the own', async () => {
    expect((await as(red.actors.store_manager, 'SELECT * FROM staff')).rows).toHaveLength(2)
    expect((await as(red.actors.store_manager, 'SELECT * FROM staff_pay')).rows).toHaveLength(0)
    expect((await as(red.actors.sales_rep, 'SELECT * FROM staff_pay')).rows).toHaveLength(1)
  })

  test('an owner sees the own contract, a manager and a rep none', async () => {
    expect((await as(red.actors.franchise_owner, 'SELECT * FROM franchise_contract')).rows).toHaveLength(1)
    expect((await as(red.actors.store_manager, 'SELECT * FROM franchise_contract')).rows).toHaveLength(0)
    expect((await as(red.actors.sales_rep, 'SELECT * FROM franchise_contract')).rows).toHaveLength(0)
  })

  test('nobody reads a password’s hash', async () => {
    await expect(as(red.actors.hq_admin, 'SELECT password_hash FROM user_credential')).rejects.toMatchObject({
      code: '42501',
    })
  })
})
