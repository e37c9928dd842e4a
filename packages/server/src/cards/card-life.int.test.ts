import { openDatabase } from '@hubcap/database/door/database'
import { chinaLaw } from '@hubcap/rules/cards/law/parameters/china'
import { useCard } from '@hubcap/rules/cards/postings/use-card'
import { soldOn } from '@hubcap/rules/sales/sold-on'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkBooks } from '../ledger/check-books.ts'
import { saveBookings } from '../ledger/save-bookings.ts'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { lawEntryRow } from './law/law-entries.ts'
import { lockCard } from './lock-card.ts'
import { saveLots } from './save-lots.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const blue = await smallNetwork(database, 'blue')
const [franchisee] = red.franchisees as [(typeof red.franchisees)[0]]
const [store] = franchisee.stores as [(typeof franchisee.stores)[0]]
const system = database.asSystem(red.tenantId)
const { hq_admin: admin, franchise_owner: owner, store_manager: manager, sales_rep: rep } = red.actors
const today = soldOn(testNow, 'Asia/Shanghai')
let api: TestApi
let productId = ''

const cardFields =
  'id cardNo status expiresOn principal bonus frozen steps { action statusAfter amount reason otherCard { id } }'

const write = (field: string, input: object, actor = manager, made = `... on Card { ${cardFields} }`) =>
  api.change(actor, field, input, made)

let number = 0
const key = () => `card-life-${++number}`
const because = () => ({ reason: '客户要求', idempotencyKey: key() })
const rowId = (id: string) => Buffer.from(id, 'base64').toString().split(':')[1] as string

/** A card of 3,000 with a bonus of 1,000, sold today. @returns its global id */
async function sold(phone = `139${String(++number).padStart(8, '0')}`, cardProductId = productId): Promise<string> {
  const place = {
    storeId: encodeGlobalID('Store', store.id),
    staffId: encodeGlobalID('Staff', store.repIds[0] as string),
  }
  const buyer = { customerName: '周杰', customerPhone: phone, soldAt: testNow.toISOString() }
  const what = { cardProductId, paymentMethod: 'wechat', buyerIdentified: true, idempotencyKey: key() }
  const sale = await write('recordCardSale', { ...place, ...buyer, ...what }, rep, '... on CardSale { card { id } }')
  return sale.card.id
}

/** As the till would: so much used of a card, bonus first. */
const used = (cardId: string, amount: number) =>
  system.write(async (db) => {
    const request = { actor: { ...admin, userAccountId: null }, actorName: null, now: testNow, origin: {} } as never
    const lots = await lockCard(db, request, cardId)
    const terms = { principal: 'face', bonus: 'face' } as const
    const service = { due: amount, fixed: null }
    const use = useCard({
      ...{ lots, serverId: franchisee.id, amount, terms, rule: 'bonus_first', service, payments: [], on: today },
      currency: 'CNY',
    })
    if (!use.ok) throw new Error(use.refusal.code)
    await saveLots(db, use.value.lots)
    const place = { franchiseeId: franchisee.id, storeId: store.id, staffId: null, cardSaleId: null }
    await saveBookings(db, request, [
      {
        ...place,
        id: uuidv7(),
        cause: 'use',
        at: testNow,
        bookedOn: today,
        cardId,
        movement: use.value,
        takes: use.value.takes,
      },
    ])
  })

const question = { askedOn: today, cause: null as string | null, hadTheSameBefore: false }

async function preview(cardId: string, more: object = {}, actor = manager) {
  const { data, errors } = await api.ask(
    actor,
    `query ($id: ID!, $question: RefundQuestionInput!) { refundPreview(cardId: $id, question: $question) {
      ... on RefundPreview { offers { case articles applies refusal { code params } used principal interest total beyond
        sheets { title rows { label value working } articles { label } } } }
      ... on Refused { code params } ... on InvalidInput { issues { path code } } } }`,
    { id: cardId, question: { ...question, ...more } },
  )
  expect(errors).toBeUndefined()
  return data.refundPreview
}

