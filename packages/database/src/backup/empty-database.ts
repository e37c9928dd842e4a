import { setTimeout as sleep } from 'node:timers/promises'
import { type Client, escapeIdentifier } from 'pg'
import { StartProblem } from '../embedded/start-problem.ts'
import { backupTables } from './backup-tables.ts'

const othersSql = `SELECT count(*)::int AS others FROM pg_stat_activity
  WHERE datname = current_database() AND pid <> pg_backend_pid() AND usename IN ('hubcap_owner', 'hubcap_app')`

/** A connection that was ended a moment ago may still be seen. */
const patience = { every: 100, atMost: 2000 }

/** Nobody may work on what is being replaced: the worker comes as the owner, the api as the app. */
export async function requireStopped(client: Client): Promise<void> {
  for (let waited = 0; ; waited += patience.every) {
    const { rows } = await client.query(othersSql)
    if (rows[0].others === 0) return
    if (waited >= patience.atMost)
      throw new StartProblem(
        `Hubcap is at work on this database (connections: ${rows[0].others}): stop it, and a pooler before it, then restore.`,
      )
    await sleep(patience.every)
  }
}

async function holdsChains(client: Client): Promise<boolean> {
  const { rows } = await client.query("SELECT to_regclass('public.chain') IS NOT NULL AS has")
  if (!rows[0].has) return false
  await client.query('SET ROLE hubcap_lookup')
  const found = await client.query('SELECT EXISTS (SELECT FROM public.chain) AS some')
  await client.query('RESET ROLE')
  return found.rows[0].some
}

/** @throws {StartProblem} when there are chains that nobody said may go */
export async function requireEmpty(client: Client, mayReplace: boolean): Promise<void> {
  if (mayReplace || !(await holdsChains(client))) return
  throw new StartProblem('The database holds chains already: restore into an empty one, or replace it by --replace.')
}

/** Takes away what migrations make. The queue's tables stay: they aren't ours, and its jobs are replaced with the rest. */
export async function dropAll(client: Client): Promise<void> {
  const names = (await backupTables(client)).map(({ name }) => `public.${escapeIdentifier(name)}`)
  if (names.length > 0) await client.query(`DROP TABLE ${names.join(', ')} CASCADE`)
  await client.query('DROP SCHEMA IF EXISTS app CASCADE')
}
