import { openDatabase } from '@hubcap/database/door/database'
import { type Actor, systemActor } from '@hubcap/rules/tenancy/actor'
import { can } from '@hubcap/rules/tenancy/can'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asDay } from '../operation/dates.ts'
import { nowhere } from '../operation/origin.ts'
import type { Refused } from '../operation/refused.ts'
import type { Request } from '../operation/request.ts'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { id, tillStage } from '../testing/till-stage.ts'
import { returnLeads } from './return-leads.job.ts'
import { takeLead } from './take-lead.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
let api: TestApi
beforeAll(async () => {
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close()]))

const { system, call } = tillStage(database, red, testNow, () => api)
const [franchisee] = red.franchisees as [(typeof red.franchisees)[0]]
const [store, sister] = franchisee.stores as [(typeof franchisee.stores)[0], (typeof franchisee.stores)[0]]
const { hq_admin: admin, hq_finance: finance, sales_rep: rep, store_manager: manager } = red.actors
const [me, colleague] = store.repIds as [string, string]
const key = () => crypto.randomUUID()
const fields = '... on Lead { id revision name phone grade status isPooled isOwn nextStep nextStepOn lastTouchOn }'

let phones = 13_900_000_000
const freshPhone = () => String(++phones)
const lead = (more: object = {}, actor: Actor = rep) =>
  call(
    'recordLead',
    {
      ...{ storeId: id('Store', store.id), staffId: id('Staff', me), name: '陈先生', phone: freshPhone() },
      ...{ source: 'walk_in', grade: 'B', idempotencyKey: key(), ...more },
    },
    actor,
    fields,
  )
const touch = (leadId: string, more: object = {}, actor: Actor = rep) =>
  call(
    'recordLeadTouch',
    { leadId, kind: 'call', outcome: 'reached', grade: 'A', idempotencyKey: key(), ...more },
    actor,
    fields,
  )
const listed = async (actor: Actor, filter: object = {}) => {
  const { data, errors } = await api.ask(
    actor,
    'query ($filter: LeadFilter) { leads(first: 50, filter: $filter) { totalCount edges { node { name phone isPooled staff { name } } } } }',
    { filter },
  )
  expect(errors).toBeUndefined()
  return data.leads.edges.map(({ node }: { node: object }) => node) as {
    name: string
    phone: string
    isPooled: boolean
  }[]
}
const names = async (actor: Actor, filter: object = {}) => (await listed(actor, filter)).map(({ name }) => name)

describe('recording a lead', () => {
  test('is refused for a second with the phone that an open one of the franchisee has', async () => {
    const phone = freshPhone()
    await lead({ phone, name: '第一' })
    expect(await lead({ phone: `+86 ${phone}`, name: '第二' })).toMatchObject({ code: 'lead.phone_taken' })
  })
  test('is refused for a phone that is none, for a colleague, for another store and for a day that is over', async () => {
    expect(await lead({ phone: '12345' })).toMatchObject({ issues: [{ path: ['phone'], code: 'invalid_phone' }] })
    expect(await lead({ staffId: id('Staff', colleague) })).toMatchObject({ code: 'access.not_found' })
    expect(await lead({ storeId: id('Store', sister.id) })).toMatchObject({ code: 'access.not_found' })
    expect(await lead({ nextStepOn: '2020-01-01' })).toMatchObject({ code: 'lead.next_step_in_past' })
    expect(await lead({}, finance)).toMatchObject({ code: 'access.not_allowed' })
  })
  test('somebody who doesn’t work at the store can’t have it', async () => {
    const elsewhere = { staffId: id('Staff', sister.repIds[0] as string) }
    expect(await lead(elsewhere, admin)).toMatchObject({ code: 'lead.staff_elsewhere' })
  })
  test('the same form sent twice makes one', async () => {
    const [once, phone] = [key(), freshPhone()]
    const first = await lead({ idempotencyKey: once, phone })
    expect((await lead({ idempotencyKey: once, phone })).id).toBe(first.id)
  })
})

