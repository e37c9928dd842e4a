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
  /**
   * Runs a mutation with its input, whose type is called after it. made: fragments of what it is asked to tell of what it made
   * @returns that, or a refusal's code and params, or what is wrong where with the input
   */
  change(actor: Actor | null, field: string, input: object, made?: string): Promise<Answer['data']>
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
  const ask: TestApi['ask'] = async (actor, document, variables = {}) => {
    const authorization = actor ? { authorization: `Bearer ${await tokenOf(actor)}` } : {}
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authorization },
      body: JSON.stringify({ query: document, variables }),
    })
    return response.json() as Promise<Answer>
  }
  return {
    url,
    tokenOf,
    ask,
    async change(actor, field, input, made = '') {
      const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`
      const document = `mutation ($input: ${type}) { ${field}(input: $input) { __typename ${made}
        ... on Refused { code params } ... on InvalidInput { issues { path code } } } }`
      const { data, errors } = await ask(actor, document, { input })
      if (errors) throw new Error(errors.map(({ message }) => message).join('; '))
      return data[field]
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
