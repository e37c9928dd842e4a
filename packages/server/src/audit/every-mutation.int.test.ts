import { openDatabase, type Writing } from '@hubcap/database/door/database'
import { cardNo } from '@hubcap/rules/cards/card-no'
import { chinaLaw } from '@hubcap/rules/cards/law/parameters/china'
import { plainMetric } from '@hubcap/rules/performance/scorecard'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { decodeGlobalID, encodeGlobalID } from '@pothos/plugin-relay'
import { getNamedType, isUnionType } from 'graphql'
import { writeXlsx } from 'hucre/xlsx'
import { Secret, TOTP } from 'otpauth'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lawEntryRow } from '../cards/law/law-entries.ts'
import { schema } from '../schema.ts'
import { hashPassword } from '../tenancy/password-hash.ts'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { type ImportClient, importClient } from '../testing/import-client.ts'

// Every mutation of the schema, called so that it succeeds: each leaves an entry with what was before and what is after.
const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const audit = new pg.Client(urls.audit)
let api: TestApi
let imports: ImportClient
beforeAll(async () => {
  await audit.connect()
  api = await startTestApi(database, testNow)
  imports = importClient({ api, database, ownerUrl: urls.owner, actor: red.actors.hq_admin, now: testNow })
})
afterAll(() => Promise.all([api.close(), database.close(), audit.end()]))

type Entry = { entity: string; action: string; before: object | null; after: object | null }

/** What an entry has to have: of something new nothing was before, of something that went nothing is after. */
type Sides = 'before and after' | 'after' | 'before'

const called = new Set<string>()

async function entriesSince(count: number): Promise<Entry[]> {
  const { rows } = await audit.query<Entry>(
    'SELECT entity, action, before, after FROM audit_entry ORDER BY at, id OFFSET $1',
    [count],
  )
  return rows
}
const countEntries = async () => Number((await audit.query('SELECT count(*) AS count FROM audit_entry')).rows[0].count)

const fieldOf = (field: string) => schema.getMutationType()?.getFields()[field]

/** The id of the row that it wrote, where it answers with one; of an invitation what its link holds. */
function rowsOf(field: string): string {
  const answer = getNamedType(fieldOf(field)?.type)
  const rows = isUnionType(answer) ? answer.getTypes().filter((one) => one.getFields().id) : []
  const begun = field === 'beginSecondFactor' ? '... on BegunSecondFactor { secret }' : ''
  return [begun, ...rows.map(({ name }) => `... on ${name} { id ${name === 'Invitation' ? 'token' : ''} }`)].join(' ')
}

/** Calls it, finds its entry, and gives what it answered. */
async function call(
  field: string,
  entity: string,
  sides: Sides,
  input: object,
  actor: Actor | null = red.actors.hq_admin,
) {
  const before = await countEntries()
  const document = `mutation ($input: ${fieldOf(field)?.args[0]?.type}) { ${field}(input: $input) { __typename
    ${rowsOf(field)} ... on Refused { code params } ... on InvalidInput { issues { path code } } } }`
  const { data, errors } = await api.ask(actor, document, { input })
  const answer = data?.[field]
  expect([field, errors, answer?.code, answer?.issues]).toEqual([field, undefined, undefined, undefined])
  const entry = (await entriesSince(before)).find((one) => one.entity === entity)
  const has = [entry?.before && 'before', entry?.after && 'after'].filter(Boolean).join(' and ')
  expect([field, entry?.entity, has]).toEqual([field, entity, sides])
  called.add(field)
  return answer as { id: string; token: string; secret: string }
}

const [franchisee] = red.franchisees as [(typeof red.franchisees)[0]]
const [store, sister] = franchisee.stores as [(typeof franchisee.stores)[0], (typeof franchisee.stores)[0]]
const id = {
  franchisee: encodeGlobalID('Franchisee', franchisee.id),
  store: encodeGlobalID('Store', store.id),
  sister: encodeGlobalID('Store', sister.id),
  staff: encodeGlobalID('Staff', sister.repIds[0] as string),
  seller: encodeGlobalID('Staff', store.repIds[0] as string),
  customer: encodeGlobalID('Customer', store.customerIds[0] as string),
  otherCustomer: encodeGlobalID('Customer', sister.customerIds[0] as string),
  sale: encodeGlobalID('CardSale', store.saleIds[0] as string),
  otherSale: encodeGlobalID('CardSale', sister.saleIds[0] as string),
  product: encodeGlobalID('CardProduct', red.cardProductId),
  account: encodeGlobalID('UserAccount', red.actors.sales_rep.userAccountId as string),
}
const key = (name: string) => `every-mutation-${name}`
const both = 'before and after'

