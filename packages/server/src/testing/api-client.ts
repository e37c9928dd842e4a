import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import type { Database } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { pino } from 'pino'
import { type ApiOptions, createApiServer } from '../http/api-server.ts'
import { anyRates } from '../http/limits/rates.ts'
import { signToken } from '../tenancy/signed-token.ts'
import { testSessions } from './test-sessions.ts'

// biome-ignore lint/suspicious/noExplicitAny: a test says by its expectations what the answer looks like
export type Answer = { data: any; errors?: { message: string; extensions?: { code?: string } }[] }

export type TestApi = {
  url: string
  /** The token that the portal would send for this actor. */
  tokenOf(actor: Actor): Promise<string>
  /** Runs a document as an actor, or as nobody. */
  ask(actor: Actor | null, document: string, variables?: object): Promise<Answer>
  close(): Promise<void>
}

/** The real API server on a free port of the loopback address, at a fixed time. */
export async function startTestApi(database: Database, now: Date, options: Partial<ApiOptions> = {}): Promise<TestApi> {
  const { secret = randomBytes(32).toString('hex') } = options
  const clock = options.now ?? (() => now)
  const log = pino({ level: process.env.HUBCAP_TEST_LOG ?? 'silent' })
  const house = { portalUrl: 'https://hubcap.example', sendsMail: false, rates: anyRates }
  const server = await createApiServer({ database, log, ...house, trusted: null, ...options, secret, now: clock })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const signedIn = await testSessions(database, clock)
  const tokenOf = async ({ tenantId, userAccountId, assignmentId }: Actor) => {
    if (!userAccountId) throw new Error('Only accounts have tokens')
    await signedIn(tenantId, userAccountId)
    const claims = { sub: userAccountId, tid: tenantId, sid: userAccountId, aid: assignmentId ?? '' }
    return signToken(secret, 'hubcap-api', claims, clock(), 60)
  }
  return {
    url,
    tokenOf,
    async ask(actor, document, variables = {}) {
      const authorization = actor ? { authorization: `Bearer ${await tokenOf(actor)}` } : {}
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...authorization },
        body: JSON.stringify({ query: document, variables }),
      })
      return response.json() as Promise<Answer>
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
