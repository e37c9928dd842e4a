import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { northwindFile, northwindTotals } from '@hubcap/testing/northwind'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { parse } from 'csv-parse/sync'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../../testing/api-client.ts'
import { emptyChain } from '../../testing/empty-chain.ts'
import { importClient } from '../../testing/import-client.ts'

const now = new Date('2026-11-21T15:00:00Z')
const urls = await testDatabase()
const database = openDatabase({ url: urls.app, transactionSeconds: 120 })
const chain = await emptyChain(database, now)
const asSystem = database.asSystem(chain.tenantId)
const totals = northwindTotals()
let api: TestApi
beforeAll(async () => {
  api = await startTestApi(database, now)
  const { bring } = importClient({ api, database, ownerUrl: urls.owner, actor: chain.administrator, now })
  await bring('franchisees', northwindFile('regions'))
  await bring('stores', northwindFile('regions'))
  await bring('staff', northwindFile('staff'))
  await bring('customers', northwindFile('customers'))
  await bring('card_sales', northwindFile('sales'))
})
afterAll(async () => {
  await api.close()
  await database.close()
})

async function download(actor: Actor | null, list: string, query: Record<string, string> = {}, format = 'csv') {
  const authorization = actor ? { authorization: `Bearer ${await api.tokenOf(actor)}` } : {}
  return fetch(`${api.url}/exports/${list}.${format}?${new URLSearchParams(query)}`, { headers: { ...authorization } })
}

type Line = Record<string, string>

/** The file's rows by their headings. */
async function lines(actor: Actor, list: string, filter: object | null = {}, locale = 'en'): Promise<Line[]> {
  const response = await download(actor, list, { ...(filter && { filter: JSON.stringify(filter) }), locale })
  expect(response.status).toBe(200)
  return parse(new Uint8Array(await response.arrayBuffer()), { bom: true, columns: true })
}

const cents = (rows: Line[], heading = 'Amount paid') =>
  rows.reduce((sum, row) => sum + Number(row[heading]?.replace('.', '')), 0)

async function placeOf(staffNo: string) {
  const { id, franchiseeId, storeId } = await asSystem.read((db) => db.staff.findFirstOrThrow({ where: { staffNo } }))
  return { staffId: id, place: { franchiseeId, storeId } }
}

describe('the sales list as a file', () => {
  test('has every sale to the cent, each as the list shows it, newest first', async () => {
    const rows = await lines(chain.administrator, 'card-sales')
    expect([rows.length, cents(rows)]).toEqual([totals.count, totals.amount])
    const document = `{ cardSales(first: 3) { edges { node { saleNo amount customerName staff { name } } } } }`
    const { data } = await api.ask(chain.administrator, document)
    const shown = data.cardSales.edges.map(({ node }: { node: Record<string, never> }) => node)
    expect(rows.slice(0, 3)).toMatchObject(
      shown.map(({ saleNo, amount, customerName, staff }: { [key: string]: string } & { staff: { name: string } }) => ({
        'Sale number': saleNo,
        'Amount paid': (Number(amount) / 100).toFixed(2),
        Customer: customerName,
        Seller: staff.name,
      })),
    )
  })

  test('takes the list’s filter', async () => {
    const { staffId } = await placeOf('4')
    const staffIds = [encodeGlobalID('Staff', staffId)]
    expect(cents(await lines(chain.administrator, 'card-sales', { staffIds }))).toBe(totals.byStaffNo.get('4'))
    const july = await lines(chain.administrator, 'card-sales', { from: '1996-07-01', to: '1996-07-31' })
    const days = july.map((row) => row['Sold on'] ?? '')
    expect(july).toHaveLength(22)
    expect(days.every((day) => /^1996-07-\d\d 12:00:00$/.test(day))).toBe(true)
  })

  test('shows to each what is theirs', async () => {
    const { staffId, place } = await placeOf('3')
    const rep = await chain.account('sales_rep', [place], staffId)
    const owner = await chain.account('franchise_owner', [{ ...place, storeId: null }])
    const manager = await chain.account('store_manager', [place])
    for (const actor of [rep, owner, manager])
      expect(cents(await lines(actor, 'card-sales'))).toBe(totals.byStaffNo.get('3'))
    expect(await lines(rep, 'staff')).toMatchObject([{ 'Staff number': '3' }])
    expect(await lines(owner, 'stores')).toMatchObject([{ 'Store name': 'Southern' }])
    expect(await lines(owner, 'franchisees')).toMatchObject([{ 'Franchisee name': 'Southern', Kind: 'Franchised' }])
    const developed = await asSystem.read((db) => db.customerFile.count({ where: { staffId } }))
    expect(await lines(rep, 'customers')).toHaveLength(developed)
  })

  test('speaks the reader’s language, in its name too', async () => {
    const [row] = await lines(chain.administrator, 'card-sales', {}, 'zh')
    expect(row).toMatchObject({ 支付方式: '其他', 状态: '有效', 本金: row?.实收金额 })
    const response = await download(chain.administrator, 'card-sales', { locale: 'zh' })
    await response.arrayBuffer()
    const name = /filename\*=UTF-8''(.+)$/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? ''
    expect(decodeURIComponent(name)).toBe('售卡记录 2026-11-21.csv')
  })
})