const offersOf = async (cardId: string, more: object = {}) => {
  const { offers } = await preview(cardId, more)
  return Object.fromEntries(offers.map((offer: { case: string }) => [offer.case, offer]))
}

const refund = (cardId: string, more: object, actor = manager) => {
  const storeId = encodeGlobalID('Store', store.id)
  return write('refundCard', { id: cardId, storeId, ...question, payments: [], ...because(), ...more }, actor)
}

/** Every balance is right, nothing is below zero, and nothing is lost between cards. */
const soundBooks = async () => expect(await system.read(checkBooks)).toEqual([])

beforeAll(async () => {
  api = await startTestApi(database, testNow)
  const law = chinaLaw.map((entry) => lawEntryRow(red.tenantId, entry, testNow))
  await system.write((db) => db.cardLawEntry.createMany({ data: law, skipDuplicates: true }))
  const product = {
    code: 'C3000',
    name: '三千元卡',
    issuer: 'seller',
    price: 300_000,
    principal: 300_000,
    bonus: 100_000,
  }
  productId = (await write('createCardProduct', product, admin, '... on CardProduct { id }')).id
})
afterAll(() => Promise.all([api.close(), database.close()]))

describe('freezing', () => {
  test('a part holds it back, and no more than there is', async () => {
    const id = await sold()
    expect(await write('freezeCard', { id, amount: 400_001, ...because() })).toMatchObject({
      code: 'card.balance_short',
    })
    const frozen = await write('freezeCard', { id, amount: 150_000, ...because() })
    expect(frozen).toMatchObject({ status: 'active', principal: 250_000, bonus: 0, frozen: 150_000 })
    expect(await refund(id, { case: 'consumers_cause', cause: 'consumer' })).toMatchObject({
      code: 'card.value_frozen',
    })
    expect(await write('unfreezeCard', { id, amount: 150_001, ...because() })).toMatchObject({
      code: 'card.frozen_short',
    })
    expect(await write('unfreezeCard', { id, amount: 150_000, ...because() })).toMatchObject({
      frozen: 0,
      bonus: 100_000,
    })
    await soundBooks()
  })

  test('the whole card, once for a key however often it is sent, and never by a rep', async () => {
    const id = await sold()
    const input = { id, ...because() }
    expect(await write('freezeCard', input, rep)).toMatchObject({ code: 'access.not_allowed' })
    const all = await Promise.all(Array.from({ length: 8 }, () => write('freezeCard', input)))
    for (const one of all) expect(one).toMatchObject({ status: 'frozen', steps: [{ action: 'freeze' }] })
    expect(await write('freezeCard', { id, ...because() })).toMatchObject({ code: 'card.is_frozen' })
    expect(await write('unfreezeCard', { id, ...because() })).toMatchObject({ status: 'active' })
  })

  test('what is no amount is refused: nothing, below zero, enormous', async () => {
    const id = await sold()
    for (const amount of [0, -1])
      expect(await write('freezeCard', { id, amount, ...because() })).toMatchObject({ issues: [{ path: ['amount'] }] })
    expect(await write('freezeCard', { id, amount: 10 ** 12, ...because() })).toMatchObject({
      __typename: 'InvalidInput',
    })
  })

  test('another chain’s card is one that doesn’t exist', async () => {
    const id = await sold()
    const other = await write('freezeCard', { id, ...because() }, blue.actors.store_manager)
    expect(other).toMatchObject({ code: 'access.not_found' })
  })
})