test('leads', async () => {
  const lead = { storeId: id.store, staffId: id.seller, name: '陈先生', phone: '13911112222', plate: '浙A54321' }
  const how = { source: 'walk_in', grade: 'B', nextStep: '回电', nextStepOn: '2026-12-01' }
  const made = await call('recordLead', 'lead', 'after', { ...lead, ...how, idempotencyKey: key('lead') })
  await call('changeLead', 'lead', both, { id: made.id, revision: 1, grade: 'A', idempotencyKey: key('lead-change') })
  const touch = { leadId: made.id, kind: 'call', outcome: 'reached', note: '周末来看', grade: 'A' }
  await call('recordLeadTouch', 'lead', both, { ...touch, idempotencyKey: key('lead-touch') })
  await call('revealLeadPhone', 'lead', 'after', { id: made.id })
  await call('loseLead', 'lead', both, { id: made.id, reason: 'price', idempotencyKey: key('lead-lost') })
  await call('reopenLead', 'lead', both, { id: made.id, idempotencyKey: key('lead-again') })
  const forgotten = { storeId: id.store, name: '忘先生', phone: '13911113333', source: 'list', grade: 'C' }
  const gone = await call('recordLead', 'lead', 'after', { ...forgotten, idempotencyKey: key('lead-gone') })
  await call('eraseLead', 'lead', both, { id: gone.id, name: '忘先生' })
  const rule = { fromOn: '2026-12-01', quietDays: 15, warnDays: 3, maxOpen: 50 }
  await call('setLeadRule', 'lead_rule', 'after', { ...rule, idempotencyKey: key('lead-rule') })
  await call('assignLead', 'lead', both, { id: made.id, storeId: id.store, idempotencyKey: key('lead-assign') })
  const taking = { id: made.id, idempotencyKey: key('lead-take') }
  await call('takeLead', 'lead', both, taking, red.actors.sales_rep)
})

test('a month’s scores', async () => {
  const { sales_rep: rep } = red.actors
  const scoreId = crypto.randomUUID()
  await database.asSystem(red.tenantId).write(async (db) => {
    const where = { staffId: rep.staffId, points: { not: null } }
    const { parts, late: _, items: __, ...score } = await db.performanceScore.findFirstOrThrow({ where })
    const { metrics, bands, ...card } = await db.scorecard.findFirstOrThrow({ where: { id: score.scorecardId } })
    const items = [{ itemId: 'manner', name: '服务态度', about: null, weight: 20 }]
    const scorecardId = crypto.randomUUID()
    const lists = { metrics: metrics as [], bands: bands as [], items }
    await db.scorecard.createMany({ data: [{ ...card, ...lists, id: scorecardId }] })
    // Of a month that is over, made after all that follows.
    const earlier = {
      id: scoreId,
      scorecardId,
      month: new Date('2025-08-01T00:00:00Z'),
      asOf: new Date('2026-12-01T00:00:00Z'),
    }
    await db.performanceScore.createMany({ data: [{ ...score, ...earlier, parts: parts as [] }] })
  })
  const score = encodeGlobalID('PerformanceScore', scoreId)
  const moved = (to: string) =>
    call('moveScorePeriod', 'score_period_step', both, { month: '2025-08-01', to, idempotencyKey: key(to) })
  await moved('review')
  const objection = { id: score, line: 'total', reason: '少算了一单', idempotencyKey: key('object') }
  const raised = await call('raiseScoreObjection', 'score_objection', 'after', objection, rep)
  const answer = { id: raised.id, outcome: 'stands', answer: '已核对', idempotencyKey: key('answer-score') }
  await call('answerScoreObjection', 'score_objection', both, answer)
  const adjustment = { id: score, points: 150, reason: '替班', idempotencyKey: key('adjust') }
  await call('adjustScore', 'score_adjustment', 'after', adjustment)
  const marks = { id: score, marks: [{ itemId: 'manner', points: 80, comment: '耐心' }], idempotencyKey: key('marks') }
  await call('giveScoreMarks', 'score_mark', 'after', marks)
  const again = { id: score, marks: [{ itemId: 'manner', points: 85 }], idempotencyKey: key('marks-again') }
  await call('giveScoreMarks', 'score_mark', both, again)
  await moved('closed')
  await call('signScore', 'score_signature', 'after', { id: score, idempotencyKey: key('sign-score') }, rep)
})

test('places and people', async () => {
  await call('createFranchisee', 'franchisee', 'after', { code: 'NEW', name: '新加盟商', kind: 'franchised' })
  await call('updateFranchisee', 'franchisee', both, { id: id.franchisee, revision: 1, name: '改名' })
  const place = { franchiseeId: id.franchisee }
  await call('createStore', 'store', 'after', { ...place, code: 'NEW', name: '新店' })
  await call('updateStore', 'store', both, { id: id.store, revision: 1, name: '改店名' })
  await call('createStaff', 'staff', 'after', { ...place, staffNo: 'NEW', name: '新员工', storeId: id.store })
  await call('updateStaff', 'staff', both, { id: id.staff, revision: 1, phone: '13800138000' })
  const away = { staffId: id.staff, kind: 'annual', fromOn: '2026-12-07', toOn: '2026-12-08', note: '回家' }
  const leave = await call('recordStaffLeave', 'staff_leave', 'after', { ...away, idempotencyKey: key('leave') })
  await call('cancelStaffLeave', 'staff_leave', both, { id: leave.id })
  await call('moveStaff', 'staff', both, { id: id.staff, storeId: id.store, fromOn: '2026-11-19' })
  await call('setStaffStatus', 'staff', both, { ids: [id.staff], status: 'suspended' })
  await database
    .asSystem(red.tenantId)
    .write((db) =>
      db.staff.updateMany({ where: { id: sister.repIds[1] as string }, data: { status: 'left', leftOn: testNow } }),
    )
  const former = { id: encodeGlobalID('Staff', sister.repIds[1] as string), staffNo: '011' }
  await call('eraseStaff', 'staff', both, former)
})

