import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { northwindFile, northwindTotals } from '@hubcap/testing/northwind'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { emptyChain } from '../testing/empty-chain.ts'
import { importClient } from '../testing/import-client.ts'

const now = new Date('2026-11-21T15:00:00Z')
const urls = await testDatabase()
const database = openDatabase({ url: urls.app, transactionSeconds: 120 })
const chain = await emptyChain(database, now)
const totals = northwindTotals()
const byRegion: Record<string, string[]> = {
  Eastern: ['1', '2', '4', '5'],
  Southern: ['3'],
  Western: ['6', '7'],
  Northern: ['8', '9'],
}

let api: TestApi
beforeAll(async () => {
  api = await startTestApi(database, now)
})
afterAll(async () => {
  await api.close()
  await database.close()
})

const asSystem = database.asSystem(chain.tenantId)
const staffRow = (staffNo: string) => asSystem.read((db) => db.staff.findFirstOrThrow({ where: { staffNo } }))
const storeRow = (name: string) => asSystem.read((db) => db.store.findFirstOrThrow({ where: { name } }))
const sum = (staffNos: string[]) => staffNos.reduce((all, staffNo) => all + (totals.byStaffNo.get(staffNo) ?? 0), 0)

/** Who sold first to a customer in each region, from the file itself: its sales stand in the order of their days. */
function firstSellers(): Record<string, string> {
  const regionOf = (staffNo: string) => Object.keys(byRegion).find((region) => byRegion[region]?.includes(staffNo))
  const [, ...lines] = new TextDecoder().decode(northwindFile('sales')).trim().split('\n')
  const first: Record<string, string> = {}
  for (const line of lines) {
    const [, staffNo = '', customerNo] = line.split(',')
    first[`${customerNo} ${regionOf(staffNo)}`] ??= staffNo
  }
  return first
}

/** What an actor's sales come to, in all or of one seller. */
async function amountOf(actor: Actor, filter: object = {}): Promise<number> {
  const document =
    'query ($filter: CardSaleFilter) { cardSales(first: 1, filter: $filter) { totals { count amount } } }'
  return (await api.ask(actor, document, { filter })).data.cardSales.totals.amount
}

const names = async (actor: Actor, list: string) =>
  (await api.ask(actor, `{ ${list}(first: 100) { totalCount edges { node { name } } } }`)).data[list]

test('each file maps itself, has no problems, and is brought in whole', async () => {
  const { bring } = importClient({ api, database, ownerUrl: urls.owner, actor: chain.administrator, now })
  const done = (kind: string, rowCount: number) => ({
    ...{ kind, status: 'done', fileName: 'file.csv', rowCount, problemCount: 0, progress: rowCount, failureCode: null },
    createdBy: { name: 'Wang' },
  })
  expect(await bring('franchisees', northwindFile('regions'))).toMatchObject(done('franchisees', 4))
  expect(await bring('stores', northwindFile('regions'))).toMatchObject(done('stores', 4))
  expect(await bring('staff', northwindFile('staff'))).toMatchObject(done('staff', 9))
  expect(await bring('customers', northwindFile('customers'))).toMatchObject(done('customers', 91))
  expect(await bring('card_sales', northwindFile('sales'))).toMatchObject(done('card_sales', 830))
})