describe('who sees a lead', () => {
  test('a rep their own with its phone, the pool of the store with a covered one, and no colleague’s', async () => {
    const phone = freshPhone()
    await lead({ name: '我的', phone })
    await lead({ name: '同事的', staffId: id('Staff', colleague) }, manager)
    await lead({ name: '公海的', staffId: null }, manager)
    await lead({ name: '别店公海', storeId: id('Store', sister.id), staffId: null }, admin)
    const mine = await listed(rep)
    expect(mine.find(({ name }) => name === '我的')?.phone).toBe(phone)
    expect(mine.find(({ name }) => name === '公海的')).toMatchObject({
      isPooled: true,
      phone: expect.stringContaining('*'),
    })
    expect(mine.map(({ name }) => name)).not.toContain('同事的')
    expect(mine.map(({ name }) => name)).not.toContain('别店公海')
    const managed = await listed(manager)
    expect(managed.find(({ name }) => name === '同事的')?.phone).toContain('*')
    expect(await names(admin)).toContain('别店公海')
  })
  test('a phone is opened by whoever leads the owner, and of the pool by nobody', async () => {
    const phone = freshPhone()
    const own = await lead({ phone })
    const pooled = await lead({ staffId: null }, manager)
    const open = (leadId: string, actor: Actor) =>
      call('revealLeadPhone', { id: leadId }, actor, '... on RevealedPhone { phone }')
    expect(await open(own.id, manager)).toMatchObject({ phone })
    expect(await open(pooled.id, rep)).toMatchObject({ code: 'lead.nobodys' })
    expect(await open(own.id, finance)).toMatchObject({ code: 'access.not_allowed' })
  })
  test('a part of a covered phone finds nobody; the whole of it and its last four digits do', async () => {
    const phone = '13612345678'
    await lead({ name: '找得到', phone })
    expect(await names(manager, { search: phone })).toEqual(['找得到'])
    expect(await names(manager, { search: '5678' })).toEqual(['找得到'])
    expect(await names(manager, { search: '61234' })).toEqual([])
    expect(await names(manager, { search: 'zhaodedao' })).toEqual(['找得到'])
    expect(await names(manager, { search: '%' })).toEqual([])
    expect(await names(manager, { search: '\\' })).toEqual([])
  })
})

describe('twins', () => {
  const twins = async (actor: Actor, variables: object) => {
    const { data, errors } = await api.ask(
      actor,
      'query ($storeId: ID!, $phone: String, $plate: String, $name: String) { leadTwins(storeId: $storeId, phone: $phone, plate: $plate, name: $name) { sign lead { name } customer { id } } }',
      { storeId: id('Store', store.id), ...variables },
    )
    expect(errors).toBeUndefined()
    return data.leadTwins as { sign: string; lead: { name: string } | null }[]
  }
  test('a colleague’s is told of without saying whose it is; a manager sees it', async () => {
    const phone = freshPhone()
    await lead({ phone, plate: '浙A77777', name: '双胞胎', staffId: id('Staff', colleague) }, manager)
    expect(await twins(rep, { phone })).toEqual([{ sign: 'phone', lead: null, customer: null }])
    expect(await twins(rep, { plate: '浙a·77777' })).toEqual([{ sign: 'plate', lead: null, customer: null }])
    expect(await twins(manager, { name: '双胞胎' })).toEqual([
      { sign: 'name', lead: { name: '双胞胎' }, customer: null },
    ])
  })
  test('nothing is said of a store that is out of sight', async () => {
    const phone = freshPhone()
    await lead({ phone, storeId: id('Store', sister.id), staffId: null }, admin)
    expect(await twins(rep, { phone, storeId: id('Store', sister.id) })).toEqual([])
    // The sister store is of the same franchisee: from the own store it is known that there is one.
    expect(await twins(rep, { phone })).toEqual([{ sign: 'phone', lead: null, customer: null }])
  })
})

