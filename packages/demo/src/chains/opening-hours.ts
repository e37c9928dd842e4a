import { type OpeningHours, weekdays } from '@hubcap/rules/network/opening-hours'

const isWeekend = (weekday: string) => weekday === 'saturday' || weekday === 'sunday'

/** One span a day, other hours at the weekend: "08:30-20:30". */
export function hours(week: string, weekend: string = week): OpeningHours {
  const span = (text: string) => {
    const [opens = '', closes = ''] = text.split('-')
    return [{ opens, closes }]
  }
  return Object.fromEntries(weekdays.map((weekday) => [weekday, span(isWeekend(weekday) ? weekend : week)]))
}
