import { openDatabase } from '@hubcap/database/door/database'
import { checkDigits } from '@hubcap/rules/cards/card-no'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkBooks } from '../ledger/check-books.ts'
import { checkTotals } from '../sales/totals/check-totals.ts'
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

const no = (serial: number) => {
  const body = `8800${String(serial).padStart(8, '0')}`
  return body + checkDigits(body)
}

const heading = '卡号,门店,工号,客户姓名,客户手机号,售卡日期,切换日期,剩余本金,剩余赠送,到期日'
const file = (...rows: string[]) => [heading, ...rows].join('\n')
const problemsOf = async (content: string) => {
  const { id } = await client.check('cards', content)
  const { edges } = await client.rows(id)
  return edges.flatMap(({ node }: { node: { problems: { field: string; code: string }[] } }) =>
    node.problems.map(({ field, code }) => `${field} ${code}`),
  )
}
const cards = () =>
  asSystem.read((db) =>
    db.card.findMany({
      where: { status: { not: 'voided' }, cardNo: { not: null } },
      orderBy: { cardNo: 'asc' },
      include: { lots: { orderBy: { kind: 'asc' } }, customer: true, accounts: true },
    }),
  )

describe('what a row may not say', () => {
  test.each([
    ['three decimals', `${no(1)},S00,,,,2026-01-05,2026-11-01,100.005,0,`, 'principal too_many_decimals'],
    ['less than nothing', `${no(1)},S00,,,,2026-01-05,2026-11-01,-1,0,`, 'principal too_small'],
    ['more than there can be', `${no(1)},S00,,,,2026-01-05,2026-11-01,99999999999999999999,0,`, 'principal too_large'],
    ['a mistyped number', `${no(1).replace(/1/, '2')},S00,,,,2026-01-05,2026-11-01,1,0,`, 'card_no wrong_check_digits'],
    ['another word for a store', `${no(1)},nowhere,,,,2026-01-05,2026-11-01,1,0,`, 'store unknown_store'],
    ['somebody else’s seller', `${no(1)},S00,100,,,2026-01-05,2026-11-01,1,0,`, 'staff_no staff_of_other_franchisee'],
    ['a name alone', `${no(1)},S00,,王芳,,2026-01-05,2026-11-01,1,0,`, 'customer_phone required'],
    ['a phone that is none', `${no(1)},S00,,王芳,12345,2026-01-05,2026-11-01,1,0,`, 'customer_phone invalid_phone'],
    ['a cut-over to come', `${no(1)},S00,,,,2026-01-05,2026-12-01,1,0,`, 'cut_over_on in_future'],
    ['a sale after it', `${no(1)},S00,,,,2026-11-05,2026-11-01,1,0,`, 'cut_over_on ends_before_start'],
  ])('%s', async (_, row, problem) => {
    expect(await problemsOf(file(row))).toEqual([problem])
  })

  test('one number twice in the file', async () => {
    const row = `${no(1)},S00,,,,2026-01-05,2026-11-01,1,0,`
    expect(await problemsOf(file(row, row))).toEqual(['card_no duplicate_in_file'])
  })

  test('an unknown product', async () => {
    const content = `卡号,卡产品,门店,售卡日期,切换日期,剩余本金\n${no(1)},P-none,S00,2026-01-05,2026-11-01,1`
    expect(await problemsOf(content)).toEqual(['card_product unknown_card_product'])
  })

  test('uses on a card that holds money', async () => {
    const content = `卡号,门店,售卡日期,切换日期,剩余本金,剩余次数\n${no(1)},S00,2026-01-05,2026-11-01,1,3`
    expect(await problemsOf(content)).toEqual(['uses other_card_product_kind'])
  })
})

test('old numbers without check digits come in when that is said', async () => {
  const content = `卡号,门店,售卡日期,切换日期,剩余本金,卡号校验\n12345678,S00,2026-01-05,2026-11-01,1,没有\n`
  expect(await problemsOf(content)).toEqual([])
  expect(await problemsOf(content.replace('没有', 'luhn'))).toEqual(['card_no wrong_check_digits'])
})

