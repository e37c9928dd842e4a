import { type Database, openDatabase } from '@hubcap/database/door/database'
import { smallNetwork, testNow } from '@hubcap/database/testing/small-network'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { afterAll, beforeAll, expect } from 'vitest'
import { startTestApi, type TestApi } from './api-client.ts'
import { id, tillStage } from './till-stage.ts'

const key = () => crypto.randomUUID()
const fields = '... on Lead { id revision name phone grade status isPooled isOwn nextStep nextStepOn lastTouchOn }'

let phones = 13_900_000_000
const freshPhone = () => String(++phones)

type Listed = { name: string; phone: string; isPooled: boolean }

/** What the tests of leads share: a chain with two stores and two reps in the first, and what a rep does most. Ends with the file. */
export async function leadStage(urls: { readonly app: string }) {
  const database: Database = openDatabase({ url: urls.app })
  const red = await smallNetwork(database, 'red')
  let api: TestApi
  beforeAll(async () => {
    api = await startTestApi(database, testNow)
  })
  afterAll(() => Promise.all([api.close(), database.close()]))
  const { system, call } = tillStage(database, red, testNow, () => api)
  const [franchisee] = red.franchisees as [(typeof red.franchisees)[0]]
  const [store, sister] = franchisee.stores as [(typeof franchisee.stores)[0], (typeof franchisee.stores)[0]]
  const { hq_admin: admin, hq_finance: finance, sales_rep: rep, store_manager: manager } = red.actors
  const [me, colleague] = store.repIds as [string, string]
  const lead = (more: object = {}, actor: Actor = rep) =>
    call(
      'recordLead',
      {
        ...{ storeId: id('Store', store.id), staffId: id('Staff', me), name: '陈先生', phone: freshPhone() },
        ...{ source: 'walk_in', grade: 'B', idempotencyKey: key(), ...more },
      },
      actor,
      fields,
    )
  const touch = (leadId: string, more: object = {}, actor: Actor = rep) =>
    call(
      'recordLeadTouch',
      { leadId, kind: 'call', outcome: 'reached', grade: 'A', idempotencyKey: key(), ...more },
      actor,
      fields,
    )
  const ask = (actor: Actor, document: string, variables: object) => api.ask(actor, document, variables)
  const listed = async (actor: Actor, filter: object = {}): Promise<Listed[]> => {
    const { data, errors } = await ask(
      actor,
      'query ($filter: LeadFilter) { leads(first: 50, filter: $filter) { totalCount edges { node { name phone isPooled staff { name } } } } }',
      { filter },
    )
    expect(errors).toBeUndefined()
    return data.leads.edges.map(({ node }: { node: Listed }) => node)
  }
  const names = async (actor: Actor, filter: object = {}) => (await listed(actor, filter)).map(({ name }) => name)
  const staged = { database, red, system, call, ask, store, sister, me, colleague, admin, finance, rep, manager }
  return { ...staged, key, fields, freshPhone, lead, touch, listed, names }
}
