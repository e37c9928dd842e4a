const minute = 60
const hour = 60 * minute

/** Seconds until the next try, after the first, the second and so on: eight tries within a day. */
const waits = [30, 5 * minute, 30 * minute, 2 * hour, 4 * hour, 7 * hour, 10 * hour]

export const mostTries = waits.length + 1

/** How long to wait after that many tries, none of which was taken; null: that was the last. */
export const waitAfter = (tries: number): number | null => waits[tries - 1] ?? null
