import { expect, it } from 'vitest'
import { groupHours } from './group-hours.ts'

const day = [{ opens: '08:30', closes: '20:00' }]
const late = [{ opens: '10:00', closes: '24:00' }]

it('takes days in a row together', () => {
  expect(
    groupHours({ monday: day, tuesday: day, wednesday: day, thursday: day, friday: day, saturday: late, sunday: late }),
  ).toEqual([
    { first: 'monday', last: 'friday', spans: day },
    { first: 'saturday', last: 'sunday', spans: late },
  ])
})

it('counts a day that is left out as closed', () => {
  expect(groupHours({ monday: day, wednesday: day })).toEqual([
    { first: 'monday', last: 'monday', spans: day },
    { first: 'tuesday', last: 'tuesday', spans: [] },
    { first: 'wednesday', last: 'wednesday', spans: day },
    { first: 'thursday', last: 'sunday', spans: [] },
  ])
  expect(groupHours({})).toEqual([{ first: 'monday', last: 'sunday', spans: [] }])
})