test('invitations, posts and accounts', async () => {
  const invite = { name: '李雷', locale: 'zh', role: 'hq_finance' }
  const invited = await call('createInvitation', 'invitation', 'after', invite)
  const renewed = await call('renewInvitation', 'invitation', both, { id: invited.id })
  const person = { name: '李雷', email: 'lilei@red.example', password: 'a fine password', locale: 'zh' }
  await call('acceptInvitation', 'user_account', 'after', { token: renewed.token, ...person }, null)
  const again = await call('createInvitation', 'invitation', 'after', { ...invite, name: '韩梅梅' })
  await call('revokeInvitation', 'invitation', both, { id: again.id })
  const third = await call('createInvitation', 'invitation', 'after', { ...invite, name: '王芳' })
  await call('revokeInvitations', 'invitation', both, { ids: [third.id] })
  const fourth = await call('createInvitation', 'invitation', 'after', { ...invite, name: '张敏' })
  await call('joinWithAccount', 'assignment', 'after', { token: fourth.token }, red.actors.franchise_owner)
  const post = await call('addPost', 'assignment', 'after', { accountId: id.account, role: 'hq_finance' })
  await call('endPost', 'assignment', both, { id: post.id })
  await call('suspendAccount', 'user_account', both, { id: id.account })
  await call('resumeAccount', 'user_account', both, { id: id.account })
})

test('one’s own account and views', async () => {
  await call('setLocale', 'user_account', both, { locale: 'en' })
  const { tenantId, userAccountId } = red.actors.hq_admin
  const passwordHash = await hashPassword('an old password')
  const credential = { tenantId, userAccountId: userAccountId as string, passwordHash, changedAt: testNow }
  await database.asSystem(tenantId).write((db) => db.userCredential.createMany({ data: [credential] }))
  const passwords = { currentPassword: 'an old password', newPassword: 'quite another password' }
  await call('changePassword', 'user_credential', both, passwords)
  const view = await call('saveView', 'saved_view', 'after', {
    list: 'sales',
    name: '我的',
    search: 'q=x',
    hiddenColumns: ['saleNo'],
  })
  await call('updateView', 'saved_view', both, { id: view.id, name: '大家的' })
  await call('deleteView', 'saved_view', 'before', { id: view.id })
  const chain = { slug: 'green', name: '绿洗', timeZone: 'Asia/Shanghai', currency: 'CNY', locale: 'zh' }
  const administrator = { adminName: '赵敏', adminEmail: 'zhao@green.example', adminPassword: 'a fine password' }
  await call('signUpChain', 'chain', 'after', { ...chain, ...administrator }, null)
})

test('the life of a card', async () => {
  const sale = { storeId: id.store, staffId: id.seller, cardProductId: id.product, amount: 100, paymentMethod: 'cash' }
  let number = 0
  const because = () => ({ reason: '客户要求', idempotencyKey: key(`card-${++number}`) })
  const sold = async () => {
    const buyer = {
      customerName: '周杰',
      customerPhone: `139${String(++number).padStart(8, '0')}`,
      soldAt: testNow.toISOString(),
    }
    const made = await call('recordCardSale', 'card_sale', 'after', {
      ...sale,
      ...buyer,
      idempotencyKey: key(`${number}`),
    })
    const document = 'query ($id: ID!) { node(id: $id) { ... on CardSale { card { id } } } }'
    return (await api.ask(red.actors.hq_admin, document, { id: made.id })).data.node.card.id as string
  }
  const become = (card: string, status: string) =>
    database
      .asSystem(red.tenantId)
      .write((db) => db.card.updateMany({ where: { id: decodeGlobalID(card).id }, data: { status } }))
  const step = (field: string, card: string, more: object = {}) =>
    call(field, 'card', both, { id: card, ...because(), ...more })
  const ofRefunds = chinaLaw.filter(({ rule }) => rule === 'refund' || rule === 'cooling_off')
  const law = ofRefunds.map((entry) => lawEntryRow(red.tenantId, entry, testNow))
  await database.asSystem(red.tenantId).write((db) => db.cardLawEntry.createMany({ data: law, skipDuplicates: true }))
  const one = await sold()
  const paid = { storeId: id.store, staffId: id.seller, payments: [{ method: 'cash', amount: 100 }] }
  const recharged = await call('rechargeCard', 'card', both, { cardId: one, ...paid, idempotencyKey: key('recharge') })
  await call('voidCardRecharge', 'card', both, { id: recharged.id, ...because() })
  await step('freezeCard', one)
  await step('unfreezeCard', one)
  await step('reportCardLost', one)
  await step('findCard', one)
  const two = await step('replaceCard', one)
  const to = { customerName: '李雷', customerPhone: '13800138001', password: '482915', toNewCard: true }
  const three = await step('transferCard', two.id, to)
  await step('setCardPassword', three.id, { password: '135790' })
  await become(three.id, 'expired')
  await step('reactivateCard', three.id)
  await become(three.id, 'expired')
  const four = await step('exchangeCard', three.id)
  await become(four.id, 'inactive')
  await step('activateCard', four.id)
  const day = { askedOn: '2026-11-20', hadTheSameBefore: false, case: 'within_days' }
  await step('refundCard', four.id, {
    storeId: id.store,
    password: '135790',
    ...day,
    payments: [{ method: 'cash', amount: 100 }],
  })
  const empty = await sold()
  await database.asSystem(red.tenantId).write(async (db) => {
    const cardId = decodeGlobalID(empty).id
    await db.cardLot.updateMany({ where: { cardId }, data: { remaining: 0n } })
    await db.ledgerAccount.updateMany({ where: { cardId }, data: { balance: 0n } })
  })
  await step('closeCard', empty)
})

const own = { password: 'an old password' }

