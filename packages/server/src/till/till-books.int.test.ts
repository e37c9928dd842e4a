import { openDatabase } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkBooks } from '../ledger/check-books.ts'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { id, tillStage } from '../testing/till-stage.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const superuser = new pg.Client(urls.superuser)
let api: TestApi
const { system, call, makeCard } = tillStage(database, red, testNow, () => api)
const [own] = red.franchisees as [(typeof red.franchisees)[0]]
const store = own.stores[0] as (typeof own.stores)[0]
const { hq_admin: hq, sales_rep: rep, store_manager: manager } = red.actors
const phone = '13800131000'

/** A card of each kind pays here, sold elsewhere, and points do; one receipt of each is reversed; a sale earns points. */
beforeAll(async () => {
  await superuser.connect()
  api = await startTestApi(database, testNow)
  const item = { code: 'WASH', name: '精洗', kind: 'basic', price: 6800 }
  const serviceItemId = (await call('createServiceItem', item, hq, '... on ServiceItem { id }')).id
  const earning = { step: 100, points: 1 }
  const spending = { step: 1, value: 100, maxShare: 50 }
  const rule = { fromOn: '2026-11-20', sale: earning, recharge: earning, service: earning, levels: [], spending }
  await call('setMemberRule', { ...rule, idempotencyKey: crypto.randomUUID() }, hq, '... on MemberRule { id }')
  const place = { storeId: id('Store', store.id), staffId: id('Staff', store.repIds[0] as string) }
  const record = (more: object) =>
    call(
      'recordTillSale',
      {
        ...{ ...place, soldAt: testNow.toISOString(), lines: [{ serviceItemId, quantity: 1 }], cards: [] },
        ...{ payments: [], idempotencyKey: crypto.randomUUID(), ...more },
      },
      rep,
      '... on TillSale { id }',
    )
  const period = { kind: 'period', from: '2026-11-01', to: '2027-10-31' } as const
  const cards = [
    [await makeCard(), { amount: 5000 }],
    [await makeCard({ content: { kind: 'count', uses: 3 }, bonus: 0, price: 10_000 }), { uses: 1, line: 1 }],
    [await makeCard({ content: { ...period, perMonth: null }, bonus: 0, price: 120_000 }), { uses: 1, line: 1 }],
  ] as const
  const atTill = await call(
    'identifyAtTill',
    { storeId: place.storeId, typed: phone },
    rep,
    '... on AtTill { presentation }',
  )
  const pay = ([cardId, by]: (typeof cards)[number]) =>
    record({
      ...{ presentation: atTill.presentation, cards: [{ cardId: id('Card', cardId), ...by }] },
      payments: 'amount' in by ? [{ method: 'cash', amount: 1800 }] : [],
    })
  for (const one of cards) expect(await pay(one)).toMatchObject({ __typename: 'TillSale' })
  const undone = await pay(cards[0])
  const reversing = { id: undone.id, reason: '记错了', idempotencyKey: crypto.randomUUID() }
  expect(await call('reverseTillSale', reversing, manager, '... on TillSale { id }')).toMatchObject({ id: undone.id })
  const byPoints = { presentation: atTill.presentation, points: 10, payments: [{ method: 'cash', amount: 5800 }] }
  expect(await record(byPoints)).toMatchObject({ __typename: 'TillSale' })
  const returned = { ...reversing, id: (await record(byPoints)).id, idempotencyKey: crypto.randomUUID() }
  expect(await call('reverseTillSale', returned, manager, '... on TillSale { id }')).toMatchObject({ id: returned.id })
  expect(await record({ payments: [{ method: 'wechat', amount: 6800 }] })).toMatchObject({ __typename: 'TillSale' })
  const bought = { customerName: '周杰', customerPhone: '13900139000', paymentMethod: 'cash', amount: 30_000 }
  const what = { cardProductId: id('CardProduct', red.cardProductId), idempotencyKey: crypto.randomUUID() }
  const sale = { ...place, ...bought, ...what, soldAt: testNow.toISOString() }
  expect(await call('recordCardSale', sale, rep, '... on CardSale { id }')).toMatchObject({ __typename: 'CardSale' })
})
afterAll(() => Promise.all([api.close(), database.close(), superuser.end()]))

