import type { Actor } from '@hubcap/rules/tenancy/actor'
import type { Role } from '@hubcap/rules/tenancy/role'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { nobodyPresented } from '../door/caller.ts'
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
    if (actor) await app.query(contextSql, contextValues({ actor, presented: nobodyPresented }))
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

/** Tables whose every row lies somewhere: who sees it is told by its columns, and seen it must be. */
const placed = new Set<string>([
  'franchise_contract',
  'store',
  'staff',
  'staff_posting',
  'staff_pay',
  'customer_file',
  'customer_token',
  'card_sale',
  'daily_total',
  'daily_product_total',
  'quota',
  'performance_score',
  'invitation',
  'message',
  'message_attachment',
  'report_schedule',
  'saved_view',
  'user_session',
  'second_factor',
  'recovery_code',
  'assignment_place',
  'assignment',
  'user_account',
  'api_key',
  'webhook',
  'webhook_delivery',
])

/** Nobody's but the account's and headquarters'. */
const ofOnesOwn = new Set(['report_schedule', 'saved_view', 'user_session', 'second_factor', 'recovery_code'])

const places = await all('assignment_place')
const posts = await all('assignment')

/** An account, a post or its place: one's own, or of somebody with a post where one is responsible. */
function isOwnPost(actor: Actor, table: string, row: Row): boolean {
  if (table === 'assignment_place') return row.user_account_id === actor.userAccountId || liesAt(actor, row)
  if (table === 'assignment')
    return (
      row.user_account_id === actor.userAccountId ||
      places.some((place) => place.assignment_id === row.id && isOwnPost(actor, 'assignment_place', place))
    )
  return (
    row.id === actor.userAccountId ||
    posts.some((post) => post.user_account_id === row.id && isOwnPost(actor, 'assignment', post))
  )
}

/** Whether the row names the place of the actor's role, and it is theirs. */
function liesAt(actor: Actor, row: Row): boolean {
  const { franchisee_id: franchisee = null, store_id: store = null, staff_id: staff = null } = row
  if (actor.role === 'franchise_owner') return franchisee !== null && actor.franchiseeIds.includes(franchisee)
  if (actor.role === 'store_manager') return store !== null && actor.storeIds.includes(store)
  return staff !== null && staff === actor.staffId
}

/** Whether a row lies where the actor may look, said in another way than the policies say it. */
function isOwn(actor: Actor, table: string, row: Row): boolean {
  if (row.tenant_id !== actor.tenantId) return false
  if (actor.role === 'hq_admin' || actor.role === 'hq_finance') return true
  if (['assignment_place', 'assignment', 'user_account'].includes(table)) return isOwnPost(actor, table, row)
  if (table === 'staff') return liesAt(actor, { ...row, staff_id: row.id ?? null })
  if (table === 'franchisee') return actor.franchiseeIds.includes(row.id ?? '')
  if (table === 'store')
    return actor.role === 'franchise_owner'
      ? actor.franchiseeIds.includes(row.franchisee_id ?? '')
      : actor.storeIds.includes(row.id ?? '')
  if (ofOnesOwn.has(table)) return row.user_account_id === actor.userAccountId
  if (placed.has(table)) return liesAt(actor, row)
  return !row.franchisee_id || actor.franchiseeIds.includes(row.franchisee_id)
}

/** What anybody of the chain may add, they may add wherever it lies. */
const mayAdd = (actor: Actor, table: keyof typeof tablePolicies, row: Row) =>
  'insertByAnyone' in tablePolicies[table] ? row.tenant_id === actor.tenantId : isOwn(actor, table, row)

describe.each(tables)('%s', (table) => {
  test('shows nothing to a query without a context', async () => {
    expect((await as(null, `SELECT ${columnsOf(table)} FROM "${table}"`)).rows).toEqual([])
  })

  test.each(Object.keys(red.actors) as Role[])('shows a %s only what is their own', async (role) => {
    const actor = red.actors[role]
    const { rows } = await as(actor, `SELECT ${columnsOf(table)} FROM "${table}"`)
    expect(rows.filter((row) => !isOwn(actor, table, row))).toEqual([])
    if (placed.has(table))
      expect(rows).toHaveLength((await all(table)).filter((row) => isOwn(actor, table, row)).length)
  })

  test.each(Object.keys(red.actors) as Role[])(
    'takes no row of another chain or franchisee from a %s',
    async (role) => {
      const actor = red.actors[role]
      if (columnsOf(table) !== '*') return
      const foreign = (await all(table)).filter((row) => !mayAdd(actor, table, row))
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
    for (const table of tables.filter((one) => placed.has(one))) {
      const tenants = new Set((await all(table)).map((row) => row.tenant_id))
      expect(tenants).toEqual(new Set([red.tenantId, blue.tenantId]))
    }
  })
})

describe('numbers', () => {
  test.each([
    ['hq_finance', 15],
    ['franchise_owner', 7],
    ['store_manager', 3],
    ['sales_rep', 1],
  ] as const)('of a %s are those of the own places and people: %i', async (role, count) => {
    const actor = red.actors[role]
    expect((await as(actor, 'SELECT * FROM quota')).rows).toHaveLength(count)
    // The chain as a whole has a quota and no score.
    const scores = role === 'hq_finance' ? count - 1 : count
    expect((await as(actor, 'SELECT * FROM performance_score')).rows).toHaveLength(scores)
  })

  test('are set by those responsible: a rep takes away nothing, a manager nothing of another store', async () => {
    const removed = async (role: Role) => (await as(red.actors[role], 'DELETE FROM quota')).rowCount
    expect([await removed('sales_rep'), await removed('store_manager'), await removed('franchise_owner')]).toEqual([
      0, 3, 7,
    ])
    const scores = async (role: Role) => (await as(red.actors[role], 'DELETE FROM performance_score')).rowCount
    expect([await scores('store_manager'), await scores('franchise_owner')]).toEqual([0, 0])
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
