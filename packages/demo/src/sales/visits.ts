import { weekdays } from '@hubcap/rules/network/opening-hours'
import { instantOnDay } from '@hubcap/rules/sales/instant-on-day'
import { type Day, weekdayOf } from '../calendar/day.ts'
import { demandOn } from '../calendar/demand.ts'
import { type Dice, dice, type Weighted } from '../chances/dice.ts'
import type { DemoMoment } from '../load/demo-moment.ts'
import type { TradingStore } from '../network/network.ts'
import { businessOn } from './business-course.ts'

/** Somebody buys a card. */
export type Visit = { readonly store: TradingStore; readonly day: Day; readonly at: Date }

type Chain = { readonly slug: string; readonly timeZone: string; readonly moment: DemoMoment }

const rain = { probability: 0.25, factor: 0.5 }

/** When in the day people come: before noon and after work. */
// biome-ignore format: a table
const byHour: Weighted<number> = [
  [8, 0.7], [9, 1.1], [10, 1.5], [11, 1.3], [12, 0.8], [13, 0.8], [14, 1],
  [15, 1.1], [16, 1.2], [17, 1.4], [18, 1.3], [19, 0.9], [20, 0.6], [21, 0.3],
]

const twoDigits = (number: number) => String(number).padStart(2, '0')

/** A time of day at which the store is open: HH:MM:SS. */
function timeWithin(chances: Dice, spans: readonly { opens: string; closes: string }[]): string {
  for (;;) {
    const time = `${twoDigits(chances.weighted(byHour))}:${twoDigits(chances.whole(0, 59))}`
    if (spans.some(({ opens, closes }) => opens <= time && time < closes))
      return `${time}:${twoDigits(chances.whole(0, 59))}`
  }
}

/** The weather is the same for all stores of a city. */
const weatherOn = (slug: string, city: string, day: Day) =>
  dice(slug, 'weather', city, day).happens(rain.probability) ? rain.factor : 1

function visitsOfStore({ slug, timeZone, moment }: Chain, store: TradingStore, day: Day): Visit[] {
  const { plan, openedOn } = store
  const weekday = weekdays[weekdayOf(day)]
  const spans = (weekday && plan.openingHours[weekday]) ?? []
  if (day < openedOn || spans.length === 0) return []
  const chances = dice(slug, 'visits', plan.code, day)
  const business = businessOn(day, { course: plan.course, openedOn, today: moment.today })
  const count = chances.count(plan.perDay * business * demandOn(day) * weatherOn(slug, plan.city, day))
  const times = Array.from({ length: count }, () => timeWithin(chances, spans))
  return times.map((time) => ({ store, day, at: instantOnDay(day, timeZone, time) }))
}

/** Whoever buys a card in any of the stores on those days, in order of time, up to the demo's last moment. */
export function visits(chain: Chain, stores: readonly TradingStore[], days: readonly Day[]): Visit[] {
  return days.flatMap((day) =>
    stores
      .flatMap((store) => visitsOfStore(chain, store, day))
      .filter(({ at }) => at <= chain.moment.now)
      .toSorted((a, b) => a.at.getTime() - b.at.getTime()),
  )
}