/** Sets up a second factor, after the account has got a password. */
async function guard(actor: Actor) {
  const { tenantId } = actor
  const userAccountId = actor.userAccountId as string
  const credential = { tenantId, userAccountId, passwordHash: await hashPassword(own.password), changedAt: new Date(0) }
  await database.asSystem(tenantId).write((db) => db.userCredential.createMany({ data: [credential] }))
  const begun = await call('beginSecondFactor', 'second_factor', 'after', own, actor)
  const code = new TOTP({ secret: Secret.fromBase32(begun.secret) }).generate({ timestamp: testNow.getTime() })
  await call('confirmSecondFactor', 'second_factor', 'after', { code }, actor)
}

test('a sign-in that fails, and one that opens a session', async () => {
  const login = 'zhao@green.example'
  const password = 'a fine password'
  const document = `mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignedIn { choices { ticket } } } }`
  const before = await countEntries()
  await api.ask(null, document, { input: { login, password: 'not the password' } })
  const failed = { action: 'account.sign_in_failed', entity: 'user_account', after: { factor: 'password' } }
  expect(await entriesSince(before)).toMatchObject([failed])
  called.add('signIn')
  const { data } = await api.ask(null, document, { input: { login, password } })
  await call('openSession', 'user_session', 'after', { ticket: data.signIn.choices[0].ticket }, null)
})

test('devices and second factors', async () => {
  const { hq_finance: finance, franchise_owner: owner } = red.actors
  await guard(finance)
  await call('renewRecoveryCodes', 'recovery_code', 'after', own, finance)
  await call('removeSecondFactor', 'second_factor', 'before', own, finance)
  await guard(owner)
  const ownerId = encodeGlobalID('UserAccount', owner.userAccountId as string)
  await call('signOutAccount', 'user_account', 'after', { id: ownerId })
  await call('resetSecondFactor', 'second_factor', 'before', { id: ownerId })
  await call('requireSecondFactor', 'chain', both, { roles: [] })
  const device = encodeGlobalID('UserSession', finance.userAccountId as string)
  await call('endSession', 'user_session', 'after', { id: device }, finance)
  await call('endOwnSessions', 'user_account', 'after', { keepCurrent: false }, red.actors.store_manager)
})

test('keys and webhooks', async () => {
  const made = { name: '收银台', role: 'hq_finance', days: 30, idempotencyKey: key('api-key') }
  await call('createApiKey', 'api_key', 'after', made)
  const { data } = await api.ask(red.actors.hq_admin, '{ apiKeys(first: 20) { edges { node { id name } } } }')
  const mine = data.apiKeys.edges.find(({ node }: { node: { name: string } }) => node.name === '收银台')
  await call('revokeApiKey', 'api_key', both, { id: mine.node.id })
  const hook = { url: 'https://example.com/hook', events: ['store.changed'] }
  await call('createWebhook', 'webhook', 'after', { ...hook, idempotencyKey: key('webhook') })
  const webhooks = await api.ask(red.actors.hq_admin, '{ webhooks(first: 20) { edges { node { id url } } } }')
  const { id: webhook } = webhooks.data.webhooks.edges.find(
    ({ node }: { node: { url: string } }) => node.url === hook.url,
  ).node
  await call('updateWebhook', 'webhook', both, { id: webhook, revision: 1, ...hook, events: ['staff.changed'] })
  await call('rotateWebhookSecret', 'webhook', both, { id: webhook, idempotencyKey: key('rotate') })
  await call('pauseWebhook', 'webhook', both, { id: webhook, paused: true })
  await call('pauseWebhook', 'webhook', both, { id: webhook, paused: false })
  await call('createStaff', 'staff', 'after', { franchiseeId: id.franchisee, staffNo: 'TOLD', name: '新员工' })
  const told = await api.ask(red.actors.hq_admin, '{ webhookDeliveries(first: 1) { edges { node { id } } } }')
  const tried = { status: 'failed', tries: 8, nextTryAt: null }
  await database.asSystem(red.tenantId).write((db) => db.webhookDelivery.updateMany({ data: tried }))
  await call('replayDelivery', 'webhook', both, { id: told.data.webhookDeliveries.edges[0].node.id })
  await call('deleteWebhook', 'webhook', 'before', { id: webhook })
})

async function invoices() {
  const invoice = { cardSaleId: id.sale, buyerName: '周杰', amount: 100 }
  const book = { kind: 'invoice', medium: 'paper', name: '发票', prefix: '0440', serialDigits: 8 }
  const made = await call('createNumberSeries', 'number_series', 'after', { ...book, idempotencyKey: key('book') })
  const seriesId = made.id
  await call('printNumbers', 'number_movement', 'after', { seriesId, quantity: 10, idempotencyKey: key('books') })
  const numbers = { seriesId, first: '00000001', last: '00000003' }
  const handed = { ...numbers, storeId: id.store, idempotencyKey: key('hand') }
  await call('issueNumbers', 'number_movement', 'after', handed)
  const received = (db: Writing) => db.numberStretch.updateMany({ data: { state: 'held' } })
  await database.asSystem(red.tenantId).write(received)
  const numbered = { ...invoice, medium: 'paper', seriesId, invoiceNo: '00000001', idempotencyKey: key('invoice') }
  const issued = await call('issueInvoice', 'invoice', 'after', numbered)
  await call('voidInvoice', 'invoice', both, { id: issued.id, reason: '抬头错了', idempotencyKey: key('spoilt') })
  const electronic = { ...invoice, medium: 'electronic', invoiceNo: '25442000000012345678', idempotencyKey: key('e') }
  const sent = await call('issueInvoice', 'invoice', 'after', electronic)
  const withdrawn = { id: sent.id, medium: 'electronic', invoiceNo: '25442000000012345679', reason: '开错了' }
  await call('reverseInvoice', 'invoice', both, { ...withdrawn, idempotencyKey: key('withdrawn') })
}

