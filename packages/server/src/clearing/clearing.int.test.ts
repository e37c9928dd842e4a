import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkBooks } from '../ledger/check-books.ts'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { clearingStage } from '../testing/clearing-stage.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const audit = new pg.Client(urls.audit)
const app = new pg.Client(urls.app)
let api: TestApi

const { one, other, write, runs, run, lines, step, soldCard, used } = clearingStage(database, red, () => api)
const { hq_admin: admin, hq_finance: finance, franchise_owner: owner, store_manager: manager } = red.actors
const { tenantId } = red

beforeAll(async () => {
  await Promise.all([audit.connect(), app.connect()])
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close(), audit.end(), app.end()]))

const sum = (all: { net: number }[]) => all.reduce((total, { net }) => total + net, 0)

describe('who has no say', () => {
  test.each([
    ['finance drafts nothing', finance],
    ['an owner drafts nothing', owner],
  ])('%s', async (_, actor) => {
    expect(await write('draftClearingRun', { day: '2026-09-01' }, actor)).toMatchObject({ code: 'access.not_allowed' })
  })

  test('a manager reads no run and no line', async () => {
    const { data, errors } = await api.ask(manager, '{ clearingRuns(first: 1) { edges { node { id } } } }')
    expect([data?.clearingRuns ?? null, errors?.length]).toEqual([null, 1])
  })

  test('a period that hasn’t begun isn’t drafted', async () => {
    expect(await write('draftClearingRun', { day: '2026-12-01' })).toMatchObject({
      ...{ code: 'clearing.not_begun', params: { from: '2026-12-01' } },
    })
  })
})

