import pg from 'pg'
import { randomOf } from '../../src/hostile/random.ts'
import { openApi } from '../attack/api.ts'
import { leaksIn } from '../attack/judge.ts'
import type { Finding } from '../finding.ts'
import type { Proving } from '../parts.ts'
import type { Cell } from '../world/cells.ts'
import { impatience, type Poison, poison, poisons } from './poisons.ts'

/** As few as can be, so that whoever comes next comes upon the very connection. */
const connections = 2
/** Of both chains, in turn. */
const nextOnes = 4

const asked = `{ viewer { account { id name } assignment { id } }
  stores(first: 20) { totalCount edges { node { id name staffCount } } }
  customers(first: 20) { totalCount edges { node { id name } } } }`

/**
 * Connections that were left by an error, an aborted request, a time-out or a kill in mid-transaction: whoever has them next
 * must see their own and nothing else.
 */
export async function runPoison(proving: Proving) {
  const { stage, urls, superuser, world, options } = proving
  const tries = options.short ? 150 : 10_000
  const database = new URL(urls.app).pathname.slice(1)
  await superuser.query(impatience(database))
  const locker = new pg.Client({ connectionString: urls.superuser })
  await locker.connect()
  const started = await stage.startApi(urls, { env: { HUBCAP_CONNECTIONS: String(connections) } })
  const api = openApi(started, world)
  const next = randomOf(options.seed).share
  const accounts = world.cells.filter(({ accountId }) => accountId !== null)
  const admins = accounts.filter(({ role }) => role === 'hq_admin')
  const own = new Map<Cell, string>()
  for (const actor of accounts) own.set(actor, (await api.ask(actor, asked, {})).text)
  const findings: Finding[] = []
  let wrong = 0
  const look = async (actor: Cell, how: Poison) => {
    const { status, text, errors } = await api.ask(actor, asked, {})
    // Whose connection was killed under them gets an error, and beside it nothing that isn't theirs.
    const isWhole = status === 200 && errors.length === 0
    if (isWhole ? text === own.get(actor) : leaksIn(text, '', world, actor).length === 0) return
    wrong++
    findings.push({ part: 'poisoned', where: how, what: `then ${actor.name} got ${text.slice(0, 300)}` })
  }
  const one = <T>(all: readonly T[]) => all[Math.floor(next() * all.length)] as T
  try {
    for (let at = 0; at < tries; at++) {
      const how = poisons[at % poisons.length] as Poison
      const poisoned = poison({ api, world, superuser, locker, next }, how, one(admins))
      // Some are there already, some come after.
      const during = Array.from({ length: nextOnes / 2 }, () => look(one(accounts), how))
      await Promise.all([poisoned, ...during])
      await Promise.all(Array.from({ length: nextOnes / 2 }, () => look(one(accounts), how)))
    }
  } finally {
    await locker.end()
  }
  await started.stop()
  await superuser.query(`ALTER ROLE hubcap_app IN DATABASE ${database} RESET lock_timeout`)
  return { poisoned: { tries, wrong }, findings }
}