describe('a lost card', () => {
  test('one whose value is on another card, or that is frozen, isn’t taken back as a mistake', async () => {
    const voided = async (cardId: string) => {
      const { rows } = await system.read(async (db) => ({
        rows: await db.cardSale.findMany({ where: { cardId: rowId(cardId) }, select: { id: true } }),
      }))
      const sale = encodeGlobalID('CardSale', rows[0]?.id as string)
      return write('voidCardSale', { id: sale, ...because() }, manager, '... on CardSale { status }')
    }
    const [replaced, frozen] = [await sold(), await sold()]
    await write('replaceCard', { id: replaced, ...because() })
    expect(await voided(replaced)).toMatchObject({ code: 'card.is_replaced' })
    await write('freezeCard', { id: frozen, ...because() })
    expect(await voided(frozen)).toMatchObject({ code: 'card.is_frozen' })
    await soundBooks()
  })

  test('what was used up goes along, and counts in a refund', async () => {
    const id = await sold()
    await used(rowId(id), 400_000)
    const next = await write('replaceCard', { id, ...because() })
    const lots = await system.read((db) => db.cardLot.findMany({ where: { cardId: rowId(next.id) } }))
    expect(lots.map(({ kind, remaining }) => [kind, Number(remaining)]).toSorted()).toEqual([
      ['bonus', 0],
      ['principal', 0],
    ])
    await soundBooks()
  })

  test('is found again, or replaced with all that is on it', async () => {
    const id = await sold()
    await used(rowId(id), 120_000)
    expect(await write('findCard', { id, ...because() })).toMatchObject({ code: 'card.is_active' })
    expect(await write('reportCardLost', { id, ...because() }, rep)).toMatchObject({ status: 'lost' })
    expect(await write('findCard', { id, ...because() }, rep)).toMatchObject({ status: 'active' })
    await write('reportCardLost', { id, ...because() }, rep)
    expect(await write('replaceCard', { id, cardNo: '880012345611', ...because() })).toMatchObject({
      code: 'card_no.mistyped',
    })
    const input = { id, cardNo: '8800 1234 5694', ...because() }
    const next = await write('replaceCard', { ...input, cardNo: withCheck('8800123456') })
    expect(next).toMatchObject({ status: 'active', cardNo: withCheck('8800123456'), principal: 280_000, bonus: 0 })
    expect(next.steps).toMatchObject([{ action: 'replace', otherCard: { id } }])
    const other = await sold()
    expect(await write('replaceCard', { id: other, cardNo: withCheck('8800123456'), ...because() })).toMatchObject({
      code: 'card_no.taken',
    })
    expect(await write('replaceCard', { id, ...because() })).toMatchObject({ code: 'card.is_replaced' })
    await soundBooks()
  })
})

