import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { checkBooks } from './check-books.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const superuser = new pg.Client(urls.superuser)
const [franchisee] = red.franchisees as [(typeof red.franchisees)[0]]
const [store] = franchisee.stores as [(typeof franchisee.stores)[0]]
const system = database.asSystem(red.tenantId)
let api: TestApi

beforeAll(async () => {
  await superuser.connect()
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close(), superuser.end()]))

const write = (field: string, input: object, actor = red.actors.sales_rep) =>
  api.change(actor, field, input, '... on CardSale { id saleNo }')

let number = 0
const sell = (more: object = {}) => {
  const place = {
    storeId: encodeGlobalID('Store', store.id),
    staffId: encodeGlobalID('Staff', store.repIds[0] as string),
  }
  const buyer = { customerName: '周杰', customerPhone: '13900139000' }
  const product = { cardProductId: encodeGlobalID('CardProduct', red.cardProductId), paymentMethod: 'wechat' }
  const idempotencyKey = `books-${++number}-key`
  return write('recordCardSale', {
    ...place,
    ...buyer,
    ...product,
    soldAt: testNow.toISOString(),
    idempotencyKey,
    ...more,
  })
}

const rowId = (id: string) => Buffer.from(id, 'base64').toString().split(':')[1] as string

/** What a sale has moved, as kinds of accounts: debit, credit, amount. */
async function transfersOf(saleId: string) {
  const { rows } = await superuser.query(
    `SELECT m.cause, d.kind AS debit, c.kind AS credit, t.amount::int FROM ledger_movement m
     JOIN ledger_transfer t ON t.tenant_id = m.tenant_id AND t.movement_id = m.id
     JOIN ledger_account d ON d.tenant_id = t.tenant_id AND d.id = t.debit_account_id
     JOIN ledger_account c ON c.tenant_id = t.tenant_id AND c.id = t.credit_account_id
     WHERE m.card_sale_id = $1 ORDER BY m.reverses_id NULLS FIRST, t.no`,
    [saleId],
  )
  return rows.map(({ cause, debit, credit, amount }) => `${cause}: ${debit} ← ${credit} ${amount}`)
}

describe('a sale', () => {
  test('brings its amount into the till and owes it on the card', async () => {
    const sale = await sell({ amount: 30_000 })
    expect(await transfersOf(rowId(sale.id))).toEqual(['sale: takings ← card_principal 30000'])
    expect(await system.read(checkBooks)).toEqual([])
  })

  test('that was sent twice is in the books once', async () => {
    const once = { amount: 12_345, idempotencyKey: 'books-twice' }
    const [one, other] = [await sell(once), await sell(once)]
    expect(other).toEqual(one)
    expect(await transfersOf(rowId(one.id))).toHaveLength(1)
  })

  test('that is voided is booked the other way round, its card is empty and void', async () => {
    const sale = await sell({ amount: 20_000 })
    const voiding = { id: sale.id, reason: '退卡', idempotencyKey: 'books-void' }
    expect(await write('voidCardSale', voiding, red.actors.store_manager)).toMatchObject({ __typename: 'CardSale' })
    expect(await transfersOf(rowId(sale.id))).toEqual([
      'sale: takings ← card_principal 20000',
      'void: card_principal ← takings 20000',
    ])
    const { rows } = await superuser.query(
      `SELECT c.status, l.remaining::int, a.balance::int, a.version FROM card_sale s JOIN card c ON c.id = s.card_id
       JOIN card_lot l ON l.card_id = c.id JOIN ledger_account a ON a.card_id = c.id WHERE s.id = $1`,
      [rowId(sale.id)],
    )
    expect(rows).toEqual([{ status: 'voided', remaining: 0, balance: 0, version: 2 }])
    expect(await system.read(checkBooks)).toEqual([])
  })
})

describe('the books', () => {
  const spoil = (sql: string) => superuser.query(`BEGIN; SET LOCAL session_replication_role = replica; ${sql}; COMMIT`)

  test.each([
    [
      'balance',
      "UPDATE ledger_account SET balance = balance + 1 WHERE kind = 'card_principal'",
      "UPDATE ledger_account SET balance = balance - 1 WHERE kind = 'card_principal'",
    ],
    [
      'lots',
      'UPDATE card_lot SET frozen = 1, granted = granted + 1',
      'UPDATE card_lot SET frozen = 0, granted = granted - 1',
    ],
    [
      'sale',
      'UPDATE card_sale SET amount = amount + 1 WHERE card_id IS NOT NULL',
      'UPDATE card_sale SET amount = amount - 1 WHERE card_id IS NOT NULL',
    ],
  ])('that are wrong in a %s are found out', async (check, wrong, right) => {
    await spoil(wrong)
    expect((await system.read(checkBooks)).map((one) => one.check)).toContain(check)
    await spoil(right)
    expect(await system.read(checkBooks)).toEqual([])
  })

  test('take no transfer of nothing, none from an account to itself, and no balance below zero', async () => {
    await expect(superuser.query('UPDATE ledger_transfer SET amount = 0')).rejects.toThrow(
      'ledger_transfer_amount_check',
    )
    await expect(superuser.query('UPDATE ledger_transfer SET debit_account_id = credit_account_id')).rejects.toThrow(
      'ledger_transfer_accounts_check',
    )
    await expect(superuser.query('UPDATE ledger_account SET balance = -1')).rejects.toThrow(
      'ledger_account_balance_check',
    )
  })

  test('can’t be changed by the app: transfers are added and stay', async () => {
    const app = new pg.Client(urls.app)
    await app.connect()
    for (const statement of [
      'UPDATE ledger_transfer SET amount = 1',
      'DELETE FROM ledger_transfer',
      'DELETE FROM ledger_movement',
    ])
      await expect(app.query(statement)).rejects.toThrow('permission denied')
    await app.end()
  })
})
