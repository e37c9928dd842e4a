import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { importClient } from '../testing/import-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app, transactionSeconds: 300 })
const red = await smallNetwork(database, 'red')
const asSystem = database.asSystem(red.tenantId)
let api: TestApi
let client: ReturnType<typeof importClient>
beforeAll(async () => {
  api = await startTestApi(database, testNow)
  client = importClient({ api, database, ownerUrl: urls.owner, actor: red.actors.hq_admin, now: testNow })
})
afterAll(() => Promise.all([api.close(), database.close()]))
afterEach(() =>
  asSystem.write((db) => db.quota.deleteMany({ where: { month: { gte: new Date('2026-12-01T00:00:00Z') } } })),
)

const december = { month: new Date('2026-12-01T00:00:00Z') }
const quotas = () =>
  asSystem.read((db) =>
    db.quota.findMany({
      where: december,
      orderBy: [{ level: 'asc' }, { target: 'asc' }],
      select: {
        level: true,
        metric: true,
        target: true,
        store: { select: { name: true } },
        staff: { select: { name: true } },
      },
    }),
  )

const [zh, en] = [
  '月份,考核指标项,加盟商,门店,工号,姓名,目标值',
  'Month,Metric,Franchisee,Store,Staff number,Name,Target',
]

test('quotas of every level come in, however month, metric, place and number are written', async () => {
  const done = await client.bring(
    'quotas',
    [
      zh,
      '2026-12,销售额,,,,,"¥80,000.00"',
      '2026/12,售卡张数,red franchisee 0,,,,"1,200"',
      '2026年12月,sales_amount,F0,red store 00,,,4万',
      '2026-12-01,Sales amount,,S00,000,,1.2万元',
      '202612,新客户,,S01,,red rep 010,30',
      '2026.12,新客户,,,011,,31位',
    ].join('\n'),
  )
  expect(done).toMatchObject({ status: 'done', failureCode: null, rowCount: 6 })
  expect(await quotas()).toEqual([
    { level: 'chain', metric: 'sales_amount', target: 8_000_000n, store: null, staff: null },
    { level: 'franchisee', metric: 'cards_sold', target: 1_200n, store: null, staff: null },
    {
      level: 'staff',
      metric: 'new_customers',
      target: 30n,
      store: { name: 'red store 01' },
      staff: { name: 'red rep 010' },
    },
    {
      level: 'staff',
      metric: 'new_customers',
      target: 31n,
      store: { name: 'red store 01' },
      staff: { name: 'red rep 011' },
    },
    {
      level: 'staff',
      metric: 'sales_amount',
      target: 1_200_000n,
      store: { name: 'red store 00' },
      staff: { name: 'red rep 000' },
    },
    { level: 'store', metric: 'sales_amount', target: 4_000_000n, store: { name: 'red store 00' }, staff: null },
  ])
})

test('those that are there take the new target, and the log has what they were', async () => {
  await client.bring('quotas', `${en}\n2026-12,Cards sold,,S00,,,10\n2026-12,Cards sold,,S01,,,20`)
  expect(
    await client.bring('quotas', `${en}\n2026-12,Cards sold,,S00,,,11\n2026-12,Cards sold,,S01,,,20`),
  ).toMatchObject({ status: 'done' })
  expect((await quotas()).map(({ target }) => target)).toEqual([11n, 20n])
  const entries = await asSystem.read((db) =>
    db.auditEntry.findMany({ where: { action: 'quota.set' }, orderBy: [{ at: 'asc' }, { id: 'asc' }] }),
  )
  const last = entries.at(-1)
  expect([last?.before, last?.after]).toMatchObject([[{ target: 10 }], [{ target: 11 }]])
})

test('what is wrong stands beside its cell, and nothing comes in', async () => {
  const { id, status, problemCount } = await client.check(
    'quotas',
    [
      en,
      '2026-13,Cards sold,,S00,,,10',
      '2026-12-15,Cards sold,,S00,,,10',
      '2026-12,Profit,,S00,,,10',
      '2026-12,Cards sold,F9,,,,10',
      '2026-12,Cards sold,F1,S00,,,10',
      '2026-12,Cards sold,F1,,000,,10',
      '2026-12,Cards sold,,,999,,10',
      '2026-12,Cards sold,,,,nobody,10',
      '2026-12,Cards sold,,S01,000,,10',
      '2026-12,Cards sold,,S00,,,10.5',
      '2026-12,Sales amount,,S00,,,1000000000000',
      '2026-12,Cards sold,,S00,,,0',
      '2026-12,Cards sold,,S00,,,',
      '2026-12,Cards sold,,S00,,,10',
      '2026/12,cards,F0,red store 00,,,11',
    ].join('\n'),
  )
  expect([status, problemCount]).toEqual(['ready', 14])
  const { edges } = await client.rows(id)
  const found = edges.map(({ node }: { node: { problems: { field: string; code: string }[] } }) =>
    node.problems.map(({ field, code }) => `${field} ${code}`).join(),
  )
  expect(found).toEqual([
    'month not_a_month',
    'month not_a_month',
    'metric invalid_choice',
    'franchisee unknown_franchisee',
    'store store_of_other_franchisee',
    'staff_no staff_of_other_franchisee',
    'staff_no unknown_staff',
    'staff_name unknown_staff_name',
    'store quota.staff_not_there',
    'target not_an_integer',
    'target too_large',
    'target not_positive',
    'target required',
    '',
    'null duplicate_in_file',
  ])
  expect(await client.mutate('startImport', { id })).toMatchObject({ code: 'import.has_problems' })
  expect(await quotas()).toEqual([])
})

test('what is exported comes in again as it was', async () => {
  const rows = async () =>
    asSystem.read((db) =>
      db.quota.findMany({ select: { id: true, target: true, updatedAt: true }, orderBy: { id: 'asc' } }),
    )
  const before = await rows()
  for (const locale of ['zh', 'en']) {
    const response = await fetch(`${api.url}/exports/quotas.csv?locale=${locale}`, {
      headers: { authorization: `Bearer ${await api.tokenOf(red.actors.hq_admin)}` },
    })
    expect(await client.bring('quotas', new Uint8Array(await response.arrayBuffer()))).toMatchObject({
      status: 'done',
      rowCount: 15,
    })
    expect(await rows()).toEqual(before)
  }
})
