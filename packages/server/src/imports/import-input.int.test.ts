import { openDatabase } from '@hubcap/database/door/database'
import { plainVersion } from '@hubcap/database/testing/plain-version'
import { testDatabase } from '@hubcap/testing/database'
import { northwindFile } from '@hubcap/testing/northwind'
import { parse } from 'csv-parse/sync'
import iconv from 'iconv-lite'
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
  await client.bring('franchisees', northwindFile('regions'))
  await client.bring('stores', northwindFile('regions'))
  await client.bring('staff', northwindFile('staff'))
  await client.bring('customers', northwindFile('customers'))
})
afterAll(async () => {
  await api.close()
  await database.close()
})

const encoded = (text: string, encoding: string, options = {}) => new Uint8Array(iconv.encode(text, encoding, options))
const bytes = (...all: number[]) => new Uint8Array(all)

/** What is wrong with each row that has problems: [row, 'field code', …] */
async function problemsOf(id: string) {
  const { edges } = await client.rows(id, '(problemsOnly: true, first: 100)')
  return edges.map(({ node }: { node: { rowNo: number; problems: { field: string; code: string }[] } }) => [
    node.rowNo,
    ...node.problems.map(({ field, code }) => `${field} ${code}`),
  ])
}

async function problemsFile(id: string, locale: string): Promise<string[][]> {
  const response = await fetch(`${api.url}/imports/${id}/problems.csv`, {
    headers: {
      authorization: `Bearer ${await api.tokenOf(chain.administrator)}`,
      'accept-language': locale,
    },
  })
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  const content = new Uint8Array(await response.arrayBuffer())
  expect([...content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  return parse(content, { bom: true })
}

describe('files that are no tables', () => {
  const zip = bytes(0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0)
  test.each([
    ['an archive that is cut off', zip, 400, 'import.broken_excel'],
    ['an old spreadsheet', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 415, 'import.old_excel'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7\n'), 415, 'import.wrong_file_type'],
    ['something binary', bytes(1, 2, 0, 0, 255, 3), 415, 'import.wrong_file_type'],
    ['text with a NUL', new TextEncoder().encode('a,b\n1,\0\n'), 415, 'import.wrong_file_type'],
    ['a Western code page', encoded('name\nMéxico D.F.\nKüche', 'latin1'), 400, 'import.encoding'],
    ['nothing', bytes(), 400, 'import.empty_file'],
    ['blanks', new TextEncoder().encode(' \n\n'), 400, 'import.empty_file'],
  ])('%s is refused by its content, whatever its name', async (_name, content, status, code) => {
    expect(await client.upload(content, 'sales.csv')).toMatchObject({ status, body: { code } })
  })

  test('one that is too large is refused with how large it may be', async () => {
    const large = new Uint8Array(60 * 1024 * 1024).fill(0x61)
    const refusal = { status: 413, body: { code: 'import.file_too_large', params: { mb: 50 } } }
    expect(await client.upload(large)).toEqual(refusal)
    const unsaid = await fetch(`${api.url}/files?name=a.csv`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await api.tokenOf(chain.administrator)}` },
      body: new Blob([large]).stream(),
      duplex: 'half',
    } as RequestInit)
    expect({ status: unsaid.status, body: await unsaid.json() }).toEqual(refusal)
  })

  test('a name is one line of text, without the folders that it lay in', async () => {
    expect(await client.upload('a\n1', '')).toMatchObject({ status: 400, body: { code: 'input.invalid' } })
    expect(await client.upload('a\n1', 'x'.repeat(201))).toMatchObject({ status: 400, body: { code: 'input.invalid' } })
    const { fileName } = await client.check('customers', 'a\n1', 'C:\\data\\客户.csv')
    expect(fileName).toBe('客户.csv')
  })

  test.each([
    ['import.malformed', 'customer no,name\n1,a\n2,"b\n', { row: 2 }],
    ['import.empty_file', 'customer no,name\n', {}],
    ['import.too_many_columns', `${'a,'.repeat(100)}a\n1\n`, { max: 100 }],
  ])('a table that can’t be read fails with %s', async (failureCode, text, failureParams) => {
    const checked = await client.check('customers', text)
    expect(checked).toMatchObject({ status: 'failed', failureCode, failureParams, rowCount: 0 })
    expect(await client.mutate('cancelImport', { id: checked.id })).toMatchObject({ status: 'cancelled' })
  })
})

describe('how files are written', () => {
  const text = (mark: string) => `会员编号,姓名,电话\n${mark}1,王小明🚗,13800138000\n${mark}2,"李，四",\n`
  test.each([
    ['gb', encoded(text('gb'), 'gb18030')],
    ['utf', encoded(text('utf'), 'utf8', { addBOM: true })],
    ['wide', encoded(text('wide'), 'utf16le', { addBOM: true })],
    ['semi', encoded(text('semi').replaceAll(',', ';'), 'utf8')],
    ['tab', encoded(text('tab').replaceAll(',', '\t').replaceAll('\n', '\r\n'), 'gb18030')],
  ])('%s is understood, with its emoji', async (mark, content) => {
    expect(await client.bring('customers', content)).toMatchObject({ status: 'done', rowCount: 2 })
    const rows = await asSystem.read((db) =>
      db.customer.findMany({ where: { customerNo: { startsWith: mark } }, orderBy: { customerNo: 'asc' } }),
    )
    expect(rows.map(({ name }) => name)).toEqual(['王小明🚗', '李，四'])
  })
})

describe('columns that say nothing by their headings', () => {
  test('are mapped by hand and checked again', async () => {
    const text = 'A,B,C\nm1,Anna,x\nm2,Berta,y\n'
    const { id, mapping, columns, problemCount } = await client.check('customers', text)
    expect({ mapping, columns, problemCount }).toEqual({ mapping: {}, columns: ['A', 'B', 'C'], problemCount: 2 })
    const wrong = await client.mutate('setImportMapping', { id, mapping: { name: 'Z', shoe_size: 'A' } })
    expect(wrong.issues).toMatchObject([
      { path: ['name'], code: 'unknown_heading', params: { heading: 'Z' } },
      { path: ['shoe_size'], code: 'unknown_field' },
    ])
    const again = await client.mutate('setImportMapping', {
      ...{ id, mapping: { customer_no: 'A', name: 'B' }, defaults: { country: 'Germany' } },
    })
    expect(again).toMatchObject({ status: 'checking', problemCount: 0 })
    expect(await client.mutate('setImportMapping', { id, mapping: {} })).toMatchObject({
      code: 'import.already_running',
    })
    expect(await client.mutate('startImport', { id })).toMatchObject({ code: 'import.not_ready' })
    await client.work()
    expect(await client.read(id)).toMatchObject({ status: 'ready', rowCount: 2, problemCount: 0 })
    await client.mutate('startImport', { id })
    await client.work()
    const anna = await asSystem.read((db) => db.customer.findFirst({ where: { customerNo: 'm1' } }))
    expect(anna).toMatchObject({ name: 'Anna', country: 'Germany' })
  })

  test('a default of another kind of import is refused', async () => {
    const { body } = await client.upload('a\n1')
    const answer = await client.mutate('createImport', {
      fileId: body.id,
      kind: 'customers',
      defaults: { amount: '1' },
    })
    expect(answer.issues).toMatchObject([{ path: ['amount'], code: 'unknown_field' }])
  })
})

describe('broken rows in the midst of sales', () => {
  const long = 'x'.repeat(300)
  const rows = [
    '1,1,ALFKI,1996-07-04,12.34',
    '2,1,ALFKI,1996-07-05,-5.00',
    '1,1,ALFKI,1996-07-05,5.00',
    '3,77,ALFKI,1996-07-05,5.00',
    '4,1,=HYPERLINK(1),1996-07-05,5.00',
    '5,1,ALFKI,1996-02-30,5.001',
    `6,${long},ALFKI,1996-07-05,5.00`,
    '7,1,ALFKI,2027-01-01,5.00',
    '8,1,ALFKI,1996-07-05,1,234.00',
    '9,1,ALFKI,1996-07-05,5.00',
  ]
  const text = `sale_no,staff_no,customer_no,sold_on,amount\n${rows.join('\n')}\n`

  test('stand with their problems; nothing is written; the rows come back with the reason', async () => {
    const { id, status, problemCount } = await client.check('card_sales', text, 'sales.csv')
    expect({ status, problemCount }).toEqual({ status: 'ready', problemCount: 8 })
    expect(await problemsOf(id)).toEqual([
      [2, 'amount too_small'],
      [3, 'sale_no duplicate_in_file'],
      [4, 'staff_no unknown_staff'],
      [5, 'customer_no invalid_code'],
      [6, 'sold_on invalid_date', 'amount too_many_decimals'],
      [7, 'staff_no too_long'],
      [8, 'sold_on in_future'],
      [9, 'null too_many_cells'],
    ])
    const refusal = { __typename: 'Refused', code: 'import.has_problems', params: { count: 8 } }
    expect(await client.mutate('startImport', { id })).toEqual(refusal)
    await client.work()
    expect(await asSystem.read((db) => db.cardSale.count())).toBe(0)

    const english = await problemsFile(id, 'en-GB,en;q=0.9')
    expect(english[0]).toEqual(['sale_no', 'staff_no', 'customer_no', 'sold_on', 'amount', 'Problem'])
    expect(english).toHaveLength(9)
    expect(english[1]?.slice(0, 5)).toEqual(['2', '1', 'ALFKI', '1996-07-05', "'-5.00"])
    expect(english[1]?.[5]).toMatch(/^Amount paid: /)
    expect(english[3]?.[5]).toBe('Seller’s staff number: There is no staff number “77”')
    expect(english[4]?.[2]).toBe("'=HYPERLINK(1)")
    expect(english[8]?.slice(4, 5)).toEqual(['1,234.00'])
    const chinese = await problemsFile(id, 'zh-CN,zh;q=0.9')
    expect(chinese[0]?.[5]).toBe('问题')
    expect(chinese[3]?.[5]).toBe('销售员工号：没有工号“77”')
  })

  test('corrected, the file goes in with a new upload', async () => {
    const good = rows.filter((_, at) => [0, 9].includes(at))
    const done = await client.bring('card_sales', `sale_no,staff_no,customer_no,sold_on,amount\n${good.join('\n')}\n`)
    expect(done).toMatchObject({ status: 'done', rowCount: 2 })
    const again = await client.check('card_sales', text)
    expect((await problemsOf(again.id))[0]).toEqual([1, 'sale_no already_exists'])
  })

  test('an amount that contradicts a product’s price is a problem of its row', async () => {
    const { tenantId } = chain
    const id = crypto.randomUUID()
    await asSystem.write(async (db) => {
      const names = { code: 'P100', name: 'Hundred', nameKey: 'hundred' }
      const product = { tenantId, id, ...names, kind: 'stored_value', status: 'on_sale', createdAt: now }
      await db.cardProduct.create({ data: product })
      const figures = { price: 10000n, principal: 10000n, bonus: 1000n }
      await db.cardProductVersion.create({ data: plainVersion(tenantId, id, figures) })
    })
    const heading = 'sale_no,staff_no,customer_no,sold_on,amount,product'
    const priced = await client.check(
      'card_sales',
      `${heading}\np1,1,ALFKI,2026-11-01,99,P100\np2,1,ALFKI,2026-11-01,100,P100\n`,
    )
    expect(await problemsOf(priced.id)).toEqual([[1, 'amount sale.amount_given']])
    expect((await problemsFile(priced.id, 'en'))[1]?.[6]).toContain('$100.00')
  })
})

describe('people and places', () => {
  test('a 300-character name and a status that contradicts its day are problems of their rows', async () => {
    const heading = 'staff_no,name,region,status,hire_date,left_on'
    const rows = [
      `s1,${'n'.repeat(300)},Eastern,,,`,
      's2,B🚙,Eastern,active,2020-01-01,2021-01-01',
      's3,C,Eastern,,2027-01-01,',
    ]
    const { id } = await client.check('staff', `${heading}\n${rows.join('\n')}\n`)
    expect(await problemsOf(id)).toEqual([
      [1, 'name too_long'],
      [2, 'left_on staff.left_day_without_leaving'],
      [3, 'hired_on in_future'],
    ])
    const { edges } = await client.rows(id, '(problemsOnly: true, first: 1)')
    expect(edges[0].node.problems[0]).toEqual({ field: 'name', code: 'too_long', params: { max: 120 } })
  })

  test('a division that does not exist is a problem; a closed store has a last day', async () => {
    const heading = 'code,name,franchisee,status,division code,closed on'
    const text = `${heading}\nx1,A,1,open,999999,\nx2,B,1,closed,310104,2025-01-31\nx3,C,1,open,,2025-01-31\n`
    const { id } = await client.check('stores', text)
    expect(await problemsOf(id)).toEqual([
      [1, 'division_code invalid_division'],
      [3, 'closed_on store.closed_day_without_closing'],
    ])
    const done = await client.bring('stores', `${heading}\nx2,B,1,closed,310104,2025-01-31\n`)
    expect(done).toMatchObject({ status: 'done' })
    const store = await asSystem.read((db) => db.store.findFirst({ where: { code: 'x2' } }))
    expect(store).toMatchObject({ status: 'closed', closedOn: new Date('2025-01-31T00:00:00Z') })
  })
})

describe('rows', () => {
  test('come in pages, in the file’s order', async () => {
    const text = `customer no,name\n${Array.from({ length: 5 }, (_, at) => `page${at},${at % 2 ? '' : 'n'}`).join('\n')}\n`
    const { id } = await client.check('customers', text)
    const first = await client.rows(id, '(first: 2)')
    expect(first).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } })
    const second = await client.rows(id, `(first: 2, after: "${first.pageInfo.endCursor}")`)
    const last = await client.rows(id, `(first: 2, after: "${second.pageInfo.endCursor}")`)
    const rowNos = [first, second, last].map(({ edges }) =>
      edges.map(({ node }: { node: { rowNo: number } }) => node.rowNo),
    )
    expect(rowNos).toEqual([[1, 2], [3, 4], [5]])
    expect(last.pageInfo.hasNextPage).toBe(false)
    expect(await client.rows(id, '(problemsOnly: true)')).toMatchObject({
      totalCount: 2,
      edges: [{ node: { rowNo: 2, cells: ['page1', ''] } }, { node: { rowNo: 4 } }],
    })
  })
})