test('a franchisee that leaves', async () => {
  const decision = { franchiseeId: id.franchisee, leavesOn: '2026-12-31', isByHeadquarters: true, reason: '合同到期' }
  const saved = await call('saveDeparture', 'franchisee_departure', 'after', {
    ...decision,
    idempotencyKey: key('leave'),
  })
  const signed = { id: saved.id, revision: 1, idempotencyKey: key('left') }
  await call('signDeparture', 'franchisee_departure', both, signed)
})

test('cards, sales and customers', async () => {
  const product = { code: 'CARD', name: '千元卡', issuer: 'headquarters', price: 100000, principal: 100000 }
  const made = await call('createCardProduct', 'card_product', 'after', product)
  await call('updateCardProduct', 'card_product', both, { id: made.id, revision: 1, name: '畅洗卡' })
  const version = { cardProductId: made.id, fromOn: '2099-01-01', issuer: 'seller', price: 90000, principal: 90000 }
  await call('addCardProductVersion', 'card_product_version', both, { ...version, idempotencyKey: key('version') })
  await call('setCardProductsStatus', 'card_product', both, { ids: [made.id], status: 'withdrawn' })
  const sale = { storeId: id.store, staffId: id.seller, cardProductId: id.product, amount: 100, paymentMethod: 'cash' }
  const buyer = { customerName: '周杰', customerPhone: '13900139000', soldAt: testNow.toISOString() }
  await call('recordCardSale', 'card_sale', 'after', { ...sale, ...buyer, idempotencyKey: key('sale') })
  await invoices()
  const shares = [{ staffId: id.seller, share: 10_000 }]
  const share = { record: 'card_sale', id: id.sale, shares, reason: '一起谈成', idempotencyKey: key('share') }
  await call('shareCredit', 'card_sale', both, share)
  await call('voidCardSale', 'card_sale', both, { id: id.sale, reason: '退卡', idempotencyKey: key('void') })
  await call('voidCardSales', 'card_sale', both, { ids: [id.otherSale], reason: '退卡', idempotencyKey: key('voids') })
  await call('identifyCustomer', 'customer', 'after', { phone: '13900139000' })
  const car = { customerId: id.customer, plate: '浙A12345', idempotencyKey: key('car') }
  const vehicle = await call('addVehicle', 'customer', 'after', car)
  await call('updateVehicle', 'customer', both, { id: vehicle.id, revision: 1, make: '比亚迪' })
  await call('removeVehicle', 'customer', 'before', { id: vehicle.id })
  await call('identifyAtTill', 'customer', 'after', { storeId: id.store, typed: '13900139000' })
  const wash = { code: 'WASH', name: '精洗', kind: 'basic', price: 6800 }
  const item = await call('createServiceItem', 'service_item', 'after', wash)
  await call('updateServiceItem', 'service_item', both, { id: item.id, revision: 1, name: '深度精洗' })
  const price = { serviceItemId: item.id, storeId: id.store, fromOn: '2026-12-01', price: 7200 }
  await call('setServicePrice', 'service_item', 'after', price)
  const till = { storeId: id.store, staffId: id.seller, soldAt: testNow.toISOString(), idempotencyKey: key('till') }
  const lines = [{ serviceItemId: item.id, quantity: 1 }]
  const payments = [{ method: 'cash', amount: 6800 }]
  const served = await call('recordTillSale', 'till_sale', 'after', { ...till, lines, cards: [], payments })
  const back = { id: served.id, reason: '记错了', idempotencyKey: key('till-back') }
  await call('reverseTillSale', 'till_sale', both, back)
  await call('revealCustomerPhone', 'customer', 'after', { id: id.customer })
  await call('updateCustomer', 'customer', both, { id: id.customer, revision: 1, name: '改名' })
  await call('eraseCustomer', 'customer', both, { id: id.customer, customerNo: 'C000' })
})

test('metrics', async () => {
  const made = {
    name: '次卡销量',
    measure: 'cards_sold',
    group: 'count',
    creditee: 'seller',
    idempotencyKey: key('metric'),
  }
  const metric = await call('createMetric', 'metric', 'after', made)
  await call('updateMetric', 'metric', both, { id: metric.id, revision: 1, name: '次卡张数', status: 'retired' })
})

test('rules of membership and points', async () => {
  const earning = { step: 100, points: 1 }
  const rule = { fromOn: '2026-11-20', sale: earning, recharge: earning, service: earning, levels: [] }
  await call('setMemberRule', 'member_rule', 'after', { ...rule, idempotencyKey: key('rule') })
  const gift = { customerId: id.otherCustomer, storeId: id.sister, action: 'give', points: 5, reason: '生日' }
  await call('adjustPoints', 'customer', both, { ...gift, idempotencyKey: key('points') })
})

test('numbers in custody', async () => {
  const shape = { kind: 'card', medium: 'paper', name: '会员卡', prefix: '88', serialDigits: 6 }
  const series = await call('createNumberSeries', 'number_series', 'after', { ...shape, idempotencyKey: key('series') })
  const seriesId = series.id
  const move = (field: string, serial: number, more: object) => {
    const idempotencyKey = key(`${field}-${serial}`)
    return call(field, 'number_movement', 'after', { seriesId, first: cardNo(shape, serial), ...more, idempotencyKey })
  }
  await move('printNumbers', 1, { quantity: 100 })
  await move('issueNumbers', 1, { last: cardNo(shape, 9), staffId: id.seller })
  await move('returnNumbers', 9, { to: 'headquarters' })
  await move('receiveNumbers', 9, {})
  await move('reportNumbersLost', 8, { reason: '丢了' })
  await move('voidNumbers', 9, { reason: '印坏了' })
  const counted = [{ first: cardNo(shape, 10), last: cardNo(shape, 90) }]
  await call('countNumbers', 'number_movement', 'after', { seriesId, counted, idempotencyKey: key('count') })
})