describe('a month', () => {
  let cardId: string
  let september: string
  let october: string

  test('is drafted with all that was used elsewhere, and royalty; the nets are zero in sum', async () => {
    cardId = await soldCard()
    await used(cardId, 10_000, '2026-09-10')
    await used(cardId, 5000, '2026-09-30')
    await used(cardId, 7000, '2026-09-12', one)
    await used(cardId, 3000, '2026-10-01')
    const terms = { basis: 'on_use', groups: [], otherTiers: [{ from: 0, rate: 1000 }], minimum: 0 }
    const royalty = { franchiseeId: encodeGlobalID('Franchisee', other.id), fromOn: '2026-09-01', ...terms }
    expect(await write('setRoyaltyTerm', royalty)).toMatchObject({ fromOn: '2026-09-01' })
    const drafted = await write('draftClearingRun', { day: '2026-09-15' })
    september = drafted.id
    expect(drafted).toMatchObject({ status: 'drafted', fromOn: '2026-09-01', toOn: '2026-09-30' })
    const found = await run(september)
    expect(found.nets.map(({ net }: { net: number }) => net)).toEqual([13_500, 1500, -15_000])
    expect(sum(found.nets)).toBe(0)
    expect(found.royalties).toMatchObject([{ part: 'stored_value', base: 15_000, royalty: 1500 }])
    expect(await lines(september)).toMatchObject([
      {
        kind: 'principal',
        cause: 'use',
        amount: 5000,
        taken: 5000,
        debtorName: 'red franchisee 0',
        storeName: 'red store 10',
      },
      { amount: 10_000, creditorName: 'red franchisee 1', cardProductName: 'red product', status: 'uncontested' },
    ])
  })

  test('is drafted once; the next draft is of the month after', async () => {
    const { id, ...drafted } = await write('draftClearingRun', { day: '2026-09-15' })
    october = id
    expect(drafted).toMatchObject({ fromOn: '2026-10-01', toOn: '2026-10-31' })
    expect(await lines(october)).toMatchObject([{ amount: 3000 }])
  })

  test('takes what came since when it is drafted again, and its own days only', async () => {
    await used(cardId, 400, '2026-09-29')
    expect(await step(october, 'redraft')).toMatchObject({ status: 'drafted' })
    expect(await lines(october)).toHaveLength(1)
    expect(await step(september, 'redraft')).toMatchObject({ status: 'drafted' })
    expect(await lines(september)).toHaveLength(3)
  })

  test('is reviewed: royalty is in the books and is a line like others', async () => {
    expect(await step(september, 'review')).toMatchObject({ status: 'reviewed' })
    expect(await lines(september, admin, { kind: 'royalty' })).toMatchObject([
      { debtorName: 'red franchisee 1', creditorName: null, amount: 1540, taken: null },
    ])
    expect((await run(september)).nets).toMatchObject([
      { franchiseeName: 'red franchisee 1', receives: 15_400, owes: 1540, net: 13_860, lineCount: 4 },
      { franchiseeId: null, net: 1540, lineCount: 1 },
      { franchiseeName: 'red franchisee 0', receives: 0, owes: 15_400, net: -15_400, lineCount: 3 },
    ])
  })

  test('shows an owner the own net and lines, and nothing of others', async () => {
    const own = await run(september, owner)
    expect(own.nets).toMatchObject([{ franchiseeName: 'red franchisee 0' }])
    expect([own.royalties, own.steps.map(({ doneByName }: { doneByName: string | null }) => doneByName)]).toEqual([
      [],
      [null, null, null],
    ])
    expect(await lines(september, owner)).toHaveLength(3)
    expect(await lines(september, owner, { ofHeadquarters: true })).toEqual([])
  })

  test('is contested by a side alone, with a reason, and then neither approved nor locked', async () => {
    const [royalty] = await lines(september, admin, { kind: 'royalty' })
    const [line] = await lines(september, owner)
    expect(await write('contestClearingLine', { id: royalty.id, reason: '不对' }, owner)).toMatchObject({
      code: 'access.not_found',
    })
    expect(await write('contestClearingLine', { id: line.id, reason: '不对' })).toMatchObject({
      code: 'clearing.not_a_side',
    })
    expect(await write('contestClearingLine', { id: line.id, reason: ' ' }, owner)).toMatchObject({
      issues: [{ path: ['reason'], code: 'required' }],
    })
    expect(await step(september, 'approve')).toMatchObject({ status: 'approved' })
    const contested = await write('contestClearingLine', { id: line.id, reason: '只洗了一次' }, owner)
    expect(contested).toMatchObject({ __typename: 'ClearingContest', outcome: null })
    expect(await run(september)).toMatchObject({ status: 'reviewed', openContests: 1 })
    expect(await step(september, 'approve')).toMatchObject({ code: 'clearing.lines_contested', params: { lines: 1 } })
    expect(await write('contestClearingLine', { id: line.id, reason: '再说' }, owner)).toMatchObject({
      code: 'clearing.contested_already',
    })
    expect(await lines(september, admin, { contested: true })).toMatchObject([{ id: line.id, status: 'contested' }])
  })

  test('is put right by the answer, in the same run', async () => {
    const [line] = await lines(september, admin, { contested: true })
    const contest = { id: await contestOf(line.id), outcome: 'corrected', answer: '已核对' }
    expect(await write('answerClearingContest', contest)).toMatchObject({ code: 'clearing.right_amount_missing' })
    expect(await write('answerClearingContest', { ...contest, rightAmount: line.amount })).toMatchObject({
      code: 'clearing.right_amount_same',
    })
    expect(await write('answerClearingContest', { ...contest, rightAmount: line.amount - 100 })).toMatchObject({
      outcome: 'corrected',
    })
    expect(await lines(september, admin, { kind: 'correction' })).toMatchObject([
      { amount: 100, debtorName: 'red franchisee 1', creditorName: 'red franchisee 0' },
    ])
    const { nets } = await run(september)
    expect([nets[2].net, sum(nets)]).toEqual([-15_300, 0])
  })

  test('is approved once when two approve at once', async () => {
    const { revision } = await run(september)
    const both = await Promise.all(
      [1, 2].map(() => write('stepClearingRun', { id: september, action: 'approve', revision })),
    )
    expect(both.map(({ status, code }) => status ?? code).sort()).toEqual(['approved', 'write.stale'])
  })

  test('isn’t locked before the one before it', async () => {
    await step(october, 'review')
    await step(october, 'approve')
    expect(await step(october, 'lock')).toMatchObject({ code: 'clearing.before_not_locked' })
  })

  test('is locked with payments that settle all nets', async () => {
    expect(await step(september, 'lock')).toMatchObject({ status: 'locked' })
    const { nets, payments } = await run(september)
    expect(payments).toMatchObject([
      { no: 1, debtorName: 'red franchisee 0', creditorName: 'red franchisee 1', amount: nets[0].net },
      { no: 2, debtorName: 'red franchisee 0', creditorName: null, amount: 1540 },
    ])
    for (const action of ['redraft', 'review', 'approve', 'lock', 'discard'])
      expect(await step(september, action)).toMatchObject({ code: 'clearing.not_in_status' })
    const [line] = await lines(september, owner)
    expect(await write('contestClearingLine', { id: line.id, reason: '晚了' }, owner)).toMatchObject({
      code: 'clearing.not_in_status',
    })
  })

  test('stays as it was locked, also for headquarters with SQL of its own', async () => {
    const runId = idOf(september)
    const asAdmin = async (sql: string) => {
      await app.query('BEGIN')
      try {
        await app.query(`SELECT set_config('app.tenant_id', $1, true), set_config('app.scope', 'chain', true)`, [
          tenantId,
        ])
        return (await app.query(sql, [runId])).rowCount
      } finally {
        await app.query('ROLLBACK')
      }
    }
    expect(await asAdmin(`SELECT FROM clearing_run_line WHERE clearing_run_id = $1`)).toBeGreaterThan(0)
    const copied = (
      table: string,
    ) => `INSERT INTO ${table} SELECT (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid()))).*
      FROM ${table} t WHERE clearing_run_id = $1 LIMIT 1`
    for (const table of [
      'clearing_run_line',
      'clearing_net',
      'clearing_payment',
      'clearing_contest',
      'clearing_step',
      'clearing_royalty',
    ])
      await expect(asAdmin(copied(table))).rejects.toMatchObject({ code: '42501' })
    for (const table of ['clearing_run_line', 'clearing_net', 'clearing_payment', 'clearing_royalty'])
      expect([table, await asAdmin(`DELETE FROM ${table} WHERE clearing_run_id = $1`)]).toEqual([table, 0])
    expect(await asAdmin(`UPDATE clearing_run SET status = 'drafted' WHERE id = $1`)).toBe(0)
    expect(await asAdmin(`UPDATE clearing_contest SET reason = 'x' WHERE clearing_run_id = $1`)).toBe(0)
    for (const table of ['clearing_run_line', 'clearing_net', 'clearing_payment', 'clearing_step'])
      await expect(asAdmin(`UPDATE ${table} SET id = id WHERE clearing_run_id = $1`)).rejects.toMatchObject({
        code: '42501',
      })
  })

  test('leaves what comes late to the next, royalty on it too', async () => {
    await used(cardId, 600, '2026-09-20')
    expect(await step(october, 'redraft')).toMatchObject({ code: 'clearing.not_in_status' })
    await step(october, 'discard')
    expect(await runs(owner)).toHaveLength(1)
    const again = await write('draftClearingRun', {})
    october = again.id
    expect(again).toMatchObject({ fromOn: '2026-10-01' })
    expect(
      (await lines(october, admin, { kind: 'principal' })).map(({ bookedOn }: { bookedOn: string }) => bookedOn),
    ).toEqual(['2026-10-01', '2026-09-20'])
    // Less what the correction took of September’s revenue after its royalty had been booked.
    expect((await run(october)).royalties).toMatchObject([{ base: 3500, royalty: 350 }])
    expect(await lines(september)).toHaveLength(5)
  })

  test('is paid: noted once, taken back with a reason, and noted again', async () => {
    const [payment] = (await run(september)).payments
    const paid = { id: payment.id, paidOn: '2026-11-19' }
    expect(await write('noteClearingPayment', { ...paid, paidOn: '2026-11-21' })).toMatchObject({
      code: 'clearing.paid_in_future',
    })
    const twice = await Promise.all([write('noteClearingPayment', paid), write('noteClearingPayment', paid)])
    expect(twice.map(({ paidOn, code }) => paidOn ?? code).sort()).toEqual(['2026-11-19', 'clearing.paid_already'])
    expect(await write('undoClearingPayment', { id: payment.id, reason: '登记错了' })).toMatchObject({ paidOn: null })
    expect(await write('undoClearingPayment', { id: payment.id, reason: '又' })).toMatchObject({
      code: 'clearing.not_paid',
    })
    expect(await write('noteClearingPayment', paid)).toMatchObject({ paidOn: '2026-11-19' })
    expect(await database.asSystem(tenantId).read(checkBooks)).toEqual([])
  })

  const idOf = (globalId: string) => Buffer.from(globalId, 'base64').toString().split(':')[1] as string
  async function contestOf(lineId: string): Promise<string> {
    const { rows } = await audit.query(
      `SELECT c.id FROM clearing_contest c JOIN clearing_run_line l ON l.clearing_line_id = c.clearing_line_id WHERE l.id = $1`,
      [idOf(lineId)],
    )
    return encodeGlobalID('ClearingContest', rows[0].id)
  }
})
