/** Minor units each. */
export type Standing = {
  readonly actual: number
  /** In the same days of the month before. */
  readonly previous: number
  /** Where the quota would have it by today; null without one. */
  readonly expected: number | null
}

/** What somebody is behind: the quota so far, or without one the same days of the month before. */
export const yardsticks = ['quota', 'last_month'] as const
export type Yardstick = (typeof yardsticks)[number]

export type Behind<Place> = {
  readonly place: Place
  readonly against: Yardstick
  /** By how much, above 0. */
  readonly short: number
}

const most = 3

/** The three that lack most money, worst first; those that lack none are never named. */
export function furthestBehind<Place extends Standing>(places: readonly Place[]): Behind<Place>[] {
  return places
    .map((place): Behind<Place> => {
      const against = place.expected === null ? 'last_month' : 'quota'
      return { place, against, short: (place.expected ?? place.previous) - place.actual }
    })
    .filter(({ short }) => short > 0)
    .sort((a, b) => b.short - a.short)
    .slice(0, most)
}