describe('handing on', () => {
  test('a card takes another’s name and password; the first holder’s is theirs no more', async () => {
    const id = await sold('13700137000')
    const to = { customerName: '李雷', customerPhone: '13800138001', password: '482915', toNewCard: false }
    expect(await write('transferCard', { id, ...to, password: '48291', ...because() })).toMatchObject({
      issues: [{ path: ['password'], code: 'invalid_card_password' }],
    })
    expect(await write('transferCard', { id, ...to, ...because() })).toMatchObject({ id, status: 'active' })
    const again = (said: object) => write('transferCard', { id, ...to, ...said, ...because() })
    expect(await again({})).toMatchObject({ code: 'card.password_needed' })
    expect(await again({ currentPassword: '482916' })).toMatchObject({ code: 'card.password_wrong' })
    expect(await again({ currentPassword: '482915' })).toMatchObject({ code: 'card.same_holder' })
  })

  test('whoever has forgotten the password gets another against a document, and hands the card on with it', async () => {
    const id = await sold()
    const to = { customerName: '李雷', customerPhone: '13800138011', password: '482915', toNewCard: true }
    const set = (actor = manager) => write('setCardPassword', { id, password: '135790', ...because() }, actor)
    expect(await set(rep)).toMatchObject({ code: 'access.not_allowed' })
    expect((await set()).steps[0]).toMatchObject({ action: 'set_password', statusAfter: 'active', reason: '客户要求' })
    expect(await write('transferCard', { id, ...to, ...because() })).toMatchObject({ code: 'card.password_needed' })
    const handed = { ...to, currentPassword: '135790' }
    expect(await write('transferCard', { id, ...handed, ...because() })).toMatchObject({ status: 'active' })
    expect(await set()).toMatchObject({ code: 'card.is_transferred' })
  })

  test('a refund asks for it, and an exchanged card keeps it', async () => {
    const id = await sold()
    await write('setCardPassword', { id, password: '135790', ...because() })
    const asked = { case: 'within_days', payments: [{ method: 'wechat', amount: 300_000 }] }
    expect(await refund(id, asked)).toMatchObject({ code: 'card.password_needed' })
    await system.write((db) => db.card.updateMany({ where: { id: rowId(id) }, data: { status: 'expired' } }))
    const other = await write('exchangeCard', { id, ...because() })
    expect(await refund(other.id, asked)).toMatchObject({ code: 'card.password_needed' })
    expect(await refund(other.id, { ...asked, password: '111111' })).toMatchObject({ code: 'card.password_wrong' })
    expect(await refund(other.id, { ...asked, password: '135790' })).toMatchObject({ status: 'refunded' })
  })

  test('its value goes to another card whole', async () => {
    const id = await sold()
    await write('freezeCard', { id, amount: 100, ...because() })
    const to = { customerName: '韩梅梅', customerPhone: '13800138002', password: '482915', toNewCard: true }
    expect(await write('transferCard', { id, ...to, ...because() })).toMatchObject({ code: 'card.value_frozen' })
    await write('unfreezeCard', { id, amount: 100, ...because() })
    const input = { id, ...to, ...because() }
    const [one, again] = [await write('transferCard', input), await write('transferCard', input)]
    expect(one).toMatchObject({ status: 'active', principal: 300_000, bonus: 100_000 })
    expect(again.id).toBe(one.id)
    expect(one.id).not.toBe(id)
    await soundBooks()
  })
})

describe('an expired card', () => {
  const expire = (id: string) =>
    system.write((db) =>
      db.card.updateMany({ where: { id: rowId(id) }, data: { expiresOn: new Date('2026-11-19T00:00:00Z') } }),
    )

  test('is made good again or exchanged, not before it has expired', async () => {
    const [one, other] = [await sold(), await sold()]
    expect(await write('exchangeCard', { id: one, ...because() })).toMatchObject({ code: 'card.is_active' })
    await expire(one)
    await expire(other)
    expect(await write('exchangeCard', { id: one, ...because() })).toMatchObject({
      status: 'active',
      principal: 300_000,
    })
    expect(await write('reactivateCard', { id: other, ...because() })).toMatchObject({
      status: 'active',
      expiresOn: null,
    })
    await soundBooks()
  })
})

describe('a card goes by the version that it was sold on', () => {
  const figures = { issuer: 'seller', price: 50_000, principal: 50_000 }
  const made = async (product: object) =>
    (await write('createCardProduct', { ...figures, ...product }, admin, '... on CardProduct { id }')).id as string
  const past = (id: string, customerId?: null) => ({
    where: { id: rowId(id) },
    data: { expiresOn: new Date('2026-11-19T00:00:00Z'), ...(customerId === null ? { customerId } : {}) },
  })

  test('a bearer card is nobody’s to report lost, whoever bought it; made good again, it is so for its term', async () => {
    const product = await made({ code: 'B500', name: '不记名卡', bearing: 'bearer', validMonths: 36 })
    const [one, other] = [await sold(undefined, product), await sold(undefined, product)]
    expect(await write('reportCardLost', { id: one, ...because() })).toMatchObject({ code: 'card.bearer' })
    await system.write((db) => db.card.updateMany(past(one)))
    await system.write((db) => db.card.updateMany(past(other)))
    const lastDay = `2029${today.slice(4)}`
    expect(await write('reactivateCard', { id: one, ...because() })).toMatchObject({ expiresOn: lastDay })
    expect(await write('exchangeCard', { id: other, ...because() })).toMatchObject({ expiresOn: lastDay })
    await soundBooks()
  })

  test('one that can’t be handed on isn’t; without a holder it is a named card all the same', async () => {
    const product = await made({ code: 'N500', name: '不可转让卡', isTransferable: false })
    const id = await sold(undefined, product)
    const to = { customerName: '李雷', customerPhone: '13800138009', password: '482915', toNewCard: true }
    expect(await write('transferCard', { id, ...to, ...because() })).toMatchObject({ code: 'card.not_transferable' })
    await system.write((db) => db.card.updateMany(past(id, null)))
    expect(await write('reactivateCard', { id, ...because() })).toMatchObject({ expiresOn: null })
    expect(await write('reportCardLost', { id, ...because() })).toMatchObject({ status: 'lost' })
  })
})

