import { expect, it } from 'vitest'
import { scheduleDefaults, scheduledPlace, scheduleInput } from './schedule-input.ts'

const of = { period: 'monthly', grouping: 'staff' } as const
const account = { name: '陈建国', email: 'chen@x.example' }
const store = { __typename: 'Store', id: 's1', name: '光谷店' } as const

it('begins with the report on the screen, for oneself, in the morning', () => {
  expect(scheduleDefaults(null, of, account, 'zh')).toEqual({
    ...{ ...of, place: '', hour: '8', recipient: 'chen@x.example', recipientName: '陈建国', locale: 'zh' },
  })
})

it('asks the api for a place by its kind, for none where all is meant', () => {
  const values = scheduleDefaults(null, of, account, 'zh')
  expect(scheduleInput({ ...values, place: 'store-s1', hour: '23' })).toMatchObject({ storeId: 's1', hour: 23 })
  expect(scheduleInput({ ...values, place: 'franchisee-f1' })).toMatchObject({ franchiseeId: 'f1' })
  for (const place of ['', null]) {
    const input = scheduleInput({ ...values, place })
    expect(['storeId' in input, 'franchiseeId' in input, 'place' in input]).toEqual([false, false, false])
  }
})

it('shows the store of a schedule rather than its franchisee', () => {
  expect(scheduledPlace({ store, franchisee: { __typename: 'Franchisee', id: 'f1', name: '武汉' } })).toEqual({
    id: 'store-s1',
    name: '光谷店',
  })
  expect(scheduledPlace({ store: null, franchisee: null })).toBeNull()
})
