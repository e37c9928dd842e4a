import { type Database, openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import pg from 'pg'
import { afterAll, beforeAll, expect } from 'vitest'
import { type Answer, startTestApi, type TestApi } from './api-client.ts'

const invitation = 'Invitation { id role status token franchisee { name } store { name } }'
const post = 'Assignment { id role endedAt staff { id } places { store { name } } }'
const account = 'UserAccount { id status }'

/** Each mutation with its input's type and what its result is. */
const mutations: Record<string, readonly [input: string, result: string]> = {
  createInvitation: ['CreateInvitationInput', invitation],
  renewInvitation: ['InvitationIdInput', invitation],
  revokeInvitation: ['InvitationIdInput', invitation],
  acceptInvitation: ['AcceptInvitationInput', 'SignedIn { choices { ticket chain { slug } } }'],
  joinWithAccount: ['JoinWithAccountInput', post],
  addPost: ['AddPostInput', post],
  endPost: ['EndPostInput', post],
  suspendAccount: ['AccountStatusInput', account],
  resumeAccount: ['AccountStatusInput', account],
}

/** Two small chains, and what is done there by people who invite and who join. At testNow unless a test sets the clock. */
export async function joinClient() {
  const urls = await testDatabase()
  const database: Database = openDatabase({ url: urls.app })
  const [red, blue] = [await smallNetwork(database, 'red'), await smallNetwork(database, 'blue')]
  const audit = new pg.Client(urls.audit)
  const clock = { now: testNow }
  let api: TestApi
  beforeAll(async () => {
    await audit.connect()
    api = await startTestApi(database, testNow, { now: () => clock.now })
  })
  afterAll(() => Promise.all([api.close(), database.close(), audit.end()]))

  async function change(actor: Actor | null, field: string, given: object): Promise<Answer['data']> {
    const [input, result] = mutations[field] ?? []
    const document = `mutation ($input: ${input}!) { ${field}(input: $input) { __typename ... on ${result}
      ... on Refused { code params } ... on InvalidInput { issues { path code } } } }`
    const { data, errors } = await api.ask(actor, document, { input: given })
    expect(errors).toBeUndefined()
    return data[field]
  }
  return {
    ...{ database, red, blue, audit, clock, change },
    ask: (actor: Actor | null, document: string, variables?: object) => api.ask(actor, document, variables),
    invite: (actor: Actor, input: object) =>
      change(actor, 'createInvitation', { name: '李雷', locale: 'zh', ...input }),
    accept: (token: string, person: object) =>
      change(null, 'acceptInvitation', { token, name: '李雷', password: 'a fine password', locale: 'zh', ...person }),
    count: async (rows: string) => Number((await audit.query(`SELECT count(*) FROM ${rows}`)).rows[0].count),
  }
}
