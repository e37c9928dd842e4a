import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { afterAll, describe, expect, test } from 'vitest'
import { reportStage } from '../testing/report-stage.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const { api, close } = await reportStage({ database, superuser: urls.superuser, now: testNow })
const { store_manager: manager } = red.actors

afterAll(close)

describe('the file of a report', () => {
  const file = async (
    actor: Actor,
    format: string,
    filter: unknown = { period: 'monthly', on: '2026-11-01', grouping: 'staff' },
  ) =>
    fetch(`${api.url}/exports/report.${format}?locale=zh&filter=${encodeURIComponent(JSON.stringify(filter))}`, {
      headers: { authorization: `Bearer ${await api.tokenOf(actor)}` },
    })

  test('has what the caller sees, with its sums below', async () => {
    const response = await file(manager, 'csv')
    expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain('月报 2026-11.csv')
    const lines = (await response.text()).trim().split('\r\n')
    expect(lines[0]).toMatch(/^\uFEFF?销售员,所属,销售额,占比 \(%\),上期销售额,售卡数/)
    expect(lines).toHaveLength(4)
    expect(lines.at(-1)).toMatch(/^合计,,/)
    expect((await file(manager, 'xlsx')).headers.get('content-type')).toContain('spreadsheetml')
  })

  test('is refused where the address makes no sense', async () => {
    expect((await file(manager, 'csv', { period: 'yearly' })).status).toBe(400)
    expect((await fetch(`${api.url}/exports/report.csv`)).status).toBe(401)
  })
})
