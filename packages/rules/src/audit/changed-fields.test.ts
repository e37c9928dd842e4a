import { describe, expect, it } from 'vitest'
import { changedFields } from './changed-fields.ts'

const whole = { tenantId: 't', id: '1', name: '王伟', phone: '1', revision: 3, city: null }

describe('changedFields', () => {
  it('of a change has what differs, and nothing of what stayed or only machines need', () => {
    expect(changedFields('customer', whole, { name: '王维', nameKey: 'wang wei', phone: '1', city: null })).toEqual([
      { field: 'name', under: null, before: '王伟', after: '王维' },
    ])
  })

  it('of something new has all that it has', () => {
    expect(changedFields('customer', null, whole).map(({ field, before, after }) => [field, before, after])).toEqual([
      ['name', null, '王伟'],
      ['phone', null, '1'],
    ])
  })

  it('of something that went has all that it had', () => {
    expect(changedFields('customer', whole, null)).toContainEqual({
      ...{ field: 'name', under: null, before: '王伟', after: null },
    })
  })

  it('says what an entry is about where only some of the row was kept', () => {
    expect(changedFields('staff', { name: '王伟', storeId: 'a' }, { storeId: 'b' })).toEqual([
      { field: 'name', under: null, before: '王伟', after: '王伟' },
      { field: 'storeId', under: null, before: 'a', after: 'b' },
    ])
  })

  it('of several rows says of which each is', () => {
    const row = { metric: 'cards_sold', month: '2026-11-01', storeId: null }
    expect(changedFields('quota', [{ ...row, target: null }], [{ ...row, target: 12 }])).toEqual([
      { field: 'target', under: { metric: 'cards_sold', month: '2026-11-01' }, before: null, after: 12 },
    ])
  })

  it('of an entry without values has none', () => expect(changedFields('user_credential', null, null)).toEqual([]))

  it('shows a phone once, and of an account the only one that it has', () => {
    const fields = (entity: string) => changedFields(entity, {}, { phoneKey: '+1' }).map(({ field }) => field)
    expect([fields('customer'), fields('user_account')]).toEqual([[], ['phoneKey']])
  })
})