describe('refunds by the letter: paid 3,000, bonus 1,000, used 3,594', () => {
  test('art. 18 gives 304.50 and art. 19 and 20 nothing, beside each other', async () => {
    const id = await sold()
    await used(rowId(id), 359_400)
    const open = await offersOf(id)
    expect(open.merchants_cause).toMatchObject({
      ...{ articles: [15, 16, 17, 18], applies: false, refusal: { code: 'card_law.cause_open' } },
      ...{ used: 269_550, principal: 30_450, interest: 0, total: 30_450, beyond: 0 },
    })
    expect(open.consumers_cause).toMatchObject({ articles: [15, 16, 17, 19, 20], total: 0, beyond: 59_400 })
    expect(open.unlimited).toMatchObject({ applies: false, refusal: { code: 'card_law.not_unlimited' }, total: null })
    const settled = await offersOf(id, { cause: 'merchant' })
    expect(settled.merchants_cause).toMatchObject({ applies: true, refusal: null })
    expect(settled.consumers_cause).toMatchObject({ applies: false, refusal: { code: 'card_law.merchants_cause' } })
    expect(JSON.stringify(settled.merchants_cause.sheets)).toContain(
      '¥3,594.00 × ¥3,000.00 ÷（¥3,000.00 ＋ 赠送 ¥1,000.00）＝ ¥2,695.50',
    )
  })

  test('is carried out: the money goes back, the bonus too, and the card can’t be used', async () => {
    const id = await sold()
    await used(rowId(id), 359_400)
    const chosen = { case: 'merchants_cause', cause: 'merchant' }
    const payments = [{ method: 'cash', amount: 30_450 }]
    const wrong = [{ method: 'cash', amount: 30_451 }]
    expect(await refund(id, { ...chosen, payments: wrong })).toMatchObject({ code: 'card.payments_differ' })
    expect(await refund(id, { ...chosen, case: 'consumers_cause' })).toMatchObject({ code: 'card_law.merchants_cause' })
    expect(await refund(id, { ...chosen, payments }, rep)).toMatchObject({ code: 'access.not_allowed' })
    const input = { ...chosen, payments, ...because() }
    const all = await Promise.all(Array.from({ length: 6 }, () => refund(id, input, owner)))
    for (const one of all)
      expect(one).toMatchObject({
        status: 'refunded',
        principal: 0,
        bonus: 0,
        steps: [{ action: 'refund', amount: 30_450 }],
      })
    expect(await refund(id, { ...chosen, payments })).toMatchObject({ code: 'card.is_refunded' })
    expect(await write('freezeCard', { id, ...because() })).toMatchObject({ code: 'card.is_refunded' })
    await soundBooks()
  })

  test('by the consumer’s cause nothing is paid, and nothing claimed', async () => {
    const id = await sold()
    await used(rowId(id), 359_400)
    expect(await refund(id, { case: 'consumers_cause', cause: 'consumer' })).toMatchObject({ status: 'refunded' })
    await soundBooks()
  })

  test('within seven days all of an unused card goes back', async () => {
    const id = await sold()
    const paid = { case: 'within_days', payments: [{ method: 'wechat', amount: 300_000 }] }
    expect(await refund(id, paid)).toMatchObject({ status: 'refunded', principal: 0, bonus: 0 })
    await soundBooks()
  })

  test('a rate that nobody has entered is asked for by name', async () => {
    const id = await sold()
    const before = { soldOn: new Date('2026-10-01T00:00:00Z') }
    await system.write(async (db) => {
      await db.card.updateMany({ where: { id: rowId(id) }, data: before })
      await db.cardLot.updateMany({
        where: { cardId: rowId(id) },
        data: { grantedAt: new Date('2026-10-01T04:00:00Z') },
      })
    })
    const offers = await offersOf(id, { askedOn: '2026-11-01', cause: 'merchant' })
    expect(offers.merchants_cause).toMatchObject({
      ...{ applies: false, total: null },
      refusal: { code: 'card_law.rate_missing', params: { rate: ['lpr_1y'], on: '2026-10-01' } },
    })
    expect(await preview(id, { askedOn: '2026-09-30' })).toMatchObject({ code: 'card_law.asked_before_payment' })
    const payments = [{ method: 'wechat', amount: 300_000 }]
    const asked = { case: 'merchants_cause', cause: 'merchant', askedOn: '2026-11-01', payments }
    expect(await refund(id, asked)).toMatchObject({ code: 'card_law.rate_missing', params: { rate: ['lpr_1y'] } })
    // Made up: 3.65 % a year are 30 fen a day on 3,000.
    const rows = [{ fromOn: '2026-09-20', ppm: 36_500, source: '公告' }]
    const table = { tenantId: red.tenantId, kind: 'lpr_1y', rows, changedAt: testNow }
    await system.write((db) =>
      db.rateTable.create({ data: { ...table, knownUntil: new Date('2026-10-19T00:00:00Z') } }),
    )
    const interest = 30 * (new Date(today).getTime() / 86_400_000 - new Date('2026-11-01').getTime() / 86_400_000)
    const known = await offersOf(id, { askedOn: '2026-11-01', cause: 'merchant' })
    expect(known.merchants_cause).toMatchObject({ applies: true, interest, total: 300_000 + interest })
    const whole = [{ method: 'wechat', amount: 300_000 + interest }]
    expect(await refund(id, { ...asked, payments: whole })).toMatchObject({ status: 'refunded' })
    await soundBooks()
  })
})