describe('working on a lead', () => {
  test('a touch says what comes next, and stands in the thread', async () => {
    const made = await lead()
    const after = await touch(made.id, { note: '周末来看车', nextStep: '发报价', nextStepOn: '2099-01-02' })
    expect(after).toMatchObject({ grade: 'A', nextStep: '发报价', nextStepOn: '2099-01-02', revision: 2 })
    const { data } = await api.ask(
      rep,
      'query ($id: ID!) { node(id: $id) { ... on Lead { touches { kind note staff { id } } } } }',
      { id: made.id },
    )
    expect(data.node.touches).toEqual([{ kind: 'call', note: '周末来看车', staff: { id: id('Staff', me) } }])
  })
  test('nobody calls for the pool, or for a colleague’s', async () => {
    const pooled = await lead({ staffId: null }, manager)
    const theirs = await lead({ staffId: id('Staff', colleague) }, manager)
    expect(await touch(pooled.id)).toMatchObject({ code: 'lead.nobodys' })
    expect(await touch(theirs.id)).toMatchObject({ code: 'access.not_found' })
  })
  test('a change on an older state is refused, and somebody stays findable', async () => {
    const made = await lead()
    const change = (more: object) =>
      call('changeLead', { id: made.id, revision: 1, idempotencyKey: key(), ...more }, rep, fields)
    expect(await change({ phone: '' })).toMatchObject({ code: 'lead.unfindable' })
    expect(await change({ grade: 'A' })).toMatchObject({ grade: 'A', revision: 2 })
    expect(await change({ grade: 'C' })).toMatchObject({ code: 'write.stale' })
  })
  test('a manager gives it to somebody else, who reads what was done before; a rep doesn’t', async () => {
    const made = await lead({ name: '转手' })
    await touch(made.id, { note: '第一次' })
    const give = (staffId: string | null, actor: Actor) =>
      call(
        'assignLead',
        {
          id: made.id,
          storeId: id('Store', store.id),
          staffId: staffId && id('Staff', staffId),
          idempotencyKey: key(),
        },
        actor,
        fields,
      )
    expect(await give(colleague, rep)).toMatchObject({ code: 'access.not_allowed' })
    expect(await give(colleague, manager)).toMatchObject({ isPooled: false })
    expect(await names(rep)).not.toContain('转手')
    expect(await give(null, manager)).toMatchObject({ isPooled: true })
    const { data } = await api.ask(rep, 'query ($id: ID!) { node(id: $id) { ... on Lead { touches { note } } } }', {
      id: made.id,
    })
    expect(data.node.touches).toEqual([{ note: '第一次' }])
  })
})

