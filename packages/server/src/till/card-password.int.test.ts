import { openDatabase } from '@hubcap/database/door/database'
import { cardNo } from '@hubcap/rules/cards/card-no'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { checkBooks } from '../ledger/check-books.ts'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { id, tillStage } from '../testing/till-stage.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const audit = new pg.Client(urls.audit)
const minute = 60_000
let clock = testNow
let api: TestApi
const { system, call, makeCard } = tillStage(database, red, testNow, () => api)
const [own] = red.franchisees as [(typeof red.franchisees)[0]]
const store = own.stores[0] as (typeof own.stores)[0]
const { hq_admin: hq, sales_rep: rep, store_manager: manager } = red.actors
const password = '482915'
const answer = '... on TillSale { id total }'
let wash = ''
let serial = 0

beforeAll(async () => {
  await audit.connect()
  api = await startTestApi(database, testNow, { now: () => clock })
  const item = { code: 'WASH', name: '精洗', kind: 'basic', price: 6800 }
  wash = (await call('createServiceItem', item, hq, '... on ServiceItem { id }')).id
})
afterAll(() => Promise.all([api.close(), database.close(), audit.end()]))
// What was tried is forgotten.
beforeEach(() => {
  clock = new Date(clock.getTime() + 60 * minute)
})

const because = () => ({ reason: '客人忘了密码', idempotencyKey: crypto.randomUUID() })
const set = (cardId: string, to: string, actor = manager) =>
  call('setCardPassword', { id: id('Card', cardId), password: to, ...because() }, actor, '... on Card { hasPassword }')

const identify = (no: string) =>
  call(
    'identifyAtTill',
    { storeId: id('Store', store.id), typed: no },
    rep,
    '... on AtTill { presentation cards { hasPassword } }',
  )

/** A card with a password that lies at the till. */
async function locked() {
  const no = cardNo({ prefix: '8866', serialDigits: 8 }, ++serial)
  const cardId = await makeCard({ franchisee: 0, cardNo: no })
  await set(cardId, password)
  const { presentation } = await identify(no)
  return { cardId, no, presentation }
}

type At = { cardId: string; presentation: string | null }
const pay = ({ cardId, presentation }: At, said: string | null | undefined, key: string = crypto.randomUUID()) =>
  call(
    'recordTillSale',
    {
      ...{ storeId: id('Store', store.id), staffId: id('Staff', store.repIds[0] as string), presentation },
      ...{ lines: [{ serviceItemId: wash, quantity: 1 }], payments: [], idempotencyKey: key },
      cards: [{ cardId: id('Card', cardId), amount: 6800, ...(said === undefined ? {} : { password: said }) }],
    },
    rep,
    answer,
  )
const codes = (answers: readonly { code?: string }[]) => answers.map(({ code }) => code ?? 'done').toSorted()
const left = async (cardId: string) =>
  Number((await audit.query('SELECT sum(remaining) AS sum FROM card_lot WHERE card_id = $1', [cardId])).rows[0].sum)

test('a card that has one pays with it alone, and says so at the till', async () => {
  const at = await locked()
  expect((await identify(at.no)).cards).toEqual([{ hasPassword: true }])
  for (const none of [undefined, null, '']) expect(await pay(at, none)).toMatchObject({ code: 'card.password_needed' })
  expect(await pay(at, '48291')).toMatchObject({ issues: [{ code: 'invalid_card_password' }] })
  expect(await left(at.cardId)).toBe(100_000)
  expect(await pay(at, password)).toMatchObject({ total: 6800 })
  expect(await left(at.cardId)).toBe(93_200)
})

test('a card that has none asks for none', async () => {
  const no = cardNo({ prefix: '8866', serialDigits: 8 }, ++serial)
  const cardId = await makeCard({ franchisee: 0, cardNo: no })
  const { presentation, cards } = await identify(no)
  expect(cards).toEqual([{ hasPassword: false }])
  expect(
    codes([await pay({ cardId, presentation }, undefined), await pay({ cardId, presentation }, '111111')]),
  ).toEqual(['done', 'done'])
})

