import { Client } from 'pg'
import { changesServers } from '../door/changes-servers.ts'
import { StartProblem } from '../embedded/start-problem.ts'
import { findPooling } from './find-pooling.ts'
import { prepareRoles } from './prepare-roles.ts'

const oldestVersion = 15
const roles = ['hubcap_app', 'hubcap_audit', 'hubcap_lookup', 'hubcap_owner']

type OwnPostgres = {
  appUrl: string
  /** Signs in as hubcap_owner, or as a superuser, who then makes the roles and the database. */
  ownerUrl: string
  /** The app's past a pooler; appUrl when not given. */
  listenUrl?: string | undefined
  /** For the roles that a superuser's address leaves to us. */
  passwords: { ownerPassword: string; auditPassword: string }
}

function parse(variable: string, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1) return url
  throw new StartProblem(`${variable} must look like postgresql://user:password@host:5432/database.`)
}

function problemOf(variable: string, url: URL, error: { code?: string; message: string }): Error {
  const where = `${url.hostname}:${url.port || 5432}`
  if (error.code === '28P01' || error.code === '28000')
    return new StartProblem(`Postgres at ${where} refuses ${url.username}: correct the password in ${variable}.`)
  if (error.code === '3D000')
    return new StartProblem(
      `Postgres at ${where} has no database ${url.pathname.slice(1)}: create it as docs/own-postgres.md says.`,
    )
  const reason = error.code ?? error.message
  return new StartProblem(
    `Postgres at ${where} can't be reached (${reason}): start it, or correct the address in ${variable}.`,
  )
}

async function withClient<T>(variable: string, url: URL, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url.toString(), connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    throw problemOf(variable, url, error as Error)
  }
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function inspect(client: Client): Promise<{ superuser: boolean; missing: string[] }> {
  const { rows } = await client.query(
    `SELECT current_setting('server_version_num')::int / 10000 AS version,
       (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) AS superuser,
       ARRAY(SELECT rolname::text FROM pg_roles WHERE rolname = ANY($1)) AS present`,
    [roles],
  )
  const { version, superuser, present } = rows[0]
  if (version < oldestVersion)
    throw new StartProblem(`Hubcap needs Postgres ${oldestVersion} or newer, and DATABASE_OWNER_URL is ${version}.`)
  return { superuser, missing: roles.filter((role) => !present.includes(role)) }
}

async function prepareAsSuperuser(app: URL, superuser: URL, passwords: OwnPostgres['passwords']) {
  const database = app.pathname.slice(1)
  if (!/^[a-z][a-z0-9_]*$/.test(database))
    throw new StartProblem(`The database of DATABASE_URL must have a plain lower-case name, not ${database}.`)
  await prepareRoles(superuser.toString(), { ...passwords, appPassword: decodeURIComponent(app.password), database })
  const as = (role: string, password: string) => {
    const url = new URL(superuser)
    url.username = role
    url.password = password
    url.pathname = app.pathname
    return url
  }
  return { owner: as('hubcap_owner', passwords.ownerPassword), audit: as('hubcap_audit', passwords.auditPassword) }
}

async function mustStay(variable: string, url: URL): Promise<void> {
  if ((await findPooling(url.toString())) === 'stays') return
  throw new StartProblem(
    `${variable} leads through a pooler that changes sessions between transactions: give the address of Postgres itself.`,
  )
}

/** What the door, the queue and the live figures each need of a pooler. */
async function checkPooling(app: URL, listenUrl: string | undefined): Promise<void> {
  if (listenUrl !== undefined) {
    const listen = parse('DATABASE_LISTEN_URL', listenUrl)
    await withClient('DATABASE_LISTEN_URL', listen, async () => {})
    await mustStay('DATABASE_LISTEN_URL', listen)
  }
  const pooling = await findPooling(app.toString())
  if (pooling === 'loses names' && !changesServers(app.toString()))
    throw new StartProblem(
      'DATABASE_URL leads through a pooler in transaction mode: add ?pgbouncer=true to it, as docs/own-postgres.md says.',
    )
  if (pooling !== 'stays' && listenUrl === undefined)
    throw new StartProblem(
      'DATABASE_URL leads through a pooler in transaction mode, where changes can’t be listened for: ' +
        'give the same database without it as DATABASE_LISTEN_URL.',
    )
}

/**
 * Checks a Postgres of the user's own, and prepares it when DATABASE_OWNER_URL is a superuser's.
 * @returns the addresses for the app, the owner, and for listening as the app; hubcap_audit's where we gave it its password
 * @throws {StartProblem} with what to do, when it can't be used as it is
 */
export async function prepareOwnPostgres({ appUrl, ownerUrl, listenUrl, passwords }: OwnPostgres) {
  const app = parse('DATABASE_URL', appUrl)
  let owner = parse('DATABASE_OWNER_URL', ownerUrl)
  if (app.username !== 'hubcap_app') throw new StartProblem('DATABASE_URL must sign in as hubcap_app.')
  const { superuser, missing } = await withClient('DATABASE_OWNER_URL', owner, inspect)
  await mustStay('DATABASE_OWNER_URL', owner)
  let audit: URL | undefined
  if (superuser) ({ owner, audit } = await prepareAsSuperuser(app, owner, passwords))
  else if (missing.length > 0)
    throw new StartProblem(
      `Postgres lacks the role ${missing[0]}: let a superuser run the SQL of docs/own-postgres.md first.`,
    )
  else if (owner.username !== 'hubcap_owner')
    throw new StartProblem('DATABASE_OWNER_URL must sign in as hubcap_owner, or as a superuser.')
  await withClient('DATABASE_URL', app, async () => {})
  await checkPooling(app, listenUrl)
  const listen = listenUrl ?? app.toString()
  return { app: app.toString(), owner: owner.toString(), listen, ...(audit && { audit: audit.toString() }) }
}