test('closing ends a card that nothing paid for is on', async () => {
  const id = await sold()
  expect(await write('closeCard', { id, ...because() })).toMatchObject({ code: 'card.value_left' })
  await used(rowId(id), 400_000)
  expect(await write('closeCard', { id, ...because() })).toMatchObject({ status: 'closed' })
  await soundBooks()
})

test('the list finds cards by number and customer, and sums what they hold', async () => {
  const ask = async (filter: object) => {
    const { data, errors } = await api.ask(
      manager,
      'query ($filter: CardFilter) { cards(first: 50, filter: $filter) { totalCount totals { principal bonus } edges { node { cardNo principal possibilities { action refusal { code } } } } } }',
      { filter },
    )
    expect(errors).toBeUndefined()
    return data.cards
  }
  const byNumber = await ask({ search: '88001234' })
  expect(byNumber.edges.map(({ node }: { node: { cardNo: string } }) => node.cardNo)).toEqual([withCheck('8800123456')])
  expect(byNumber.totals).toEqual({ principal: 280_000, bonus: 0 })
  const all = await ask({})
  const sum = all.edges.reduce((total: number, { node }: { node: { principal: number } }) => total + node.principal, 0)
  expect(all.totals.principal).toBe(sum)
  const closed = await ask({ statuses: ['closed'] })
  expect(closed.totalCount).toBe(1)
  const [{ node }] = closed.edges
  expect(node.possibilities.every(({ refusal }: { refusal: unknown }) => refusal !== null)).toBe(true)
})

function withCheck(body: string): string {
  const rest = [...`${body}00`].reduce((sum, digit) => (sum * 10 + Number(digit)) % 97, 0)
  return body + String(98 - rest).padStart(2, '0')
}
