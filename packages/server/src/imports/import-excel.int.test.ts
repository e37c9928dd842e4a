import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { northwindFile } from '@hubcap/testing/northwind'
import { parse } from 'csv-parse/sync'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { emptyChain } from '../testing/empty-chain.ts'
import { type ImportClient, importClient } from '../testing/import-client.ts'

const now = new Date('2026-11-21T15:00:00Z')
const urls = await testDatabase()
const database = openDatabase({ url: urls.app, transactionSeconds: 120 })
const chain = await emptyChain(database, now)
const asSystem = database.asSystem(chain.tenantId)
let api: TestApi
let client: ImportClient
beforeAll(async () => {
  api = await startTestApi(database, now)
  client = importClient({ api, database, ownerUrl: urls.owner, actor: chain.administrator, now })
})
afterAll(() => Promise.all([api.close(), database.close()]))

type Value = string | number | Date | null
type Sheets = Record<string, Value[][]>

const excel = async (sheets: Sheets) =>
  new Uint8Array(await writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) }))

/** As a person keeps it in Excel: amounts as numbers and days as days. */
const asValue = (text: string): Value =>
  /^\d+\.\d\d$/.test(text) ? Number(text) : /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : text

const asExcel = (csv: Uint8Array) =>
  excel({ Sheet1: (parse(Buffer.from(csv), { bom: true }) as string[][]).map((cells) => cells.map(asValue)) })

describe('a chain’s files as Excel', () => {
  const kinds = [
    ['franchisees', 'regions'],
    ['stores', 'regions'],
    ['staff', 'staff'],
    ['customers', 'customers'],
    ['card_sales', 'sales'],
  ] as const

  test('come in as they do as CSV, to the cent and the day', async () => {
    const other = await emptyChain(database, now, 'csv')
    const asCsv = importClient({ api, database, ownerUrl: urls.owner, actor: other.administrator, now })
    for (const [kind, file] of kinds) {
      const done = await client.bring(kind, await asExcel(northwindFile(file)))
      expect([kind, done.status, done.failureCode, done.sheet]).toEqual([kind, 'done', null, 'Sheet1'])
      expect(await asCsv.bring(kind, northwindFile(file))).toMatchObject({ status: 'done', rowCount: done.rowCount })
    }
    const salesOf = (tenantId: string) =>
      database.asSystem(tenantId).read((db) =>
        db.cardSale.findMany({
          select: { saleNo: true, amount: true, soldAt: true, staffName: true, customerName: true, storeName: true },
          orderBy: { saleNo: 'asc' },
        }),
      )
    expect(await salesOf(chain.tenantId)).toEqual(await salesOf(other.tenantId))
    expect(await salesOf(chain.tenantId)).toHaveLength(830)
  })
})

describe('a file of several sheets', () => {
  const sheets: Sheets = {
    说明: [],
    一月: [
      ['客户编号', '姓名'],
      ['s1', 'Anna'],
    ],
    二月: [
      ['会员号', '会员姓名', '手机'],
      ['s2', 'Berta', '13800138000'],
      ['s3', 'Cäcilie', null],
    ],
  }

  test('is read from its first with cells, until another is chosen', async () => {
    const first = await client.check('customers', await excel(sheets))
    expect(first).toMatchObject({ status: 'ready', sheet: '一月', sheets: ['一月', '二月'], rowCount: 1 })
    expect(await client.mutate('setImportSheet', { id: first.id, sheet: '三月' })).toMatchObject({
      code: 'import.no_such_sheet',
    })
    expect(await client.mutate('setImportSheet', { id: first.id, sheet: '二月' })).toMatchObject({ status: 'checking' })
    await client.work()
    const second = await client.read(first.id)
    expect(second).toMatchObject({ status: 'ready', sheet: '二月', rowCount: 2, problemCount: 0 })
    expect(second.mapping).toEqual({ customer_no: '会员号', name: '会员姓名', phone: '手机' })
    await client.mutate('startImport', { id: first.id })
    await client.work()
    const rows = await asSystem.read((db) =>
      db.customer.findMany({ where: { customerNo: { in: ['s1', 's2', 's3'] } }, orderBy: { customerNo: 'asc' } }),
    )
    expect(rows.map(({ name, phone }) => [name, phone])).toEqual([
      ['Berta', '13800138000'],
      ['Cäcilie', null],
    ])
    expect(await client.mutate('setImportSheet', { id: first.id, sheet: '一月' })).toMatchObject({
      code: 'import.finished',
    })
  })

  test('without any cells has nothing to import', async () => {
    expect(await client.check('customers', await excel({ A: [], B: [] }))).toMatchObject({
      ...{ status: 'failed', failureCode: 'import.empty_file' },
    })
  })
})

test('rows with problems come back as Excel', async () => {
  const { id } = await client.check(
    'customers',
    await excel({
      A: [
        ['客户编号', '姓名'],
        ['p1', null],
        ['p2', '=x'],
      ],
    }),
  )
  const response = await fetch(`${api.url}/imports/${id}/problems.xlsx?locale=zh`, {
    headers: { authorization: `Bearer ${await api.tokenOf(chain.administrator)}` },
  })
  expect(response.headers.get('content-disposition')).toContain('.xlsx')
  const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()))
  expect(sheets[0]?.rows.map((row) => row.map((cell) => cell ?? ''))).toEqual([
    ['客户编号', '姓名', '问题'],
    ['p1', '', '姓名：必填'],
  ])
})

describe('columns', () => {
  const heading = 'Nummer,Kunde,Stadt'
  const bring = async (row: string, mapping: object) => {
    const { id } = await client.check('customers', `${heading}\n${row}\n`)
    await client.mutate('setImportMapping', { id, mapping, defaults: { country: 'Germany' } })
    await client.work()
    await client.mutate('startImport', { id })
    await client.work()
    expect(await client.read(id)).toMatchObject({ status: 'done' })
    return id
  }
  let lastId: string
  const mapping = { customer_no: 'Nummer', name: 'Kunde', city: 'Stadt' }

  test('are read as those of the last file with the same headings that came in', async () => {
    const guessed = await client.check('customers', `${heading}\nm0,A,Ulm\n`)
    expect(guessed).toMatchObject({ mapping: {}, isRemembered: false, problemCount: 1 })
    lastId = await bring('m1,Anna,Ulm', mapping)
    const next = await client.check('customers', `${heading}\nm2,Berta,Bonn\n`)
    expect(next).toMatchObject({ mapping, defaults: { country: 'Germany' }, isRemembered: true, problemCount: 0 })
    expect(next.guessedMapping).toEqual({})
  })

  test('are guessed where the headings differ, the kind does, or that file was taken back', async () => {
    const other = await client.check('customers', 'Nummer,Kunde\nm3,C\n')
    expect(other).toMatchObject({ mapping: {}, isRemembered: false })
    expect(await client.check('franchisees', `${heading}\nm4,D,E\n`)).toMatchObject({ isRemembered: false })
    await client.mutate('undoImport', { id: lastId })
    await client.work()
    expect(await client.check('customers', `${heading}\nm5,E,Kiel\n`)).toMatchObject({
      mapping: {},
      isRemembered: false,
    })
  })
})