test('a day’s close', async () => {
  const cash = { paymentMethod: 'cash', counted: 0, reason: '钱箱没有打开' }
  const count = { storeId: id.sister, day: '2026-11-20', methods: [cash], openingCash: 500, handedOver: 0 }
  const counted = await call('countDay', 'day_close', 'after', { ...count, idempotencyKey: key('count') })
  await call('signDay', 'day_close', both, { id: counted.id, idempotencyKey: key('sign') })
})

test('quotas, scorecard and reports', async () => {
  const cell = { month: '2026-11-01', franchiseeId: id.franchisee, storeId: id.store, staffId: id.seller, target: 7 }
  await call('setQuotas', 'quota', both, { metric: 'cards_sold', cells: [cell] })
  const plan = {
    franchiseeId: id.franchisee,
    storeId: id.store,
    period: 'month',
    firstMonth: '2026-12-01',
    title: '十二月',
  }
  const planned = await call('createSalesPlan', 'sales_plan', 'after', { ...plan, idempotencyKey: key('plan') })
  const version = await api.ask(
    red.actors.hq_admin,
    `{ node(id: "${planned.id}") { ... on SalesPlan { versions { id } } } }`,
  )
  const draft = { id: version.data.node.versions[0].id }
  const targets = [{ month: '2026-12-01', metric: 'cards_sold', target: 5 }]
  await call('saveSalesPlan', 'sales_plan', both, { ...draft, revision: 1, content: '多卖', targets })
  await call('stepSalesPlan', 'sales_plan', both, { ...draft, revision: 2, action: 'submit' })
  await api.ask(
    red.actors.hq_admin,
    `mutation ($input: StepSalesPlanInput!) { stepSalesPlan(input: $input) { __typename } }`,
    { input: { ...draft, revision: 3, action: 'return', remarks: '再想想' } },
  )
  await call('reviseSalesPlan', 'sales_plan', 'after', { id: planned.id, idempotencyKey: key('revise') })
  const salesMonths = { fromMonth: '2027-06-01', firstDay: 26, basedOnRuleId: null }
  await call('setSalesMonthRule', 'sales_month_rule', 'after', { ...salesMonths, idempotencyKey: key('months') })
  const salesStart = { month: '2027-08-01', startsOn: '2027-07-20', basedOnStartId: null }
  await call('setSalesMonthStart', 'sales_month_start', 'after', { ...salesStart, idempotencyKey: key('start') })
  const quotaRule = { fromMonth: '2026-12-01', prorates: true, ramp: [30, 60], basedOnRuleId: null }
  await call('setQuotaRule', 'quota_rule', 'after', { ...quotaRule, idempotencyKey: key('ramp') })
  const bands = [
    { name: '好', minPoints: 9000 },
    { name: '中', minPoints: 0 },
  ]
  const { data } = await api.ask(red.actors.hq_admin, '{ scorecards(first: 1) { edges { node { id } } } }')
  const card = {
    ...{ fromMonth: '2026-12-01', voidFreeShare: 300, voidPenalty: 100, voidPenaltyMax: 1000, bands },
    metrics: [plainMetric('sales_amount', 60, 15_000), plainMetric('cards_sold', 40, 12_000)],
  }
  const basedOn = data.scorecards.edges[0].node.id
  await call('setScorecard', 'scorecard', both, { ...card, name: '销售方案', basedOn })
  const second = { ...card, name: '洗车方案', idempotencyKey: key('scorecard-two') }
  const { id: familyId } = await call('createScorecard', 'scorecard', 'after', second)
  const given = { familyId, level: 'staff', franchiseeId: id.franchisee, staffId: id.seller, fromMonth: '2026-12-01' }
  await call('assignScorecard', 'scorecard_assignment', 'after', { ...given, idempotencyKey: key('assign') })
  const report = { period: 'daily', grouping: 'store', locale: 'zh', hour: 8, recipient: 'a@red.example' }
  const schedule = { ...report, recipientName: '王芳' }
  const made = await call('createReportSchedule', 'report_schedule', 'after', { ...schedule, idempotencyKey: key('s') })
  await call('updateReportSchedule', 'report_schedule', both, { id: made.id, revision: 1, ...schedule, hour: 9 })
  await call('sendReport', 'report_schedule', both, { id: made.id, idempotencyKey: key('send') })
  await call('pauseReportSchedule', 'report_schedule', both, { id: made.id, paused: true })
  await call('deleteReportSchedule', 'report_schedule', 'before', { id: made.id })
})

test('runs of pay', async () => {
  const begin = { franchiseeId: id.franchisee, month: '2026-10-01', minimumWage: 230_000, idempotencyKey: key('pay') }
  const run = await call('beginPayRun', 'pay_run', 'after', begin)
  await call('stepPayRun', 'pay_run', both, { id: run.id, step: 'review', revision: 1, idempotencyKey: key('step') })
})