test('five wrong ones lock it for a quarter of an hour, though each of their sales was rolled back', async () => {
  const at = await locked()
  for (const triesLeft of [4, 3, 2, 1])
    expect(await pay(at, '000000')).toMatchObject({ code: 'card.password_wrong', params: { triesLeft } })
  expect(await pay(at, '000000')).toMatchObject({ code: 'card.password_locked', params: { minutes: 15 } })
  clock = new Date(clock.getTime() + 5 * minute)
  expect(await pay(at, password)).toMatchObject({ code: 'card.password_locked', params: { minutes: 10 } })
  expect(await left(at.cardId)).toBe(100_000)
  clock = new Date(clock.getTime() + 10 * minute)
  const { presentation } = await identify(at.no)
  expect(await pay({ ...at, presentation }, password)).toMatchObject({ total: 6800 })
})

test('many guesses at once are no way around it, and many right ones no guesses', async () => {
  const [guessed, known] = [await locked(), await locked()]
  const guesses = await Promise.all(Array.from({ length: 12 }, (_, n) => pay(guessed, String(100_000 + n))))
  expect(codes(guesses)).toEqual([...Array(8).fill('card.password_locked'), ...Array(4).fill('card.password_wrong')])
  expect(codes(await Promise.all(Array.from({ length: 8 }, () => pay(known, password))))).toEqual(Array(8).fill('done'))
})

test('a new one is set against a document by a manager, not by a rep, and what was tried before counts no more', async () => {
  const at = await locked()
  for (let n = 0; n < 5; n++) await pay(at, '000000')
  expect(await set(at.cardId, '135790', rep)).toMatchObject({ code: 'access.not_allowed' })
  clock = new Date(clock.getTime() + minute)
  expect(await set(at.cardId, '135790')).toMatchObject({ hasPassword: true })
  expect(await pay(at, password)).toMatchObject({ code: 'card.password_wrong', params: { triesLeft: 4 } })
  expect(await pay(at, '135790')).toMatchObject({ total: 6800 })
})

test('of a card that wasn’t presented none is looked at', async () => {
  const [at, other] = [await locked(), await locked()]
  for (let n = 0; n < 6; n++)
    expect(await pay({ ...at, presentation: other.presentation }, '000000')).toMatchObject({
      code: 'till.card_not_presented',
    })
  expect(await pay(at, password)).toMatchObject({ total: 6800 })
})

test('asked again with the same key it is answered as it was, whatever the password is by then', async () => {
  const at = await locked()
  const key = crypto.randomUUID()
  const first = await pay(at, password, key)
  clock = new Date(clock.getTime() + minute)
  await set(at.cardId, '135790')
  expect([await pay(at, password, key), await pay(at, '135790', key), await pay(at, null, key)]).toEqual(
    Array(3).fill(first),
  )
  expect(await left(at.cardId)).toBe(93_200)
})

test('wrong ones stand in the log, and nothing of what was said stands anywhere', async () => {
  const at = await locked()
  await pay(at, '739164')
  await pay(at, password)
  const { rows } = await audit.query(
    `SELECT actor_name, after FROM audit_entry WHERE action = 'card.password_failed' AND entity_id = $1`,
    [at.cardId],
  )
  expect(rows).toMatchObject([{ after: { triesLeft: 4 } }])
  for (const table of ['audit_entry', 'idempotency_key', 'card_step', 'till_sale', 'sign_in_attempt']) {
    const { rows: found } = await audit.query(
      `SELECT t::text AS is FROM ${table} t WHERE t::text ~ '\\m(${password}|739164)\\M'`,
    )
    expect([table, found]).toEqual([table, []])
  }
  const { rows: hashes } = await audit.query('SELECT hash FROM card_password')
  expect(hashes.every(({ hash }) => hash.startsWith('$argon2id$'))).toBe(true)
  expect(await system.read(checkBooks)).toEqual([])
})

test('who says the right one pays, also while the same is set anew', async () => {
  const at = await locked()
  for (let times = 0; times < 6; times++) {
    const [paid] = await Promise.all([pay(at, password), set(at.cardId, password)])
    expect(paid).toMatchObject({ total: 6800 })
  }
})
