import { describe, expect, it } from 'vitest'
import { type Action, matrix } from '../tenancy/can.ts'
import { changedFields } from './changed-fields.ts'
import { eventOfChange } from './event-of-change.ts'
import { mostTries, waitAfter } from './retry.ts'
import { webhookEvents } from './webhook-event.ts'
import { webhookUrl } from './webhook-url.ts'

describe('changedFields', () => {
  it('names what is other than before, in order, without what says the same twice', () => {
    const before = { id: '1', name: '甲', nameKey: 'jia', phone: null, revision: 3, address: 'here' }
    const after = { name: '乙', nameKey: 'yi', phone: '13800138000', address: 'here', revision: 4 }
    expect(changedFields(before, after)).toEqual(['name', 'phone'])
  })

  it('compares dates, amounts, lists and objects by what they say', () => {
    const day = () => new Date('2026-11-22T00:00:00Z')
    const before = { openedOn: day(), amount: 100n, tags: ['a'], hours: { monday: [] }, note: null }
    expect(changedFields(before, { openedOn: day(), amount: 100n, tags: ['a'], hours: { monday: [] } })).toEqual([])
    expect(changedFields(before, { amount: 101n, tags: ['b'], hours: {}, openedOn: null, note: undefined })).toEqual([
      ...['amount', 'hours', 'openedOn', 'tags'],
    ])
  })

  it('doesn’t mind in which order an object has its keys, and minds that of a list', () => {
    const [one, other] = [
      { monday: [{ opens: '08:00', closes: '20:00' }], friday: [] },
      { friday: [], monday: [{ closes: '20:00', opens: '08:00' }] },
    ]
    expect(changedFields({ hours: one, days: [1, 2] }, { hours: other, days: [2, 1] })).toEqual(['days'])
  })

  it('says null of what is new, and nothing of what is gone', () => {
    expect(changedFields(undefined, { name: '甲' })).toBeNull()
    expect(changedFields({ name: '甲' }, undefined)).toEqual([])
  })
})

describe('eventOfChange', () => {
  const entities = ['card_sale', 'customer', 'franchisee', 'store', 'staff', 'assignment', 'api_key', 'webhook']
  const told = (Object.keys(matrix) as Action[]).flatMap((action) => entities.map((one) => eventOfChange(action, one)))

  it('has a change for every event but those of imports', () => {
    expect([...new Set(told)].filter(Boolean).toSorted()).toEqual(
      webhookEvents.filter((event) => !event.startsWith('card_sales.')).toSorted(),
    )
  })

  it('keeps to itself what an action does beside: posts that move with somebody', () => {
    expect([eventOfChange('staff.move', 'staff'), eventOfChange('staff.move', 'assignment')]).toEqual([
      'staff.changed',
      null,
    ])
  })
})

describe('waitAfter', () => {
  const waits = Array.from({ length: mostTries }, (_, at) => waitAfter(at + 1))

  it('grows with each try and ends after the eighth, within a day', () => {
    expect(mostTries).toBe(8)
    expect(waits.at(-1)).toBeNull()
    const known = waits.flatMap((wait) => wait ?? [])
    expect(known).toEqual(known.toSorted((a, b) => a - b))
    expect(new Set(known).size).toBe(mostTries - 1)
    const hours = known.reduce((sum, wait) => sum + wait, 0) / 3600
    expect(hours).toBeGreaterThan(20)
    expect(hours).toBeLessThan(24)
  })
})

describe('webhookUrl', () => {
  it.each([
    'https://pos.example/hooks?chain=1',
    'https://pos.example:8443/',
    'http://localhost:8080/',
    'http://127.0.0.1/',
    'http://[::1]:9/',
  ])('takes %s', (written) => {
    expect(webhookUrl(written)?.href).toBe(new URL(written).href)
  })

  it.each([
    ...['', 'pos.example', 'http://pos.example/', 'ftp://pos.example/', 'file:///etc/passwd', 'javascript:alert(1)'],
    ...[
      'https://name:word@pos.example/',
      'https://name@pos.example/',
      'https://pos.example/#part',
      'http://localhost.evil.example/',
    ],
    `https://pos.example/${'x'.repeat(2000)}`,
  ])('refuses %s', (written) => {
    expect(webhookUrl(written)).toBeNull()
  })
})