test('what a till has done leaves sound books', async () => expect(await system.read(checkBooks)).toEqual([]))

/** What the books' own check says of a chain in which that was written, past rights and keys; nothing of it stays. */
async function wrongAfter(sql: string): Promise<string[]> {
  await superuser.query('BEGIN')
  try {
    await superuser.query(`SET LOCAL session_replication_role = replica`)
    const { rowCount } = await superuser.query(sql)
    expect(rowCount).toBeGreaterThan(0)
    await superuser.query("SELECT set_config('app.tenant_id', $1, true)", [red.tenantId])
    const $queryRaw = async (strings: TemplateStringsArray, ...values: never[]) => {
      const { text, values: params } = Prisma.sql(strings, ...values)
      return (await superuser.query(text, params)).rows
    }
    return (await checkBooks({ $queryRaw } as never)).map(({ check }) => check)
  } finally {
    await superuser.query('ROLLBACK')
  }
}

const useOfCard = `(SELECT id FROM ledger_movement WHERE cause = 'use' ORDER BY id LIMIT 1)`
const reversing = 'SELECT id FROM ledger_movement WHERE reverses_id IS NOT NULL'

test('nothing is wrong where nothing was written', async () => expect(await wrongAfter('SELECT 1')).toEqual([]))

test.each([
  ['till total', 'UPDATE till_sale SET total = total + 1'],
  ['till total', "UPDATE till_payment SET amount = amount + 1 WHERE payment_method = 'cash'"],
  ['till total', 'DELETE FROM till_sale_line'],
  ['till total', 'UPDATE till_sale SET paid_by_points = paid_by_points - 1 WHERE paid_by_points > 0'],
  ['till points', 'UPDATE till_payment SET points = points + 1 WHERE points > 0'],
  ['till points', "DELETE FROM points_entry WHERE cause = 'points_spent'"],
  ['till points', "DELETE FROM points_entry WHERE cause = 'points_returned'"],
  ['till points', "UPDATE ledger_account SET kind = 'bonus_cost' WHERE kind = 'points_cost'"],
  ['till points', 'UPDATE till_payment SET movement_id = NULL WHERE points > 0'],
  [
    'till use',
    'UPDATE card_lot_use SET amount = amount + 1, funding_seller = funding_seller + 1 WHERE funding_seller > 0',
  ],
  ['till use', 'UPDATE card_lot_use SET uses = uses + 1 WHERE uses > 0'],
  ['till use', 'UPDATE till_payment SET movement_id = NULL WHERE card_id IS NOT NULL'],
  ['till money', "UPDATE till_payment SET payment_method = 'alipay' WHERE payment_method = 'wechat'"],
  ['till tie', 'UPDATE till_payment SET movement_id = NULL WHERE card_id IS NOT NULL'],
  ['till tie', `UPDATE ledger_movement SET booked_on = booked_on - 1 WHERE id = ${useOfCard}`],
  ['till tie', `UPDATE ledger_movement SET card_id = NULL WHERE id = ${useOfCard}`],
  [
    'till tie',
    "UPDATE till_sale SET status = 'recorded', reversed_at = NULL, reverse_reason = NULL WHERE status = 'reversed'",
  ],
  ['clearing line', 'UPDATE clearing_line SET amount = amount + 1'],
  ['clearing line', 'DELETE FROM clearing_line'],
  ['points', 'UPDATE points_entry SET remaining = remaining - 1 WHERE remaining > 0'],
  ['points', 'UPDATE member SET points = points + 1'],
  ['reversal', `UPDATE ledger_transfer SET amount = amount + 1 WHERE movement_id IN (${reversing})`],
  ['reversal', `DELETE FROM ledger_transfer WHERE movement_id IN (${reversing})`],
  [
    'unit',
    `UPDATE ledger_transfer t SET debit_account_id = p.id FROM ledger_account p, ledger_account c
     WHERE p.kind = 'points_granted' AND c.id = t.credit_account_id AND c.kind = 'card_count'`,
  ],
])('a %s that is wrong is found out: %s', async (check, sql) => expect(await wrongAfter(sql)).toContain(check))
