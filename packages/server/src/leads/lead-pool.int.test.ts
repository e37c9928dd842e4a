import { type Actor, systemActor } from '@hubcap/rules/tenancy/actor'
import { can } from '@hubcap/rules/tenancy/can'
import { testDatabase } from '@hubcap/testing/database'
import { testNow } from '@hubcap/testing/small-network'
import { describe, expect, test } from 'vitest'
import { asDay } from '../operation/dates.ts'
import { nowhere } from '../operation/origin.ts'
import type { Refused } from '../operation/refused.ts'
import type { Request } from '../operation/request.ts'
import { leadStage } from '../testing/lead-stage.ts'
import { id } from '../testing/till-stage.ts'
import { returnLeads } from './return-leads.job.ts'
import { takeLead } from './take-lead.ts'

const { database, red, system, call, ask, sister, me, colleague, admin, rep, manager, key, fields, lead } =
  await leadStage(await testDatabase())

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
      (await ask(manager, 'query ($id: ID!) { node(id: $id) { ... on Lead { isPooled } } }', { id: leadId })).data.node
    expect(await state(quiet.id)).toEqual({ isPooled: true })
    expect(await state(busy.id)).toEqual({ isPooled: false })
  })
})
