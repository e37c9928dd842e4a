import { addFigures } from '../credits/figure.ts'
import { placeAt, type QuotaLevel, type QuotaPlace } from './quota-level.ts'

/** By which organisation figures are summed: as it was when they came about, or as it is today. */
export const organisations = ['then', 'now'] as const
export type Organisation = (typeof organisations)[number]

/** Of the lines: the chain as a whole has none. */
export type AttainmentLevel = Exclude<QuotaLevel, 'chain'>

/** A store with its franchisee. */
export type Seat = { readonly franchiseeId: string; readonly storeId: string | null }

export type AttainmentInput = {
  readonly level: AttainmentLevel
  readonly organised: Organisation
  /** Where it was made and by whom, month by month; staffId null: nobody in particular. Minor units or a count. */
  readonly actuals: readonly (QuotaPlace & { readonly month: string; readonly value: number })[]
  /** Of that level. effective: what is really to be reached of the target. */
  readonly quotas: readonly (QuotaPlace & {
    readonly month: string
    readonly target: number
    readonly effective: number
  })[]
  /** Where people are today; who isn't there stays where the figure was made. */
  readonly people: ReadonlyMap<string, Seat>
  /** Stores that another one continues, and that one. */
  readonly continuedBy: ReadonlyMap<string, Seat>
}

/** attainment: 1 is all of it; null where nothing was to be reached. */
export type AttainmentLine = QuotaPlace & {
  readonly month: string
  readonly target: number | null
  readonly effective: number | null
  readonly actual: number
  readonly attainment: number | null
}

/** The store that stands for this one today: whatever continues it, and what continues that. */
function seatToday(seat: Seat, continuedBy: AttainmentInput['continuedBy']): Seat {
  const seen = new Set<string>()
  let at = seat
  while (at.storeId !== null && !seen.has(at.storeId)) {
    seen.add(at.storeId)
    at = continuedBy.get(at.storeId) ?? at
  }
  return at
}

/** Where a place counts by the organisation of today. */
function today(place: QuotaPlace, { people, continuedBy }: AttainmentInput): QuotaPlace {
  const { franchiseeId, storeId, staffId } = place
  if (franchiseeId === null) return place
  const seat = (staffId === null ? undefined : people.get(staffId)) ?? { franchiseeId, storeId }
  return { ...seatToday(seat.storeId === null ? { ...seat, storeId } : seat, continuedBy), staffId }
}

/** attainment: 1 is all of it; null where nothing is to be reached. */
export const attained = (actual: number, effective: number | null): number | null =>
  effective ? actual / effective : null

type Sums = QuotaPlace & { month: string; target: number | null; effective: number | null; actual: number }

/**
 * What each place or person was to reach and reached, month by month, in no order. Whichever way it is organised, all lines
 * together are the same: figures move from line to line and none is lost.
 */
export function attainmentOf(input: AttainmentInput): AttainmentLine[] {
  const { level, organised, actuals, quotas } = input
  const lines = new Map<string, Sums>()
  const lineOf = (place: QuotaPlace, month: string): Sums => {
    const at = placeAt(level, organised === 'now' ? today(place, input) : place)
    const key = [month, at.franchiseeId, at.storeId, at.staffId].join(' ')
    const line = lines.get(key) ?? { ...at, month, target: null, effective: null, actual: 0 }
    lines.set(key, line)
    return line
  }
  for (const { month, value, ...place } of actuals) {
    if (level === 'staff' && place.staffId === null) continue
    const line = lineOf(place, month)
    line.actual = addFigures(line.actual, value)
  }
  for (const { month, target, effective, ...place } of quotas) {
    const line = lineOf(place, month)
    line.target = (line.target ?? 0) + target
    line.effective = (line.effective ?? 0) + effective
  }
  return [...lines.values()].map((line) => ({ ...line, attainment: attained(line.actual, line.effective) }))
}