const live = file(
  `${no(1)},S00,000,red customer 000,13800130000,2026-01-05,2026-11-01,"2,000.50",300,2028-01-04`,
  `${no(2)},S00,,王芳,138 0099 0001,2026-02-05,2026-11-01,500,0,`,
  `${no(3)},S01,,王芳,13800990001,2026-03-05,2026-11-01,0,80,`,
  `${no(4)},S10,,,,2026-04-05,2026-11-01,100,0,`,
  `${no(5)},S10,,,,2026-04-05,2026-11-01,0,0,`,
)

describe('live cards', () => {
  let id = ''
  const count = () => asSystem.read((db) => Promise.all([db.customer.count(), db.customerFile.count()]))

  test('come in with what is left on them, against the opening account', async () => {
    const before = await count()
    const done = await client.bring('cards', live)
    expect(done).toMatchObject({ status: 'done', failureCode: null, rowCount: 5 })
    id = done.id
    const found = await cards()
    expect(found.map(({ cardNo }) => cardNo)).toEqual([1, 2, 3, 4, 5].map(no))
    expect(found.map(({ customer }) => customer?.name)).toEqual([
      'red customer 000',
      '王芳',
      '王芳',
      undefined,
      undefined,
    ])
    expect(found.map(({ staffId }) => staffId !== null)).toEqual([true, false, false, false, false])
    expect(found[0]?.lots.map(({ kind, remaining }) => [kind, remaining])).toEqual([
      ['bonus', 30_000n],
      ['principal', 200_050n],
    ])
    const [customers = 0, files = 0] = before
    expect(await count()).toEqual([customers + 1, files + 1])
    const movements = await asSystem.read((db) => db.ledgerMovement.findMany({ where: { cause: 'opening' } }))
    expect(movements.map(({ bookedOn }) => bookedOn.toISOString().slice(0, 10))).toEqual(Array(4).fill('2026-11-01'))
    expect(await asSystem.read((db) => checkBooks(db))).toEqual([])
    const differences = await asSystem.read((db) => checkTotals(db))
    expect(differences).toEqual([])
  })

  test('are summed up to be signed, per franchisee and product', async () => {
    const openings = await asSystem.read((db) => db.cardOpening.findMany({ orderBy: { cards: 'desc' } }))
    expect(openings.map((one) => [one.franchiseeId, one.cards, one.principal, one.bonus, one.uses])).toEqual([
      [red.franchisees[0]?.id, 3, 250_050n, 38_000n, 0n],
      [red.franchisees[1]?.id, 2, 10_000n, 0n, 0n],
    ])
  })

  test('don’t come in twice', async () => {
    expect(await problemsOf(live)).toEqual(Array(5).fill('card_no already_exists'))
  })

  test('go again with all that came with them; the books keep both', async () => {
    await client.mutate('undoImport', { id })
    await client.work()
    expect(await client.read(id)).toMatchObject({ status: 'undone', failureCode: null })
    expect(await cards()).toEqual([])
    const customers = await asSystem.read((db) => db.customer.findMany({ where: { name: '王芳' } }))
    expect(customers).toEqual([])
    expect(await asSystem.read((db) => db.cardOpening.count())).toBe(0)
    const value = await asSystem.read((db) => db.ledgerAccount.aggregate({ _sum: { balance: true } }))
    expect(value._sum.balance).toBe(0n)
    expect(await asSystem.read((db) => checkBooks(db))).toEqual([])
    expect(await asSystem.read((db) => checkTotals(db))).toEqual([])
  })

  test('can come in again, and stay when something was done with one', async () => {
    const again = await client.bring('cards', live)
    expect(again).toMatchObject({ status: 'done' })
    await asSystem.write((db) => db.card.updateMany({ where: { cardNo: no(1) }, data: { revision: 2 } }))
    await client.mutate('undoImport', { id: again.id })
    await client.work()
    expect(await client.read(again.id)).toMatchObject({
      status: 'done',
      failureParams: { uses: [{ use: 'edited', count: 1 }] },
    })
    expect(await cards()).toHaveLength(5)
  })
})
