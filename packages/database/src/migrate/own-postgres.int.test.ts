import { Client } from 'pg'
import { afterAll, expect, test } from 'vitest'
import { freePort } from '../embedded/free-port.ts'
import { StartProblem } from '../embedded/start-problem.ts'
import { startTemporary } from '../embedded/start-temporary.ts'
import { prepareOwnPostgres } from './own-postgres.ts'

// A server of its own: it changes the passwords of roles, which all databases of a server share.
const server = await startTemporary()
afterAll(() => server.stop())

const passwords = { ownerPassword: 'owner-secret', auditPassword: 'audit-secret' }
const ownerUrl = server.urls.superuser
const appUrl = `postgresql://hubcap_app:app%2Fsecret@127.0.0.1:${server.port}/own`

async function problem(options: Partial<Parameters<typeof prepareOwnPostgres>[0]>): Promise<string> {
  const error = await prepareOwnPostgres({ appUrl, ownerUrl, passwords, ...options }).then(
    () => undefined,
    (thrown) => thrown,
  )
  expect(error).toBeInstanceOf(StartProblem)
  return error.message
}

async function whoIs(url: string) {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query('SELECT current_user AS role, current_database() AS database')).rows[0]
  } finally {
    await client.end()
  }
}

test("a superuser's address makes the roles and the database, and is not used further", async () => {
  const urls = await prepareOwnPostgres({ appUrl, ownerUrl, passwords })
  expect(await whoIs(urls.owner)).toEqual({ role: 'hubcap_owner', database: 'own' })
  expect(await whoIs(urls.app)).toEqual({ role: 'hubcap_app', database: 'own' })
  const again = await prepareOwnPostgres({ appUrl, ownerUrl: urls.owner, passwords })
  const { audit, ...others } = urls
  expect(again).toEqual(others)
  expect(await whoIs(audit!)).toEqual({ role: 'hubcap_audit', database: 'own' })
})

test('says what to do about an address that is no address', async () => {
  expect(await problem({ ownerUrl: 'db.example.com' })).toMatch(/^DATABASE_OWNER_URL must look like postgresql:/)
  expect(await problem({ appUrl: 'postgresql://postgres@127.0.0.1/own' })).toMatch(/must sign in as hubcap_app/)
})

test('says what to do about a server that does not answer', async () => {
  const nobody = `postgresql://postgres:x@127.0.0.1:${await freePort()}/own`
  expect(await problem({ ownerUrl: nobody })).toMatch(/can't be reached \(ECONNREFUSED\): start it, or correct/)
})

test('says what to do about a wrong password and a missing database', async () => {
  const wrong = new URL(ownerUrl)
  wrong.password = 'wrong'
  expect(await problem({ ownerUrl: wrong.toString() })).toMatch(/refuses postgres: correct the password/)
  const missing = new URL(ownerUrl)
  missing.pathname = '/nowhere'
  expect(await problem({ ownerUrl: missing.toString() })).toMatch(/has no database nowhere: create it/)
})

test('says what to do when the roles are missing and it may not make them', async () => {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query("CREATE ROLE someone LOGIN PASSWORD 'x'; ALTER ROLE hubcap_audit RENAME TO elsewhere")
  const someone = `postgresql://someone:x@127.0.0.1:${server.port}/postgres`
  expect(await problem({ ownerUrl: someone })).toMatch(/lacks the role hubcap_audit: let a superuser run the SQL/)
  await client.query('ALTER ROLE elsewhere RENAME TO hubcap_audit')
  expect(await problem({ ownerUrl: someone })).toMatch(/must sign in as hubcap_owner/)
  await client.end()
})
