import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { asked, nextNumber, reportStage, rowIdOf } from '../testing/report-stage.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const blue = await smallNetwork(database, 'blue')
const { stage, api, clear, close, create, change, waiting, runNext, messages, reread } = await reportStage({
  database,
  superuser: urls.superuser,
  now: testNow,
})
const { hq_admin: admin, franchise_owner: owner, store_manager: manager, sales_rep: rep } = red.actors

beforeEach(clear)
afterAll(close)

describe('a schedule', () => {
  test('goes out at its hour of the chain’s wall, and waits in the queue until then', async () => {
    const made = await create(owner)
    expect(made).toMatchObject({ nextAt: '2026-11-21T00:00:00.000Z', pausedBecause: null, isOfThisPost: true })
    expect((await waiting(made.id)).map(({ payload }) => payload)).toEqual([
      { tenantId: red.tenantId, scheduleId: rowIdOf(made.id), at: '2026-11-21T00:00:00.000Z' },
    ])
  })

  test('is made once for one key, and twenty times at most', async () => {
    const input = asked()
    const [first, second] = [
      await change(rep, 'createReportSchedule', input),
      await change(rep, 'createReportSchedule', input),
    ]
    expect(second.id).toBe(first.id)
    for (let at = 1; at < 20; at++) await create(rep)
    expect(await create(rep)).toMatchObject({ code: 'report_schedule.too_many', params: { max: 20 } })
    expect((await create(manager)).__typename).toBe('ReportSchedule')
  })

  test('takes only places within one’s own scope', async () => {
    const [store, other] = red.franchisees[0]?.stores ?? []
    const storeId = encodeGlobalID('Store', store?.id as string)
    expect(await create(owner, { storeId })).toMatchObject({
      store: { name: 'red store 00' },
      franchisee: { name: 'red franchisee 0' },
    })
    const out = { storeId: encodeGlobalID('Store', other?.id as string) }
    expect(await create(manager, out)).toMatchObject({ code: 'access.not_found' })
    const far = { franchiseeId: encodeGlobalID('Franchisee', red.franchisees[1]?.id as string) }
    expect(await create(owner, far)).toMatchObject({ code: 'access.not_found' })
    expect(await create(owner, { recipient: 'nobody' })).toMatchObject({
      issues: [{ path: ['recipient'], code: 'invalid_email' }],
    })
  })

  test('is its owner’s alone, headquarters’ too', async () => {
    const { id } = await create(owner)
    const list = `{ reportSchedules { totalCount edges { node { id } } } }`
    expect((await api.ask(admin, list)).data.reportSchedules).toEqual({ totalCount: 0, edges: [] })
    expect((await api.ask(owner, list)).data.reportSchedules.totalCount).toBe(1)
    for (const actor of [admin, rep, blue.actors.hq_admin]) {
      expect(await change(actor, 'pauseReportSchedule', { id, paused: true })).toMatchObject({
        code: 'access.not_found',
      })
      expect(await change(actor, 'deleteReportSchedule', { id })).toMatchObject({ code: 'access.not_found' })
      const now = { id, idempotencyKey: `send-${nextNumber()}-now` }
      expect(await change(actor, 'sendReport', now)).toMatchObject({ code: 'access.not_found' })
    }
  })

  test('changed while it was shown is refused as stale; its earlier job then finds nothing to do', async () => {
    const { id, nextAt } = await create(owner)
    const { idempotencyKey: _, ...fields } = asked({ hour: 9 })
    const update = { id, revision: 1, ...fields }
    const changed = await change(owner, 'updateReportSchedule', update)
    expect(changed).toMatchObject({ hour: 9, nextAt: '2026-11-21T01:00:00.000Z', revision: 2 })
    expect(await change(owner, 'updateReportSchedule', update)).toMatchObject({ code: 'write.stale' })
    await runNext({ id, nextAt })
    expect(await messages()).toEqual([])
    await runNext(changed)
    expect(await messages()).toHaveLength(1)
  })
})

describe('the post that it was asked for in', () => {
  const end = (actor: Actor, ended: Date | null) =>
    stage.query('UPDATE assignment SET ended_at = $1 WHERE id = $2', [ended, actor.assignmentId])

  test('holds no more: it sends nothing, pauses itself and says why', async () => {
    const made = await create(manager)
    await end(manager, testNow)
    await runNext(made)
    expect(await messages()).toEqual([])
    expect(await reread(made.id)).toMatchObject({ paused_because: 'post_ended' })
    await end(manager, null)
    const list = `{ reportSchedules { edges { node { pausedBecause nextAt } } } }`
    expect((await api.ask(manager, list)).data.reportSchedules.edges[0].node).toEqual({
      pausedBecause: 'post_ended',
      nextAt: null,
    })
    const resumed = await change(manager, 'pauseReportSchedule', { id: made.id, paused: false })
    expect(resumed).toMatchObject({ pausedBecause: null, nextAt: '2026-11-22T00:00:00.000Z' })
  })
})

test('paused it sends nothing; let go on, from then on', async () => {
  const made = await create(rep)
  expect(await change(rep, 'pauseReportSchedule', { id: made.id, paused: true })).toMatchObject({
    ...{ pausedBecause: 'by_hand', nextAt: null },
  })
  await runNext(made)
  expect(await messages()).toEqual([])
  const resumed = await change(rep, 'pauseReportSchedule', { id: made.id, paused: false })
  expect(resumed.nextAt).toBe('2026-11-22T00:00:00.000Z')
  await runNext(resumed)
  expect(await messages()).toHaveLength(1)
})

test('deleted it sends nothing', async () => {
  const made = await create(rep)
  expect(await change(rep, 'deleteReportSchedule', { id: made.id })).toEqual({ __typename: 'ReportScheduleDeleted' })
  await runNext(made)
  expect([await messages(), await reread(made.id)]).toEqual([[], undefined])
})