test('rewards and penalties', async () => {
  const item = { name: '全勤奖', minAmount: 5000, maxAmount: 20_000 }
  const make = { ...item, kind: 'reward', idempotencyKey: key('item') }
  const { id: incentiveItemId } = await call('createIncentiveItem', 'incentive_item', 'after', make)
  const change = {
    ...item,
    id: incentiveItemId,
    revision: 1,
    maxAmount: 30_000,
    evidenceRequired: false,
    status: 'active',
  }
  await call('updateIncentiveItem', 'incentive_item', both, change)
  const proposal = { incentiveItemId, staffId: id.seller, day: '2026-11-01', amount: 20_000, evidence: '十一月全勤' }
  const proposed = await call('proposeIncentive', 'incentive', 'after', { ...proposal, idempotencyKey: key('propose') })
  const { tenantId, actors } = red
  const [fileId, page] = [crypto.randomUUID(), new TextEncoder().encode('%PDF-1.7')]
  await database.asSystem(tenantId).write(async (db) => {
    const { userAccountId } = actors.hq_admin
    const file = {
      tenantId,
      id: fileId,
      userAccountId,
      name: '考勤.pdf',
      mediaType: 'application/pdf',
      size: page.length,
    }
    await db.storedFile.createMany({ data: [{ ...file, createdAt: testNow }] })
    const part = { tenantId, storedFileId: fileId, partNo: 0, userAccountId, content: page }
    await db.storedFilePart.createMany({ data: [part] })
  })
  const fileIds = [encodeGlobalID('StoredFile', fileId)]
  await call('addIncentiveFiles', 'incentive', 'after', { id: proposed.id, fileIds, idempotencyKey: key('files') })
  const kept = await database.asSystem(tenantId).read((db) => db.incentiveFile.findFirstOrThrow())
  const file = { id: encodeGlobalID('IncentiveFile', kept.id), idempotencyKey: key('file') }
  await call('removeIncentiveFile', 'incentive', 'before', file)
  const decision = { id: proposed.id, step: 'approve', revision: 1, idempotencyKey: key('decide') }
  await call('decideIncentive', 'incentive', both, decision)
  const again = { ...proposal, idempotencyKey: key('propose_again') }
  const other = await call('proposeIncentive', 'incentive', 'after', again)
  await call('approveIncentives', 'incentive', both, { ids: [other.id], idempotencyKey: key('approve') })
})

test('commission plans', async () => {
  const tiers = [{ from: 0, rate: 300 }]
  const rule = { metricId: 'sales_amount', tierBase: 'amount', tiering: 'progressive', tiers }
  const plan = { name: '销售提成', fromMonth: '2026-12-01', audience: 'everybody', rules: [rule] }
  const first = { ...plan, idempotencyKey: key('plan') }
  const made = await call('setCommissionPlan', 'commission_plan', 'after', first)
  const { data } = await api.ask(red.actors.hq_admin, '{ commissionPlans(first: 1) { edges { node { id } } } }')
  const commissionPlanId = data.commissionPlans.edges[0].node.id
  const second = { ...plan, commissionPlanId, seenVersionId: made.id, cap: 500_000, idempotencyKey: key('version') }
  await call('setCommissionPlan', 'commission_plan', both, second)
  const given = { commissionPlanId, fromMonth: '2026-12-01', franchiseeId: id.franchisee, idempotencyKey: key('give') }
  await call('giveCommissionPlan', 'commission_assignment', 'after', given)
})

test('clearing and royalty', async () => {
  const terms = {
    fromOn: '2026-10-01',
    basis: 'on_use',
    groups: [],
    otherTiers: [{ from: 0, rate: 500 }],
    minimum: 100,
  }
  const set = { franchiseeId: id.franchisee, ...terms, idempotencyKey: key('royalty') }
  await call('setRoyaltyTerm', 'royalty_term', 'after', set)
  const span = { fromMonth: '2026-10-01', toMonth: '2026-10-01', franchiseeIds: [] }
  const { fromOn: _, ...draft } = terms
  const tried = { ...span, draft, idempotencyKey: key('simulate') }
  const simulation = await call('simulateRoyalty', 'simulation', 'after', tried)
  await call('cancelSimulation', 'simulation', both, { id: simulation.id })
  const { tenantId } = red
  await database.asSystem(tenantId).write((db) =>
    db.performanceScore.updateMany({
      data: { month: new Date('2026-10-01') },
      where: { month: new Date('2026-11-01') },
    }),
  )
  const card = {
    ...{ metrics: [{ metricId: 'sales_amount', weight: 100, floor: 0, cap: 12_000, minimumSample: 0 }] },
    ...{ voidFreeShare: 0, voidPenalty: 0, voidPenaltyMax: 0 },
    bands: [
      { name: 'A', minPoints: 5000 },
      { name: 'B', minPoints: 0 },
    ],
  }
  const months = { fromMonth: '2026-10-01', toMonth: '2026-10-01', idempotencyKey: key('scorecard') }
  await call('simulateScorecard', 'simulation', 'after', { ...months, draft: card })
  const tiers = [{ from: 0, rate: 300 }]
  const rules = [{ metricId: 'sales_amount', tierBase: 'amount', tiering: 'progressive', tiers }]
  const plan = { audience: 'everybody', rules }
  const lately = { fromMonth: '2026-10-01', toMonth: '2026-10-01', idempotencyKey: key('plan-to-try') }
  await database.asSystem(tenantId).write(async (db) => {
    const { id: one } = await db.dailyTotal.findFirstOrThrow()
    await db.dailyTotal.updateMany({ data: { day: new Date('2026-10-15') }, where: { id: one } })
  })
  await call('simulateCommissionPlan', 'simulation', 'after', { ...lately, draft: plan })
  await database.asSystem(tenantId).write(async (db) => {
    const { id: one } = await db.quota.findFirstOrThrow({ where: { level: 'franchisee' } })
    await db.quota.updateMany({ data: { month: new Date('2026-10-01') }, where: { id: one } })
  })
  const quotas = { metric: 'sales_amount', level: 'franchisee', by: 'as_set', weights: [], total: 'below', raise: 500 }
  await call('simulateQuotaSplit', 'simulation', 'after', {
    ...{ ...lately, idempotencyKey: key('split-to-try') },
    draft: quotas,
  })
  await call('setClearingRhythm', 'chain', both, { rhythm: 'monthly' })
  const begin = { day: '2026-10-01', idempotencyKey: key('draft') }
  const { id: run } = await call('draftClearingRun', 'clearing_run', 'after', begin)
  let revision = 0
  const step = (action: string) =>
    call('stepClearingRun', 'clearing_run', both, {
      id: run,
      action,
      revision: ++revision,
      idempotencyKey: key(action),
    })
  await step('review')
  const { data } = await api.ask(red.actors.hq_admin, '{ clearingLines(first: 1) { edges { node { id } } } }')
  const [line] = data.clearingLines.edges
  const contest = { id: line.node.id, reason: '费率不对', idempotencyKey: key('contest') }
  const contested = await call('contestClearingLine', 'clearing_contest', 'after', contest)
  const answer = { id: contested.id, outcome: 'corrected', answer: '已更正', rightAmount: 90 }
  await call('answerClearingContest', 'clearing_contest', both, { ...answer, idempotencyKey: key('answer') })
  await step('approve')
  await step('lock')
  const payments = '{ clearingRuns(first: 1) { edges { node { payments { id amount } } } } }'
  const found = await api.ask(red.actors.hq_admin, payments)
  const [payment] = found.data.clearingRuns.edges[0].node.payments
  expect(payment.amount).toBe(90)
  const paid = { id: payment.id, paidOn: '2026-11-19', idempotencyKey: key('paid') }
  await call('noteClearingPayment', 'clearing_payment', 'after', paid)
  const undone = { id: payment.id, reason: '登记错了', idempotencyKey: key('undo') }
  await call('undoClearingPayment', 'clearing_payment', both, undone)
})

