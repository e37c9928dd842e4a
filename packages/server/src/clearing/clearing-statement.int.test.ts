import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { clearingStage } from '../testing/clearing-stage.ts'
import { id } from '../testing/till-stage.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
let api: TestApi
const { one, other, ask, write, step, run, soldCard, used } = clearingStage(database, red, () => api)
const { hq_admin: admin, franchise_owner: owner, store_manager: manager } = red.actors
const [first, second] = [one, other].map((place) => id('Franchisee', place.id)) as [string, string]
const fields = `runs { fromOn } counterparties { franchiseeName receives owes net lineCount kinds { kind receives owes } }`
const statement = async (franchiseeId: string | null, from: string, to: string, actor = admin) =>
  (
    await ask(
      `query ($id: ID, $from: Date!, $to: Date!) { clearingStatement(franchiseeId: $id, from: $from, to: $to) { ${fields} } }`,
      { id: franchiseeId, from, to },
      actor,
    )
  ).clearingStatement
let septemberId: string
const months = ['2026-09-01', '2026-10-31'] as const

beforeAll(async () => {
  api = await startTestApi(database, testNow)
  const cardId = await soldCard()
  await used(cardId, 10_000, '2026-09-10')
  await used(cardId, 3000, '2026-10-02')
  const terms = { basis: 'on_use', groups: [], otherTiers: [{ from: 0, rate: 1000 }], minimum: 0 }
  await write('setRoyaltyTerm', { franchiseeId: second, fromOn: '2026-09-01', ...terms })
  septemberId = (await write('draftClearingRun', { day: '2026-09-15' })).id
  await step(septemberId, 'review')
  await write('draftClearingRun', {})
})
afterAll(() => Promise.all([api.close(), database.close()]))

describe('a statement by counterparty', () => {
  test('is of the runs that begin in its days, each other party with what it is for', async () => {
    expect(await statement(second, ...months)).toEqual({
      runs: [{ fromOn: '2026-09-01' }, { fromOn: '2026-10-01' }],
      counterparties: [
        {
          ...{ franchiseeName: null, receives: 0, owes: 1000, net: -1000, lineCount: 1 },
          kinds: [{ kind: 'royalty', receives: 0, owes: 1000 }],
        },
        {
          ...{ franchiseeName: 'red franchisee 0', receives: 13_000, owes: 0, net: 13_000, lineCount: 2 },
          kinds: [{ kind: 'principal', receives: 13_000, owes: 0 }],
        },
      ],
    })
  })

  test('adds up to the net of a run, and is the same from the other side', async () => {
    const september = ['2026-09-01', '2026-09-30'] as const
    const { counterparties } = await statement(second, ...september)
    const net = counterparties.reduce((sum: number, row: { net: number }) => sum + row.net, 0)
    const shown = (await run(septemberId)).nets
    expect(shown.find(({ franchiseeId }: { franchiseeId: string }) => franchiseeId === second).net).toBe(net)
    expect((await statement(first, ...september)).counterparties).toMatchObject([
      { franchiseeName: 'red franchisee 1', net: -10_000 },
    ])
    expect((await statement(null, ...september)).counterparties).toMatchObject([
      { franchiseeName: 'red franchisee 1', net: 1000 },
    ])
  })

  test('shows an owner what they are a side of, and nothing of others', async () => {
    expect((await statement(first, ...months, owner)).counterparties).toMatchObject([{ net: -13_000 }])
    expect((await statement(second, ...months, owner)).counterparties).toMatchObject([
      { franchiseeName: 'red franchisee 0', net: 13_000 },
    ])
    expect((await statement(null, ...months, owner)).counterparties).toEqual([])
  })

  test('is empty for days without a run, and for a franchisee that there isn’t', async () => {
    expect(await statement(second, '2026-09-02', '2026-09-30')).toEqual({ runs: [], counterparties: [] })
    expect((await statement('x', ...months)).counterparties).toEqual([])
  })

  test('isn’t for those who don’t clear', async () => {
    const document = '{ clearingStatement(from: "2026-09-01", to: "2026-09-30") { runs { fromOn } } }'
    const { data, errors } = await api.ask(manager, document)
    expect([data?.clearingStatement ?? null, errors?.length]).toEqual([null, 1])
  })

  test('opens to its lines with one other', async () => {
    const lines = async (filter: object) =>
      (
        await ask(
          'query ($filter: ClearingLineFilter) { clearingLines(first: 20, filter: $filter) { edges { node { kind amount } } } }',
          { filter: { from: months[0], to: months[1], ...filter } },
          admin,
        )
      ).clearingLines.edges.map(({ node }: { node: { kind: string; amount: number } }) => node)
    expect(await lines({ franchiseeId: second, counterpartyId: first })).toMatchObject([
      { kind: 'principal', amount: 3000 },
      { kind: 'principal', amount: 10_000 },
    ])
    expect(await lines({ franchiseeId: second, ofHeadquarters: true })).toMatchObject([{ kind: 'royalty' }])
    expect(await lines({ franchiseeId: second, counterpartyId: first, to: '2026-09-30' })).toHaveLength(1)
  })
})
