import type { Reading } from '@hubcap/database/door/database'
import type { PlaceKind } from '@hubcap/rules/overview/place-kind'
import { once } from '../operation/once.ts'
import { type DayTotal, dayTotals } from './day-totals.ts'
import { type Aim, loadTargets } from './load-targets.ts'
import type { Look } from './look.ts'
import { type PlaceTotal, placeTotals } from './place-totals.ts'

/** What an overview is answered from. Several fields need the same statement: it is made at the first that is asked for. */
export type OverviewShape = {
  readonly look: Look
  readonly days: () => Promise<DayTotal[]>
  readonly aim: () => Promise<Aim>
  readonly places: (kind: PlaceKind) => Promise<PlaceTotal[]>
}

export function overviewShape(db: Reading, look: Look): OverviewShape {
  const places = {
    franchisee: once(() => placeTotals(db, look, 'franchisee')),
    store: once(() => placeTotals(db, look, 'store')),
    staff: once(() => placeTotals(db, look, 'staff')),
  }
  return {
    look,
    days: once(() => dayTotals(db, look)),
    aim: once(() => loadTargets(db, look)),
    places: (kind) => places[kind](),
  }
}
