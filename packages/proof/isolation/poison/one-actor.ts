import pg from 'pg'
import { openApi } from '../attack/api.ts'
import type { Finding } from '../finding.ts'
import type { Proving } from '../parts.ts'
import type { Cell } from '../world/cells.ts'

const asked = `{ viewer { role storeIds } stores(first: 20) { edges { node { name } } } customers(first: 20) { edges { node { name } } } }`

/**
 * Somebody's post ends, or their place changes, while their request waits in the database: it ends as what it began as, and
 * the next one is somebody else's or nobody's.
 */
export async function runOneActor(proving: Proving) {
  const { stage, urls, superuser, world } = proving
  const started = await stage.startApi(urls)
  const api = openApi(started, world)
  const locker = new pg.Client({ connectionString: urls.superuser })
  await locker.connect()
  const findings: Finding[] = []
  const manager = world.cells.find(({ name }) => name === 'red/0/0 store_manager') as Cell
  const elsewhere = world.cells.find(({ name }) => name === 'red/1/0') as Cell
  const post = world.at('assignment', manager)?.values.id
  const changes = {
    'the post ends': [
      `UPDATE assignment SET ended_at = now() WHERE id = '${post}'`,
      `UPDATE assignment SET ended_at = NULL WHERE id = '${post}'`,
    ],
    'the post moves': [
      `UPDATE assignment_place SET franchisee_id = '${elsewhere.franchiseeId}', store_id = '${elsewhere.storeId}' WHERE assignment_id = '${post}'`,
      `UPDATE assignment_place SET franchisee_id = '${manager.franchiseeId}', store_id = '${manager.storeId}' WHERE assignment_id = '${post}'`,
    ],
  } as const
  const before = (await api.ask(manager, asked, {})).text
  for (const [what, [change, back]] of Object.entries(changes)) {
    await locker.query('BEGIN; LOCK TABLE customer IN ACCESS EXCLUSIVE MODE')
    const answer = api.ask(manager, asked, {})
    for (let waits = 0; waits === 0; ) {
      const { rows } = await superuser.query(`SELECT count(*)::int AS waits FROM pg_stat_activity
        WHERE usename = 'hubcap_app' AND datname = current_database() AND wait_event_type = 'Lock'`)
      waits = rows[0].waits
    }
    await superuser.query(change)
    await locker.query('ROLLBACK')
    if ((await answer).text !== before)
      findings.push({
        part: 'one actor',
        where: what,
        what: `the request that began before is ${(await answer).text.slice(0, 300)}`,
      })
    if ((await api.ask(manager, asked, {})).text === before)
      findings.push({ part: 'one actor', where: what, what: 'the next request still sees what it saw' })
    await superuser.query(back)
  }
  await locker.end()
  await started.stop()
  return { findings }
}
