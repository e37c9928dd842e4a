import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
let api: TestApi
beforeAll(async () => {
  api = await startTestApi(database, testNow)
  const month = new Date('2026-10-01')
  const what = { draft: {}, months: 1, progress: 1, fromMonth: month, toMonth: month, createdAt: testNow }
  const made = [
    { name: 'a', kind: 'royalty', status: 'done' },
    { name: 'b', kind: 'royalty', status: 'failed' },
    { name: 'c', kind: 'scorecard', status: 'done' },
  ]
  await database.asSystem(red.tenantId).write((db) =>
    db.simulation.createMany({
      data: made.map((one) => ({ ...what, ...one, tenantId: red.tenantId, id: uuidv7() })),
    }),
  )
})
afterAll(() => Promise.all([api.close(), database.close()]))

test.each([
  ['all', {}, ['a', 'b', 'c']],
  ['of a kind', { kinds: ['royalty'] }, ['a', 'b']],
  ['that are done', { statuses: ['done'] }, ['a', 'c']],
  ['of a kind that failed or wait', { kinds: ['royalty'], statuses: ['failed', 'waiting'] }, ['b']],
  ['of a kind that there is none of', { kinds: ['quota_split'] }, []],
])('simulations %s are listed and counted', async (_what, filter, expected) => {
  const document = `query ($filter: SimulationFilter) {
    simulations(first: 9, filter: $filter) { totalCount edges { node { name } } } }`
  const { data, errors } = await api.ask(red.actors.hq_finance, document, { filter })
  expect(errors).toBeUndefined()
  const names = data.simulations.edges.map(({ node }: { node: { name: string } }) => node.name)
  expect([names.toSorted(), data.simulations.totalCount]).toEqual([expected, expected.length])
})