describe('what is seen', () => {
  const seen = async (query: Record<string, string>): Promise<Line[]> => {
    const response = await download(chain.administrator, 'card-sales', { locale: 'en', ...query })
    expect(response.status).toBe(200)
    return parse(new Uint8Array(await response.arrayBuffer()), { bom: true, columns: true })
  }

  test('has the list’s columns in its order, and its sort', async () => {
    const orderBy = JSON.stringify({ field: 'amount', direction: 'desc' })
    const rows = await seen({ columns: 'amount,saleNo', orderBy })
    expect(Object.keys(rows[0] ?? {})).toEqual(['Amount paid', 'Sale number'])
    const amounts = rows.map((row) => Number(row['Amount paid']))
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a))
    expect([rows.length, cents(rows)]).toEqual([totals.count, totals.amount])
  })

  test('has only the rows that were chosen, of those that one may see', async () => {
    const { data } = await api.ask(chain.administrator, '{ cardSales(first: 3) { edges { node { id saleNo } } } }')
    const nodes: { id: string; saleNo: string }[] = data.cardSales.edges.map((edge: { node: object }) => edge.node)
    const ids = [...nodes.map(({ id }) => id), 'Q2FyZFNhbGU6eA=='].join(',')
    expect((await seen({ ids })).map((row) => row['Sale number'])).toEqual(nodes.map(({ saleNo }) => saleNo))
    const { staffId, place } = await placeOf('3')
    const rep = await chain.account('sales_rep', [place], staffId)
    const theirs = await download(rep, 'card-sales', { ids, locale: 'en' })
    const own = new Set((await lines(rep, 'card-sales')).map((row) => row['Sale number']))
    const got: Line[] = parse(new Uint8Array(await theirs.arrayBuffer()), { bom: true, columns: true })
    expect(got.every((row) => own.has(row['Sale number'] ?? ''))).toBe(true)
    expect(got.length).toBeLessThan(3)
  })

  test('is the same as an Excel file, to the cent', async () => {
    const response = await download(chain.administrator, 'card-sales', { locale: 'zh' }, 'xlsx')
    const name = /filename\*=UTF-8''(.+)$/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? ''
    expect(decodeURIComponent(name)).toBe('售卡记录 2026-11-21.xlsx')
    const { sheets } = await readXlsx(await response.arrayBuffer())
    const [headings = [], ...rows] = sheets[0]?.rows ?? []
    const amount = headings.indexOf('实收金额')
    const sum = rows.reduce((all, row) => all + Math.round(Number(row[amount]) * 100), 0)
    expect([rows.length, sum]).toEqual([totals.count, totals.amount])
    expect(rows[0]?.[headings.indexOf('售卡日期')]).toBeInstanceOf(Date)
  })
})

test('formulas that people wrote are texts in the file', async () => {
  await asSystem.write((db) =>
    db.customer.updateMany({
      where: { customerNo: 'ALFKI' },
      data: { name: '=1+1', contactName: '@SUM(A1)', city: '-2' },
    }),
  )
  const rows = await lines(chain.administrator, 'customers', { search: 'ALFKI' })
  expect(rows).toMatchObject([{ Name: "'=1+1", Contact: "'@SUM(A1)", City: "'-2" }])
})

test('a list of several pages comes whole and without repetition, though all came at one moment', async () => {
  const { bring } = importClient({ api, database, ownerUrl: urls.owner, actor: chain.administrator, now })
  const many = Array.from({ length: 2500 }, (_, at) => `many${at},Many ${at}`)
  await bring('customers', `customer no,name\n${many.join('\n')}\n`)
  const rows = await lines(chain.administrator, 'customers', { search: 'many' })
  expect(new Set(rows.map((row) => row['Customer number'])).size).toBe(2500)
  expect(rows).toHaveLength(2500)
})

