import { describe, expect, it } from 'vitest'
import { createReportScheduleInput } from './create-report-schedule.input.ts'
import { decideNewSchedule, decideSendNow, mostSchedules } from './decide-schedule.ts'
import { reportDays } from './report-days.ts'
import { averagePerCard, noFigures, shareOf, totalFigures } from './report-figures.ts'
import { sortReportRows } from './sort-report-rows.ts'

const figures = (change: Partial<typeof noFigures>) => ({ ...noFigures, ...change })

describe('the days of a report', () => {
  it('are a day and the one before it', () => {
    const days = { from: '2026-03-01', to: '2026-03-01', previousFrom: '2026-02-28', previousTo: '2026-02-28' }
    expect(reportDays('daily', '2026-03-01', '2026-11-21')).toEqual(days)
  })

  it('are a month so far and the same days of the one before', () => {
    expect(reportDays('monthly', '2026-11-03', '2026-11-21')).toMatchObject({
      to: '2026-11-21',
      previousTo: '2026-10-21',
    })
    expect(reportDays('monthly', '2026-03-31', '2026-11-21')).toMatchObject({
      to: '2026-03-31',
      previousTo: '2026-02-28',
    })
  })
})

describe('figures', () => {
  it('add up, new customers only where each row knows them', () => {
    const rows = [figures({ salesAmount: 100, newCustomers: 2 }), figures({ salesAmount: 50, newCustomers: 1 })]
    expect(totalFigures(rows)).toMatchObject({ salesAmount: 150, newCustomers: 3 })
    expect(totalFigures([...rows, figures({ newCustomers: null })]).newCustomers).toBeNull()
    expect(totalFigures([])).toEqual(noFigures)
  })

  it('have an average and a share only where there is something', () => {
    expect(averagePerCard(figures({ salesAmount: 1000, cardsSold: 3 }))).toBe(333)
    expect(averagePerCard(noFigures)).toBeNull()
    expect([shareOf(1, 4), shareOf(0, 0)]).toEqual([0.25, null])
  })
})

describe('rows', () => {
  const rows = [
    { key: 'b', ...figures({ salesAmount: 5 }) },
    { key: 'a', ...figures({ salesAmount: 5, cardsSold: 1 }) },
    { key: 'c', ...figures({ salesAmount: 9, cardsSold: 3 }) },
  ]
  const keys = (field: 'salesAmount' | 'average' | 'name', direction: 'asc' | 'desc') =>
    sortReportRows(rows, { field, direction }).map(({ key }) => key)

  it('sort by a figure, among equals by name', () => {
    expect(keys('salesAmount', 'desc')).toEqual(['c', 'a', 'b'])
    expect(keys('salesAmount', 'asc')).toEqual(['a', 'b', 'c'])
    expect(keys('name', 'desc')).toEqual(['c', 'b', 'a'])
  })

  it('without the figure stand last either way', () => {
    expect(keys('average', 'asc')).toEqual(['c', 'a', 'b'])
    expect(keys('average', 'desc')).toEqual(['a', 'c', 'b'])
  })
})

describe('a report by schedule', () => {
  const now = new Date('2026-11-20T04:00:00Z')
  const own = { assignmentId: 'a', actingAs: 'a', lastSentAt: null }

  it('is one of twenty', () => {
    expect(decideNewSchedule(mostSchedules - 1).ok).toBe(true)
    expect(decideNewSchedule(mostSchedules)).toMatchObject({ refusal: { code: 'report_schedule.too_many' } })
  })

  it('is sent at once by who acts in its post, every five minutes at most', () => {
    expect(decideSendNow(own, now).ok).toBe(true)
    expect(decideSendNow({ ...own, lastSentAt: new Date('2026-11-20T03:55:00Z') }, now).ok).toBe(true)
    expect(decideSendNow({ ...own, lastSentAt: new Date('2026-11-20T03:55:01Z') }, now)).toMatchObject({
      refusal: { code: 'report_schedule.just_sent', params: { minutes: 5 } },
    })
    expect(decideSendNow({ ...own, actingAs: 'b' }, now)).toMatchObject({
      refusal: { code: 'report_schedule.other_post' },
    })
  })

  it('breaks a single day down by anything but days', () => {
    const input = { period: 'daily', grouping: 'store', recipient: ' Li@X.example', recipientName: '李', locale: 'zh' }
    const more = { hour: 8, idempotencyKey: 'a-key-of-a-form' }
    expect(createReportScheduleInput.safeParse({ ...input, ...more }).data).toMatchObject({
      recipient: 'li@x.example',
      storeId: null,
    })
    expect(createReportScheduleInput.safeParse({ ...input, ...more, grouping: 'day' }).success).toBe(false)
    expect(createReportScheduleInput.safeParse({ ...input, ...more, period: 'monthly', grouping: 'day' }).success).toBe(
      true,
    )
    expect(createReportScheduleInput.safeParse({ ...input, ...more, hour: 24 }).success).toBe(false)
  })
})
