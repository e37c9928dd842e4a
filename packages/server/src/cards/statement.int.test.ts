import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkBooks } from '../ledger/check-books.ts'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { tendCard } from './nightly/tend-card.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const blue = await smallNetwork(database, 'blue')
const [franchisee] = red.franchisees as [(typeof red.franchisees)[0]]
const [store] = franchisee.stores as [(typeof franchisee.stores)[0]]
const { hq_admin: admin, franchise_owner: owner, store_manager: manager, sales_rep: rep } = red.actors
let api: TestApi
let cardId = ''

async function ask(document: string, variables: object = {}, actor = manager) {
  const { data, errors } = await api.ask(actor, document, variables)
  expect(errors).toBeUndefined()
  return data
}

beforeAll(async () => {
  api = await startTestApi(database, testNow)
  const place = {
    storeId: encodeGlobalID('Store', store.id),
    staffId: encodeGlobalID('Staff', store.repIds[0] as string),
  }
  const what = {
    cardProductId: encodeGlobalID('CardProduct', red.cardProductId),
    paymentMethod: 'wechat',
    amount: 50_000,
  }
  const buyer = { customerName: '周杰', customerPhone: '13900139000', soldAt: testNow.toISOString() }
  const input = { ...place, ...what, ...buyer, idempotencyKey: 'statement-sale' }
  const document =
    'mutation ($input: RecordCardSaleInput!) { recordCardSale(input: $input) { ... on CardSale { card { id } } } }'
  cardId = (await ask(document, { input }, rep)).recordCardSale.card.id
  const frozen = { id: cardId, amount: 20_000, reason: '争议', idempotencyKey: 'statement-freeze' }
  await ask('mutation ($input: FreezeCardInput!) { freezeCard(input: $input) { __typename } }', { input: frozen })
})
afterAll(() => Promise.all([api.close(), database.close()]))

const sums = '{ principal bonus frozen uses }'

test('a card’s statement leads from nothing to what is on it, and from a day to a day', async () => {
  const document = `query ($id: ID!, $from: Date) { cardStatement(cardId: $id, from: $from) {
    opening ${sums} lines { cause principal frozen storeName isReversed balance ${sums} } closing ${sums} } }`
  const { cardStatement } = await ask(document, { id: cardId })
  const now = { principal: 30_000, bonus: 0, frozen: 20_000, uses: 0 }
  expect(cardStatement.opening).toEqual({ principal: 0, bonus: 0, frozen: 0, uses: 0 })
  expect(cardStatement.lines).toMatchObject([
    { cause: 'sale', principal: 50_000, frozen: 0 },
    { cause: 'freeze', principal: -20_000, frozen: 20_000, balance: now, isReversed: false },
  ])
  expect(cardStatement.closing).toEqual(now)
  const later = await ask(document, { id: cardId, from: '2026-11-21' })
  expect(later.cardStatement).toMatchObject({ opening: now, lines: [], closing: now })
})

const file = async (actor: typeof manager, id: string, ending = 'csv') =>
  fetch(`${api.url}/exports/card-statement.${ending}?cardId=${encodeURIComponent(id)}&locale=en`, {
    headers: { authorization: `Bearer ${await api.tokenOf(actor)}` },
  })

test('a card’s statement is a file for those who see the card', async () => {
  const [head, ...lines] = (await (await file(manager, cardId)).text()).trim().split(/\r?\n/)
  expect(head).toContain('At,What for,Reversal,Principal')
  expect(lines).toHaveLength(2)
  expect(lines[0]).toContain('500.00')
  expect(lines[1]).toContain('-200.00')
  expect((await file(manager, cardId, 'xlsx')).headers.get('content-type')).toContain('spreadsheet')
  const absent = encodeGlobalID('Card', crypto.randomUUID())
  for (const id of [absent, 'nonsense', '']) expect((await file(manager, id)).status).toBe(404)
  const stranger = blue.actors.store_manager
  expect((await file(stranger, cardId)).status).toBe(404)
})

test('the books balance at any moment, for headquarters and for an owner', async () => {
  const document = `query ($at: DateTime) { trialBalance(at: $at) { difference rows { kind unit franchiseeName method balance accounts } } }`
  for (const actor of [admin, owner]) {
    const { trialBalance } = await ask(document, {}, actor)
    expect(trialBalance.difference).toBe(0)
    expect(trialBalance.rows).toContainEqual(
      expect.objectContaining({ kind: 'takings', method: 'wechat', balance: 50_000, accounts: 1 }),
    )
    expect(trialBalance.rows).toContainEqual(expect.objectContaining({ kind: 'card_frozen', balance: 20_000 }))
  }
  const { trialBalance } = await ask(document, { at: '2026-11-19T00:00:00Z' }, admin)
  expect(trialBalance).toEqual({ difference: 0, rows: [] })
  const refused = await api.ask(manager, document, {})
  expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
})

test('an account’s statement has its movements with what stood in it before and after', async () => {
  const document = `query ($account: LedgerAccountInput!, $from: Date!, $to: Date!) {
    ledgerStatement(account: $account, from: $from, to: $to) { unit opening closing isMore
      lines { cause change balance against cardId } } }`
  const account = { kind: 'takings', franchiseeId: encodeGlobalID('Franchisee', franchisee.id), method: 'wechat' }
  const { ledgerStatement } = await ask(document, { account, from: '2026-11-01', to: '2026-11-30' }, owner)
  expect(ledgerStatement).toEqual({
    ...{ unit: 'money', opening: 0, closing: 50_000, isMore: false },
    lines: [{ cause: 'sale', change: 50_000, balance: 50_000, against: 'card_principal', cardId }],
  })
  const before = await ask(document, { account, from: '2026-12-01', to: '2026-12-31' }, owner)
  expect(before.ledgerStatement).toMatchObject({ opening: 50_000, lines: [], closing: 50_000 })
})

test('time ends a card’s validity once', async () => {
  const system = database.asSystem(red.tenantId)
  const id = Buffer.from(cardId, 'base64').toString().split(':')[1] as string
  await system.write((db) =>
    db.card.updateMany({ where: { id }, data: { expiresOn: new Date('2026-11-19T00:00:00Z') } }),
  )
  const chain = { timeZone: 'Asia/Shanghai', currency: 'CNY', name: 'red' }
  const request = {
    actor: { ...admin, userAccountId: null, assignmentId: null },
    actorName: null,
    chain,
    now: testNow,
  } as never
  for (const _ of [1, 2]) await system.write((db) => tendCard(db, request, id))
  const found = await system.read((db) =>
    db.card.findFirst({ where: { id }, include: { steps: { where: { action: 'expire' } } } }),
  )
  expect(found).toMatchObject({ status: 'expired', steps: [{ statusAfter: 'expired', recordedByName: null }] })
  expect(await system.read(checkBooks)).toEqual([])
})
