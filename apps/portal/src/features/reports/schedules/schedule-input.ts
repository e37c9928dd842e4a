import type { ReportInput, SchedulePartsFragment } from '@generated/graphql.ts'
import type { ReportGrouping } from '@hubcap/rules/reports/report-grouping'
import type { ReportPeriod } from '@hubcap/rules/reports/report-period'
import { placeParser } from '@/lib/address/place.ts'

/** What the form holds. place: as an address writes it; '' or null: all that one sees. */
export type ScheduleValues = {
  period: ReportPeriod
  grouping: ReportGrouping
  place: string | null
  hour: string
  recipient: string
  recipientName: string
  locale: string
}

/** The place of a schedule, as the picker shows it. */
export function scheduledPlace(schedule: Pick<SchedulePartsFragment, 'store' | 'franchisee'> | null) {
  const { store, franchisee } = schedule ?? {}
  if (store) return { id: placeParser.serialize({ kind: 'store', id: store.id }), name: store.name }
  return franchisee
    ? { id: placeParser.serialize({ kind: 'franchisee', id: franchisee.id }), name: franchisee.name }
    : null
}

/** Morning, when yesterday is over and the day's work begins. */
const usualHour = 8

/** A new one is of the report on the screen, for whoever looks at it. */
export function scheduleDefaults(
  schedule: SchedulePartsFragment | null,
  of: Pick<ReportInput, 'period' | 'grouping'>,
  account: { name: string; email: string | null },
  locale: string,
): ScheduleValues {
  if (!schedule)
    return {
      ...{ period: of.period, grouping: of.grouping, place: '', hour: String(usualHour) },
      ...{ recipient: account.email ?? '', recipientName: account.name, locale },
    }
  const { period, grouping, hour, recipient, recipientName } = schedule
  const place = scheduledPlace(schedule)?.id ?? ''
  return { period, grouping, place, hour: String(hour), recipient, recipientName, locale: schedule.locale }
}

/** The same as the api takes it. */
export function scheduleInput({ place, hour, ...values }: ScheduleValues) {
  const chosen = place ? placeParser.parse(place) : null
  return {
    ...values,
    hour: Number(hour),
    ...(chosen?.kind === 'store' && { storeId: chosen.id }),
    ...(chosen?.kind === 'franchisee' && { franchiseeId: chosen.id }),
  }
}