describe('the end of a lead', () => {
  const sell = (leadId: string, more: object = {}, actor: Actor = rep) =>
    call(
      'recordCardSale',
      {
        ...{
          storeId: id('Store', store.id),
          staffId: id('Staff', me),
          cardProductId: id('CardProduct', red.cardProductId),
        },
        ...{ paymentMethod: 'cash', customerName: '成交客户', customerPhone: freshPhone(), leadId, amount: 10_000 },
        ...{ buyerIdentified: true, idempotencyKey: key(), ...more },
      },
      actor,
      '... on CardSale { id saleNo lead { id status } customer { id } }',
    )
  const stateOf = async (leadId: string, actor: Actor = rep) => {
    const document =
      'query ($id: ID!) { node(id: $id) { ... on Lead { status lostReason isPooled cardSale { id } customer { id } } } }'
    const { data } = await api.ask(actor, document, { id: leadId })
    return data.node
  }
  const voidSale = (saleId: string) =>
    call('voidCardSale', { id: saleId, reason: '买错了', idempotencyKey: key() }, manager, '... on CardSale { id }')

  test('a sale wins it, and opens the customer’s file in its owner’s name though somebody else sold', async () => {
    const made = await lead({ staffId: id('Staff', colleague) }, manager)
    const sold = await sell(made.id, {}, manager)
    expect(sold).toMatchObject({ lead: { id: made.id, status: 'won' } })
    expect(await stateOf(made.id, manager)).toMatchObject({ cardSale: { id: sold.id }, customer: sold.customer })
    const customerId = Buffer.from(sold.customer.id, 'base64').toString().split(':')[1] as string
    const file = await system.write((db) => db.customerFile.findFirstOrThrow({ where: { customerId } }))
    expect(file.staffId).toBe(colleague)
  })
  test('it isn’t won twice, nor by the sale of another store or of a colleague’s lead, and then nothing is sold', async () => {
    const [made, other] = [await lead(), await lead({ storeId: id('Store', sister.id), staffId: null }, admin)]
    await sell(made.id)
    const count = () => system.write((db) => db.cardSale.count())
    const before = await count()
    expect(await sell(made.id)).toMatchObject({ code: 'lead.not_open' })
    expect(await sell(other.id, {}, admin)).toMatchObject({ code: 'lead.other_store' })
    expect(await sell((await lead({ staffId: id('Staff', colleague) }, manager)).id)).toMatchObject({
      code: 'access.not_found',
    })
    expect(await count()).toBe(before)
  })
  test('one of the pool becomes the seller’s', async () => {
    const pooled = await lead({ staffId: null }, manager)
    expect(await sell(pooled.id)).toMatchObject({ lead: { status: 'won' } })
    expect(await stateOf(pooled.id)).toMatchObject({ isPooled: false })
  })
  test('voiding the sale opens it again, unless somebody has the phone by then', async () => {
    const phone = freshPhone()
    const [one, two] = [await lead(), await lead({ phone })]
    await voidSale((await sell(one.id)).id)
    expect(await stateOf(one.id)).toMatchObject({ status: 'open', cardSale: null })
    const sold = await sell(two.id)
    await lead({ phone, staffId: id('Staff', colleague) }, manager)
    await voidSale(sold.id)
    expect(await stateOf(two.id)).toMatchObject({ status: 'lost', lostReason: 'duplicate' })
  })
  test('one that was lost says why, takes no more work, and is opened again', async () => {
    const made = await lead()
    const lose = () =>
      call('loseLead', { id: made.id, reason: 'price', note: '太贵', idempotencyKey: key() }, rep, fields)
    expect(await lose()).toMatchObject({ status: 'lost' })
    expect(await lose()).toMatchObject({ code: 'lead.not_open' })
    expect(await touch(made.id)).toMatchObject({ code: 'lead.not_open' })
    const reopen = () => call('reopenLead', { id: made.id, idempotencyKey: key() }, rep, fields)
    expect(await reopen()).toMatchObject({ status: 'open' })
    expect(await reopen()).toMatchObject({ code: 'lead.not_lost' })
  })
})

