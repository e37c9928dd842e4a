import { describe, expect, it } from 'vitest'
import { inputIssues } from '../input/input-issues.ts'
import { isOpen, openingHoursSchema } from './opening-hours.ts'

const issuesOf = (input: unknown) => {
  const { error } = openingHoursSchema.safeParse(input)
  return error ? inputIssues(error, input).map((found) => `${found.path.join('.')} ${found.code}`) : []
}

describe('openingHoursSchema', () => {
  it('puts the spans of a day in order', () => {
    const read = openingHoursSchema.parse({
      monday: [
        { opens: '13:00', closes: '20:00' },
        { opens: '08:00', closes: '12:00' },
      ],
    })
    expect(read.monday?.map((span) => span.opens)).toEqual(['08:00', '13:00'])
  })

  it.each([
    [{ monday: [{ opens: '8:00', closes: '20:00' }] }, 'monday.0.opens invalid_time_of_day'],
    [{ monday: [{ opens: '24:00', closes: '24:00' }] }, 'monday.0.opens invalid_time_of_day'],
    [{ monday: [{ opens: '08:00', closes: '25:00' }] }, 'monday.0.closes invalid_time_of_day'],
    [{ monday: [{ opens: '20:00', closes: '02:00' }] }, 'monday.0.closes hours_reversed'],
    [{ monday: [{ opens: '08:00', closes: '08:00' }] }, 'monday.0.closes hours_reversed'],
    [
      {
        monday: [
          { opens: '08:00', closes: '12:00' },
          { opens: '11:59', closes: '20:00' },
        ],
      },
      'monday hours_overlap',
    ],
    [{ holiday: [] }, 'holiday unknown_field'],
  ])('%j: %s', (input, expected) => {
    expect(issuesOf(input)).toEqual([expected])
  })

  it('lets one span end where the next begins', () => {
    const day = [
      { opens: '08:00', closes: '12:00' },
      { opens: '12:00', closes: '24:00' },
    ]
    expect(issuesOf({ sunday: day })).toEqual([])
  })
})

describe('isOpen', () => {
  const hours = { friday: [{ opens: '08:00', closes: '24:00' }], saturday: [{ opens: '00:00', closes: '02:00' }] }
  it.each([
    ['friday', '07:59', false],
    ['friday', '08:00', true],
    ['friday', '23:59', true],
    ['saturday', '01:59', true],
    ['saturday', '02:00', false],
    ['sunday', '12:00', false],
  ] as const)('%s %s: %s', (weekday, time, open) => {
    expect(isOpen(hours, weekday, time)).toBe(open)
  })
})