test('what was taken along is logged with who took it', async () => {
  const finance = await chain.account('hq_finance', [])
  await lines(finance, 'stores', { status: 'open' })
  const [entry] = await asSystem.read((db) =>
    db.auditEntry.findMany({ where: { action: 'export.create', userAccountId: finance.userAccountId } }),
  )
  expect(entry?.after).toEqual({ list: 'stores', filter: { status: 'open' } })
})

test('what is exported can be imported', async () => {
  const other = await emptyChain(database, now, 'twin')
  const { bring } = importClient({ api, database, ownerUrl: urls.owner, actor: other.administrator, now })
  const kinds = {
    franchisees: 'franchisees',
    stores: 'stores',
    staff: 'staff',
    customers: 'customers',
    card_sales: 'card-sales',
  }
  for (const [kind, list] of Object.entries(kinds)) {
    const response = await download(chain.administrator, list, { locale: kind === 'staff' ? 'zh' : 'en' })
    const done = await bring(kind, new Uint8Array(await response.arrayBuffer()))
    expect([kind, done.status, done.failureCode]).toEqual([kind, 'done', null])
  }
  const rows = await lines(other.administrator, 'card-sales')
  expect([rows.length, cents(rows)]).toEqual([totals.count, totals.amount])
})

test.each(['card-products', 'invitations', 'accounts', 'messages', 'imports', 'quotas', 'performance'])(
  '%s come as a file to those who may read them',
  async (list) => {
    const rows = await lines(chain.administrator, list, null)
    expect(rows.length).toBeGreaterThanOrEqual(['accounts', 'imports', 'card-products'].includes(list) ? 1 : 0)
    const { staffId, place } = await placeOf('3')
    const rep = await chain.account('sales_rep', [place], staffId)
    const closed = ['invitations', 'accounts', 'messages', 'imports'].includes(list)
    expect((await download(rep, list)).status).toBe(closed ? 403 : 200)
  },
)

test('a list of places has the sales of its month where it shows them, and only there', async () => {
  const seen = await download(chain.administrator, 'stores', {
    locale: 'en',
    columns: 'name,sales,staff',
    month: '1996-07',
  })
  const rows: Line[] = parse(new Uint8Array(await seen.arrayBuffer()), { bom: true, columns: true })
  const july = await lines(chain.administrator, 'card-sales', {
    from: '1996-07-01',
    to: '1996-07-31',
    status: 'recorded',
  })
  expect(cents(rows, 'Sales of the month')).toBe(cents(july))
  expect(Object.keys(rows[0] ?? {})).toEqual(['Store name', 'Sales of the month', 'Staff'])
  const [whole] = await lines(chain.administrator, 'stores')
  expect(Object.keys(whole ?? {})).not.toContain('Sales of the month')
})

describe('refusals', () => {
  test('nobody gets nothing', async () => {
    const response = await download(null, 'card-sales')
    expect([response.status, await response.json()]).toEqual([401, { code: 'auth.not_signed_in', params: {} }])
  })

  test.each([
    ['no JSON', '{'],
    ['a field that the list hasn’t', '{"shoeSize":1}'],
    ['a word that the vocabulary hasn’t', '{"status":"lost"}'],
    ['a day that isn’t one', '{"from":"1996-02-30"}'],
  ])('a filter that is %s is refused', async (_name, filter) => {
    const response = await download(chain.administrator, 'card-sales', { filter })
    expect([response.status, await response.json()]).toMatchObject([400, { issues: [{ path: ['filter'] }] }])
  })

  test.each([
    ['orderBy', '{"field":"shoeSize","direction":"asc"}'],
    ['columns', 'shoeSize'],
    ['month', '1996-13'],
    ['ids', Array.from({ length: 101 }, () => 'x').join(',')],
  ])('%s of %j are refused', async (name, text) => {
    const response = await download(chain.administrator, 'card-sales', { [name]: text })
    expect([response.status, await response.json()]).toMatchObject([400, { issues: [{ path: [name] }] }])
  })

  test('a list that isn’t there isn’t found', async () => {
    expect((await download(chain.administrator, 'secrets')).status).toBe(404)
  })
})