describe('the pool', () => {
  const take = (leadId: string, actor: Actor = rep) =>
    call('takeLead', { id: leadId, idempotencyKey: key() }, actor, fields)
  const other: Actor = { ...rep, staffId: colleague }
  const asActor = (actor: Actor, at: Date): Request =>
    ({
      ...{ database, policy: can, followers: {}, actor, actorName: null, now: at },
      ...{
        chain: { timeZone: 'Asia/Shanghai', currency: 'CNY', name: 'x' },
        origin: nowhere,
        secret: '',
        portalUrl: '',
      },
    }) as Request
  const asTime = (at: Date) => asActor(systemActor(red.tenantId), at)
  // Accounts of the small chain are one for each role: a second rep takes without one of their own.
  const takeAs = (actor: Actor, leadId: string) => {
    const leadKey = Buffer.from(leadId, 'base64').toString().split(':')[1] as string
    return takeLead(asActor(actor, testNow), { id: leadKey, idempotencyKey: key() }).then(
      () => null,
      (error: Refused) => error.code,
    )
  }
  const setRule = (more: object, actor: Actor = admin) =>
    call(
      'setLeadRule',
      { fromOn: asDay(testNow), quietDays: 10, warnDays: 3, ...more, idempotencyKey: key() },
      actor,
      '... on LeadRule { id quietDays warnDays maxOpen }',
    )
  const pool = (name = '公海里的') => lead({ staffId: null, name }, manager)

  test('of two who take at once one has it, and the other is told', async () => {
    const pooled = await pool('抢单')
    const answers = await Promise.all([takeAs(rep, pooled.id), takeAs(other, pooled.id)])
    expect(answers.toSorted()).toEqual(['lead.taken_already', null])
    const row = await system.write((db) => db.lead.count({ where: { staffId: { in: [me, colleague] }, name: '抢单' } }))
    expect(row).toBe(1)
  })
  test('only a rep takes, and only from the own store', async () => {
    const [pooled, elsewhere] = [await pool(), await lead({ storeId: id('Store', sister.id), staffId: null }, admin)]
    expect(await take(pooled.id, manager)).toMatchObject({ code: 'access.not_allowed' })
    expect(await take(elsewhere.id)).toMatchObject({ code: 'lead.taken_already' })
    expect(await take(pooled.id)).toMatchObject({
      isOwn: true,
      isPooled: false,
      phone: expect.not.stringContaining('*'),
    })
  })
  test('headquarters alone sets the rule, from today on and with the warning before the end', async () => {
    expect(await setRule({}, manager)).toMatchObject({ code: 'access.not_allowed' })
    expect(await setRule({ fromOn: '2020-01-01' })).toMatchObject({ code: 'lead_rule.in_past' })
    expect(await setRule({ warnDays: 10 })).toMatchObject({ issues: [{ path: ['warnDays'] }] })
  })
  test('a rep who has as many as the rule allows takes none, whatever they try at once', async () => {
    const open = await system.write((db) => db.lead.count({ where: { staffId: colleague, status: 'open' } }))
    expect(await setRule({ maxOpen: open + 1 })).toMatchObject({ maxOpen: open + 1 })
    const [one, two] = [await pool(), await pool()]
    const answers = await Promise.all([takeAs(other, one.id), takeAs(other, two.id)])
    expect(answers.toSorted()).toEqual(['lead.too_many_open', null])
  })
  test('what is quiet as long as the rule says goes back, once; what was touched stays', async () => {
    await setRule({ maxOpen: null })
    const [quiet, busy] = [await lead({ name: '安静' }), await lead({ name: '有人跟' })]
    const later = (days: number) => new Date(testNow.getTime() + days * 86_400_000)
    await system.write((db) => db.lead.updateMany({ where: { name: '有人跟' }, data: { quietSince: later(5) } }))
    expect(await returnLeads(asTime(later(9)))).toBe(0)
    expect(await returnLeads(asTime(later(10)))).toBeGreaterThan(0)
    expect(await returnLeads(asTime(later(10)))).toBe(0)
    const state = async (leadId: string) =>
      (await api.ask(manager, 'query ($id: ID!) { node(id: $id) { ... on Lead { isPooled } } }', { id: leadId })).data
        .node
    expect(await state(quiet.id)).toEqual({ isPooled: true })
    expect(await state(busy.id)).toEqual({ isPooled: false })
  })
})

test('erasing the customer that a lead became erases the lead, what was said of them, and the log of it', async () => {
  const made = await lead({ name: '要删除', phone: '13577778888', sourceNote: '朋友介绍' })
  await touch(made.id, { note: '说了很多', nextStep: '再打' })
  const [customerId] = store.customerIds as [string]
  await system.write((db) => db.lead.updateMany({ where: { name: '要删除' }, data: { customerId } }))
  const customer = await system.write((db) => db.customer.findFirstOrThrow({ where: { id: customerId } }))
  await call(
    'eraseCustomer',
    { id: id('Customer', customerId), customerNo: customer.customerNo },
    admin,
    '... on Customer { id }',
  )
  const [row] = await system.write((db) => db.lead.findMany({ where: { customerId }, include: { touches: true } }))
  expect(row).toMatchObject({ phone: null, phoneKey: null, sourceNote: null, nextStep: null })
  expect(row?.touches).toMatchObject([{ note: null, nextStep: null }])
  const log = await system.write((db) => db.auditEntry.findMany({ where: { entity: 'lead', entityId: row?.id ?? '' } }))
  expect(JSON.stringify(log)).not.toMatch(/要删除|说了很多|13577778888|朋友介绍/)
})