/** A file with customers in its first sheet and more in its second. */
async function twoSheets(numbers: readonly [string, string]) {
  const sheets = numbers.map((number, at) => ({
    name: `表${at}`,
    rows: [
      ['客户编号', '姓名'],
      [number, '周杰'],
    ],
  }))
  return new Uint8Array(await writeXlsx({ sheets }))
}

async function importOf(numbers: readonly [string, string]) {
  const { body } = await imports.upload(await twoSheets(numbers), 'file.xlsx')
  const made = await call('createImport', 'import', 'after', { fileId: body.id, kind: 'customers' })
  await imports.work()
  return made.id
}

test('imports', async () => {
  const first = await importOf(['X1', 'X2'])
  await call('setImportSheet', 'import', both, { id: first, sheet: '表1' })
  await imports.work()
  const mapping = { customer_no: '客户编号', name: '姓名' }
  await call('setImportMapping', 'import', both, { id: first, mapping })
  await imports.work()
  await call('startImport', 'import', both, { id: first })
  await imports.work()
  await call('undoImport', 'import', both, { id: first })
  const second = await importOf(['X3', 'X4'])
  await call('cancelImport', 'import', both, { id: second })
})

test('openings and custody', async () => {
  const rows = await imports.bring(
    'cards',
    '卡号,卡产品,门店,售卡日期,切换日期,剩余本金,卡号校验\n12345678,OPEN,S00,2026-01-05,2026-11-01,5,none',
  )
  expect(rows.status).toBe('done')
  const { data } = await api.ask(red.actors.hq_admin, '{ cardOpenings(first: 1) { edges { node { id } } } }')
  const opening = data.cardOpenings.edges[0].node.id
  const stated = { cards: 1, principal: 500, bonus: 0, uses: 0, idempotencyKey: key('state') }
  await call('stateOpening', 'card_opening', both, { id: opening, ...stated })
  await call('signOpenings', 'card_opening', both, { ids: [opening] })
  const wrong = { cardNo: '12345678', way: 'add', principal: 100, bonus: 0, uses: 0, reason: '旧系统漏记' }
  await call('correctOpening', 'card_opening', 'after', { id: opening, ...wrong, idempotencyKey: key('correct') })
  const held = { fromOn: '2026-11-01', issuerKind: 'brand', held: 100, guaranteed: 0 }
  const records = {
    rule: 'records',
    validFrom: '2099-01-01',
    on: true,
    source: '办法',
    figures: [{ name: 'years', value: 5 }],
  }
  const law = await call('setCardLaw', 'card_law_entry', 'after', { ...records, idempotencyKey: key('law') })
  await call('removeCardLaw', 'card_law_entry', 'before', { id: law.id, idempotencyKey: key('law') })
  const rate = { kind: 'lpr_1y', fromOn: '2026-10-20', rate: '3.00', source: '公告', knownUntil: '2026-11-19' }
  await call('setRate', 'rate_table', 'after', { ...rate, idempotencyKey: key('rate') })
  await call('recordPrepaymentCustody', 'prepayment_custody', 'after', { ...held, idempotencyKey: key('custody') })
})

test('are all there are', () => {
  const all = Object.keys(schema.getMutationType()?.getFields() ?? {})
  expect(all.filter((field) => !called.has(field))).toEqual([])
})
