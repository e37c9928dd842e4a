import { coverages, type WorkingCalendar } from '@hubcap/rules/quotas/calendar/working-calendar'
import { builder } from '../graphql/builder.ts'

const Coverage = builder.enumType('CalendarCoverage', { values: coverages })

const CalendarSource = builder.objectRef<WorkingCalendar['sources'][number]>('CalendarSource').implement({
  fields: (t) => ({ year: t.exposeInt('year'), source: t.exposeString('source') }),
})

export const CalendarUse = builder.objectRef<WorkingCalendar>('CalendarUse').implement({
  description: 'By which calendar working days are counted.',
  fields: (t) => ({
    coverage: t.field({ type: Coverage, resolve: ({ coverage }) => coverage }),
    sources: t.field({
      type: [CalendarSource],
      description: 'The public notice behind each year that has one.',
      resolve: ({ sources }) => [...sources],
    }),
    yearsWithout: t.intList({
      description: 'Years whose holidays aren’t known: Monday to Friday count there.',
      resolve: ({ yearsWithout }) => [...yearsWithout],
    }),
  }),
})