describe('what is then there', () => {
  test('comes to the cent, in all and by seller, for headquarters', async () => {
    const finance = await chain.account('hq_finance', [])
    for (const actor of [chain.administrator, finance]) {
      expect(await amountOf(actor)).toBe(totals.amount)
      for (const [staffNo, amount] of totals.byStaffNo) {
        const staffIds = [encodeGlobalID('Staff', (await staffRow(staffNo)).id)]
        expect([staffNo, await amountOf(actor, { staffIds })]).toEqual([staffNo, amount])
      }
    }
    expect(await names(finance, 'customers')).toMatchObject({ totalCount: 91 })
    expect(totals).toMatchObject({ count: 830, amount: 126579322 })
    expect(sum([...totals.byStaffNo.keys()])).toBe(totals.amount)
  })

  test('is their own for each owner, and for each store’s manager', async () => {
    for (const [region, staffNos] of Object.entries(byRegion)) {
      const { franchiseeId, id: storeId } = await storeRow(region)
      const owner = await chain.account('franchise_owner', [{ franchiseeId, storeId: null }])
      const manager = await chain.account('store_manager', [{ franchiseeId, storeId }])
      for (const actor of [owner, manager]) {
        expect([region, await amountOf(actor)]).toEqual([region, sum(staffNos)])
        expect(await names(actor, 'franchisees')).toMatchObject({ edges: [{ node: { name: region } }] })
        expect(await names(actor, 'staff')).toMatchObject({ totalCount: staffNos.length })
      }
    }
  })

  test('is their own for each rep', async () => {
    for (const [staffNo, amount] of totals.byStaffNo) {
      const { franchiseeId, storeId, id } = await staffRow(staffNo)
      const rep = await chain.account('sales_rep', [{ franchiseeId, storeId }], id)
      expect([staffNo, await amountOf(rep)]).toEqual([staffNo, amount])
    }
  })

  test('has managers of other regions, the first seller as a customer’s developer, and phones as they are written', async () => {
    const staff = await asSystem.read((db) => db.staff.findMany({ include: { manager: true, postings: true } }))
    const managers = Object.fromEntries(staff.map((one) => [one.staffNo, one.manager?.staffNo ?? null]))
    expect(managers).toEqual({ 1: '2', 2: null, 3: '2', 4: '2', 5: '2', 6: '5', 7: '5', 8: '2', 9: '5' })
    expect(staff.every((one) => one.postings.length === 1)).toBe(true)
    const files = await asSystem.read((db) =>
      db.customerFile.findMany({ include: { staff: true, customer: true, franchisee: true } }),
    )
    const developers = files.map((file) => [
      `${file.customer?.customerNo} ${file.franchisee?.name}`,
      file.staff?.staffNo,
    ])
    expect(Object.fromEntries(developers)).toEqual(firstSellers())
    const [alfreds] = await asSystem.read((db) => db.customer.findMany({ where: { customerNo: 'ALFKI' } }))
    expect(alfreds).toMatchObject({ phone: '030-0074321', phoneKey: '+49300074321', name: 'Alfreds Futterkiste' })
  })

  test('is dated by the chain’s day, lies in the seller’s store, and says whose import it was', async () => {
    const sale = await asSystem.read((db) =>
      db.cardSale.findFirstOrThrow({ where: { saleNo: '10248' }, include: { store: true, cardProduct: true } }),
    )
    expect(sale).toMatchObject({
      ...{
        amount: 44000n,
        principal: 44000n,
        bonus: 0n,
        paymentMethod: 'other',
        recordedById: null,
        status: 'recorded',
      },
      ...{ soldAt: new Date('1996-07-04T16:00:00Z'), soldOn: new Date('1996-07-04T00:00:00Z') },
      store: { name: 'Eastern' },
      cardProduct: { code: 'OPEN' },
    })
    const entries = await asSystem.read((db) =>
      db.auditEntry.findMany({ where: { entityId: sale.importId ?? '' }, orderBy: { id: 'asc' } }),
    )
    expect(entries.map(({ after }) => after)).toMatchObject([
      { status: 'checking', kind: 'card_sales', storedFileId: expect.any(String) },
      { status: 'importing', kind: 'card_sales' },
      { kind: 'card_sales', rows: 830 },
    ])
    expect(entries.every((entry) => entry.userAccountId === chain.administrator.userAccountId)).toBe(true)
  })

  test('names the rows that an import made', async () => {
    const entries = await asSystem.read((db) =>
      db.auditEntry.findMany({ where: { entity: 'import' }, orderBy: { id: 'asc' } }),
    )
    const made = entries.map(({ after }) => after as { kind: string; ids?: string[] }).filter(({ ids }) => ids)
    expect(made.map(({ kind, ids }) => [kind, ids?.length])).toEqual([
      ['franchisees', 4],
      ['stores', 4],
      ['staff', 9],
      ['customers', 91],
    ])
    const staff = await asSystem.read((db) => db.staff.findMany({ select: { id: true } }))
    expect(new Set(made[2]?.ids)).toEqual(new Set(staff.map(({ id }) => id)))
  })

  test('is listed, the newest import first, with its file and who brought it, in one statement', async () => {
    const statements: string[] = []
    database.onStatement((sql) => statements.push(sql))
    const fields = 'kind fileName rowCount createdBy { name } rows { totalCount }'
    const { data } = await api.ask(chain.administrator, `{ imports(first: 100) { edges { node { ${fields} } } } }`)
    database.onStatement(null)
    // The first statement finds out who asks.
    expect(statements).toHaveLength(2)
    const kinds = data.imports.edges.map(({ node }: { node: { kind: string } }) => node.kind)
    expect(kinds).toHaveLength(5)
    expect(data.imports.edges[0].node).toMatchObject({ fileName: 'file.csv', createdBy: { name: 'Wang' } })
  })
})
