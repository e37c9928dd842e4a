import type pg from 'pg'
import type { Api } from '../attack/api.ts'
import { globalId } from '../attack/targets.ts'
import type { Cell } from '../world/cells.ts'
import type { World } from '../world/make-world.ts'

/** Ways to leave a connection in the middle of something, each in somebody's name. */
export type Poison = 'error' | 'abort' | 'timeout' | 'kill'
export const poisons: readonly Poison[] = ['error', 'abort', 'timeout', 'kill']

const update = `mutation ($input: UpdateStoreInput!) { updateStore(input: $input) { __typename } }`
const create = `mutation ($input: CreateStoreInput!) { createStore(input: $input) { __typename } }`

const patience = 30

export type Poisoning = { api: Api; world: World; superuser: pg.Client; locker: pg.Client; next: () => number }

/** The connections of the API, in the middle of a statement or between two. */
const killSql = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE usename = 'hubcap_app' AND datname = current_database() ORDER BY random() LIMIT 1`

function inputs(world: World, actor: Cell) {
  const own = (table: string) =>
    world.rows.find((row) => row.table === table && row.cell.tenantId === actor.tenantId)?.values as {
      id: string
      code: string
    }
  const store = own('store')
  return {
    storeId: store.id,
    update: { input: { id: globalId('store', store.id), revision: 999, name: 'never' } },
    // The code is taken: the transaction fails at its last statement.
    create: { input: { franchiseeId: globalId('franchisee', own('franchisee').id), code: store.code, name: 'never' } },
  }
}

/** Asks as an administrator and doesn't wait for more than it takes to be in the middle. */
async function aborted({ api, next }: Poisoning, actor: Cell, query: string, variables: object): Promise<void> {
  const headers = { 'content-type': 'application/json', ...api.headersOf(actor) }
  const signal = AbortSignal.timeout(1 + Math.floor(next() * 8))
  const body = JSON.stringify({ query, variables })
  await fetch(`${api.url}/graphql`, { method: 'POST', headers, body, signal }).then(
    (response) => response.text(),
    () => undefined,
  )
}

/** One transaction that ends badly. The connection is the next one's at once. */
export async function poison(poisoning: Poisoning, how: Poison, actor: Cell): Promise<void> {
  const { api, world, superuser, locker } = poisoning
  const { storeId, update: stale, create: taken } = inputs(world, actor)
  if (how === 'error') {
    await api.ask(actor, create, taken)
  } else if (how === 'abort') {
    await aborted(poisoning, actor, create, taken)
  } else if (how === 'timeout') {
    await locker.query('BEGIN')
    await locker.query('SELECT FROM store WHERE id = $1 FOR UPDATE', [storeId])
    await api.ask(actor, update, stale)
    await locker.query('ROLLBACK')
  } else {
    const answer = aborted(poisoning, actor, create, taken)
    await superuser.query(killSql)
    await answer
  }
}

/** Statements of the API's that wait for another's lock give up soon. */
export const impatience = (database: string) =>
  `ALTER ROLE hubcap_app IN DATABASE ${database} SET lock_timeout = '${patience}ms'`
