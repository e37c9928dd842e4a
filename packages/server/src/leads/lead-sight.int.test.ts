import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { describe, expect, test } from 'vitest'
import { leadStage } from '../testing/lead-stage.ts'
import { id } from '../testing/till-stage.ts'

const { call, ask, store, sister, colleague, admin, finance, rep, manager, key, freshPhone, lead, listed, names } =
  await leadStage(await testDatabase())

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
    const { data, errors } = await ask(
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
